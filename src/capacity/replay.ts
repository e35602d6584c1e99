import type { DemandSeries } from '../demand/demand-series.js';
import { foldInto } from '../demand/fold.js';
import { DEFAULT_LAG_SECONDS, type FrontierOptions } from './frontier.js';

/** From `at` on (epoch seconds) this minimum holds. */
export interface MinimumChange {
  readonly at: number;
  readonly minimum: number;
}

/** What held when: `initial` from the beginning, then each change; changes ascend. */
export interface HeldMinimums {
  readonly initial: number;
  readonly changes: readonly MinimumChange[];
}

/** What minimums that change over time billed and risked over a series. */
export interface ReplayFigures {
  /** Billed TPS-hours over the series (C1 to C3). */
  readonly tpsHours: number;
  readonly requests: number;
  /** At risk if autoscaling never helped (C7), and with autoscaling that lags (C8). */
  readonly requestsAbove: number;
  readonly requestsAboveLag: number;
  /** Measured windows with demand above the minimum, also if only for a part of the window. */
  readonly windowsAbove: number;
  /** Hours that were billed: measured windows of a campaign, whole measured hours of a recommender. */
  readonly billedHours: number;
}

export type ReplayOptions = Pick<FrontierOptions, 'autoscalingLagSeconds' | 'billing'>;

/**
 * Plays minimums over a series, window by window; of one minimum throughout the figures are the frontier's. Capacity of window t is
 * max(300 m[t], r[t - L]) (C8). A window in which the minimum changes counts as its parts: an hour is twelve equal windows of 5 minutes (C3),
 * and three of them at a higher minimum bill and risk 3/12 of what an hour at that minimum would.
 * @throws RangeError for a lag below 0
 */
export function replay(series: DemandSeries, held: HeldMinimums, options: ReplayOptions = {}): ReplayFigures {
  const { autoscalingLagSeconds = DEFAULT_LAG_SECONDS, billing = { windowSeconds: 300 } } = options;
  if (!(autoscalingLagSeconds >= 0)) throw new RangeError(`autoscalingLagSeconds: expected a number >= 0, got ${autoscalingLagSeconds}`);
  const folded = foldInto(series, 300),
    hourly = billing.windowSeconds === 3600 ? foldInto(folded, 3600) : folded;
  const { requests, windowSeconds } = folded;
  const lag = Math.ceil(autoscalingLagSeconds / windowSeconds);
  let total = 0,
    above = 0,
    late = 0,
    windowsAbove = 0,
    lastAbove = -1;
  eachPart(folded, held, (index, minimum, seconds) => {
    const now = requests[index]!,
      covered = minimum * windowSeconds,
      reached = requests[index - lag];
    total += part(now, seconds, windowSeconds);
    if (now <= covered) return;
    above += part(now - covered, seconds, windowSeconds);
    if (lastAbove !== index) windowsAbove++;
    lastAbove = index;
    // NaN, and undefined before the series, are not above anything: the minimum alone is there.
    const capacity = reached! > covered ? reached! : covered;
    if (now > capacity) late += part(now - capacity, seconds, windowSeconds);
  });
  let billed = 0,
    billedSeconds = 0;
  eachPart(hourly, held, (index, minimum, seconds) => {
    billed += part(Math.max(minimum * hourly.windowSeconds, hourly.requests[index]!), seconds, hourly.windowSeconds);
    billedSeconds += seconds;
  });
  return {
    tpsHours: billed / 3600,
    requests: total,
    requestsAbove: above,
    // Where the window is longer than the lag, that share of it is at risk (C8).
    requestsAboveLag: autoscalingLagSeconds < windowSeconds ? (late * autoscalingLagSeconds) / windowSeconds : late,
    windowsAbove,
    billedHours: billedSeconds / 3600,
  };
}

/** What `seconds` of a window have of a figure of the whole. Whole windows are not multiplied, so that counts stay whole. */
function part(figure: number, seconds: number, windowSeconds: number): number {
  return seconds === windowSeconds ? figure : (figure * seconds) / windowSeconds;
}

/** Each measured window with the minimum that held in it; one in which it changed comes in parts. */
function eachPart(
  { start, windowSeconds, requests }: DemandSeries,
  { initial, changes }: HeldMinimums,
  visit: (index: number, minimum: number, seconds: number) => void,
): void {
  let minimum = initial,
    next = 0;
  for (let index = 0; index < requests.length; index++) {
    const end = start + (index + 1) * windowSeconds,
      isMeasured = !Number.isNaN(requests[index]!);
    let from = end - windowSeconds;
    for (; next < changes.length && changes[next]!.at < end; next++) {
      const { at } = changes[next]!;
      if (at > from) {
        if (isMeasured) visit(index, minimum, at - from);
        from = at;
      }
      minimum = changes[next]!.minimum;
    }
    if (isMeasured) visit(index, minimum, end - from);
  }
}
