import { HOURS_A_WEEK } from '../../src/demand/calendar.js';
import { demandByHour, type DemandByHour } from '../../src/demand/demand-by-hour.js';
import type { DemandSeries } from '../../src/demand/demand-series.js';
import { foldInto } from '../../src/demand/fold.js';
import { offsetsOf } from '../../src/demand/time-zone.js';
import { judgeWeek } from '../../src/capacity/judge-week.js';
import { planWeek } from '../../src/capacity/plan-week.js';
import type { PlanWeekOptions, WeekFigures, WeekSchedule } from '../../src/capacity/week-schedule.js';

/** What `planWeek` takes besides the zone. */
export type ScheduleOptions = Omit<PlanWeekOptions, 'timeZone'>;

/** All that the element works out once of a series, after the first view. */
export interface Plan {
  readonly arn: string | undefined;
  readonly series: DemandSeries;
  readonly options: ScheduleOptions;
  readonly week: WeekSchedule;
  readonly demand: DemandByHour;
  /** When the zone's clocks change within the series, epoch seconds. */
  readonly clockChanges: readonly number[];
  /** The live minimum in the weeks that judge. */
  readonly now: { readonly minimum: number; readonly figures: WeekFigures } | undefined;
}

export interface PlanInput {
  readonly arn: string | undefined;
  readonly kind: 'campaign' | 'recommender';
  readonly series: DemandSeries;
  readonly options: ScheduleOptions | undefined;
  readonly timeZone: string;
  /** Already calculated. */
  readonly schedule: WeekSchedule | undefined;
  readonly current: number | undefined;
}

/** Calculates the schedule, if nobody did, and folds demand by the hours of its week. */
export function planOf({ arn, kind, series, timeZone, schedule, current, ...input }: PlanInput): Plan {
  // A recommender is billed by the hour (C2), whether its free requests are known or not.
  const options: ScheduleOptions = kind === 'recommender' ? { billing: { windowSeconds: 3600 }, ...input.options } : (input.options ?? {});
  const week = schedule ?? planWeek(series, { ...options, timeZone }),
    // Always: the schedule of another series is refused here, and not with the first hour that is changed.
    figures = judgeWeek(series, week, current ?? week.single, options);
  const end = series.start + series.requests.length * series.windowSeconds;
  return {
    arn,
    series,
    options,
    week,
    demand: demandByHour(foldInto(series, 300), week.timeZone),
    clockChanges: offsetsOf(week.timeZone, series.start, end)
      .slice(1)
      .map(({ from }) => from),
    now: figures && current !== undefined ? { minimum: current, figures } : undefined,
  };
}

/** A week that differs from the calculated one, in the weeks that judged that; undefined where nothing did. */
export function judged({ series, options, week }: Plan, minimums: readonly number[]): WeekFigures | undefined {
  return minimums.length === HOURS_A_WEEK ? judgeWeek(series, week, minimums, options) : undefined;
}
