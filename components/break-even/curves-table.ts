import { html, type TemplateResult } from 'lit';
import { Big } from '../../pricing/exact.js';
import type { Cell } from '../../src/scenarios/csv-text.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText, moneyText, quantityText } from '../../src/locale/numbers.js';
import { offeringName } from '../../src/locale/offerings.js';
import type { Messages } from './break-even.messages.js';
import { totalsAt, type Curves } from './curves.js';
import { whatHappens } from './stop-text.js';
import { tableStops } from './stops.js';

/** The chart as rows: every crossing, every bend, and what each offering costs there. */
export function curvesTable(curves: Curves, text: Messages, locale: Locale): TemplateResult {
  const caption = text.caption(text.axes[curves.along], curves.book.currency);
  const ids = curves.curves.map(({ offering }) => offering);
  return html`<div class="rows" role="region" tabindex="0" aria-label=${caption}>
    <table class="table" part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="number">${text.axes[curves.along]}</th>
          ${ids.map((id) => html`<th scope="col" class="number">${offeringName(id, locale)}</th>`)}
          <th scope="col">${text.what}</th>
        </tr>
      </thead>
      <tbody>
        ${tableStops(curves).map((stop) => {
          const totals = totalsAt(curves, stop.at);
          const isMarked = stop.isHere || stop.crossings.length > 0;
          return html`<tr class=${stop.isHere ? 'chosen' : ''}>
            <th scope="row" class="number">${curves.along === 'users' ? countText(stop.at, locale) : quantityText(stop.at, locale, 1)}</th>
            ${ids.map((id) => html`<td class="number">${moneyText(totals.get(id)!, locale)}</td>`)}
            <td class=${isMarked ? 'why' : 'why dim'}>${whatHappens(stop, text)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/** A moved workload's requests are doubles: what is beyond the sixth decimal is noise. */
const inFull = (value: Big): string => value.round(6, Big.roundHalfUp).toFixed();

/** The same rows for a sheet. */
export function curvesCells(curves: Curves, text: Messages, locale: Locale): { readonly columns: string[]; readonly rows: Cell[][] } {
  const ids = curves.curves.map(({ offering }) => offering);
  const money = (name: string): string => `${name} (${text.perMonth(curves.book.currency)})`;
  return {
    columns: [text.axes[curves.along], ...ids.map((id) => money(offeringName(id, locale))), text.what],
    rows: tableStops(curves).map((stop) => {
      const totals = totalsAt(curves, stop.at);
      return [inFull(stop.at), ...ids.map((id) => inFull(totals.get(id)!)), whatHappens(stop, text)];
    }),
  };
}
