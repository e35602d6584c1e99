import type { Frontier } from '../../src/capacity/frontier.js';
import { lookUp, peakMinimum } from '../../src/capacity/look-up.js';
import { tpsHoursPerMonth } from '../../src/capacity/money.js';
import type { CostPerMonth } from '../demand-chart/at-minimum.js';
import { stopsOf, type Stop } from '../demand-chart/stops.js';
import { heightUnderLog } from './share-scale.js';

/** A minimum as it is drawn: money is a double here, and nowhere else. */
export interface CurvePoint {
  readonly minimum: number;
  /** A month's money, or its billed TPS-hours where there is no money. */
  readonly along: number;
  /** Shares at risk, 0 to 1: with lagging autoscaling (C8), and with none (C7). */
  readonly low: number;
  readonly high: number;
}

/** What every minimum costs and risks, as far as it is drawn. */
export interface Curve {
  /** Ascending by minimum. */
  readonly points: readonly CurvePoint[];
  readonly unit: 'money' | 'tps-hours';
  /** The floor, the recommended minimum, the peak and the live one: those that are known and tabulated. */
  readonly stops: readonly Stop[];
  /** The lowest minimum that nothing is above. */
  readonly peak: number;
  /** The highest minimum of the points. */
  readonly end: number;
  /** Any minimum, drawn or beyond; undefined where it was not tabulated. */
  readonly pointAt: (minimum: number) => CurvePoint | undefined;
}

export interface CurveInput {
  readonly current: number | undefined;
  readonly recommended: number | undefined;
  readonly costPerMonth: CostPerMonth | undefined;
  readonly hoursPerMonth: number;
}

/** So many minimums are all drawn; of more, those that would be seen apart. */
const ALL_DRAWN = 400;
/** Steps that would be seen: along as a share of the whole length, up as decades. */
const STEP_ALONG = 1 / 400;
const STEP_UP = 1 / 50;
/** Of very large tables not every minimum is looked at. */
const MOST_LOOKED_AT = 40_000;

/** The curve of a frontier; undefined where no window was measured. */
export function curveOf(frontier: Frontier, { current, recommended, costPerMonth, hoursPerMonth }: CurveInput): Curve | undefined {
  if (frontier.windows === 0) return undefined;
  const peak = peakMinimum(frontier),
    stops = stopsOf({ recommended, peak, current }).filter(({ minimum }) => isTabulated(frontier, minimum)),
    end = stops.at(-1)!.minimum;
  const money = costPerMonth?.(1) === undefined ? undefined : costPerMonth;
  const along = (minimum: number): number => (money?.(minimum) ?? tpsHoursPerMonth(frontier, minimum, hoursPerMonth)).toNumber();
  const pointOf = (minimum: number): CurvePoint => {
    const { riskShareLagging, riskShareNoAutoscaling } = lookUp(frontier, minimum);
    return { minimum, along: along(minimum), low: riskShareLagging, high: riskShareNoAutoscaling };
  };
  return {
    points: drawnMinimums(frontier, stops, end).map(pointOf),
    unit: money ? 'money' : 'tps-hours',
    stops,
    peak,
    end,
    pointAt: (minimum) => (isTabulated(frontier, minimum) ? pointOf(minimum) : undefined),
  };
}

/** A table that was cut below the peak knows nothing of the minimums between its end and the peak. */
export function isTabulated({ maximum, peakTps }: Frontier, minimum: number): boolean {
  return minimum <= maximum || minimum >= peakTps;
}

/** The two bounds as lines: up to the peak, where both meet at none. */
export function lineUpToPeak({ points, peak }: Curve): CurvePoint[] {
  return points.filter(({ minimum }) => minimum <= peak);
}

function drawnMinimums(frontier: Frontier, stops: readonly Stop[], end: number): number[] {
  const named = new Set(stops.map(({ minimum }) => minimum)),
    stride = Math.ceil(end / MOST_LOOKED_AT),
    length = lookUp(frontier, end).tpsHours - lookUp(frontier, 1).tpsHours;
  const drawn: number[] = [];
  let last = lookUp(frontier, 1);
  for (let minimum = 1; minimum <= end; minimum++) {
    const isNamed = named.has(minimum);
    if (!isTabulated(frontier, minimum) || (!isNamed && minimum % stride !== 0)) continue;
    const here = lookUp(frontier, minimum);
    const isApart =
      end <= ALL_DRAWN ||
      here.tpsHours - last.tpsHours >= length * STEP_ALONG ||
      heightUnderLog(last.riskShareLagging) - heightUnderLog(here.riskShareLagging) >= STEP_UP ||
      heightUnderLog(last.riskShareNoAutoscaling) - heightUnderLog(here.riskShareNoAutoscaling) >= STEP_UP;
    if (!isNamed && !isApart) continue;
    drawn.push(minimum);
    last = here;
  }
  return drawn;
}
