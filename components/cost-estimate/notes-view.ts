import { html, nothing, type TemplateResult } from 'lit';
import { amountsByStatus } from '../../pricing/amounts.js';
import type { Estimate } from '../../pricing/estimate.js';
import { assumptionText } from '../../src/locale/assumptions.js';
import { moneyText } from '../../src/locale/numbers.js';
import { rateMonthsText } from '../../src/locale/rate-sources.js';
import { isoDateText } from '../../src/locale/times.js';
import { doubtfulNote } from './doubtful-rates.js';
import type { Explaining } from './explaining.js';
import { namesOf } from './finding-names.js';
import { notCountedThings } from './not-counted-things.js';
import { unitCostsView } from './unit-costs.js';

function ratesNote(found: Estimate, { text, locale, book }: Explaining): TemplateResult {
  const amounts = [...amountsByStatus(found)].map(([status, amount]) => ({ status, amount: moneyText(amount, locale) }));
  const sources = found.lines.flatMap(({ tiers }) => tiers.filter(({ amount }) => amount.gt(0)).map(({ source }) => source));
  return html`<p class="note" part="rates">
    <b>${text.rates}</b>${text.gap}${amounts.length > 0 ? text.restsOn(amounts, book.currency) + text.gap : nothing}${text.bookOf(
      html`<span class="nowrap">${book.region}</span>`,
      isoDateText(book.date, locale),
      rateMonthsText(sources, book.date, locale),
    )}
  </p>`;
}

function assumptionsNote(found: Estimate, telling: Explaining): TemplateResult | typeof nothing {
  const { text, locale } = telling;
  if (found.assumptions.length === 0) return nothing;
  const names = namesOf(found, telling);
  return html`<div class="note" part="assumptions">
    <b>${text.assumptions}</b>
    <ul>
      ${found.assumptions.map((assumption) => html`<li>${text.rule(assumption.rule)}${text.gap}${assumptionText(assumption, locale, names)}${text.gap}</li>`)}
    </ul>
  </div>`;
}

/** What stands under the table of lines: unit costs, and what the rates and the sum rest on. */
export function notesView(found: Estimate, isCopied: boolean, copyAll: () => void, telling: Explaining): TemplateResult {
  const { text } = telling;
  return html`
    ${unitCostsView(found, telling)}
    <div class="notes">
      ${ratesNote(found, telling)} ${doubtfulNote(found, telling)} ${assumptionsNote(found, telling)}
      <p class="note" part="not-counted"><b>${text.notCounted}</b>${text.gap}${text.notCountedThings(notCountedThings(telling))}</p>
      <p class="note">
        <button type="button" class="link copy" @click=${copyAll}>${text.copyAll}</button>
        <span role="status">${isCopied ? text.copied : ''}</span>
      </p>
    </div>
  `;
}

/** The text that a browser did not let us copy, selected. */
export function byHandView(toCopy: string, { text }: Explaining): TemplateResult {
  return html`<label class="by-hand"
    ><span class="note">${text.copyHere}</span><textarea readonly rows="8" .value=${toCopy}></textarea>
  </label>`;
}
