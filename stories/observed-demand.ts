import { scalingVerdict, type ScalingVerdict } from '../src/capacity/scaling-verdict.js';
import type { MeasuredDemand } from '../src/aws/measured-demand.js';
import type { DemandSeries } from '../src/demand/demand-series.js';

const WINDOW_SECONDS = 300;
const CALM_MS = 40;

/** What a campaign showed of itself while demand was above its minimum: for so many windows of each burst it was slow, and refused calls. */
export interface Trouble {
  readonly minimum: number;
  /** Windows at the beginning of a burst that are in trouble; asked for each burst by its number. */
  readonly lateWindows: (burst: number) => number;
}

/** The verdict on a demand whose answers were slow, and refused, as long as `lateWindows` says. */
export function observed(series: MeasuredDemand, { minimum, lateWindows }: Trouble): ScalingVerdict {
  const { requests } = series;
  let burst = -1,
    since = 0;
  const isLate = Array.from(requests, (each) => {
    const isAbove = each > minimum * WINDOW_SECONDS;
    if (isAbove && since++ === 0) burst++;
    if (!isAbove) since = 0;
    return isAbove && since <= lateWindows(burst);
  });
  return scalingVerdict({
    demand: series,
    minimums: minimum,
    latency: requests.map((each, index) => (each > 0 ? CALM_MS * (isLate[index] ? 2.4 : 1 + 0.1 * Math.sin(index)) : NaN)),
    // Callers err now and then; throttling refuses a twentieth.
    errors4xx: requests.map((each, index) => Math.round(each * (isLate[index] ? 0.05 : 0.0005))),
    errors5xx: requests.map((each) => each * 0),
  });
}

/** The last days of a series by the minute: each window with one minute that is busier than the others, the more so the less is asked. */
export function byTheMinute({ start, requests }: DemandSeries, days: number): DemandSeries {
  const windows = Math.min(requests.length, (days * 86_400) / WINDOW_SECONDS),
    first = requests.length - windows;
  const minutes = new Float64Array(windows * 5);
  for (let window = 0; window < windows; window++) {
    const sum = requests[first + window]!,
      tps = sum / WINDOW_SECONDS,
      busiest = Math.round((sum / 5) * (1.15 + 0.9 / (1 + tps / 4) + 0.1 * Math.sin(window)));
    minutes.fill((sum - busiest) / 4, window * 5, window * 5 + 5);
    minutes[window * 5 + (window % 5)] = busiest;
  }
  return { start: start + first * WINDOW_SECONDS, windowSeconds: 60, requests: minutes };
}

/** The same demand, times `factor(day)`, days counted from its start. */
export function scaledByDay<Series extends DemandSeries>(series: Series, factor: (day: number) => number): Series {
  const windowsADay = 86_400 / series.windowSeconds;
  return { ...series, requests: series.requests.map((each, index) => Math.round(each * factor(Math.floor(index / windowsADay)))) };
}
