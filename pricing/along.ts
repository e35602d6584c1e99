import type { Along } from './break-even.js';
import { Big, larger, sum, ZERO } from './exact.js';
import type { PriceBook } from './price-book.js';
import { busiestBandOf, roomForPeak } from './request-meters.js';
import { requestsPerMonth } from './requests.js';
import type { Placement, Workload } from './workload.js';

/** Beyond so many users the domain's rate is not known in our own books; where a book leaves nothing unknown it ends a chart all the same. */
const USERS_WITHOUT_BOUND = 1_000_000;

/**
 * Where a workload stands now: its users, its requests a month, or the hours of its busiest band (of the placement with the most requests
 * an hour, the first of equals). Bands of other placements may hold other hours: moved to this place, they hold as many.
 */
export function standsAt(workload: Workload, along: Along): Big {
  switch (along) {
    case 'users':
      return new Big(workload.users);
    case 'requests':
      return requestsOf(workload);
    case 'peakHours': {
      const peaks = workload.placements.flatMap(({ demand }) => demand[busiestBandOf({ demand })] ?? []);
      const busiest = busiestBandOf({ demand: peaks });
      return new Big(peaks[busiest]?.hoursPerMonth ?? 0);
    }
  }
}

/**
 * The workload at another place, all else as it is. Users are rounded to whole ones; every band's requests are scaled by one factor (a
 * workload without requests stays as it is); each placement's busiest band holds `at` hours, taken from or given to idle time, and a
 * placement without that much idle time gives all it has. Requests and hours are doubles again, so a total may differ in its last digits.
 */
export function movedTo(workload: Workload, along: Along, at: Big): Workload {
  const place = larger(at, ZERO);
  switch (along) {
    case 'users':
      return { ...workload, users: place.round(0, Big.roundHalfUp).toNumber() };
    case 'requests': {
      const now = requestsOf(workload);
      if (now.eq(0)) return workload;
      return withDemand(workload, ({ demand }) =>
        demand.map((band) => ({ ...band, requestsPerHour: place.times(band.requestsPerHour).div(now).toNumber() })),
      );
    }
    case 'peakHours':
      return withDemand(workload, (placement) => {
        const busiest = busiestBandOf(placement),
          room = roomForPeak(placement, workload.hoursPerMonth);
        // Cut to what a double holds: rounded up, the hours could add up to more than the month.
        const hours = (place.lt(room) ? place : larger(room, ZERO)).round(12, Big.roundDown).toNumber();
        return placement.demand.map((band, index) => (index === busiest ? { ...band, hoursPerMonth: hours } : band));
      });
  }
}

/** Hours of a month that no band holds, which peak hours are taken from. */
export interface IdleHours {
  /** Of the placement with the fewest, and of the one with the most. */
  readonly least: Big;
  readonly most: Big;
  /** As many peak hours leave none to any placement: from there on more of them change nothing. */
  readonly noneFrom: Big;
}

/** What peak hours can still be taken from; undefined without a placement that has demand. */
export function idleHours({ placements, hoursPerMonth }: Workload): IdleHours | undefined {
  const all = placements.flatMap((placement) => {
    const peak = placement.demand[busiestBandOf(placement)];
    if (!peak) return [];
    const room = roomForPeak(placement, hoursPerMonth);
    return [{ room, idle: larger(room.minus(peak.hoursPerMonth), ZERO) }];
  });
  const [first] = all;
  if (!first) return undefined;
  return {
    least: all.reduce((least, { idle }) => (idle.lt(least) ? idle : least), first.idle),
    most: all.reduce((most, { idle }) => larger(most, idle), first.idle),
    noneFrom: all.reduce((most, { room }) => larger(most, room), first.room),
  };
}

function requestsOf({ placements }: Workload): Big {
  return sum(placements.map(requestsPerMonth));
}

function withDemand(workload: Workload, demandOf: (placement: Placement) => Placement['demand']): Workload {
  return { ...workload, placements: workload.placements.map((placement) => ({ ...placement, demand: demandOf(placement) })) };
}

/** Up to how many users the domain's rates are known: where the first unknown tier begins, or the last bounded one ends. */
export function knownUsers(book: PriceBook): number {
  const { tiers, unitSize } = book.meters['recommender-users'];
  const unknown = tiers.findIndex(({ rate }) => rate === null);
  const last = tiers[(unknown < 0 ? tiers.length - 1 : unknown) - 1]?.upTo;
  return last ? last.times(unitSize).round(0, Big.roundDown).toNumber() : USERS_WITHOUT_BOUND;
}
