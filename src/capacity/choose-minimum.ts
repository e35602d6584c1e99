import { Big, type Big as Decimal } from '../../pricing/exact.js';
import type { RiskMeasure } from './recommendation.js';
import { decimal, type ResourceMoney } from './resource-money.js';

/** Requests at risk at each whole minimum, and of how many. */
export interface RiskTable {
  readonly requests: number;
  readonly requestsAbove: Float64Array;
  readonly requestsAboveLag: Float64Array;
  /** The highest minimum in it; nothing is at risk there. */
  readonly maximum: number;
  readonly windowSeconds: number;
}

function riskAt(table: RiskTable, measure: RiskMeasure): Float64Array {
  return measure === 'lagging-autoscaling' ? table.requestsAboveLag : table.requestsAbove;
}

/** C12: the smallest minimum from `least` on whose share at risk is within the budget. Risk is 0 at the peak, so there always is one. */
export function withinBudget(table: RiskTable, measure: RiskMeasure, riskBudget: number, least: number): number {
  const risk = riskAt(table, measure);
  let minimum = least;
  while (minimum < table.maximum && table.requests > 0 && risk[minimum]! / table.requests > riskBudget) minimum++;
  return minimum;
}

/** C13: the smallest minimum from `least` on that minimises what is billed over the series plus what the requests at risk are worth. */
export function cheapestWithLosses(
  table: RiskTable,
  measure: RiskMeasure,
  valuePerLostRequest: string,
  money: ResourceMoney,
  least: number,
): number {
  const risk = riskAt(table, measure);
  // Thirds of a request, or of a cent, would make equals unequal: the score is kept x 3,600 x windowSeconds, in which nothing is divided.
  const perRequest = new Big(valuePerLostRequest).times(3600);
  const score = (minimum: number): Decimal =>
    money
      .billedOverSeriesTimes3600(minimum)
      .times(table.windowSeconds)
      .plus(perRequest.times(decimal((risk[minimum] ?? 0) * table.windowSeconds)));
  let best = least,
    lowest = score(least);
  for (let minimum = least + 1; minimum <= table.maximum; minimum++) {
    const here = score(minimum);
    if (here.lt(lowest)) [best, lowest] = [minimum, here];
  }
  return best;
}

/** C12: min(peak, ceil(minimum x headroom)), in decimals: 10 x 1.1 is 11, not 12. Never below the minimum itself, which may be free above the peak. */
export function withHeadroom(minimum: number, headroom: number, peak: number): number {
  return Math.max(minimum, Math.min(peak, Number(new Big(minimum).times(headroom).round(0, Big.roundUp))));
}
