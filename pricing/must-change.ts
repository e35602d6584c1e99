import { knownUsers, standsAt } from './along.js';
import { breakEven, type Along } from './break-even.js';
import { Big } from './exact.js';
import type { OfferingId } from './offerings/offering.js';
import type { PriceBook } from './price-book.js';
import type { Workload } from './workload.js';

/** How far one thing has to move, all else as it is, for another offering to become the cheaper one. */
export interface MustChange {
  readonly along: Along;
  /** Where the workload stands (`standsAt`). */
  readonly from: Big;
  /** Users: the nearest whole number at which `cheaper` is. Otherwise where both are equal, beyond which it is. */
  readonly to: Big;
  readonly cheaper: OfferingId;
}

const ALONG: readonly Along[] = ['users', 'requests', 'peakHours'];

/**
 * What must change for `other` to become cheaper than `leader`: for each axis the nearest point where it does. An axis on which it never
 * does is left out, and so is one on which it already is.
 * @throws CannotServeError if either can't serve the workload
 */
export function mustChange(workload: Workload, leader: OfferingId, other: OfferingId, book: PriceBook): readonly MustChange[] {
  return ALONG.flatMap((along) => {
    const from = standsAt(workload, along);
    const { crossings, cheaperAtZero } = breakEven(workload, leader, other, along, book);
    const end = along === 'users' ? new Big(knownUsers(book)) : undefined;
    const here = end?.lt(from) ? end : from;
    const passed = crossings.filter(({ at }) => at.lte(here));
    const ahead = crossings[passed.length];
    const behind = passed.at(-1);
    const isEqualHere = along !== 'users' && behind?.at.eq(here);
    if ((behind?.cheaperAbove ?? cheaperAtZero) === other && !isEqualHere)
      return end?.lt(from) ? [{ along, from, to: end, cheaper: other }] : [];
    const places = [
      ...(isEqualHere ? [here] : []),
      ...(ahead?.cheaperAbove === other ? [ahead.at] : []),
      ...(behind?.cheaperBelow === other ? [along === 'users' ? behind.at.minus(1) : behind.at] : []),
    ];
    const [nearest] = places.sort((a, b) => a.minus(from).abs().cmp(b.minus(from).abs()));
    return nearest ? [{ along, from, to: nearest, cheaper: other }] : [];
  });
}
