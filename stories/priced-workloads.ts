import { EXAMPLE_WORKLOAD, PRESETS } from '../pricing/presets.js';
import { compare, type Comparison } from '../pricing/compare.js';
import { priceBook } from '../pricing/price-book.js';
import type { Workload } from '../pricing/workload.js';

const BOOK = priceBook('us-east-1');

/** A workload with all its estimates, as elements take them. */
export interface Priced {
  readonly workload: Workload;
  readonly comparison: Comparison;
}

/** The example workload with changes, priced in every offering. */
export function priced(changes: Partial<Workload> = {}): Priced {
  const workload = { ...EXAMPLE_WORKLOAD, ...changes };
  return { workload, comparison: compare(workload, BOOK) };
}

/** A search page beside two placements: no domain use case ranks a list. */
export const WITH_RANKING = priced({
  placements: [
    ...EXAMPLE_WORKLOAD.placements.slice(0, 2),
    { name: 'Search results', type: 'PERSONALIZED_RANKING', demand: [{ requestsPerHour: 3000, hoursPerMonth: 732 }] },
  ],
});

/** More users than the last tier whose rate is known. */
export const BEYOND_KNOWN_TIERS = priced({ users: 1_250_000 });

/** Somebody forgot the training hours. */
export const WITHOUT_TRAINING = priced({ training: undefined });

/** Everything at once: free tier, minimums, batch jobs, placements computed ahead. */
export const EVERYTHING = priced({
  users: 750_000,
  freeTier: true,
  placements: [
    {
      name: 'Top picks',
      type: 'USER_PERSONALIZATION',
      demand: [{ requestsPerHour: 90_000, hoursPerMonth: 600 }],
      minimumProvisionedTps: 20,
      minimumRequestsPerSecond: 3,
      precompute: { usersPerRun: 750_000, runsPerMonth: 30 },
    },
    {
      name: 'More like this',
      type: 'RELATED_ITEMS',
      demand: [{ requestsPerHour: 900, hoursPerMonth: 100 }],
      precompute: { usersPerRun: 40_000, runsPerMonth: 4 },
    },
  ],
  batch: [
    { kind: 'recommendations', usersPerRun: 750_000, runsPerMonth: 1 },
    { kind: 'segments', queriesPerRun: 3, runsPerMonth: 4 },
  ],
});

/** A shop whose lists are computed every night, but whose search can only be ranked when it is asked. */
export const SPLIT = priced({
  ...PRESETS['small-shop'],
  placements: [
    ...PRESETS['small-shop'].placements,
    { name: 'Search results', type: 'PERSONALIZED_RANKING', demand: [{ requestsPerHour: 300, hoursPerMonth: 732 }] },
  ],
});
