import { canServe, type Comparison } from '../../pricing/compare.js';
import { costDrivers, type CostDriver } from '../../pricing/cost-drivers.js';
import { hybrid, isHybrid, type Hybrid, type NoHybrid } from '../../pricing/hybrid.js';
import { mustChange, type MustChange } from '../../pricing/must-change.js';
import { nextKnees, type Knee } from '../../pricing/next-knee.js';
import type { OfferingId } from '../../pricing/offerings/offering.js';
import type { PriceBook } from '../../pricing/price-book.js';
import type { Workload } from '../../pricing/workload.js';

export { styles } from './insights.styles.js';
export { driversView } from './drivers-view.js';
export { hybridView } from './hybrid-view.js';
export { mustChangeText } from './must-change-text.js';

/** What would have to change for another offering to win, and the split of two of them. */
export interface Rivals {
  readonly mustChange: ReadonlyMap<OfferingId, readonly MustChange[]>;
  readonly split: Hybrid | NoHybrid;
}

export function rivalsOf(workload: Workload, { offerings, cheapest }: Comparison, book: PriceBook): Rivals {
  const losers = Object.values(offerings)
    .filter(canServe)
    .filter(({ offering }) => offering !== cheapest);
  const split = hybrid(workload, book);
  // Found when first asked for: here, and not while the page draws.
  if (isHybrid(split)) void split.mustChange;
  return {
    mustChange: new Map(cheapest ? losers.map(({ offering }) => [offering, mustChange(workload, cheapest, offering, book)]) : []),
    split,
  };
}

/** What moves an offering's total, and where its rates change next. */
export interface Drivers {
  readonly offering: OfferingId;
  readonly drivers: readonly CostDriver[];
  readonly knees: readonly Knee[];
}

export function driversOf(workload: Workload, offering: OfferingId, book: PriceBook): Drivers {
  return { offering, drivers: costDrivers(workload, offering, book), knees: nextKnees(workload, offering, book) };
}
