import { InvalidInputError, shown, type Issue } from '../../pricing/invalid-input.js';
import { HOURS_A_WEEK, hoursOfWeek } from './calendar.js';
import type { DemandSeries } from './demand-series.js';

/** When the drawn week is to hold. */
export interface WeekOptions {
  /** IANA name: the hours of the week are its local ones. */
  readonly timeZone: string;
  /** Epoch seconds, multiples of windowSeconds; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** 300 unless given. */
  readonly windowSeconds?: DemandSeries['windowSeconds'] | undefined;
}

/**
 * Demand from a drawn week: the same 168 hours over and over, by the local clock. Where the clock skips an hour its requests are left out,
 * where it repeats one they come twice. Windows hold whole numbers, and what a part of a request leaves over goes to a later window.
 * @param week requests an hour, Monday 00:00 first
 * @throws InvalidInputError, UnknownTimeZoneError
 */
export function demandFromWeek(week: readonly number[], { timeZone, start, end, windowSeconds = 300 }: WeekOptions): DemandSeries {
  refuse([
    ...amountIssues('week', week, HOURS_A_WEEK),
    ...(Number.isSafeInteger(start) && start % windowSeconds === 0
      ? []
      : [issue('start', start, `expected epoch seconds that are a multiple of windowSeconds (${windowSeconds})`)]),
    ...(Number.isSafeInteger(end) && end % windowSeconds === 0 && end > start
      ? []
      : [issue('end', end, `expected epoch seconds after start that are a multiple of windowSeconds (${windowSeconds})`)]),
  ]);
  const requests = new Float64Array((end - start) / windowSeconds);
  const hours = hoursOfWeek({ start, windowSeconds, requests }, timeZone),
    parts = 3600 / windowSeconds;
  let asked = 0;
  hours.forEach((hour, window) => {
    const before = Math.floor(asked / parts);
    asked += week[hour]!;
    requests[window] = Math.floor(asked / parts) - before;
  });
  return { start, windowSeconds, requests };
}

/**
 * A week of 168 hours from one day's shape and how much of it each weekday has.
 * @param hours requests an hour from 00:00, 24 of them
 * @param weekdays factors, Monday first, 7 of them: 1 for a day as drawn, 0 for one without demand
 */
export function weekFromDay(hours: readonly number[], weekdays: readonly number[]): number[] {
  refuse([...amountIssues('hours', hours, 24), ...amountIssues('weekdays', weekdays, 7)]);
  return weekdays.flatMap((factor) => hours.map((requests) => requests * factor));
}

function amountIssues(path: string, amounts: readonly number[], count: number): Issue[] {
  if (amounts.length !== count) return [issue(path, amounts.length, `expected ${count} numbers`)];
  return amounts.flatMap((each, index) =>
    Number.isFinite(each) && each >= 0 ? [] : [issue(`${path}[${index}]`, each, 'expected a finite number >= 0')],
  );
}

function issue(path: string, value: unknown, expected: string): Issue {
  return { path, value, message: `${path}: ${expected}, got ${shown(value)}` };
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InvalidInputError(issues);
}
