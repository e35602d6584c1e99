import { Big, ZERO } from './exact.js';
import { compareFractions, fraction, type Fraction } from './fraction.js';
import type { ActivityPoint } from './workload.js';

const ONE = new Big(1);

/** A straight stretch of the activity curve: from (`users`, `requests`), so much further in each direction. */
interface Stretch {
  readonly users: Big;
  readonly requests: Big;
  readonly moreUsers: Big;
  readonly moreRequests: Big;
}

/** How a workload's requests spread over users, the most active first (P16). */
export interface Activity {
  /** The share of requests that the most active `active` of `users` make; both whole, `users` above 0. */
  readonly shareOf: (active: Big, users: Big) => Fraction;
  /** At which share of users so large a share of requests is reached; undefined if none is, or all users of a stretch are. */
  readonly usersFor: (requests: Fraction) => Fraction | undefined;
  /** Shares of users at which the curve bends, its ends included. */
  readonly bends: readonly Big[];
}

/** The activity curve through its points, (0, 0) and (1, 1). */
export function activityOf(points: readonly ActivityPoint[]): Activity {
  const all = [
    { users: ZERO, requests: ZERO },
    ...points.map(({ usersShare, requestsShare }) => ({ users: new Big(usersShare), requests: new Big(requestsShare) })),
    { users: ONE, requests: ONE },
  ];
  const stretches: Stretch[] = all.slice(1).flatMap(({ users, requests }, index) => {
    const from = all[index]!;
    return users.gt(from.users) ? [{ ...from, moreUsers: users.minus(from.users), moreRequests: requests.minus(from.requests) }] : [];
  });
  return {
    bends: [ZERO, ...stretches.map(({ users, moreUsers }) => users.plus(moreUsers))],
    shareOf(active, users) {
      const { moreUsers, moreRequests, ...from } = stretches.findLast((stretch) => stretch.users.times(users).lte(active)) ?? stretches[0]!;
      return fraction(
        from.requests
          .times(moreUsers)
          .times(users)
          .plus(active.minus(from.users.times(users)).times(moreRequests)),
        moreUsers.times(users),
      );
    },
    usersFor(requests) {
      const stretch = stretches.find(
        (each) => each.moreRequests.gt(0) && compareFractions(requests, fraction(each.requests.plus(each.moreRequests))) <= 0,
      );
      if (!stretch) return undefined;
      const { over, under } = requests;
      return fraction(
        stretch.users
          .times(stretch.moreRequests)
          .times(under)
          .plus(over.minus(stretch.requests.times(under)).times(stretch.moreUsers)),
        stretch.moreRequests.times(under),
      );
    },
  };
}
