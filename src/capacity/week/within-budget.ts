import { cheapestWeek } from './programme.js';
import type { HourTables, WeekTables } from './tables.js';

/** A level for each hour of the week, and what it billed and risked over the evidence, in requests. */
export interface PricedWeek {
  readonly levels: Int32Array;
  readonly billed: number;
  readonly atRisk: number;
}

const MOST_ROUNDS = 40;

/**
 * The cheapest week whose requests at risk are within the budget, by a Lagrange multiplier (C14): the programme minimises billed + multiplier x at risk, and the multiplier
 * is the slope between the cheapest week that is over the budget and the cheapest within it, until neither moves. That finds a corner of the convex hull of (risk, bill):
 * a cheaper week inside the hull may exist, and bills at least what the line to the next corner says.
 * @param single the level of the best single minimum: the week is never dearer
 */
export function cheapestWithin(tables: WeekTables, changesPerDay: number, budget: number, single: number): PricedWeek {
  const constant = (level: number): PricedWeek => priced(tables, new Int32Array(tables.head.billed.length / tables.levels).fill(level));
  let over = constant(0);
  if (over.atRisk <= budget) return over;
  const one = constant(single);
  let within = one.atRisk <= budget ? one : constant(tables.levels - 1),
    cheapest = within;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const multiplier = (within.billed - over.billed) / (over.atRisk - within.atRisk);
    // Both ends of the line cost the same; a corner beyond it costs less, by more than what sums in another order stray.
    const below = (within.billed + multiplier * within.atRisk) * (1 - 1e-12);
    const levels = cheapestWeek({ ...weighted(tables, multiplier), hoursPerDay: 24, levels: tables.levels }, changesPerDay, below);
    if (!levels) break;
    const found = priced(tables, levels);
    if (found.atRisk > budget) over = found;
    else {
      within = found;
      // A first week inside the hull may be cheaper than the corner that takes its place.
      if (found.billed < cheapest.billed) cheapest = found;
    }
  }
  return cheapest;
}

function weighted({ head, tail }: WeekTables, multiplier: number): { head: Float64Array; tail: Float64Array } {
  const weigh = ({ billed, atRisk }: HourTables): Float64Array => {
    const costs = new Float64Array(billed.length);
    for (let at = 0; at < costs.length; at++) costs[at] = billed[at]! + multiplier * atRisk[at]!;
    return costs;
  };
  return { head: weigh(head), tail: weigh(tail) };
}

function priced({ levels: count, head, tail }: WeekTables, levels: Int32Array): PricedWeek {
  let billed = 0,
    atRisk = 0;
  for (let hour = 0; hour < levels.length; hour++) {
    const own = hour * count + levels[hour]!,
      end = hour * count + Math.max(levels[hour]!, levels[(hour + 1) % levels.length]!);
    billed += head.billed[own]! + tail.billed[end]!;
    atRisk += head.atRisk[own]! + tail.atRisk[end]!;
  }
  return { levels, billed, atRisk };
}
