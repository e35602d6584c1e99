import { medianOf } from './robust.js';

const DAY_HOURS = 24;
const WEEK_HOURS = 168;
/** Differences of five days at least tell what days scatter. */
const LEAST_WEEK_HOURS = WEEK_HOURS + 5 * DAY_HOURS;
/** Four weeks; or seven days, five of which are no weekend. */
const MOST_BEFORE = { week: 4, day: 7 };

/** What hours were compared with: the same hours of so many weeks (or days) before at most. */
export interface Basis {
  readonly comparedWith: 'hour-of-week' | 'hour-of-day';
  readonly periods: number;
}

export interface ComparedHours {
  readonly basis: Basis;
  /** Requests that the like hours before had, their median; NaN where none was measured. */
  readonly usual: Float64Array;
  /** Logarithm of demand / usual demand, NaN where either is not measured. A tenth of the mean is added to both, so that quiet nights say little. */
  readonly differences: Float64Array;
  /** The same against the period just before alone. */
  readonly sinceLast: Float64Array;
}

/** Each hour beside the like hours before it: of the week, or of the day in a series too short for that. */
export function comparedHours(requests: Float64Array): ComparedHours {
  const isWeekly = requests.length >= LEAST_WEEK_HOURS,
    period = isWeekly ? WEEK_HOURS : DAY_HOURS;
  const periods = Math.min(MOST_BEFORE[isWeekly ? 'week' : 'day'], Math.floor((requests.length - 1) / period));
  const usual = requests.map((_, hour) => {
    const before: number[] = [];
    for (let back = 1; back <= periods; back++) {
      const then = requests[hour - back * period] ?? NaN;
      if (!Number.isNaN(then)) before.push(then);
    }
    return medianOf(before);
  });
  const damping = dampingOf(requests);
  const against = (reference: (hour: number) => number): Float64Array =>
    requests.map((now, hour) => Math.log((now + damping) / (reference(hour) + damping)));
  return {
    basis: { comparedWith: isWeekly ? 'hour-of-week' : 'hour-of-day', periods },
    usual,
    differences: against((hour) => usual[hour]!),
    sinceLast: against((hour) => requests[hour - period] ?? NaN),
  };
}

function dampingOf(requests: Float64Array): number {
  let sum = 0,
    hours = 0;
  for (const each of requests)
    if (!Number.isNaN(each)) {
      sum += each;
      hours++;
    }
  return 1 + 0.1 * (sum / Math.max(1, hours));
}
