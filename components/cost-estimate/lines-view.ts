import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { amountsByStatus } from '../../pricing/amounts.js';
import type { Estimate } from '../../pricing/estimate.js';
import { assumptionText, type FindingNames } from '../../src/locale/findings.js';
import { moneyText, quantityText } from '../../src/locale/numbers.js';
import { notCountedThings } from './not-counted-things.js';
import { offeringName } from '../../src/locale/offerings.js';
import { rateMonthsText } from '../../src/locale/rates.js';
import { isoDateText } from '../../src/locale/times.js';
import type { MeterId } from '../../pricing/price-book.js';
import { lineView, type LineActs } from './line-view.js';
import { doubtfulNote } from './doubtful-rates.js';
import { quoteRows } from './quote-rows.js';
import type { Telling } from './telling.js';
import { unitCostsView } from './unit-costs.js';

/** What of the lines is open, and which arithmetic was copied last. */
export interface LinesState {
  readonly opened: ReadonlySet<MeterId>;
  readonly copied: MeterId | 'all' | undefined;
}

function ratesNote(found: Estimate, { text, locale, book }: Telling): TemplateResult {
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

function assumptionsNote({ assumptions }: Estimate, names: FindingNames, { text, locale }: Telling): TemplateResult | typeof nothing {
  if (assumptions.length === 0) return nothing;
  return html`<div class="note" part="assumptions">
    <b>${text.assumptions}</b>
    <ul>
      ${assumptions.map((assumption) => html`<li>${text.rule(assumption.rule)}${text.gap}${assumptionText(assumption, locale, names)}${text.gap}</li>`)}
    </ul>
  </div>`;
}

/** What the total pays for: a row a meter, each opening to its arithmetic, and what the rates and the sum rest on. */
export function linesView(
  found: Estimate,
  state: LinesState,
  acts: LineActs & { readonly copyAll: () => void },
  names: FindingNames,
  telling: Telling,
): TemplateResult {
  const { text, locale, book, workload } = telling;
  return html`
    <section class="lines-section" aria-labelledby="lines">
      <div class="section-head">
        <h2 id="lines">${text.lines}</h2>
        <p class="side">${text.monthOf(offeringName(found.offering, locale), workload && quantityText(workload.hoursPerMonth, locale))}</p>
      </div>
      <table class="table lines" part="lines">
        <thead>
          <tr>
            <th scope="col">${text.item}</th>
            <th scope="col" class="number">${text.quantity}</th>
            <th scope="col" class="number">${text.rate(book.currency)}</th>
            <th scope="col" class="number">${text.amount(book.currency)}</th>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            found.lines,
            ({ meter }) => meter,
            (line) => lineView(line, state.opened.has(line.meter), state.copied === line.meter, acts, telling),
          )}
        </tbody>
        <tfoot>
          ${quoteRows(found, telling)}
        </tfoot>
      </table>
      ${unitCostsView(found, telling)}
      <div class="notes">
        ${ratesNote(found, telling)} ${doubtfulNote(found, telling)} ${assumptionsNote(found, names, telling)}
        <p class="note" part="not-counted"><b>${text.notCounted}</b>${text.gap}${text.notCountedThings(notCountedThings(telling))}</p>
        <p class="note">
          <button type="button" class="link copy" @click=${() => acts.copyAll()}>${text.copyAll}</button>
          <span role="status">${state.copied === 'all' ? text.copied : ''}</span>
        </p>
      </div>
    </section>
  `;
}
