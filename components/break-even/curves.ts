import { movedTo } from '../../pricing/along.js';
import type { Along, BreakEven, Crossing } from '../../pricing/break-even.js';
import { canServe, type Comparison } from '../../pricing/compare.js';
import type { CostCurve } from '../../pricing/cost-curve.js';
import { estimate, type CannotServe } from '../../pricing/estimate.js';
import { type Big, ZERO } from '../../pricing/exact.js';
import type { OfferingId } from '../../pricing/offerings/offering.js';
import type { PriceBook } from '../../pricing/price-book.js';
import type { Workload } from '../../pricing/workload.js';

/** Two offerings and where they cross. */
export interface Pair extends BreakEven {
  readonly one: OfferingId;
  readonly other: OfferingId;
  readonly isEqual: boolean;
}

/** From where on which offering is the cheapest. */
export interface Lead {
  readonly from: Big;
  readonly offering: OfferingId;
}

/** Offerings along an axis: how they run, where they cross, which leads. */
export interface Curves {
  readonly workload: Workload;
  readonly book: PriceBook;
  readonly along: Along;
  readonly now: Big;
  /** Where the picture ends. */
  readonly to: Big;
  /** The one that is looked at: the chosen one, or the cheapest where none is chosen that can serve. */
  readonly subject: OfferingId;
  readonly isChosen: boolean;
  readonly comparison: Comparison;
  /** The cheapest now comes first. */
  readonly curves: readonly CostCurve[];
  /** The subject beside each other one. */
  readonly pairs: readonly Pair[];
  /** Of the subject, and of the offering that leads; ascending. */
  readonly crossings: readonly Crossing[];
  readonly leads: readonly Lead[];
  readonly knownUpTo: Big | undefined;
  readonly cannot: readonly CannotServe[];
}

/** Why there is nothing to draw. */
export interface NoCurves {
  readonly reason: 'no-requests' | 'no-offering';
}

export function isDrawn(curves: Curves | NoCurves): curves is Curves {
  return 'curves' in curves;
}

/** What each offering costs at a place; at the place where the workload stands, what the comparison says. */
export function totalsAt({ workload, book, along, now, comparison, curves }: Curves, at: Big): ReadonlyMap<OfferingId, Big> {
  const moved = at.eq(now) ? undefined : movedTo(workload, along, at);
  return new Map(
    curves.map(({ offering }) => {
      const found = moved ? estimate(moved, offering, book) : comparison.offerings[offering];
      return [offering, canServe(found) ? found.total : ZERO];
    }),
  );
}
