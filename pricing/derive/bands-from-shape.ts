import * as z from 'zod/mini';
import { Big } from '../exact.js';
import { leaf, parse } from '../schema.js';
import type { DemandBand } from '../workload.js';
import { bandSteps } from './band-steps.js';
import type { Derivation, DerivationAssumptionId, DerivationStep } from './derivation.js';
import { decimalPlaces, exactBands } from './exact-bands.js';
import { countLevels, groupHours, MOST_BANDS, type AskedHours } from './hour-groups.js';
import { mostBands, monthHours } from './month-input.js';
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
const weight = leaf<number>('a number from 0 to 1,000,000', (v) => Number.isFinite(v) && (v as number) >= 0 && (v as number) <= 1e6);
const factor = leaf<number>('a number from 1 to 1,000', (v) => Number.isFinite(v) && (v as number) >= 1 && (v as number) <= 1000);
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
  const { groups, moved } = groupHours(levels, given.bands ?? MOST_BANDS, peakFrom);
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

/** The week's 168 hours by level, ascending, each level once; from `peakFrom` on they are the raised ones. */
function weekLevels({ hourly, daily, peakFactor }: ShapedDemand): { levels: readonly AskedHours[]; peakFrom: number } {
  const cells = daily.flatMap((day) => hourly.map((hour) => new Big(day).times(hour))).sort((a, b) => a.cmp(b));
  const busy = cells.filter((cell) => cell.gt(0)).length;
  // Where nothing but the busiest hours is asked, raising them all changes nothing.
  const raised = peakFactor > 1 && busy > PEAK_HOURS ? PEAK_HOURS : 0;
  const calm = countLevels(cells.slice(0, cells.length - raised));
  const peak = countLevels(cells.slice(cells.length - raised).map((cell) => cell.times(peakFactor)));
  return { levels: [...calm, ...peak], peakFrom: calm.length };
}
