import type { DemandSeries } from '../../demand/demand-series.js';
import { planWeek } from '../plan-week.js';
import { recommendMinimum } from '../recommend-minimum.js';
import type { HeldMinimums, MinimumChange } from '../replay.js';
import type { PlanWeekOptions } from '../week-schedule.js';
import { heldBetween } from '../week/held.js';
import { decisions, lastDays } from './recommend.js';

const WEEK_DAYS = 7;
/** Three weeks to learn from and one to judge on. */
const DAYS_PLANNED_ON = 28;
const DAYS_ADVISED_ON = 14;

/**
 * Holds `initial`, then decides each 7 days from the start: a schedule that `planWeek` recommends on the last 28 days is followed for the week; without one it takes the
 * advice of `recommendMinimum` on the last 14 days with the same budget, unless that is a refusal.
 */
export function week(series: DemandSeries, initial: number, options: PlanWeekOptions): HeldMinimums {
  const changes: MinimumChange[] = [];
  const hold = (at: number, minimum: number): void => {
    if (minimum !== (changes.at(-1)?.minimum ?? initial)) changes.push({ at, minimum });
  };
  const { timeZone } = options;
  for (const at of decisions(series, WEEK_DAYS)) {
    const { verdict, minimums, leadSeconds } = planWeek(lastDays(series, at, DAYS_PLANNED_ON), options);
    if (verdict.kind === 'recommended') {
      const held = heldBetween(minimums, timeZone, leadSeconds, at, at + WEEK_DAYS * 86_400);
      for (const change of [{ at, minimum: held.initial }, ...held.changes]) hold(change.at, change.minimum);
      continue;
    }
    const advice = recommendMinimum(lastDays(series, at, DAYS_ADVISED_ON), { ...options, answerOnly: true });
    if (advice.kind !== 'no-data' && advice.kind !== 'insufficient-data') hold(at, advice.minimum);
  }
  return { initial, changes };
}
