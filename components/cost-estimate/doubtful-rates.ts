import { html, nothing, type TemplateResult } from 'lit';
import type { Estimate } from '../../pricing/estimate.js';
import { meterName } from '../../src/locale/meters.js';
import { rateSourceText } from '../../src/locale/rate-sources.js';
import { rateStatusText } from '../../src/locale/rates.js';
import type { Explaining } from './explaining.js';
import { ratePer } from './quantities.js';

/** The rates behind the total that AWS neither published nor gave away in an example, each with where it comes from. */
export function doubtfulRates({ lines }: Estimate, telling: Explaining): string[] {
  const { text, locale, book } = telling;
  return lines.flatMap((line) =>
    line.tiers
      .filter(({ status, amount }) => status !== 'published' && status !== 'derived' && amount.gt(0))
      .map(({ rate, status, upperBound, source }) =>
        text.doubtfulRate(
          meterName(line.meter, locale),
          ratePer(rate, line, telling),
          book.currency,
          rateStatusText(status, upperBound, locale),
          rateSourceText(source, locale),
        ),
      ),
  );
}

/** Those rates as a note; nothing where there are none. */
export function doubtfulNote(found: Estimate, telling: Explaining): TemplateResult | typeof nothing {
  const rates = doubtfulRates(found, telling);
  if (rates.length === 0) return nothing;
  return html`<div class="note" part="doubtful">
    <b>${telling.text.doubtful}</b>
    <ul>
      ${rates.map((rate) => html`<li>${rate}${telling.text.gap}</li>`)}
    </ul>
  </div>`;
}
