import { html, nothing, type TemplateResult } from 'lit';
import type { LineItem } from '../../pricing/line-item.js';
import { meterName } from '../../src/locale/meters.js';
import { moneyText } from '../../src/locale/numbers.js';
import { quantityOf, rateOf } from './quantities.js';
import { leastSure, rateMark } from './rate-mark.js';
import type { Telling } from './telling.js';

/** What a line lets a person do, and what it opens to. */
export interface LineActs {
  readonly toggle: (line: LineItem) => void;
  readonly opened: (line: LineItem) => TemplateResult;
}

/** A line of the estimate: a row, and under it, when opened, its arithmetic. */
export function lineView(line: LineItem, isOpen: boolean, acts: LineActs, telling: Telling): TemplateResult {
  const { locale } = telling;
  const doubtful = leastSure(line.tiers);
  const id = `workings-${line.meter}`;
  return html`
    <tr class=${isOpen ? 'line parent' : 'line'} part="line">
      <th scope="row">
        <button type="button" class="open" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls=${id} @click=${() => acts.toggle(line)}>
          <svg class="chevron" viewBox="0 0 10 10" aria-hidden="true"><path d="m3 1 4 4-4 4" /></svg
          ><span class="name">${meterName(line.meter, locale)}</span>
        </button>
        ${doubtful ? rateMark(doubtful.status, doubtful.upperBound, locale) : nothing}
      </th>
      <td class="number quantity">${quantityOf(line, telling)}</td>
      <td class="number rate">${rateOf(line, telling)}</td>
      <td class="number amount">${moneyText(line.amount, locale)}</td>
    </tr>
    <tr class="opened" id=${id} ?hidden=${!isOpen} part="workings">
      <td colspan="4">${isOpen ? html`<div class="work">${acts.opened(line)}</div>` : nothing}</td>
    </tr>
  `;
}
