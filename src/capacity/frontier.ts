import { foldInto } from '../demand/fold.js';
import type { DemandSeries } from '../demand/demand-series.js';
import { excessOf, tally, type Tally } from './tally.js';

/**
 * What every whole minimum m = 0..maximum would have billed and risked over a series: look-ups, so that trying a minimum recomputes nothing.
 * Arrays are indexed by m. Figures are of the series, not of a month.
 */
export interface Frontier {
  readonly maximum: number;
  /** Billed TPS-hours (C1 to C3). */
  readonly tpsHours: Float64Array;
  /** Requests above the minimum: at risk if autoscaling never helped (C7). */
  readonly requestsAbove: Float64Array;
  /** Requests that autoscaling which lags leaves at risk (C8). */
  readonly requestsAboveLag: Float64Array;
  /** Measured windows whose demand is above the minimum. */
  readonly windowsAbove: Float64Array;
  /** Measured windows, after folding. */
  readonly windows: number;
  readonly windowSeconds: 300 | 3600;
  readonly requests: number;
  readonly peakTps: number;
  /** Windows between the series' ends that were not measured. */
  readonly gaps: number;
  /** Hours that were billed: measured windows of a campaign, whole measured hours of a recommender. */
  readonly billedHours: number;
  readonly autoscalingLagSeconds: number;
}

export interface FrontierOptions {
  /** The highest minimum to tabulate; the peak, rounded up, unless given. */
  readonly maximum?: number | undefined;
  /** How late autoscaling follows demand; 600 unless given (C8). */
  readonly autoscalingLagSeconds?: number | undefined;
  /** 300 for campaigns (C1, the default), 3,600 for recommenders (C2): whole hours. */
  readonly billing?: { readonly windowSeconds: 300 | 3600 } | undefined;
}

export const DEFAULT_LAG_SECONDS = 600;

/** A table of more minimums would take gigabytes; no resource is anywhere near. */
const MOST_TPS = 10_000_000;

/**
 * Prices and risks of every minimum in one pass: a histogram of windows by their whole TPS, then suffix sums (C6 and C10). O(windows + maximum).
 * @returns an all-zero frontier of maximum 1 for a series without a measured window
 * @throws RangeError for a lag below 0, or a maximum that is no whole number from 1 to 10,000,000
 */
export function frontier(series: DemandSeries, options: FrontierOptions = {}): Frontier {
  const { autoscalingLagSeconds = DEFAULT_LAG_SECONDS, billing = { windowSeconds: 300 } } = options;
  if (!(autoscalingLagSeconds >= 0)) throw new RangeError(`autoscalingLagSeconds: expected a number >= 0, got ${autoscalingLagSeconds}`);
  const folded = foldInto(series, 300);
  const { requests } = folded,
    windowSeconds = folded.windowSeconds as 300 | 3600;
  const peak = peakOf(requests);
  const maximum = options.maximum ?? Math.max(1, Math.ceil(peak / windowSeconds));
  if (!Number.isSafeInteger(maximum) || maximum < 1) throw new RangeError(`maximum: expected a whole number >= 1, got ${maximum}`);
  if (maximum > MOST_TPS) throw new RangeError(`maximum: expected at most ${MOST_TPS}, got ${maximum}. Are these requests, and not bytes?`);

  // Never late, autoscaling has always reached what is asked.
  const lag = autoscalingLagSeconds === 0 ? Infinity : Math.ceil(autoscalingLagSeconds / windowSeconds);
  const counted = tally(requests, { windowSeconds, lag, maximum });
  const above = excessOf(counted, 'demand');
  const hourly = billing.windowSeconds === 3600 ? foldInto(folded, 3600) : folded;
  const billed = hourly === folded ? counted : tally(hourly.requests, { windowSeconds: 3600, lag: Infinity, maximum });
  const billedAbove = billed === counted ? above.requests : excessOf(billed, 'demand').requests;
  return {
    maximum,
    windows: counted.windows,
    windowSeconds,
    autoscalingLagSeconds,
    requests: counted.requests,
    peakTps: peak / windowSeconds,
    gaps: requests.length - counted.windows,
    billedHours: (billed.windows * billed.windowSeconds) / 3600,
    requestsAbove: above.requests,
    requestsAboveLag: lateRequests(above.requests, excessOf(counted, 'reached').requests, autoscalingLagSeconds, windowSeconds),
    windowsAbove: above.windows,
    tpsHours: tpsHoursOf(billed, billedAbove),
  };
}

function peakOf(requests: Float64Array): number {
  let peak = 0;
  for (let index = 0; index < requests.length; index++) if (requests[index]! > peak) peak = requests[index]!;
  return peak;
}

/**
 * C8. Where the window is longer than the lag, that share of it is at risk. Multiplied first: a sixth of 18 is 3, to the last bit.
 * Sums of fractions of requests (means of bands) leave dust, which must not be a risk below nothing.
 */
function lateRequests(above: Float64Array, reached: Float64Array, lagSeconds: number, windowSeconds: number): Float64Array {
  const [over, under] = lagSeconds < windowSeconds ? [lagSeconds, windowSeconds] : [1, 1];
  const late = new Float64Array(above.length);
  for (let minimum = 0; minimum < late.length; minimum++) late[minimum] = (Math.max(0, above[minimum]! - reached[minimum]!) * over) / under;
  return late;
}

/** C6: billed requests = window seconds x m x windows + requests above m. One TPS-hour is 3,600 requests. */
function tpsHoursOf({ windows, windowSeconds }: Tally, above: Float64Array): Float64Array {
  const hours = new Float64Array(above.length);
  for (let minimum = 0; minimum < hours.length; minimum++) hours[minimum] = (windowSeconds * minimum * windows + above[minimum]!) / 3600;
  return hours;
}
