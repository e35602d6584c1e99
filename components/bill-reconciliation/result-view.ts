import { html, nothing, type TemplateResult } from 'lit';
import type { Bill } from '../../pricing/bill.js';
import type { Estimate } from '../../pricing/estimate.js';
import { Big } from '../../pricing/exact.js';
import { reconcile, type Reconciliation } from '../../pricing/reconcile.js';
import type { Workload } from '../../pricing/workload.js';
import { moneyText } from '../../src/locale/numbers.js';
import { isoMonthText } from '../../src/locale/times.js';
import { apartView, rowsView } from './rows-view.js';
import type { Telling } from './telling.js';

export interface Compared {
  readonly bill: Bill;
  readonly estimate: Pick<Estimate, 'lines' | 'total'> | undefined;
  readonly workload: Workload | undefined;
  readonly month: string | undefined;
  readonly region: string | undefined;
  readonly chooseMonth: (month: string) => void;
  readonly chooseRegion: (region: string | undefined) => void;
}

/** A bill beside the estimate: the answer in a sentence, then row by row. */
export function resultView(compared: Compared, telling: Telling): TemplateResult {
  const { bill, estimate, month, region } = compared,
    { text, book } = telling;
  if (!estimate) return html`<p class="lead" part="no-estimate">${text.noEstimate}</p>`;
  if (bill.currency !== undefined && bill.currency !== book.currency)
    return html`<p class="lead" part="other-currency">${text.otherCurrency(bill.currency, book.currency)}</p>`;
  const found = reconcile(bill, estimate, book, { month, region, hoursPerMonth: compared.workload?.hoursPerMonth });
  return html`<p class="lead" part="answer">${answer(found, month, telling)}</p>
    <p class="note">${bill.format === 'cost-explorer' ? text.taxWithin : text.tax}</p>
    ${choiceView(compared, telling)}${notesView(compared, found, telling)}${rowsView(found, telling)}${apartView(found.apart, telling)}`;
}

function answer({ billed, difference }: Reconciliation, month: string | undefined, { text, locale, book }: Telling): string {
  const shown = difference.round(2, Big.roundHalfUp);
  return text.lead(
    moneyText(billed, locale),
    shown.eq(0) ? undefined : moneyText(shown.abs(), locale),
    shown.gt(0),
    book.currency,
    month === undefined ? undefined : isoMonthText(month, locale),
  );
}

function choiceView(
  { bill, month, region, chooseMonth, chooseRegion }: Compared,
  { text, locale }: Telling,
): TemplateResult | typeof nothing {
  const hasMonths = bill.months.length > 1,
    hasRegions = bill.regions.length > 1;
  if (!hasMonths && !hasRegions) return nothing;
  return html`<div class="choice">
    ${
      hasMonths
        ? html`<label class="pick"
            ><span class="label">${text.month}</span>
            <select part="month" @change=${(event: Event) => chooseMonth((event.target as HTMLSelectElement).value)}>
              ${bill.months.map((each) => html`<option value=${each} .selected=${each === month}>${isoMonthText(each, locale)}</option>`)}
            </select></label
          >`
        : nothing
    }
    ${
      hasRegions
        ? html`<label class="pick"
            ><span class="label">${text.region}</span>
            <select part="region" @change=${(event: Event) => chooseRegion((event.target as HTMLSelectElement).value || undefined)}>
              <option value="" .selected=${region === undefined}>${text.allRegions}</option>
              ${bill.regions.map((each) => html`<option value=${each} .selected=${each === region}>${each}</option>`)}
            </select></label
          >`
        : nothing
    }
  </div>`;
}

/** What the comparison rests on, where that is not plain. */
function notesView({ bill, region }: Compared, found: Reconciliation, { text, book }: Telling): TemplateResult {
  const usage = [...found.unknown, ...found.meters.flatMap(({ lines }) => lines)];
  const elsewhere = (region === undefined ? bill.regions : [region]).filter((each) => each !== book.region);
  const notes = [
    ...(usage.length > 0 && usage.every(({ quantity }) => quantity === undefined) ? [text.costsAlone] : []),
    ...(found.unknown.length > 0 && found.unknown.every(({ usageType }) => usageType === '') ? [text.byService] : []),
    ...(elsewhere.length > 0 ? [text.regionDiffers(elsewhere.join(', '), book.region)] : []),
    ...(bill.months.length === 0 ? [text.severalMonths] : []),
  ];
  return html`<ul class="notes" part="notes">
    ${notes.map((each) => html`<li class="note">${each}</li>`)}
  </ul>`;
}
