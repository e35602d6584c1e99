import type { Big } from '../pricing/exact.js';
import { Big as Decimal } from '../pricing/exact.js';
import { priceBook } from '../pricing/price-book.js';
import { frontier as frontierOf, type Frontier } from '../src/capacity/frontier.js';
import { additionalRequests, costOfAdditional, costOfTpsHours, perMonth, tpsHoursPerMonth } from '../src/capacity/money.js';
import { recommendMinimum } from '../src/capacity/recommend-minimum.js';
import type { RecommendOptions } from '../src/capacity/recommend-options.js';
import type { Recommendation } from '../src/capacity/recommendation.js';
import { requestsAboveFree } from '../src/capacity/requests-above-free.js';
import type { DemandSeries } from '../src/demand/demand-series.js';

export const BOOK = priceBook('us-east-1');
export const HOURS_PER_MONTH = 732;
/** TPS-hours a month of the account's other campaigns. */
const OTHER_TPS_HOURS = 16_000;

/** Demand, and all that a host works out of it once before it shows it. */
export interface PlannedDemand {
  readonly series: DemandSeries;
  readonly frontier: Frontier;
  readonly recommendation: Recommendation;
  readonly costPerMonth: (minimum: number) => Big;
}

/** What a host does with demand: tabulate, price, advise. With `freePerHour` it is a recommender's. */
export function plannedDemand(series: DemandSeries, options: RecommendOptions = {}): PlannedDemand {
  const billing = { windowSeconds: options.freePerHour === undefined ? 300 : 3600 } as const,
    frontier = frontierOf(series, { billing }),
    aboveFree = options.freePerHour === undefined ? 0 : requestsAboveFree(series, options.freePerHour),
    other = new Decimal(OTHER_TPS_HOURS),
    costs = new Map<number, Big>();
  const { freePerHour } = options;
  const costOf = (minimum: number): Big =>
    freePerHour === undefined
      ? costOfTpsHours(other.plus(tpsHoursPerMonth(frontier, minimum, HOURS_PER_MONTH)), BOOK).minus(costOfTpsHours(other, BOOK))
      : costOfAdditional(
          perMonth(new Decimal(additionalRequests(frontier, minimum, freePerHour, aboveFree)), frontier, HOURS_PER_MONTH),
          BOOK,
        );
  return {
    series,
    frontier,
    recommendation: recommendMinimum(series, {
      price: { book: BOOK, hoursPerMonth: HOURS_PER_MONTH, otherTpsHours: OTHER_TPS_HOURS },
      ...options,
    }),
    costPerMonth: (minimum) => {
      const cost = costs.get(minimum) ?? costOf(minimum);
      costs.set(minimum, cost);
      return cost;
    },
  };
}

/** The same demand with hours that were not measured; `from` in hours of the series. */
export function withGap<Series extends DemandSeries>(series: Series, fromHour: number, hours: number): Series {
  const windowsPerHour = 3600 / series.windowSeconds;
  return { ...series, requests: series.requests.slice().fill(NaN, fromHour * windowsPerHour, (fromHour + hours) * windowsPerHour) };
}
