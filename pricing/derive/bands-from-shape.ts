import * as z from 'zod/mini';
import { Big, sum } from '../exact.js';
import { leaf, parse } from '../schema.js';
import type { DemandBand } from '../workload.js';
import type { Derivation, DerivationAssumptionId, DerivationStep } from './derivation.js';
import { decimalPlaces, exactBands, type HourGroup } from './exact-bands.js';
import { bandSteps } from './band-steps.js';
import { groupLevels, movedShare } from './group-levels.js';
import type { DemandShape } from './shapes.js';

export interface ShapedDemand extends DemandShape {
  readonly requestsPerMonth: number | Big;
  readonly hoursPerMonth: number;
  /** How many times as often as drawn the busiest 7 of the week's 168 hours are asked; 1: as drawn. */
  readonly peakFactor: number;
  /** At most this many levels, 2 to 6; 6 unless given. One of them may take two bands, a step apart, to come out even. */
  readonly bands?: number | undefined;
}

/** Bands that stand for a shape, and how much they blur it. */
export interface ShapedBands extends Derivation<readonly DemandBand[]> {
  /** Share of the requests that stand in another hour than drawn, because hours of one band are asked equally often: 0 to 1. */
  readonly movedShare: number;
}

export const MOST_BANDS = 6;
/** Bands are added until they move no more of the requests than this. */
export const MOVED_SHARE = 0.05;
/** One hour in 24: 7 of a week's 168, 30.5 of a month of 732. */
const PEAK_HOURS = 7;
const HOURS_A_DAY = 24;

const isBig = (v: unknown): v is Big => typeof v === 'object' && v !== null && Object.getPrototypeOf(v) === Big.prototype;
const digits = (value: Big): number => Math.max(value.c.length, value.e + 1, decimalPlaces(value));
const requests = leaf<number | Big>(
  'a number from 0 to 1,000,000,000,000 of at most 15 digits',
  (v) =>
    (isBig(v) || (Number.isFinite(v) && (v as number) >= 0)) &&
    new Big(v as number).gte(0) &&
    new Big(v as number).lte(1e12) &&
    digits(new Big(v as number)) <= 15,
);
/** A derivation's month may not be an instant, nor an endless decimal: its hours are shared out to the last digit. */
export const monthHours = leaf<number>(
  'hours from 1 to 744 of at most 4 decimals',
  (v) => Number.isFinite(v) && (v as number) >= 1 && (v as number) <= 744 && decimalPlaces(new Big(v as number)) <= 4,
);
const weight = leaf<number>('a number from 0 to 1,000,000', (v) => Number.isFinite(v) && (v as number) >= 0 && (v as number) <= 1e6);
const factor = leaf<number>('a number from 1 to 1,000', (v) => Number.isFinite(v) && (v as number) >= 1 && (v as number) <= 1000);
export const mostBands = leaf<number>(
  `a whole number from 2 to ${MOST_BANDS}`,
  (v) => Number.isSafeInteger(v) && (v as number) >= 2 && (v as number) <= MOST_BANDS,
);
const weights = (length: number): z.ZodMiniType<number[]> =>
  z.array(weight).check(z.refine((list) => list.length === length, { error: `${length} numbers` }));
const shaped = z.strictObject({
  requestsPerMonth: requests,
  hoursPerMonth: monthHours,
  hourly: weights(24),
  daily: weights(7),
  peakFactor: factor,
  bands: z.optional(mostBands),
});
const drawn = z.object({ hourly: weights(24), daily: weights(7) });

/** Something must be drawn: no hour above 0 gives the requests no place. */
function blankShape(input: unknown): { path: string; value: unknown; message: string }[] {
  const found = z.safeParse(drawn, input);
  if (!found.success) return [];
  return (['hourly', 'daily'] as const)
    .filter((path) => found.data[path].every((each) => each === 0))
    .map((path) => ({ path, value: found.data[path], message: `${path}: expected at least one number above 0, got only zeros` }));
}

