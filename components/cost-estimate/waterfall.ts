import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Estimate } from '../../pricing/estimate.js';
import { larger, sum, ZERO, type Big } from '../../pricing/exact.js';
import { paidFor } from '../../pricing/quote.js';
import { meterName } from '../../src/locale/meters.js';
import { moneyText, quantityText } from '../../src/locale/numbers.js';
import type { Explaining } from './explaining.js';

/** A step of a waterfall: it reaches from `start` to `start` + `amount`; a sum stands on the base. */
export interface FallStep {
  readonly kind: 'meter' | 'discount' | 'tax' | 'total';
  readonly words: string;
  readonly start: Big;
  readonly amount: Big;
}

/** The meters that cost something, what is taken off and added, and the total that they come to. */
function fallOf(found: Estimate, { text, locale, book, options }: Explaining): FallStep[] {
  const { discounts, tax, total } = paidFor(found, options, book);
  let reached = ZERO;
  const next = (kind: FallStep['kind'], words: string, amount: Big): FallStep => {
    const step = { kind, words, start: reached, amount };
    reached = reached.plus(amount);
    return step;
  };
  const off = sum(discounts.map(({ amount }) => amount));
  return [
    ...found.lines.filter(({ amount }) => amount.gt(ZERO)).map(({ meter, amount }) => next('meter', meterName(meter, locale), amount)),
    ...(off.lt(ZERO) ? [next('discount', text.discounts, off)] : []),
    ...(tax?.amount.gt(ZERO) ? [next('tax', text.taxOf(tax.name, quantityText(tax.percent, locale, 4)), tax.amount)] : []),
    { kind: 'total', words: text.total, start: ZERO, amount: total },
  ];
}

function barOf({ kind, start, amount }: FallStep, isLast: boolean, longest: Big): TemplateResult {
  const percent = (value: Big): number => (longest.eq(ZERO) ? 0 : value.div(longest).times(100).round(3).toNumber());
  const end = start.plus(amount),
    from = percent(amount.lt(ZERO) ? end : start);
  return html`<svg class="fall" aria-hidden="true">
    <rect class=${kind} x="${from}%" y="12" width="${percent(amount.abs())}%" height="12" />
    ${isLast ? nothing : svg`<line class="join" x1="${percent(end)}%" x2="${percent(end)}%" y1="24" y2="100%" />`}
    ${kind === 'meter' && start.eq(ZERO) ? nothing : kind === 'total' ? nothing : svg`<line class="join" x1="${percent(start)}%" x2="${percent(start)}%" y1="0" y2="12" />`}
  </svg>`;
}

/** How the total adds up: a table whose rows are the steps of a waterfall, so that the picture and its data are one. */
export function waterfallView(found: Estimate, telling: Explaining): TemplateResult | typeof nothing {
  const { text, locale, book } = telling;
  const steps = fallOf(found, telling);
  if (steps.length < 3) return nothing;
  const longest = steps.reduce((most, { start, amount }) => larger(most, larger(start, start.plus(amount))), ZERO);
  return html`
    <section class="fall-section" aria-labelledby="fall">
      <div class="section-head"><h2 id="fall">${text.fall}</h2></div>
      <table class="table falls" part="waterfall">
        <thead>
          <tr>
            <th scope="col">${text.item}</th>
            <td aria-hidden="true"></td>
            <th scope="col" class="number">${text.amount(book.currency)}</th>
          </tr>
        </thead>
        <tbody>
          ${steps.map(
            (step, index) =>
              html`<tr class=${step.kind}>
                <th scope="row">${step.words}</th>
                <td class="drawn" aria-hidden="true">${barOf(step, index >= steps.length - 2, longest)}</td>
                <td class=${step.kind === 'discount' ? 'number less' : 'number'}>
                  ${moneyText(step.amount, locale, { signed: step.kind !== 'total' && index > 0 })}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>
  `;
}
