import { html, type TemplateResult } from 'lit';
import type { DemandSeries } from '../../src/demand/demand-series.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText, quantityText, tpsText } from '../../src/locale/numbers.js';
import { dayRangeText, instantText } from '../../src/locale/times.js';
import type { Messages } from './demand-chart.messages.js';
import { localDays } from './local-days.js';
import type { View } from './views.js';

/** An hour or a day of demand. */
export interface TableRow {
  readonly start: number;
  /** Of the highest window; NaN where none was measured. */
  readonly highestTps: number;
  readonly requests: number;
  /** Whether windows in it were not measured. */
  readonly hasGaps: boolean;
}

export interface TableRows {
  readonly step: 'hour' | 'day';
  readonly rows: readonly TableRow[];
}

/** More hours than this are told by day: nobody reads a thousand lines. */
const MOST_HOURS = 15 * 24;

/** Demand of a view as rows: hours, or days of the zone where there would be too many. Cut where a window begins. */
export function tableRowsOf(series: DemandSeries, view: View, timeZone: string): TableRows {
  const step = (view.end - view.start) / 3600 > MOST_HOURS ? 'day' : 'hour';
  const edges = step === 'day' ? localDays(view.start, view.end, timeZone) : hoursOf(view);
  const rows = edges.map((edge, index) => rowOf(series, Math.max(edge, view.start), Math.min(edges[index + 1] ?? view.end, view.end)));
  return { step, rows };
}

function hoursOf({ start, end }: View): number[] {
  const hours: number[] = [];
  for (let hour = Math.floor(start / 3600) * 3600; hour < end; hour += 3600) hours.push(hour);
  return hours;
}

function rowOf({ start, windowSeconds, requests }: DemandSeries, from: number, to: number): TableRow {
  const first = Math.max(0, Math.ceil((from - start) / windowSeconds)),
    last = Math.min(requests.length, Math.ceil((to - start) / windowSeconds));
  let highest = -1,
    total = 0,
    gaps = 0;
  for (let window = first; window < last; window++) {
    const now = requests[window]!;
    if (Number.isNaN(now)) gaps++;
    else {
      total += now;
      highest = Math.max(highest, now);
    }
  }
  return { start: from, highestTps: highest < 0 ? NaN : highest / windowSeconds, requests: total, hasGaps: gaps > 0 };
}

/** The chart as a table, for whoever reads better than sees, and for exact numbers. */
export function demandTable(
  text: Messages,
  locale: Locale,
  timeZone: string,
  view: View,
  { step, rows }: TableRows,
  minimum: number,
): TemplateResult {
  const range = dayRangeText(view.start, view.end, locale, timeZone),
    caption = text.tableCaption[step](range, timeZone);
  const floor = countText(minimum, locale);
  const row = ({ start, highestTps, requests, hasGaps }: TableRow): TemplateResult => {
    const when = html`<th scope="row">${instantText(start, locale, timeZone, { withTime: step === 'hour' })}</th>`;
    if (Number.isNaN(highestTps)) return html`<tr>${when}<td class="dim" colspan="3">${text.notMeasured}</td></tr>`; // prettier-ignore
    const above = highestTps - minimum;
    return html`<tr>
      ${when}
      <td class="number">${tpsText(highestTps, locale)}</td>
      <td class="number">${countText(requests, locale)}${hasGaps ? html` <span class="dim">${text.partly}</span>` : ''}</td>
      <td class=${above > 0 ? 'number risk' : 'number dim'}>${above > 0 ? `+${quantityText(above, locale, 3)}` : text.within}</td>
    </tr>`;
  };
  return html`<div class="rows hours" role="region" tabindex="0" aria-label=${caption}>
    <table class="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${text.tableStep[step]}</th>
          <th scope="col" class="number">${text.tableHighest}</th>
          <th scope="col" class="number">${text.tableRequests}</th>
          <th scope="col" class="number">${text.tableAbove(floor)}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(row)}
      </tbody>
    </table>
  </div>`;
}
