import type { Big } from '../../pricing/exact.js';
import { Big as Decimal } from '../../pricing/exact.js';
import type { Frontier } from '../../src/capacity/frontier.js';
import { idleTpsHours, lookUp } from '../../src/capacity/look-up.js';
import { perMonth } from '../../src/capacity/money.js';

/** What the readout tells of one minimum: looked up, nothing computed again. */
export interface AtMinimum {
  readonly minimum: number;
  /** A month's; undefined where rates are not known. */
  readonly cost: Big | undefined;
  /** The cost less that of the live minimum. */
  readonly difference: Big | undefined;
  /** Shares at risk, 0 to 1: from lagging autoscaling to none. */
  readonly riskLow: number;
  readonly riskHigh: number;
  readonly requestsLow: Big;
  readonly requestsHigh: Big;
  /** 0 to 1 of the billed TPS-hours. */
  readonly idleShare: number;
  readonly idleHours: Big;
  readonly billedHours: Big;
  readonly windowsAbove: number;
}

/** What a minimum costs a month, from a table: asked at every step of a drag. */
export type CostPerMonth = (minimum: number) => Big | undefined;

export function atMinimum(
  frontier: Frontier,
  minimum: number,
  { current, costPerMonth, hoursPerMonth }: { current: number | undefined; costPerMonth: CostPerMonth | undefined; hoursPerMonth: number },
): AtMinimum {
  const figures = lookUp(frontier, minimum),
    idle = idleTpsHours(frontier, minimum);
  const cost = costPerMonth?.(minimum),
    before = current === undefined ? undefined : costPerMonth?.(current);
  const monthly = (figure: number): Big => perMonth(new Decimal(figure), frontier, hoursPerMonth);
  return {
    minimum,
    cost,
    difference: cost && before ? cost.minus(before) : undefined,
    riskLow: figures.riskShareLagging,
    riskHigh: figures.riskShareNoAutoscaling,
    requestsLow: monthly(figures.requestsAboveLag),
    requestsHigh: monthly(figures.requestsAbove),
    idleShare: figures.tpsHours === 0 ? 0 : idle / figures.tpsHours,
    idleHours: monthly(idle),
    billedHours: monthly(figures.tpsHours),
    windowsAbove: figures.windowsAbove,
  };
}
