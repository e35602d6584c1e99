import { html, nothing, type TemplateResult } from 'lit';
import type { BillLine, BillLineKind } from '../../pricing/bill.js';
import { Big, sum, ZERO } from '../../pricing/exact.js';
import type { ReconciledMeter, Reconciliation } from '../../pricing/reconcile.js';
import { meterName } from '../../src/locale/meters.js';
import { moneyText } from '../../src/locale/numbers.js';
import { whyText } from './why.js';
import type { Telling } from './telling.js';

/** Names beyond these are counted. */
const MOST_TYPES = 8;

const cents = (amount: Big): Big => amount.round(2, Big.roundHalfUp);
const isNothing = ({ estimated, lines }: ReconciledMeter): boolean => estimated.eq(0) && lines.length === 0;
const typesOf = (lines: readonly BillLine[]): string[] => [...new Set(lines.flatMap(({ usageType }) => usageType || []))];

/** Each meter estimated and billed, why they differ under it, and the total. */
export function rowsView({ meters, unknown, estimated, billed, difference }: Reconciliation, telling: Telling): TemplateResult {
  const { text, locale, book } = telling;
  return html`<table class="table rows" part="rows" role="table" aria-label=${text.caption}>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${text.meter}</th>
        <th role="columnheader" scope="col" class="number">${text.estimated(book.currency)}</th>
        <th role="columnheader" scope="col" class="number">${text.billed(book.currency)}</th>
        <th role="columnheader" scope="col" class="number">${text.difference}</th>
      </tr>
    </thead>
    ${meters.filter((each) => !isNothing(each)).map((each) => meterRows(each, telling))}
    ${
      unknown.length === 0
        ? nothing
        : html`<tbody part="unknown">
            <tr role="row" class="first">
              <th role="rowheader" scope="row">
                ${unknown.every(({ usageType }) => usageType === '') ? text.allTypes : text.unknown}${typesView(typesOf(unknown), telling)}
              </th>
              ${amountCells(ZERO, sum(unknown.map(({ cost }) => cost)), telling)}
            </tr>
          </tbody>`
    }
    <tfoot>
      <tr role="row">
        <th role="rowheader" scope="row">${text.total}</th>
        <td role="cell" class="number estimated" data-name=${text.estimated(book.currency)}>${moneyText(estimated, locale)}</td>
        <td role="cell" class="number billed" data-name=${text.billed(book.currency)}>${moneyText(billed, locale)}</td>
        ${differenceCell(difference, telling)}
      </tr>
    </tfoot>
  </table>`;
}

function meterRows({ meter, estimated, billed, explanations, lines }: ReconciledMeter, telling: Telling): TemplateResult {
  const { text, locale } = telling;
  return html`<tbody part="meter">
    <tr role="row" class="first">
      <th role="rowheader" scope="row">
        ${meterName(meter, locale)}${typesView(
          typesOf(lines).filter((type) => type !== meter),
          telling,
        )}
      </th>
      ${amountCells(estimated, billed, telling)}
    </tr>
    ${
      explanations.length === 0
        ? nothing
        : html`<tr role="row" class="why">
            <td role="cell" colspan="4">
              <ul part="why">
                ${explanations.map((each) => {
                  const amount = 'amount' in each ? cents(each.amount) : undefined;
                  return html`<li>
                    ${whyText(each, meter, telling)}${
                      amount === undefined
                        ? nothing
                        : html`${text.amountAfter}<b class=${amount.gt(0) ? 'more' : 'less'}
                              >${moneyText(amount, locale, { signed: true })}</b
                            >`
                    }
                  </li>`;
                })}
              </ul>
            </td>
          </tr>`
    }
  </tbody>`;
}

function amountCells(estimated: Big, billed: Big, telling: Telling): TemplateResult {
  const { text, locale, book } = telling;
  return html`<td role="cell" class="number estimated" data-name=${text.estimated(book.currency)}>${moneyText(estimated, locale)}</td>
    <td role="cell" class="number billed" data-name=${text.billed(book.currency)}>${moneyText(billed, locale)}</td>
    ${differenceCell(billed.minus(estimated), telling)}`;
}

function differenceCell(difference: Big, { text, locale }: Telling): TemplateResult {
  const shown = cents(difference);
  if (shown.eq(0)) return html`<td role="cell" class="number difference dim">${text.same}</td>`;
  return html`<td role="cell" class="number difference ${shown.gt(0) ? 'more' : 'less'}">
    ${moneyText(shown, locale, { signed: true })}
  </td>`;
}

function typesView(types: readonly string[], { text }: Telling): TemplateResult | typeof nothing {
  if (types.length === 0) return nothing;
  const shown = types.slice(0, MOST_TYPES);
  return html`<span class="second types"
    >${shown.map((type, index) => html`${index > 0 ? ', ' : ''}<code>${type}</code>`)}${types.length > MOST_TYPES ? `, ${text.andMore(types.length - MOST_TYPES)}` : ''}</span
  >`;
}

const APART: readonly BillLineKind[] = ['credit', 'discount', 'tax', 'other', 'unplaced'];

/** What counts in no total: credits, discounts, tax, and what may be of other services. */
export function apartView(apart: readonly BillLine[], telling: Telling): TemplateResult | typeof nothing {
  const { text, locale, book } = telling;
  const kinds = APART.map((kind) => ({ kind, lines: apart.filter((line) => line.kind === kind) })).filter(({ lines }) => lines.length > 0);
  if (kinds.length === 0) return nothing;
  return html`<section class="apart" part="apart">
    <h3 id="apart">${text.apart}</h3>
    <table class="table" aria-labelledby="apart">
      <thead>
        <tr>
          <th scope="col">${text.apartKind}</th>
          <th scope="col" class="number">${text.billed(book.currency)}</th>
        </tr>
      </thead>
      <tbody>
        ${kinds.map(
          ({ kind, lines }) =>
            html`<tr>
              <th scope="row">
                ${text.kinds[kind]}${kind === 'unplaced' ? html`<span class="second">${text.unplacedWhy}</span>${typesView(typesOf(lines), telling)}` : nothing}
              </th>
              <td class="number">${moneyText(sum(lines.map(({ cost }) => cost)), locale)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
