import { html, nothing, type TemplateResult } from 'lit';
import { amountsByCause } from '../../pricing/amounts.js';
import { boundOf } from '../../pricing/bound.js';
import type { Big } from '../../pricing/exact.js';
import { isHybrid, type Hybrid, type NoHybrid } from '../../pricing/hybrid.js';
import type { Workload } from '../../pricing/workload.js';
import { alongNumber } from '../../src/locale/along.js';
import type { Locale } from '../../src/locale/locale.js';
import { meterName } from '../../src/locale/meters.js';
import { countText, moneyText, quantityText } from '../../src/locale/numbers.js';
import { offeringName } from '../../src/locale/offerings.js';
import { boundText } from '../../src/locale/rates.js';
import { diamond } from '../cost-estimate/rate-mark.js';
import { costBar } from './cost-bar.js';
import { insightMessages } from './insights.messages.js';

export interface HybridShown {
  readonly name: string;
  readonly split: Hybrid | NoHybrid;
  readonly workload: Workload;
  readonly longest: Big;
  /** The lowest total of an offering that serves alone. */
  readonly lowest: Big | undefined;
  readonly currency: string;
  readonly locale: Locale;
}

/** The row of the split: how users are shared out, what it costs, and when another way wins; or what to fill in. Its lines open under it. */
export function hybridView({ name, split, workload, longest, lowest, currency, locale }: HybridShown): TemplateResult {
  const text = insightMessages[locale];
  if (!isHybrid(split))
    return html`<span class="what"><span class="name dim">${name}</span></span>
      <span class="reason">${split.reasons.map(({ id }) => text.missing[id]).join(text.gap)}</span>`;
  const bound = boundOf(split);
  return html`
    <span class="what"><span class="name">${name}</span><span class="how">${howSplit(split, workload, locale)}</span></span>
    ${costBar(amountsByCause(split), longest)}
    <span class="amount">
      ${bound ? html`<span class="mark">${diamond(false)}${boundText(bound, locale)}</span>` : nothing} ${moneyText(split.total, locale)}
      <span class="sr">${text.change(currency)}</span>
    </span>
    ${differenceTo(split.total, lowest, locale)}
    <span class="must">${winsText(split, locale)}</span>
    <details class="lines" part="split-lines">
      <summary>${text.lines}</summary>
      <ul>
        ${split.lines
          .filter(({ amount }) => amount.gt(0))
          .map(
            ({ meter, amount }) =>
              html`<li><span>${meterName(meter, locale)}</span><span class="money">${moneyText(amount, locale)}</span></li>`,
          )}
      </ul>
    </details>
  `;
}

function howSplit({ realTime, activeUsers, requestsShare }: Hybrid, { users }: Workload, locale: Locale): string {
  const text = insightMessages[locale],
    offering = offeringName(realTime, locale);
  if (realTime === 'batch') return text.splitAllBatch;
  if (activeUsers === 0) return text.splitKept(offering);
  if (activeUsers === users) return text.splitAllRealTime(offering);
  const percent = quantityText(requestsShare.times(100), locale, 1);
  return text.split(countText(users - activeUsers, locale), countText(activeUsers, locale), percent, offering);
}

function differenceTo(total: Big, lowest: Big | undefined, locale: Locale): TemplateResult {
  const apart = lowest ? total.minus(lowest).round(2, 1) : undefined;
  if (!apart) return html`<span class="difference"></span>`;
  if (apart.eq(0)) return html`<span class="difference dim" part="difference">${insightMessages[locale].same}</span>`;
  return html`<span class=${apart.lt(0) ? 'difference less' : 'difference more'} part="difference"
    >${moneyText(apart, locale, { signed: true })}</span
  >`;
}

function winsText({ mustChange }: Hybrid, locale: Locale): string {
  const text = insightMessages[locale];
  const told = mustChange.map(({ what, from, to, winner }) => {
    const write = (count: Big): string => (what === 'requests' ? alongNumber(count, 'requests', locale) : countText(count, locale));
    // Placements run differently often: without the number they start from, the largest is taken for each one's own.
    return text.wins(winner, text[to.lt(from) ? 'winsUpTo' : 'winsFrom'][what](write(to), write(from)));
  });
  // The two that lie nearest come first; more would be a paragraph.
  return told.slice(0, 2).join(text.semicolon);
}
