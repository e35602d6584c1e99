import { activityOf } from './activity.js';
import { estimateOrReasons, type Estimate } from './estimate.js';
import { Big, ZERO } from './exact.js';
import { toDecimal } from './fraction.js';
import type { PriceBook } from './price-book.js';
import { listsLeft, partsOf, type Split } from './split-costs.js';
import type { Workload } from './workload.js';

/** What the active users of a split ask for of all requests, 0 to 1. */
export function shareOf(workload: Workload, split: Split): Big {
  if (split.side !== 'both') return split.side === 'batch' ? ZERO : new Big(1);
  return toDecimal(activityOf(workload.activity ?? []).shareOf(new Big(split.activeUsers), new Big(workload.users)));
}

/** The estimate of a split: of the requests that are left to real time in its offering, and of the lists that are left to batch. */
export function estimateOf(workload: Workload, split: Split, book: PriceBook): Estimate {
  const share = shareOf(workload, split);
  const placements =
    split.side === 'real-time'
      ? workload.placements
      : workload.placements.flatMap((placement) => {
          if (!placement.precompute) return [placement];
          if (split.side === 'batch') return [];
          const demand = placement.demand.map((band) => ({ ...band, requestsPerHour: share.times(band.requestsPerHour).toNumber() }));
          return [{ ...placement, demand }];
        });
  const lists = split.side === 'real-time' ? [] : listsLeft(partsOf(workload), workload.users, split.activeUsers);
  const found = estimateOrReasons({ ...workload, placements }, split.offering, book, lists);
  if (!('total' in found)) throw new RangeError(`split: expected an offering that can serve it, got "${split.offering}"`);
  return found;
}
