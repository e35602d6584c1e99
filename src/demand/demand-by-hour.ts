import { HOURS_A_WEEK, hoursOfWeek } from './calendar.js';
import type { DemandSeries } from './demand-series.js';

/** Demand by hour of the week, Monday 00:00 first; NaN where no window was measured. */
export interface DemandByHour {
  readonly meanTps: Float64Array;
  /** Of the highest window. */
  readonly peakTps: Float64Array;
}

/**
 * What each hour of the week asked for, by the local clock: an hour that comes twice when the clock changes counts twice, one that is skipped not at all.
 * @throws UnknownTimeZoneError
 */
export function demandByHour(series: DemandSeries, timeZone: string): DemandByHour {
  const { windowSeconds, requests } = series,
    hours = hoursOfWeek(series, timeZone);
  const meanTps = new Float64Array(HOURS_A_WEEK),
    peakTps = new Float64Array(HOURS_A_WEEK).fill(NaN),
    seconds = new Float64Array(HOURS_A_WEEK);
  for (let window = 0; window < requests.length; window++) {
    const now = requests[window]!,
      hour = hours[window]!;
    if (Number.isNaN(now)) continue;
    meanTps[hour]! += now;
    seconds[hour]! += windowSeconds;
    if (!(now / windowSeconds <= peakTps[hour]!)) peakTps[hour] = now / windowSeconds;
  }
  // 0 / 0 is NaN: not measured.
  return { meanTps: meanTps.map((total, hour) => total / seconds[hour]!), peakTps };
}
