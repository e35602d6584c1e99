import { html, nothing, type TemplateResult } from 'lit';
import type { MeasuredDemand } from '../../src/aws/measured-demand.js';
import type { DemandSeries } from '../../src/demand/demand-series.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText } from '../../src/locale/numbers.js';
import { durationText } from '../../src/locale/times.js';
import type { Messages } from './demand-chart.messages.js';
import type { Evidence } from './evidence.js';

const isMeasured = (series: DemandSeries): series is MeasuredDemand => 'metrics' in series;

/** The chart in a sentence, how it is drawn, what was not measured, and where the numbers come from. */
export function notes(
  text: Messages,
  locale: Locale,
  timeZone: string,
  given: DemandSeries,
  { gaps, series }: Evidence,
  summary: string | undefined,
): TemplateResult {
  const seconds = gaps.reduce((sum, { start, end }) => sum + end - start, 0);
  const drawn = [text.drawnAs(text.windowLength[series.windowSeconds], timeZone)];
  if (gaps.length > 0) drawn.push(text.gaps(countText(seconds / series.windowSeconds, locale), durationText(seconds, locale)));
  return html`${summary === undefined ? nothing : html`<p class="note summary" part="summary">${summary}</p>`}
    <p class="note">${drawn.join(text.between)}</p>
    ${provenance(text, locale, given)}`;
}

/** Where the numbers come from, and what is not in them. Demand that was typed or read from a file has nothing to say here. */
function provenance(text: Messages, locale: Locale, series: DemandSeries): TemplateResult | typeof nothing {
  if (!isMeasured(series)) return nothing;
  const { metrics, errors4xx, errors5xx, messages, windowSeconds } = series;
  const names = metrics
    .map(({ name, requests }) => (metrics.length === 1 ? name : text.metric(name, countText(requests, locale))))
    .join(', ');
  const failed4xx = total(errors4xx),
    failed5xx = total(errors5xx);
  const source = [metrics.length > 0 ? text.countedFrom(names, durationText(windowSeconds, locale)) : text.noMetric];
  if (failed4xx > 0) source.push(text.failed4xx(countText(failed4xx, locale)));
  if (failed5xx > 0) source.push(text.failed5xx(countText(failed5xx, locale)));
  return html`
    <p class="note" part="source">${source.join(text.between)}</p>
    ${messages.map((message) => html`<p class="note">${text.said(message)}</p>`)}
  `;
}

function total(counts: Float64Array): number {
  let sum = 0;
  for (const each of counts) if (!Number.isNaN(each)) sum += each;
  return sum;
}