/**
 * A month's demand in a few bands, from its requests and the shape of a week (P19). Hours and requests add up to the month's exactly.
 * @throws InvalidInputError naming each figure that can't be
 */
export function bandsFromShape(input: ShapedDemand): ShapedBands {
  const given = parse<ShapedDemand>(shaped as unknown as z.ZodMiniType<ShapedDemand>, input, blankShape);
  const total = new Big(given.requestsPerMonth),
    hours = new Big(given.hoursPerMonth);
  const { levels, peakFrom } = weekLevels(given);
  const hasIdle = levels[0]!.level.eq(0);
  const { groups, moved } = grouped(levels, hasIdle ? 1 : 0, peakFrom, given.bands ?? MOST_BANDS);
  const result = exactBands(groups, total, hours);
  const hasPeak = peakFrom < levels.length;
  const peakSteps: DerivationStep[] = hasPeak
    ? [{ id: 'peak-hours', left: hours, operator: '÷', right: new Big(HOURS_A_DAY), result: hours.div(HOURS_A_DAY), unit: 'hours' }]
    : [];
  const assumptions: DerivationAssumptionId[] = ['week-repeats', ...(hasPeak ? ['peak-is-one-hour-in-24' as const] : [])];
  return {
    result,
    movedShare: moved,
    steps: [...peakSteps, ...bandSteps(result, total, hours)],
    assumptions: moved > 0 ? [...assumptions, 'hours-alike-are-one-band'] : assumptions,
  };
}

interface WeekLevel {
  readonly level: Big;
  readonly hours: number;
}

/** The week's 168 hours by level, ascending, each level once; from `peakFrom` on they are the raised ones. */
function weekLevels({ hourly, daily, peakFactor }: ShapedDemand): { levels: readonly WeekLevel[]; peakFrom: number } {
  const cells = daily.flatMap((day) => hourly.map((hour) => new Big(day).times(hour))).sort((a, b) => a.cmp(b));
  const busy = cells.filter((cell) => cell.gt(0)).length;
  // Where nothing but the busiest hours is asked, raising them all changes nothing.
  const raised = peakFactor > 1 && busy > PEAK_HOURS ? PEAK_HOURS : 0;
  const calm = countLevels(cells.slice(0, cells.length - raised));
  const peak = countLevels(cells.slice(cells.length - raised).map((cell) => cell.times(peakFactor)));
  return { levels: [...calm, ...peak], peakFrom: calm.length };
}

function countLevels(ascending: readonly Big[]): WeekLevel[] {
  const levels: { level: Big; hours: number }[] = [];
  for (const level of ascending) {
    const last = levels.at(-1);
    if (last?.level.eq(level)) last.hours++;
    else levels.push({ level, hours: 1 });
  }
  return levels;
}

/** Idle hours and the peak are bands of their own; what lies between is cut where it changes most. */
function grouped(
  levels: readonly WeekLevel[],
  from: number,
  peakFrom: number,
  most: number,
): { readonly groups: readonly HourGroup[]; readonly moved: number } {
  const plain = levels.map(({ level, hours }) => ({ level: level.toNumber(), hours }));
  const hasRoom = most - from >= 2;
  const to = hasRoom ? peakFrom : levels.length;
  const room = most - from - (to < levels.length ? 1 : 0);
  const between = groupLevels(plain.slice(from, to), room, MOVED_SHARE).map((start) => start + from);
  const starts = [...(from > 0 ? [0] : []), ...between, ...(to < levels.length ? [to] : [])];
  const groups = starts.map((start, index) => {
    const group = levels.slice(start, starts[index + 1] ?? levels.length);
    return { hours: group.reduce((total, { hours }) => total + hours, 0), asked: sum(group.map(({ level, hours }) => level.times(hours))) };
  });
  return { groups, moved: movedShare(plain, starts) };
}
