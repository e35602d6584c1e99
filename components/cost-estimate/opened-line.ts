import { html, nothing, type TemplateResult } from 'lit';
import type { LineItem } from '../../pricing/line-item.js';
import { rateSourceText } from '../../src/locale/rate-sources.js';
import type { Explaining } from './explaining.js';
import { rateMark } from './rate-mark.js';
import { workingsOf, type TierWorking, type Workings } from './workings.js';

function tierView({ words, operation, amount, status, upperBound, source, end }: TierWorking, { locale }: Explaining): TemplateResult {
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

function originsView({ origins }: Workings, { text }: Explaining): TemplateResult | typeof nothing {
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

/** What a line opens to: its tiers with their rates, and where its quantity comes from. */
export function openedLine(line: LineItem, isCopied: boolean, copy: () => void, telling: Explaining): TemplateResult {
  const { text } = telling;
  const workings = workingsOf(line, telling);
  return html`
    <ul class="tiers">
      ${workings.tiers.map((tier) => tierView(tier, telling))}
    </ul>
    ${originsView(workings, telling)}
    <p class="note">
      ${workings.note ?? nothing}
      <button type="button" class="link copy" @click=${copy}>${text.copyLine}</button>
      <span role="status">${isCopied ? text.copied : ''}</span>
    </p>
  `;
}
