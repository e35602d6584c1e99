import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Big } from '../../pricing/exact.js';
import { moneyText, quantityText, tpsText } from '../../src/locale/numbers.js';
import { shareRangeText } from '../../src/locale/shares.js';
import { dayText } from '../../src/locale/times.js';
import { rowFailureView } from './failure-view.js';
import type { RowView } from './row-view.js';
import { sparkline, SPARKLINE_BOX } from './sparkline.js';
import { isOrdinary, statusView } from './status-view.js';
import type { TableActions, Telling } from './telling.js';

/** One resource as a row of the table. */
export function rowTemplate(view: RowView, telling: Telling, actions: TableActions): TemplateResult {
  const { arn, name, target, status } = view,
    { text } = telling;
  const isFailed = status.kind === 'unreadable' || status.kind === 'demand-unread';
  return html`<tr part="row" class=${classMap({ row: true, chosen: target !== undefined })} role="row">
    <td class="pick" role="cell">${pickView(view, telling, actions)}</td>
    <th class="name" scope="row" role="rowheader">
      <button class="open-row" @click=${() => actions.open(arn)}>${name}</button>
      <span class="second" title=${arn}>${kindText(view, text)}</span>
    </th>
    ${isFailed ? html`<td class="across" colspan="5" role="cell">${rowFailureView(status.error, arn, text.kinds[view.kind], telling, actions)}</td>` : figures(view, telling)}
    <td class=${classMap({ state: true, ordinary: isOrdinary(view) })} role="cell">${statusView(view, telling)}</td>
  </tr>`;
}

/** A row whose place is kept while resources are still being listed. */
export function skeletonRow(): TemplateResult {
  return html`<tr class="row skeleton-row" aria-hidden="true">
    <td class="pick"></td>
    <td class="name">${bar('long')}</td>
    <td class="demand">${bar('long')}</td>
    <td class="minimum">${bar('short')}</td>
    <td class="number cost">${bar('short')}</td>
    <td class="number difference">${bar('short')}</td>
    <td class="number at-risk">${bar('short')}</td>
    <td class="state ordinary"></td>
  </tr>`;
}

/** A bar where a figure will stand. */
export function bar(length: 'short' | 'long' | 'large'): TemplateResult {
  return html`<span class="bar ${length}"></span>`;
}

function figures(view: RowView, telling: Telling): TemplateResult {
  const { text, locale, book } = telling,
    { cost, difference, risk, riskNow, row } = view;
  if (row.demand.kind !== 'measured')
    return html`<td class="demand" role="cell">${bar('long')}</td>
      <td class="minimum" role="cell">
        <span class="to"><span>${view.minimum}</span></span>
      </td>
      <td class="number cost" role="cell">${bar('short')}</td>
      <td class="number difference" role="cell">${bar('short')}</td>
      <td class="number at-risk" role="cell">${bar('short')}</td>`;
  return html`<td class="demand" role="cell">${demandView(view, telling)}</td>
    <td class="minimum" role="cell">${minimumView(view, text)}</td>
    <td class="number cost" role="cell">
      ${
        cost
          ? html`<span class="narrow">${text.narrowNow}</span>${moneyText(cost, locale)}`
          : html`<span class="dim">${book ? text.unknown : nothing}</span>`
      }
    </td>
    <td class="number difference ${difference ? lookOf(difference) : ''}" role="cell">
      ${difference ? moneyText(difference, locale, { signed: true }) : nothing}
    </td>
    <td class="number at-risk" role="cell">
      ${
        risk
          ? html`<span class="narrow">${text.narrowRisk}</span>${shareRangeText(risk.low, risk.high, locale, { unit: false })}${
                riskNow
                  ? html`<span class="second risk"
                      >${text.nowRange(shareRangeText(riskNow.low, riskNow.high, locale, { unit: false }))}</span
                    >`
                  : nothing
              }`
          : nothing
      }
    </td>`;
}

/** Class of a difference: less and more have a colour beside their sign. */
export function lookOf(difference: Big): 'less' | 'more' | 'dim' {
  const cents = difference.round(2, 1);
  return cents.lt(0) ? 'less' : cents.gt(0) ? 'more' : 'dim';
}

function pickView(
  { arn, name, target, recommended, canChange }: RowView,
  { text }: Telling,
  { target: choose, isLocked }: TableActions,
): TemplateResult | typeof nothing {
  const minimum = target ?? recommended;
  if (!canChange || minimum === undefined) return nothing;
  return html`<input
    type="checkbox"
    .checked=${target !== undefined}
    ?disabled=${isLocked}
    aria-label=${text.select(name, minimum)}
    @change=${(event: Event) => choose(arn, (event.target as HTMLInputElement).checked ? minimum : undefined)}
  />`;
}

/** "campaign, retail-eu": the kind, and what it belongs to where that says more than its name. */
function kindText({ row: { resource }, kind, name, status, minimum }: RowView, text: Telling['text']): string {
  if (status.kind === 'demand-unread' && minimum !== undefined) return text.kindOf(text.kinds[kind], text.hasMinimum(minimum));
  const belongsTo =
    resource.kind === 'recommender' ? resource.datasetGroupArn : resource.kind === 'campaign' ? resource.solutionVersionArn : undefined;
  const group = belongsTo?.split('/')[1];
  return group === undefined || group === name ? text.kinds[kind] : text.kindOf(text.kinds[kind], group);
}

function minimumView({ minimum, recommended, target, advice, freeFloor }: RowView, text: Telling['text']): TemplateResult {
  const after = target ?? recommended;
  const second =
    target !== undefined && recommended !== undefined && target !== recommended
      ? text.recommendedIs(recommended)
      : freeFloor !== undefined && recommended !== undefined && recommended <= freeFloor
        ? text.isFree(freeFloor)
        : undefined;
  return html`${
    after === undefined || after === minimum
      ? html`<span class="to keep"><span>${minimum}</span><span class="dim">${advice === 'keep' ? text.keep : text.noAdvice}</span></span>`
      : html`<span class="to" aria-hidden="true"><span>${minimum}</span><span class="arrow">→</span><span class="new">${after}</span></span
          ><span class="sr">${text.minimumTo(minimum!, after)}</span>`
  }${second === undefined ? nothing : html`<span class="second">${second}</span>`}`;
}

function demandView({ row: { demand }, minimum, status }: RowView, { text, locale, timeZone }: Telling): TemplateResult | typeof nothing {
  if (demand.kind !== 'measured' || minimum === undefined) return nothing;
  const { series, recommendation } = demand,
    { evidence } = recommendation;
  const days = Math.round((evidence.end - evidence.start) / 86_400);
  const words =
    status.kind === 'idle'
      ? html`${text.noRequest}<br />${status.since === undefined ? text.inDays(status.days) : text.sinceDay(dayText(status.since, locale, timeZone))}`
      : evidence.gaps > evidence.windows / 2 || evidence.windows === 0
        ? html`${text.measuredOf(quantityText(evidence.measuredHours / 24, locale, 1), days)}<br />${text.measured}`
        : html`${text.peak} <b>${tpsText(evidence.peakTps, locale)}</b><br />${text.mean} ${tpsText(evidence.meanTps, locale)}`;
  return html`<div class="spark">
    <svg class="sparkline" viewBox=${SPARKLINE_BOX} preserveAspectRatio="none" aria-hidden="true">${sparkline(series, minimum)}</svg>
    <span class="words">${words}</span>
  </div>`;
}
