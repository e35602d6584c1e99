import type { DemandBand, Placement, PlacementType, Workload } from './workload.js';

export const PRESET_IDS = ['deck-domain', 'deck-batch', 'small-shop', 'news-site', 'vod', 'marketplace', 'email-batch'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

function placement(
  name: string,
  type: PlacementType,
  [usual, usualHours, peak, peakHours]: readonly [number, number, number, number],
  more: Partial<Placement> = {},
): Placement {
  const demand: DemandBand[] = [
    { requestsPerHour: usual, hoursPerMonth: usualHours },
    { requestsPerHour: peak, hoursPerMonth: peakHours },
  ];
  return { name, type, demand, ...more };
}

const EXAMPLE_HOURS = [5000, 692, 16_000, 40] as const;

/**
 * What the estimate opens on: AWS's example 1 (500,000 users, three recommenders, 200 GB; 1,328.74 USD a month for domain),
 * with the training that the custom offerings need beside it.
 */
export const EXAMPLE_WORKLOAD: Workload = {
  region: 'us-east-1',
  hoursPerMonth: 732,
  users: 500_000,
  ingestion: { gigabytesPerMonth: 200 },
  training: { hoursPerMonth: 50, interactionsPerMonth: 40_000_000 },
  placements: [
    placement('Top picks', 'USER_PERSONALIZATION', EXAMPLE_HOURS),
    placement('More like this', 'RELATED_ITEMS', EXAMPLE_HOURS),
    placement('Most popular', 'POPULAR_ITEMS', EXAMPLE_HOURS),
  ],
  batch: [],
};

/**
 * Workloads to start from: AWS's two worked examples, and five that are ours, in sizes as one meets them. A month of 732 hours has
 * 30.5 days; evenings are 6 of their hours (183), working hours 10 (305).
 */
export const PRESETS: Readonly<Record<PresetId, Workload>> = {
  'deck-domain': EXAMPLE_WORKLOAD,
  // AWS's example 2: a list for each of a million users, once; 79.50 USD.
  'deck-batch': {
    region: 'us-east-1',
    hoursPerMonth: 732,
    users: 1_000_000,
    ingestion: { gigabytesPerMonth: 10 },
    training: { hoursPerMonth: 50 },
    placements: [],
    batch: [{ kind: 'recommendations', usersPerRun: 1_000_000, runsPerMonth: 1 }],
  },
  // 30,000 customers; two places, asked most in the evening, and both could be computed every night.
  'small-shop': {
    region: 'us-east-1',
    hoursPerMonth: 732,
    users: 30_000,
    ingestion: { gigabytesPerMonth: 2 },
    training: { hoursPerMonth: 10, interactionsPerMonth: 8_000_000 },
    placements: [
      placement('Recommended for you', 'USER_PERSONALIZATION', [150, 549, 600, 183], {
        precompute: { usersPerRun: 30_000, runsPerMonth: 30 },
      }),
      placement('Viewed together', 'RELATED_ITEMS', [250, 549, 1000, 183], { precompute: { usersPerRun: 4000, runsPerMonth: 30 } }),
    ],
    batch: [],
    activity: [{ usersShare: 0.2, requestsShare: 0.65 }],
  },
  // Two million readers, most of them on the way to and from work; what is read now counts more than who reads.
  'news-site': {
    region: 'us-east-1',
    hoursPerMonth: 732,
    users: 2_000_000,
    ingestion: { gigabytesPerMonth: 60 },
    training: { hoursPerMonth: 80, interactionsPerMonth: 150_000_000 },
    placements: [
      placement('For you', 'USER_PERSONALIZATION', [9000, 610, 36_000, 122]),
      placement('Read next', 'RELATED_ITEMS', [12_000, 610, 45_000, 122]),
      placement('Most read', 'POPULAR_ITEMS', [15_000, 610, 60_000, 122]),
    ],
    batch: [],
  },
  // 800,000 viewers and their evenings.
  vod: {
    region: 'us-east-1',
    hoursPerMonth: 732,
    users: 800_000,
    ingestion: { gigabytesPerMonth: 120 },
    training: { hoursPerMonth: 70, interactionsPerMonth: 90_000_000 },
    placements: [
      placement('Top picks for you', 'USER_PERSONALIZATION', [4000, 549, 22_000, 183], {
        precompute: { usersPerRun: 800_000, runsPerMonth: 30 },
      }),
      placement('Because you watched', 'RELATED_ITEMS', [3000, 549, 18_000, 183], {
        precompute: { usersPerRun: 12_000, runsPerMonth: 30 },
      }),
      placement('Trending now', 'POPULAR_ITEMS', [4000, 549, 22_000, 183], { precompute: { usersPerRun: 1, runsPerMonth: 720 } }),
    ],
    batch: [],
    activity: [{ usersShare: 0.2, requestsShare: 0.7 }],
  },
  // Three million buyers and sellers; the search page ranks its results, which no domain use case does.
  marketplace: {
    region: 'us-east-1',
    hoursPerMonth: 732,
    users: 3_000_000,
    ingestion: { gigabytesPerMonth: 400 },
    training: { hoursPerMonth: 200, interactionsPerMonth: 400_000_000 },
    placements: [
      placement('Home page', 'USER_PERSONALIZATION', [20_000, 549, 60_000, 183], { minimumProvisionedTps: 10 }),
      placement('Similar offers', 'RELATED_ITEMS', [35_000, 549, 110_000, 183], { minimumProvisionedTps: 15 }),
      placement('Search results', 'PERSONALIZED_RANKING', [50_000, 549, 150_000, 183], { minimumProvisionedTps: 20 }),
    ],
    batch: [],
  },
  // A letter every week to 600,000 readers, and the people to whom two campaigns a week should go.
  'email-batch': {
    region: 'us-east-1',
    hoursPerMonth: 732,
    users: 600_000,
    ingestion: { gigabytesPerMonth: 15 },
    training: { hoursPerMonth: 30 },
    placements: [],
    batch: [
      { kind: 'recommendations', usersPerRun: 600_000, runsPerMonth: 4 },
      { kind: 'segments', queriesPerRun: 2, runsPerMonth: 4 },
    ],
  },
};
