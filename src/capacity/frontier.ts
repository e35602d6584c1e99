import { foldInto } from '../demand/fold.js';
import type { DemandSeries } from '../demand/demand-series.js';

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

const DEFAULT_LAG_SECONDS = 600;

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

  const above = new Excess(maximum, windowSeconds),
    lagging = new Excess(maximum, windowSeconds);
  const lag = Math.ceil(autoscalingLagSeconds / windowSeconds);
  let windows = 0,
    total = 0;
  for (let index = 0; index < requests.length; index++) {
    const now = requests[index]!;
    if (Number.isNaN(now)) continue;
    windows++;
    total += now;
    above.add(now);
    const reached = requests[index - lag] ?? NaN;
    // What demand was `lag` windows ago is what autoscaling has reached: a hinge at `now` less one at `reached` (C8).
    if (Number.isNaN(reached)) lagging.add(now);
    else if (now > reached) {
      lagging.add(now);
      lagging.remove(reached);
    }
  }

  const hourly = billing.windowSeconds === 3600 ? foldInto(folded, 3600) : folded;
  const billed = hourly === folded ? { excess: above, windows } : excessOf(hourly, maximum);
  // Where the window is longer than the lag, that share of it is at risk (C8). Multiplied first: a sixth of 18 is 3, to the last bit.
  const [over, under] = autoscalingLagSeconds < windowSeconds ? [autoscalingLagSeconds, windowSeconds] : [1, 1];
  const requestsAbove = above.requests();
  return {
    maximum,
    windows,
    windowSeconds,
    autoscalingLagSeconds,
    requests: total,
    peakTps: peak / windowSeconds,
    gaps: requests.length - windows,
    billedHours: (billed.windows * hourly.windowSeconds) / 3600,
    requestsAbove,
    requestsAboveLag: lagging.requests().map((each) => (each * over) / under),
    windowsAbove: above.windows(),
    // C6: billed requests = window seconds x m x windows + requests above m. One TPS-hour is 3,600 requests.
    tpsHours: billed.excess.requests().map((each, minimum) => (hourly.windowSeconds * minimum * billed.windows + each) / 3600),
  };
}

function peakOf(requests: Float64Array): number {
  let peak = 0;
  for (const each of requests) if (each > peak) peak = each;
  return peak;
}

function excessOf({ requests, windowSeconds }: DemandSeries, maximum: number): { excess: Excess; windows: number } {
  const excess = new Excess(maximum, windowSeconds);
  let windows = 0;
  for (const each of requests) {
    if (Number.isNaN(each)) continue;
    windows++;
    excess.add(each);
  }
  return { excess, windows };
}

/** Requests above each whole minimum, from windows counted by the lowest whole minimum that covers them. */
class Excess {
  readonly #counts: Float64Array;
  readonly #sums: Float64Array;
  readonly #maximum: number;
  readonly #windowSeconds: number;

  constructor(maximum: number, windowSeconds: number) {
    this.#maximum = maximum;
    this.#windowSeconds = windowSeconds;
    this.#counts = new Float64Array(maximum + 2);
    this.#sums = new Float64Array(maximum + 2);
  }

  add(requests: number): void {
    this.#count(requests, 1);
  }
  remove(requests: number): void {
    this.#count(requests, -1);
  }

  #count(requests: number, times: 1 | -1): void {
    const covering = Math.min(Math.ceil(requests / this.#windowSeconds), this.#maximum + 1);
    this.#counts[covering]! += times;
    this.#sums[covering]! += times * requests;
  }

  /** Windows above each minimum m: those that only m + 1 or more covers. */
  windows(): Float64Array {
    return suffixSums(this.#counts, this.#maximum);
  }

  /** Sum of max(0, r - windowSeconds x m) over the windows. */
  requests(): Float64Array {
    const counts = this.windows();
    return suffixSums(this.#sums, this.#maximum).map((sum, minimum) => sum - this.#windowSeconds * minimum * counts[minimum]!);
  }
}

function suffixSums(buckets: Float64Array, maximum: number): Float64Array {
  const sums = new Float64Array(maximum + 1);
  let total = 0;
  for (let minimum = maximum; minimum >= 0; minimum--) sums[minimum] = total += buckets[minimum + 1]!;
  return sums;
}
