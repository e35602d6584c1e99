import { foldByTheRules, type Series } from './reference.js';

/**
 * Rules 7, 8 and 11 of ../shared/facts/capacity.md for minimums that change, window by window and from the text alone: it shares nothing with the engine.
 * Changes fall between windows here.
 */
export interface Replayed {
  billed: number;
  requests: number;
  above: number;
  late: number;
  windowsAbove: number;
}

/** The minimum of each window from the changes that came before its start. */
export function minimumsByWindow(series: Series, initial: number, changes: readonly { at: number; minimum: number }[]): number[] {
  return Array.from(series.requests, (_, index) => {
    const at = series.start + index * series.windowSeconds;
    return changes.filter((change) => change.at <= at).at(-1)?.minimum ?? initial;
  });
}

export function replayByTheRules(series: Series, minimums: readonly number[], lag = 600): Replayed {
  const { windowSeconds } = series;
  const isShorterThanTheWindow = lag < windowSeconds;
  const windowsLate = Math.ceil(lag / windowSeconds);
  const result: Replayed = { billed: 0, requests: 0, above: 0, late: 0, windowsAbove: 0 };
  Array.from(series.requests).forEach((now, index) => {
    if (Number.isNaN(now)) return;
    const covered = windowSeconds * minimums[index]!;
    const then = series.requests[index - windowsLate];
    const capacity = Math.max(covered, then === undefined || Number.isNaN(then) ? 0 : then);
    result.requests += now;
    result.billed += Math.max(covered, now);
    result.above += Math.max(0, now - covered);
    result.late += Math.max(0, now - capacity);
    if (now > covered) result.windowsAbove++;
  });
  if (isShorterThanTheWindow) result.late = (result.late * lag) / windowSeconds;
  return result;
}

/** Rule 11, hour by hour: at each first window of a UTC hour everything before is looked through again. */
export function monitorByTheRule(given: Series, initial: number): number[] {
  const series = foldByTheRules(given, 300);
  const hourOf = (index: number): number => Math.floor((series.start + index * series.windowSeconds) / 3600);
  const minimums: number[] = [];
  let minimum = initial;
  Array.from(series.requests).forEach((_, index) => {
    const isFirstOfItsHour = index === 0 || hourOf(index - 1) !== hourOf(index);
    if (isFirstOfItsHour && index * series.windowSeconds >= 86_400 && minimum > 1) {
      const byHour = new Map<number, number>();
      for (let before = 0; before < index; before++) {
        const requests = series.requests[before]!;
        if (hourOf(before) >= hourOf(index) - 336 && hourOf(before) < hourOf(index) && !Number.isNaN(requests))
          byHour.set(hourOf(before), (byHour.get(hourOf(before)) ?? 0) + requests);
      }
      const low = byHour.size === 0 ? 0 : Math.floor(Math.min(...byHour.values()) / 3600);
      if (low < minimum) minimum = Math.max(1, Math.floor(0.75 * minimum));
    }
    minimums.push(minimum);
  });
  return minimums;
}
