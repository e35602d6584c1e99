import type { DemandSeries } from '../../demand/demand-series.js';
import { recommendMinimum } from '../recommend-minimum.js';
import type { RecommendOptions } from '../recommend-options.js';
import type { HeldMinimums, MinimumChange } from '../replay.js';

const DAY = 86_400;
const DAYS_LOOKED_BACK = 14;

/**
 * Holds `initial`, then decides every so many days from the start of the series by `recommendMinimum` on the 14 days before that moment, and takes the advice
 * unless it is a refusal.
 */
export function recommend(
  series: DemandSeries,
  everyDays: number,
  initial: number,
  options: Omit<RecommendOptions, 'frontier' | 'current'>,
): HeldMinimums {
  const changes: MinimumChange[] = [];
  let minimum = initial;
  for (const at of decisions(series, everyDays)) {
    const advice = recommendMinimum(lastDays(series, at, DAYS_LOOKED_BACK), { ...options, answerOnly: true });
    if (advice.kind === 'no-data' || advice.kind === 'insufficient-data' || advice.minimum === minimum) continue;
    ({ minimum } = advice);
    changes.push({ at, minimum });
  }
  return { initial, changes };
}

/** The moments at which a policy decides, epoch seconds: every so many days from the start, while the series lasts. */
export function decisions({ start, windowSeconds, requests }: DemandSeries, everyDays: number): number[] {
  const moments: number[] = [];
  for (let at = start + everyDays * DAY; at < start + requests.length * windowSeconds; at += everyDays * DAY) moments.push(at);
  return moments;
}

/** The windows that started in the days before a moment. */
export function lastDays({ start, windowSeconds, requests }: DemandSeries, at: number, days: number): DemandSeries {
  const end = Math.ceil((at - start) / windowSeconds),
    first = Math.max(0, Math.ceil((at - days * DAY - start) / windowSeconds));
  return { start: start + first * windowSeconds, windowSeconds, requests: requests.subarray(first, end) };
}
