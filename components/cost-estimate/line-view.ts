import { html, nothing, type TemplateResult } from 'lit';
import type { LineItem } from '../../pricing/line-item.js';
import { meterName } from '../../src/locale/meters.js';
import { moneyText } from '../../src/locale/numbers.js';
import { rateSourceText } from '../../src/locale/rates.js';
import { leastSure, rateMark } from './rate-mark.js';
import type { Telling } from './telling.js';
import { workingsOf, type TierWorking, type Workings } from './workings.js';

/** What a line lets a person do. */
export interface LineActs {
  readonly toggle: (line: LineItem) => void;
  readonly copy: (line: LineItem) => void;
}

function tierView({ words, operation, amount, status, upperBound, source, end }: TierWorking, { locale }: Telling): TemplateResult {
  return html`
    <li class="tier">
      <span class="words">${words}</span>
      <span class="operation">${operation}</span>
      <span class="sum">${amount}</span>
      <span class="source">
        ${rateMark(status, upperBound, locale)}
        ${source.url ? html`<a href=${source.url} target="_blank" rel="noreferrer">${rateSourceText(source, locale)}</a>` : html`<span>${rateSourceText(source, locale)}</span>`}
        ${end === undefined ? nothing : html`<span>${end}</span>`}
      </span>
    </li>
  `;
}

function originsView({ origins }: Workings, { text }: Telling): TemplateResult | typeof nothing {
  const told = origins.filter(({ terms }) => terms !== '');
  if (told.length === 0) return nothing;
  return html`
    <p class="label origin-label">${text.origin}</p>
    <ul class="origins">
      ${told.map(
        ({ names, terms, result }) =>
          html`<li class="origin">
            <span class="words">${names}</span><span class="terms">${terms}</span><span class="result">${result}</span>
          </li>`,
      )}
    </ul>
  `;
}

/** A line of the estimate: a row, and under it, when opened, its arithmetic. */
export function lineView(line: LineItem, isOpen: boolean, isCopied: boolean, acts: LineActs, telling: Telling): TemplateResult {
  const { text, locale } = telling;
  const workings = workingsOf(line, telling);
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
      <td class="number quantity">${workings.quantity}</td>
      <td class="number rate">${workings.rate}</td>
      <td class="number amount">${moneyText(line.amount, locale)}</td>
    </tr>
    <tr class="opened" id=${id} ?hidden=${!isOpen} part="workings">
      <td colspan="4">
        ${
          isOpen
            ? html`<div class="work">
                <ul class="tiers">
                  ${workings.tiers.map((tier) => tierView(tier, telling))}
                </ul>
                ${originsView(workings, telling)}
                <p class="note">
                  ${workings.note ?? nothing}
                  <button type="button" class="link copy" @click=${() => acts.copy(line)}>${text.copyLine}</button>
                  <span role="status">${isCopied ? text.copied : ''}</span>
                </p>
              </div>`
            : nothing
        }
      </td>
    </tr>
  `;
}
