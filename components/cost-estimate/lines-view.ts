import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Estimate } from '../../pricing/estimate.js';
import type { MeterId } from '../../pricing/price-book.js';
import { moneyText, quantityText } from '../../src/locale/numbers.js';
import { offeringName } from '../../src/locale/offerings.js';
import { lineView, type LineActs } from './line-view.js';
import { stepRow } from './step-row.js';
import type { Telling } from './telling.js';

/** What the total pays for: a row a meter, each opening to its arithmetic. */
export function linesView(found: Estimate, opened: ReadonlySet<MeterId>, acts: LineActs, telling: Telling): TemplateResult {
  const { text, locale, book, workload, quoted } = telling;
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
            (line) => lineView(line, opened.has(line.meter), acts, telling),
          )}
        </tbody>
        <tfoot>
          ${
            quoted?.quoteRows(found, telling) ??
            stepRow(found, { kind: 'total', words: text.total, amount: moneyText(found.total, locale) }, telling)
          }
        </tfoot>
      </table>
    </section>
  `;
}
