import { estimateOrReasons, OFFERING_IDS, type CannotServe, type Estimate } from './estimate.js';
import type { OfferingId } from './offerings/offering.js';
import type { PriceBook } from './price-book.js';
import type { Workload } from './workload.js';

/** Every offering's estimate of one workload, or why it can't serve it; `cheapest` is the lowest total (the first in order where equal). */
export interface Comparison {
  readonly offerings: Readonly<Record<OfferingId, Estimate | CannotServe>>;
  readonly cheapest: OfferingId | undefined;
}

/** Whether an offering of a comparison can serve the workload. */
export function canServe(found: Estimate | CannotServe): found is Estimate {
  return 'total' in found;
}

/** Prices one workload in all four offerings. Nothing is thrown for those that can't serve it: they say why. */
export function compare(workload: Workload, book: PriceBook): Comparison {
  const offerings = Object.fromEntries(OFFERING_IDS.map((id) => [id, estimateOrReasons(workload, id, book)])) as Comparison['offerings'];
  const served = OFFERING_IDS.map((id) => offerings[id]).filter(canServe);
  const cheapest = served.reduce<Estimate | undefined>(
    (best, each) => (best === undefined || each.total.lt(best.total) ? each : best),
    undefined,
  );
  return { offerings, cheapest: cheapest?.offering };
}
