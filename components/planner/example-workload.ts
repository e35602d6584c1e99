import type { Workload } from '../../pricing/workload.js';

const HOURS = [
  { requestsPerHour: 5000, hoursPerMonth: 692 },
  { requestsPerHour: 16000, hoursPerMonth: 40 },
];

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
    { name: 'Top picks', type: 'USER_PERSONALIZATION', demand: HOURS },
    { name: 'More like this', type: 'RELATED_ITEMS', demand: HOURS },
    { name: 'Most popular', type: 'POPULAR_ITEMS', demand: HOURS },
  ],
  batch: [],
};
