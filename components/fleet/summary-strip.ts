import { html, nothing, type TemplateResult } from 'lit';
import type { Big } from '../../pricing/exact.js';
import type { FleetCost, FleetTotal } from '../../src/capacity/fleet-cost.js';
import { fleetRisk, type FleetRisk } from '../../src/capacity/fleet-risk.js';
import { compactText } from '../../src/locale/compact-number.js';
import { countText, moneyParts, moneyText, quantityText } from '../../src/locale/numbers.js';
import { shareRangeText } from '../../src/locale/shares.js';
import { bar, lookOf } from './row-template.js';
import type { RowView } from './row-view.js';
import type { Telling } from './telling.js';

export interface Summary {
  readonly views: readonly RowView[];
  readonly cost: FleetCost | undefined;
  readonly hoursPerMonth: number;
  /** Resources whose demand is still to come, as `done` of `of`; undefined when the read has ended. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  /** The figures are of an earlier time. */
  readonly isStale: boolean;
}

/** What the fleet costs now and with the advice, what that risks, what idles. Each figure has its place before it has its value. */
export function summaryStrip(summary: Summary, telling: Telling): TemplateResult {
  const { views, cost, hoursPerMonth, isStale } = summary,
    { text } = telling;
  const measured = views.flatMap(({ row: { demand }, minimum, recommended }) =>
    demand.kind === 'measured' && minimum !== undefined
      ? [{ frontier: demand.frontier, minimum, recommended: recommended ?? minimum }]
      : [],
  );
  const has = measured.length > 0;
  const now = fleetRisk(measured, hoursPerMonth);
  const after = fleetRisk(
    measured.map(({ frontier, recommended }) => ({ frontier, minimum: recommended })),
    hoursPerMonth,
  );
  return html`<dl class=${isStale ? 'strip stale' : 'strip'} part="summary">
    ${moneyEntries(cost, has, summary, telling)}
    ${entry(has ? text.atRiskOf(compactText(now.requestsPerMonth, telling.locale)) : text.atRiskLabel, has ? rangeFigure(after, telling) : undefined, has ? nowText(now, after, telling) : '')}
    ${idleEntry(summary, has, telling)}
  </dl>`;
}

function moneyEntries(cost: FleetCost | undefined, has: boolean, summary: Summary, telling: Telling): TemplateResult {
  const { text, locale, book } = telling;
  if ((!book || !cost) && summary.views.length === 0)
    return html`${entry(text.now, undefined, '')}${entry(text.withRecommended, undefined, '')}${entry(text.differenceLabel, undefined, '')}`;
  if (!book || !cost)
    return html`${entry(text.now, text.unknown, '')}${entry(text.withRecommended, text.unknown, '')}${entry(text.differenceLabel, text.unknown, '')}`;
  const unit = text.perMonth(book.currency),
    difference = cost.recommended.amount.minus(cost.now.amount);
  const below = ({ isAtLeast }: FleetTotal, reasons: readonly string[]): string => (isAtLeast ? text.atLeast(unit, reasons) : unit);
  const share = cost.now.amount.eq(0) ? undefined : Math.abs(Number(difference.div(cost.now.amount))) * 100;
  const percent = share === undefined ? '' : quantityText(share, locale, 1);
  const look = lookOf(difference);
  const words = look === 'dim' ? text.noChange : look === 'less' ? text.percentLess(percent) : text.percentMore(percent);
  const ready = has || (summary.views.length > 0 && !summary.progress);
  return html`
    ${entry(text.now, ready ? moneyFigure(cost.now.amount, telling) : undefined, below(cost.now, missing(summary, text)))}
    ${entry(text.withRecommended, ready ? moneyFigure(cost.recommended.amount, telling) : undefined, below(cost.recommended, []))}
    ${entry(text.differenceLabel, ready ? html`<span class=${look}>${moneyText(difference, locale, { signed: true })}</span>` : undefined, ready ? `${unit}${locale === 'ja' ? '、' : ', '}${words}` : unit)}
  `;
}

/** Why a total is not all. */
function missing({ views, progress }: Summary, text: Telling['text']): string[] {
  if (progress) return [text.soFar(progress.done, progress.of)];
  const unread = views.filter(({ row: { resource, demand } }) => resource.kind === 'unreadable' || demand.kind !== 'measured').length;
  const unpriced = views.filter(
    ({ kind, row: { demand }, cost }) => kind === 'recommender' && demand.kind === 'measured' && cost === undefined,
  ).length;
  return [...(unread > 0 ? [text.unread(unread)] : []), ...(unpriced > 0 ? [text.usersUnknown(unpriced)] : [])];
}

function idleEntry({ views, cost }: Summary, has: boolean, telling: Telling): TemplateResult {
  const { text, locale, book } = telling;
  const idle = views.filter(({ status }) => status.kind === 'idle');
  const amount = idle.length > 0 ? cost?.costOf(...idle.map(({ arn }) => arn)) : undefined;
  const words = idle.length === 1 ? text.idleCosts : text.idleCost;
  return entry(
    text.idle,
    has ? countText(idle.length, locale) : undefined,
    !has ? '' : idle.length === 0 ? text.noneIdle : amount && book ? words(moneyText(amount, locale), text.perMonth(book.currency)) : '',
  );
}

function moneyFigure(amount: Big, { locale }: Telling): TemplateResult {
  const { whole, cents } = moneyParts(amount, locale);
  return html`${whole}<span class="cents">${cents}</span>`;
}

function rangeFigure({ shareLagging, shareNoAutoscaling }: FleetRisk, { locale }: Telling): TemplateResult {
  const words = shareRangeText(shareLagging, shareNoAutoscaling, locale, { unit: false });
  return html`${words}${shareNoAutoscaling > 0 ? html`<span class="unit"> %</span>` : nothing}`;
}

function nowText(now: FleetRisk, after: FleetRisk, { text, locale }: Telling): string {
  const words = (risk: FleetRisk): string => shareRangeText(risk.shareLagging, risk.shareNoAutoscaling, locale);
  return words(now) === words(after) ? text.asNow : text.nowRange(words(now));
}

function entry(label: string, figure: TemplateResult | string | undefined, below: string): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd class="figure">${figure ?? bar('large')}</dd>
    <dd class="below">${below === '' ? '\u00a0' : below.replaceAll(' %', '\u00a0%')}</dd>
  </div>`;
}
