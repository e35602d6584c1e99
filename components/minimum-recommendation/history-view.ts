import { html, nothing, type TemplateResult } from 'lit';
import { FOLLOWED_POLICIES, type Followed, type FollowedPolicy } from '../../src/capacity/followed.js';
import type { Recommendation } from '../../src/capacity/recommendation.js';
import type { DemandSeries } from '../../src/demand/demand-series.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText, moneyText, quantityText } from '../../src/locale/numbers.js';
import { shareRangeText } from '../../src/locale/shares.js';
import { dayRangeText, durationText } from '../../src/locale/times.js';
import type { HistoryMessages } from './history.messages.js';
import type { Word } from './minimum-recommendation.messages.js';
import { isOverBudget, keptTogether } from './risk.js';

export interface HistoryParts {
  readonly text: HistoryMessages;
  readonly locale: Locale;
  readonly currency: string;
  readonly hoursPerMonth: number;
  readonly timeZone: string;
  readonly found: Recommendation;
  /** What is replayed; undefined while it is being read. */
  readonly series: DemandSeries | undefined;
  /** undefined while they are being replayed: their places are kept. */
  readonly outcomes: readonly Followed[] | undefined;
  /** Whether they are of what was asked before. */
  readonly isPending: boolean;
  /** Whether they have been for so long that it is to be seen. */
  readonly isStale: boolean;
  /** Why there are none; undefined while there may still be. */
  readonly failed: 'loading' | 'calculation' | undefined;
}

/** The first decision is a week after the beginning; a policy is judged by what comes after it. */
const WEEK_DAYS = 7;
const FEW_DAYS = 21;
const DAY = 86_400;
/** More levels than this are told as a range. */
const MOST_LEVELS = 4;

/** What following the advice would have done to the bill and to risk, against what was set and other policies. */
export function historyView(parts: HistoryParts): TemplateResult {
  const { text, locale, timeZone, hoursPerMonth, series, outcomes, isPending, isStale, failed } = parts;
  const range = series && dayRangeText(series.start, series.start + seconds(series), locale, timeZone);
  const days = series && seconds(series) / DAY;
  if (days !== undefined && days <= WEEK_DAYS)
    return html`<div class="history" part="history">
      <h2 id="history">${text.title}</h2>
      <p class="say answer">${text.tooShort(durationText(days * DAY, locale), durationText(WEEK_DAYS * DAY, locale))}</p>
    </div>`;
  const isBusy = isPending || !(outcomes || failed);
  return html`<div class=${outcomes && isStale ? 'history stale' : 'history'} part="history" aria-busy=${isBusy}>
    <div class="section-head">
      <h2 id="history">${text.title}</h2>
      <p class="side">${range ? text.side(range, countText(hoursPerMonth, locale)) : nothing}</p>
    </div>
    <p class="say answer">${outcomes ? answerText(parts, outcomes) : failed ? text.failed[failed] : text.working}</p>
    ${policyTable(parts)} ${notes(parts)}
  </div>`;
}

function answerText(parts: HistoryParts, outcomes: readonly Followed[]): TemplateResult | string {
  const { text, locale, currency } = parts,
    ours = of(outcomes, 'recommend'),
    set = of(outcomes, 'static');
  const from = countText(set.initial, locale);
  if (ours.changes.length === 0) return text.unchanged(from);
  const difference = ours.costPerMonth && set.costPerMonth && ours.costPerMonth.minus(set.costPerMonth).round(2);
  const money: Word | undefined =
    difference &&
    (difference.eq(0)
      ? text.sameCost
      : difference.lt(0)
        ? html`<b class="less">${text.less(moneyText(difference.abs(), locale), currency)}</b>`
        : html`<b class="more">${text.more(moneyText(difference, locale), currency)}</b>`);
  return text.answer(money, from, html`<b>${riskText(ours, locale)}</b>`, riskText(set, locale));
}

function policyTable(parts: HistoryParts): TemplateResult {
  const { text, currency, outcomes } = parts;
  return html`<table class="table policies" aria-labelledby="history">
    <thead>
      <tr>
        <th scope="col">${text.policy}</th>
        <th scope="col" class="number">${text.perMonth(currency)}</th>
        <th scope="col" class="number">${text.atRisk}</th>
        <th scope="col" class="number">${text.changes}</th>
      </tr>
    </thead>
    <tbody>
      ${FOLLOWED_POLICIES.map((policy) => policyRow(parts, policy, outcomes && of(outcomes, policy), outcomes))}
    </tbody>
  </table>`;
}

