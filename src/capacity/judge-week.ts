import { HOURS_A_WEEK } from '../demand/calendar.js';
import type { DemandSeries } from '../demand/demand-series.js';
import { foldInto } from '../demand/fold.js';
import type { PlanWeekOptions, WeekFigures, WeekSchedule } from './week-schedule.js';
import { weekFigures } from './week/figures.js';
import { heldBetween } from './week/held.js';
import { weekBilling } from './week/options.js';

/**
 * What another week of minimums would have billed and risked in the very weeks that judged a schedule: one that a person changed by hand, or one minimum throughout.
 * @param minimums 168 of them, or one number
 * @param options those that the schedule was planned with
 * @returns undefined where the schedule was refused: nothing judged it
 * @throws RangeError where the weeks that judged it do not lie in the series: it is another series' schedule
 */
export function judgeWeek(
  series: DemandSeries,
  schedule: Pick<WeekSchedule, 'timeZone' | 'leadSeconds' | 'judging'>,
  minimums: readonly number[] | number,
  options: Omit<PlanWeekOptions, 'timeZone'>,
): WeekFigures | undefined {
  const { timeZone, leadSeconds, judging } = schedule;
  if (!judging) return undefined;
  const week = typeof minimums === 'number' ? new Array<number>(HOURS_A_WEEK).fill(minimums) : minimums;
  if (week.length !== HOURS_A_WEEK) throw new RangeError(`minimums: expected ${HOURS_A_WEEK} of them, got ${week.length}`);
  const { start, windowSeconds, requests } = foldInto(series, 300),
    first = (judging.start - start) / windowSeconds,
    end = (judging.end - start) / windowSeconds;
  if (!Number.isInteger(first) || !Number.isInteger(end) || first < 0 || end > requests.length)
    throw new RangeError('schedule: the weeks that judged it do not lie in this series');
  const part = { start: judging.start, windowSeconds, requests: requests.subarray(first, end) };
  return weekFigures(part, heldBetween(week, timeZone, leadSeconds, judging.start, judging.end), {
    ...options,
    billing: weekBilling(options),
  });
}
