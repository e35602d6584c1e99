import { HOURS_A_WEEK } from '../demand/calendar.js';
import { measuredHours, type DemandSeries } from '../demand/demand-series.js';
import { foldInto } from '../demand/fold.js';
import { DEFAULT_LAG_SECONDS } from './frontier.js';
import { LEAST_HOURS } from './answer.js';
import { recommendMinimum } from './recommend-minimum.js';
import { billedAmount, hoursWithFree, weekFigures } from './week/figures.js';
import { heldBetween } from './week/held.js';
import { levelsUpTo } from './week/levels.js';
import { checkWeekOptions, weekBilling } from './week/options.js';
import { hoursNotMeasured, weekTables, type WeekTables } from './week/tables.js';
import { changesByDay, weekChanges } from './week/changes.js';
import { cheapestWithin } from './week/within-budget.js';
import type { WeekComparison, PlanWeekOptions, WeekSchedule, WeekVerdict } from './week-schedule.js';

const WEEK_SECONDS = HOURS_A_WEEK * 3600;
const NEEDED_WEEKS = 2;

/**
 * The cheapest week of minimums within a budget of requests at risk, by the zone's clock, with few changes a day and a lead before each rise (C14). It is chosen on the first
 * two thirds of the series' weeks and judged on the rest, beside the best single minimum that the same weeks and budget give. It is recommended only where, on the weeks that
 * the choice did not see, it saves more than the threshold, its leads included, and leaves no more at risk than the budget or the single minimum.
 * @returns verdict 'no-data' without a measured window; 'insufficient-data' under two weeks, or where an hour of the week was never measured
 * @throws InvalidInputError for options out of range
 * @throws UnknownTimeZoneError
 */
export function planWeek(series: DemandSeries, options: PlanWeekOptions): WeekSchedule {
  checkWeekOptions(options);
  const {
    timeZone,
    changesPerDay = 2,
    leadSeconds = 900,
    riskBudget = 0.001,
    riskMeasure = 'lagging-autoscaling',
    threshold = 0.05,
  } = options;
  const replayed = { ...options, billing: weekBilling(options) };
  const settings = { timeZone, changesPerDay, leadSeconds, riskBudget, riskMeasure, threshold };

  const folded = foldInto(series, 300);
  const weeks = Math.floor((folded.requests.length * folded.windowSeconds) / WEEK_SECONDS);
  const [learning, rest] = cut(folded, weeks < NEEDED_WEEKS ? Infinity : learningWeeks(weeks));
  const { minimum: single, evidence } = recommendMinimum(learning, {
    ...replayed,
    riskBudget,
    riskMeasure,
    price: undefined,
    answerOnly: true,
  });
  // What is free is never given up (C12).
  const floor = Math.max(1, Math.floor((options.freePerHour ?? 0) / 3600));
  const { minimums: grid, coarseness } = levelsUpTo(Math.ceil(evidence.peakTps), floor);
  // The single minimum is a level too, so that no week is dearer.
  const levels = [...new Set([...grid, single])].sort((a, b) => a - b);
  const tables = tablesOf(learning, levels, options, riskMeasure);
  const refusal = refusalOf(folded, weeks, rest, tables);
  if (refusal)
    return {
      ...settings,
      verdict: refusal,
      minimums: new Array<number>(HOURS_A_WEEK).fill(single),
      changes: [],
      changesByDay: new Array<number>(7).fill(0),
      single,
      coarseness,
      learning: undefined,
      judging: undefined,
    };

  const week = cheapestWithin(tables, changesPerDay, riskBudget * evidence.requests, levels.indexOf(single));
  const minimums = Array.from(week.levels, (level) => levels[level]!);
  const compare = (part: DemandSeries): WeekComparison => {
    const end = part.start + part.requests.length * part.windowSeconds;
    const schedule = weekFigures(part, heldBetween(minimums, timeZone, leadSeconds, part.start, end), replayed),
      alone = weekFigures(part, { initial: single, changes: [] }, replayed);
    const [cost, singleCost] = [schedule.costPerMonth ?? billedAmount(schedule), alone.costPerMonth ?? billedAmount(alone)].map(Number);
    const savingShare = singleCost === 0 ? 0 : 1 - cost! / singleCost!;
    return { start: part.start, end, measuredHours: measuredHours(part), schedule, single: alone, savingShare };
  };
  const judging = compare(rest);
  return {
    ...settings,
    verdict: verdictOn(judging, settings),
    minimums,
    changes: weekChanges(minimums, leadSeconds),
    changesByDay: changesByDay(minimums),
    single,
    coarseness,
    learning: compare(learning),
    judging,
  };
}

/** Two thirds of the weeks, and never all of them. */
function learningWeeks(weeks: number): number {
  return Math.min(weeks - 1, Math.round((weeks * 2) / 3));
}

function cut({ start, windowSeconds, requests }: DemandSeries, weeks: number): [DemandSeries, DemandSeries] {
  const at = Math.min(requests.length, (weeks * WEEK_SECONDS) / windowSeconds);
  return [
    { start, windowSeconds, requests: requests.subarray(0, at) },
    { start: start + at * windowSeconds, windowSeconds, requests: requests.subarray(at) },
  ];
}

function tablesOf(
  learning: DemandSeries,
  levels: readonly number[],
  { timeZone, leadSeconds = 900, autoscalingLagSeconds = DEFAULT_LAG_SECONDS, freePerHour, billing }: PlanWeekOptions,
  riskMeasure: WeekSchedule['riskMeasure'],
): WeekTables {
  const { windowSeconds } = learning;
  const countsOnAutoscaling = riskMeasure === 'lagging-autoscaling';
  const billed =
    freePerHour !== undefined
      ? hoursWithFree(learning, freePerHour)
      : billing?.windowSeconds === 3600
        ? foldInto(learning, 3600)
        : learning;
  const demand = {
    billed,
    risked: learning,
    lag: countsOnAutoscaling ? Math.ceil(autoscalingLagSeconds / windowSeconds) : undefined,
    lateShare: countsOnAutoscaling ? Math.min(1, autoscalingLagSeconds / windowSeconds) : 1,
  };
  return weekTables(demand, levels, timeZone, leadSeconds);
}

function refusalOf(folded: DemandSeries, weeks: number, rest: DemandSeries, tables: WeekTables): WeekVerdict | undefined {
  if (measuredHours(folded) === 0) return { kind: 'no-data' };
  const hoursOfWeekNotMeasured = hoursNotMeasured(tables);
  if (weeks >= NEEDED_WEEKS && hoursOfWeekNotMeasured === 0 && measuredHours(rest) >= LEAST_HOURS) return undefined;
  return { kind: 'insufficient-data', weeks, neededWeeks: NEEDED_WEEKS, hoursOfWeekNotMeasured };
}

function verdictOn({ schedule, single, savingShare }: WeekComparison, { threshold, riskBudget, riskMeasure }: Settings): WeekVerdict {
  if (!(savingShare > threshold)) return { kind: 'not-better', because: 'saves-too-little' };
  const key = riskMeasure === 'lagging-autoscaling' ? 'riskShareLagging' : 'riskShareNoAutoscaling';
  return schedule[key] <= Math.max(riskBudget, single[key]) ? { kind: 'recommended' } : { kind: 'not-better', because: 'risks-more' };
}

type Settings = Pick<WeekSchedule, 'threshold' | 'riskBudget' | 'riskMeasure'>;
