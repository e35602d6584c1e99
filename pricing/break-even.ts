import { movedTo } from './along.js';
import { estimate } from './estimate.js';
import type { Big } from './exact.js';
import type { OfferingId } from './offerings/offering.js';
import { addUp, negated, signsOf, type Sign } from './piecewise.js';
import type { PriceBook } from './price-book.js';
import { chargesAlong, scaleOf, totalAt, variableOf } from './total-along.js';
import type { Workload } from './workload.js';

/** What a break-even moves, all else as it is: users in the dataset, requests a month, or hours of each placement's busiest band. */
export type Along = 'users' | 'requests' | 'peakHours';

/** Where the order of two offerings turns. */
export interface Crossing {
  /** Users: the first whole number from which the order has turned. Otherwise where both totals are equal, rounded at 20 decimals. */
  readonly at: Big;
  readonly cheaperBelow: OfferingId;
  readonly cheaperAbove: OfferingId;
  /** What the one that is cheaper from here on costs at `at`; of requests and hours, what both cost. */
  readonly total: Big;
}

/** Every crossing of two offerings along an axis, ascending; none: `cheaperAtZero` is cheaper, or as cheap, throughout. */
export interface BreakEven {
  readonly along: Along;
  readonly crossings: readonly Crossing[];
  /** Where both begin equal: the first that becomes cheaper; `a` if none ever does. */
  readonly cheaperAtZero: OfferingId;
  /** Where both end equal: the one that was cheaper before. */
  readonly cheaperAtEnd: OfferingId;
}

/**
 * Where two offerings' totals cross, found exactly from their straight pieces (P17), never by trying places.
 *
 * Along `users`: whole numbers from 0 to the last known tier (1,000,000 in our books). Along `requests`: requests a month, every band scaled
 * by one factor, from 0 without end; without any request nothing can be scaled and nothing moves. Along `peakHours`: hours of each
 * placement's band with the most requests an hour (the first of equals), taken from or given to its idle time, from 0 to `hoursPerMonth`; a
 * placement without that much idle time stays at what it has.
 *
 * Totals that touch without turning don't cross; equal over a stretch they cross once, where the order has turned.
 * @throws CannotServeError if either can't serve the workload
 */
export function breakEven(workload: Workload, a: OfferingId, b: OfferingId, along: Along, book: PriceBook): BreakEven {
  const ofA = chargesAlong(workload, a, along, book),
    ofB = chargesAlong(workload, b, along, book);
  const { end, whole, placeOf } = variableOf(workload, along, book);
  const { first, last, turns } = signsOf(addUp([...ofA, ...ofB.map(negated)]), end, whole);
  const cheaper = (sign: Sign): OfferingId => (sign > 0 ? b : a);
  return {
    along,
    cheaperAtZero: cheaper(first),
    cheaperAtEnd: cheaper(last),
    crossings: turns.map(({ at, to }) => {
      const place = placeOf(at);
      return {
        at: place,
        cheaperBelow: cheaper(-to as Sign),
        cheaperAbove: cheaper(to),
        total:
          along === 'users'
            ? estimate(movedTo(workload, along, place), cheaper(to), book).total
            : totalAt(addUp(to > 0 ? ofB : ofA), at, scaleOf(book)),
      };
    }),
  };
}