function policyRow(
  parts: HistoryParts,
  policy: FollowedPolicy,
  found: Followed | undefined,
  all: readonly Followed[] | undefined,
): TemplateResult {
  const { text, locale, found: advice } = parts;
  const initial = found?.initial ?? (policy === 'peak' ? Math.max(1, Math.ceil(advice.evidence.peakTps)) : (advice.current ?? 1));
  const isOver = found !== undefined && isOverBudget(found, advice.rule);
  return html`<tr class=${policy === 'recommend' ? 'chosen' : ''}>
    <th scope="row">
      ${text.names[policy](countText(initial, locale))} <span class="second">${found && all ? heldText(parts, found, all) : '\u00a0'}</span>
    </th>
    <td class="number">
      ${found ? (found.costPerMonth ? moneyText(found.costPerMonth, locale) : html`<span class="dim">${text.notKnown}</span>`) : '\u00a0'}
    </td>
    <td class="number risk-share ${isOver ? 'risk' : ''}">
      ${
        found
          ? html`<span class="word" aria-hidden="true">${text.riskWord} </span>${riskText(found, locale, { unit: false })}<span
                class="word"
                aria-hidden="true"
                >${found.riskShareNoAutoscaling > 0 ? ' %' : ''}</span
              >${isOver ? html`<span class="second">${text.overBudget}</span>` : nothing}`
          : nothing
      }
    </td>
    <td class="number changes">
      ${found ? html`<span class="word" aria-hidden="true">${text.changesWord} </span>${countText(found.changes.length, locale)}` : nothing}
    </td>
  </tr>`;
}

/** What it held: each minimum in turn, or from the lowest to the highest where they are many. */
function heldText({ text, locale }: HistoryParts, { policy, initial, changes }: Followed, all: readonly Followed[]): string {
  if (policy === 'peak') return text.knownBefore;
  const first = countText(initial, locale);
  if (policy === 'week' && sameChanges(changes, of(all, 'recommend').changes)) return text.noSchedule;
  if (changes.length === 0) return text.begins(first);
  const levels = changes.map(({ minimum }) => minimum);
  return levels.length <= MOST_LEVELS
    ? text.then(first, levels.map((each) => countText(each, locale)).join(text.comma))
    : text.between(first, countText(Math.min(...levels), locale), countText(Math.max(...levels), locale));
}

function notes({ text, locale, series, outcomes, found }: HistoryParts): TemplateResult {
  const set = found.current ?? 1;
  const days = series ? seconds(series) / DAY : 0;
  const ours = outcomes && of(outcomes, 'recommend');
  const missed = ours && missedText(text, locale, ours, found);
  return html`<p class="note">${text.note(countText(set, locale), durationText(found.evidence.autoscalingLagSeconds, locale))}</p>
    ${missed ? html`<p class="note">${missed}</p>` : nothing}
    ${series && days < FEW_DAYS ? html`<p class="note">${text.shortHistory(durationText(days * DAY, locale))}</p>` : nothing}`;
}

function missedText(text: HistoryMessages, locale: Locale, ours: Followed, { rule }: Recommendation): string | undefined {
  if (rule.kind !== 'risk-budget') return undefined;
  const over = (rule.riskMeasure === 'lagging-autoscaling' ? ours.riskShareLagging : ours.riskShareNoAutoscaling) - rule.riskBudget;
  if (over <= 0) return undefined;
  const budget = quantityText(rule.riskBudget * 100, locale, 4);
  const isOfTheBeginning = ours.changes.some(({ minimum }) => minimum > ours.initial);
  return isOfTheBeginning ? text.missedAtFirst(budget) : text.missed(budget, quantityText(over * 100, locale, 2));
}

function riskText({ riskShareLagging, riskShareNoAutoscaling }: Followed, locale: Locale, options?: { readonly unit: boolean }): string {
  return keptTogether(shareRangeText(riskShareLagging, riskShareNoAutoscaling, locale, options));
}

function sameChanges(a: Followed['changes'], b: Followed['changes']): boolean {
  return a.length === b.length && a.every(({ at, minimum }, index) => at === b[index]!.at && minimum === b[index]!.minimum);
}

function of(outcomes: readonly Followed[], policy: FollowedPolicy): Followed {
  return outcomes.find((each) => each.policy === policy)!;
}

function seconds({ requests, windowSeconds }: DemandSeries): number {
  return requests.length * windowSeconds;
}
