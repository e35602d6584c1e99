import { HOURS_A_WEEK, localHours } from '../../demand/calendar.js';
import type { DemandSeries } from '../../demand/demand-series.js';

/**
 * What each hour of the week billed and risked at each level, [hour x levels + level]. The last `leadSeconds` of an hour stand apart: in them the next hour's
 * minimum holds already where it is the higher one.
 */
export interface WeekTables {
  readonly levels: number;
  /** Up to the lead, and from there on. */
  readonly head: HourTables;
  readonly tail: HourTables;
  /** Seconds measured of each hour of the week. */
  readonly measuredSeconds: Float64Array;
}

export interface HourTables {
  /** Requests, of all weeks together. */
  readonly billed: Float64Array;
  readonly atRisk: Float64Array;
}

interface WeekDemand {
  /** What is billed by window; a recommender's free requests are in it as if they had been made. */
  readonly billed: DemandSeries;
  readonly risked: DemandSeries;
  /** Windows that autoscaling is late (C8); undefined where it is not counted on (C7). */
  readonly lag: number | undefined;
  /** The share of a late window that is at risk: less than 1 where the window is longer than the lag. */
  readonly lateShare: number;
}

/**
 * Tabulates a series by local hour of the week and level. On the days of a clock change an hour that the clock skips has no windows, and the one before it ends as if
 * the skipped one came next.
 * @param minimums ascending; the last covers the peak
 */
export function weekTables(demand: WeekDemand, minimums: readonly number[], timeZone: string, leadSeconds: number): WeekTables {
  const { billed, risked, lag, lateShare } = demand;
  const bills = { head: new HourHinges(minimums, billed.windowSeconds), tail: new HourHinges(minimums, billed.windowSeconds) },
    risks = { head: new HourHinges(minimums, risked.windowSeconds), tail: new HourHinges(minimums, risked.windowSeconds) };
  eachPiece(billed, timeZone, leadSeconds, (index, hour, seconds, part) => bills[part].add(hour, billed.requests[index]!, seconds));
  eachPiece(risked, timeZone, leadSeconds, (index, hour, seconds, part) => {
    const now = risked.requests[index]!,
      reached = lag === undefined ? NaN : (risked.requests[index - lag] ?? NaN);
    if (reached >= now) return;
    risks[part].add(hour, now, seconds);
    if (!Number.isNaN(reached)) risks[part].add(hour, reached, -seconds);
  });
  const tablesOf = (part: 'head' | 'tail'): HourTables => ({ billed: bills[part].billed(), atRisk: risks[part].above(lateShare) });
  const measuredSeconds = bills.head.seconds.map((seconds, hour) => seconds + bills.tail.seconds[hour]!);
  return { levels: minimums.length, head: tablesOf('head'), tail: tablesOf('tail'), measuredSeconds };
}

/** Hours of the week of which nothing was measured: any minimum would look free there. */
export function hoursNotMeasured({ measuredSeconds }: WeekTables): number {
  return measuredSeconds.filter((seconds) => seconds === 0).length;
}

/** Each measured window cut where a local hour ends and where its lead begins. */
function eachPiece(
  { start, windowSeconds, requests }: DemandSeries,
  timeZone: string,
  leadSeconds: number,
  visit: (index: number, hourOfWeek: number, seconds: number, part: 'head' | 'tail') => void,
): void {
  // An hour longer, so that the last one ends where the clock says, not where the series does.
  const hours = localHours(timeZone, start, start + requests.length * windowSeconds + 3600);
  let current = 0;
  for (let index = 0; index < requests.length; index++) {
    if (Number.isNaN(requests[index]!)) continue;
    const end = start + (index + 1) * windowSeconds;
    for (let from = end - windowSeconds; from < end;) {
      while (hours[current]!.end <= from) current++;
      const { end: hourEnd, hourOfWeek } = hours[current]!;
      const tailStart = hourEnd - leadSeconds;
      const to = Math.min(end, from < tailStart ? tailStart : hourEnd);
      visit(index, hourOfWeek, to - from, from < tailStart ? 'head' : 'tail');
      from = to;
    }
  }
}

/** Windows of each hour of the week counted by the lowest level that covers them, as in the frontier (C10), weighted by their seconds. */
class HourHinges {
  readonly #minimums: readonly number[];
  readonly #windowSeconds: number;
  readonly seconds: Float64Array;
  readonly #counts: Float64Array;
  readonly #sums: Float64Array;

  constructor(minimums: readonly number[], windowSeconds: number) {
    this.#minimums = minimums;
    this.#windowSeconds = windowSeconds;
    this.seconds = new Float64Array(HOURS_A_WEEK);
    this.#counts = new Float64Array(HOURS_A_WEEK * minimums.length);
    this.#sums = new Float64Array(HOURS_A_WEEK * minimums.length);
  }

  add(hour: number, requests: number, seconds: number): void {
    this.seconds[hour]! += seconds;
    const at = hour * this.#minimums.length + this.#covering(requests / this.#windowSeconds);
    this.#counts[at]! += seconds;
    this.#sums[at]! += seconds * requests;
  }

  /** Requests above each level, times `share`. */
  above(share: number): Float64Array {
    const { length } = this.#minimums,
      table = new Float64Array(HOURS_A_WEEK * length);
    for (let hour = 0; hour < HOURS_A_WEEK; hour++)
      for (let level = length - 1, count = 0, sum = 0; level >= 0; level--) {
        const at = hour * length + level;
        table[at] = share * (sum / this.#windowSeconds - this.#minimums[level]! * count);
        count += this.#counts[at]!;
        sum += this.#sums[at]!;
      }
    return table;
  }

  /** C6: what the level bills idle or not, and the requests above it. */
  billed(): Float64Array {
    const { length } = this.#minimums;
    return this.above(1).map((above, at) => above + this.seconds[Math.floor(at / length)]! * this.#minimums[at % length]!);
  }

  #covering(tps: number): number {
    let low = 0,
      high = this.#minimums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#minimums[middle]! >= tps) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
