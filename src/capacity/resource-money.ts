import { Big, type Big as Decimal } from '../../pricing/exact.js';
import type { DemandSeries } from '../demand/demand-series.js';
import type { Frontier } from './frontier.js';
import {
  additionalRequests,
  billedRequests,
  costOfAdditional,
  costOfTpsHours,
  perMonth,
  tpsHoursPerMonth,
  type CapacityPrice,
} from './money.js';
import type { RecommendOptions } from './recommend-options.js';
import { requestsAboveFree } from './requests-above-free.js';

/** What any minimum of one campaign or recommender costs. */
export interface ResourceMoney {
  /** Of a month, as a difference of two whole bills (C5); undefined where it is not known. */
  readonly costPerMonth: (minimum: number) => Decimal | undefined;
  /** At the rate of the tier in use, over the series: what C13 weighs against losses. Times 3,600, so that TPS-hours stay whole requests. */
  readonly billedOverSeriesTimes3600: (minimum: number) => Decimal;
}

/** @returns undefined without prices, or where nothing was billed */
export function resourceMoney(
  series: DemandSeries,
  frontier: Frontier,
  { price, freePerHour, billing }: RecommendOptions,
): ResourceMoney | undefined {
  if (!price || frontier.billedHours === 0) return undefined;
  const { book, hoursPerMonth } = price;
  if (freePerHour !== undefined) {
    const aboveFree = requestsAboveFree(series, freePerHour);
    const additional = (minimum: number): Decimal => decimal(additionalRequests(frontier, minimum, freePerHour, aboveFree));
    return {
      costPerMonth: (minimum) => costOfAdditional(perMonth(additional(minimum), frontier, hoursPerMonth), book),
      billedOverSeriesTimes3600: (minimum) => costOfAdditional(additional(minimum), book).times(3600),
    };
  }
  const other = new Big(price.otherTpsHours),
    otherCost = costOfTpsHours(other, book);
  // This campaign counted at its floor: advice that depended on the current minimum could move its own price, and not be a fixed point.
  const rate = rateAt(other.plus(tpsHoursPerMonth(frontier, 1, hoursPerMonth)), book);
  // Whole hours are a recommender's: without its free requests its bill is not known, and a campaign's would only look like it.
  const isRecommender = billing?.windowSeconds === 3600;
  return {
    costPerMonth: (minimum) =>
      isRecommender ? undefined : costOfTpsHours(other.plus(tpsHoursPerMonth(frontier, minimum, hoursPerMonth)), book).minus(otherCost),
    billedOverSeriesTimes3600: (minimum) => decimal(billedRequests(frontier, minimum)).times(rate),
  };
}

/** Counts of requests without the dust of binary fractions, so that equal scores are equal. */
export function decimal(requests: number): Decimal {
  return new Big(requests.toFixed(3));
}

/** The rate of the tier that a month's total stands in (C13). */
function rateAt(tpsHours: Decimal, book: CapacityPrice['book']): Decimal {
  const { tiers } = book.meters['tps-hours'];
  let rate = new Big(0);
  for (const tier of tiers) {
    rate = tier.rate ?? rate;
    if (tier.upTo === null || tpsHours.lte(tier.upTo)) break;
  }
  return rate;
}
