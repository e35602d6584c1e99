import type { DemandSeries } from '../../demand/demand-series.js';
import type { HeldMinimums, MinimumChange } from '../replay.js';

const HOUR = 3600;
const HOURS_LOOKED_BACK = 336;
const SECONDS_BEFORE_THE_FIRST_STEP = 24 * HOUR;

/**
 * The rule of aws-samples/amazon-personalize-monitor as its code does it (C11): in each UTC hour, once 24 h have passed, the minimum goes down by a quarter
 * while the quietest of the last 336 hours is below it. It never goes up.
 * @param initial the minimum that it finds
 */
export function personalizeMonitor({ start, windowSeconds, requests }: DemandSeries, initial: number): HeldMinimums {
  const changes: MinimumChange[] = [];
  const quietest = new QuietestHour();
  let minimum = initial,
    hour = Math.floor(start / HOUR),
    inHour = NaN;
  for (let index = 0; index < requests.length && minimum > 1; index++) {
    const at = start + index * windowSeconds;
    // An hour in which nothing starts has no window to step in, and none to remember.
    if (Math.floor(at / HOUR) !== hour || index === 0) {
      quietest.add(hour, inHour);
      [hour, inHour] = [Math.floor(at / HOUR), NaN];
      if (at - start >= SECONDS_BEFORE_THE_FIRST_STEP && Math.floor(quietest.before(hour) / HOUR) < minimum) {
        minimum = Math.max(1, Math.floor(0.75 * minimum));
        changes.push({ at, minimum });
      }
    }
    const now = requests[index]!;
    if (!Number.isNaN(now)) inHour = (Number.isNaN(inHour) ? 0 : inHour) + now;
  }
  return { initial, changes };
}

/** The least requests of an hour among the last 336, kept as the ascending line of those that may still become it. */
class QuietestHour {
  readonly #line: { readonly hour: number; readonly requests: number }[] = [];

  /** NaN for an hour without a measured window: it is passed over. */
  add(hour: number, requests: number): void {
    if (Number.isNaN(requests)) return;
    while (this.#line.length > 0 && this.#line.at(-1)!.requests >= requests) this.#line.pop();
    this.#line.push({ hour, requests });
  }

  /** 0 if none was measured. */
  before(hour: number): number {
    while (this.#line.length > 0 && this.#line[0]!.hour < hour - HOURS_LOOKED_BACK) this.#line.shift();
    return this.#line[0]?.requests ?? 0;
  }
}
