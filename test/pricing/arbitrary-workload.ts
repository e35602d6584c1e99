import fc from 'fast-check';
import type { Asked, Band, Batch, Placement } from './reference.js';

/** Any hundredth of an hour, request or GB: fractions are allowed, and these are no finite binary ones. */
const hundredths = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: most }),
    fc.nat(most * 100).map((n) => n / 100),
  );

const edges = (...values: number[]): fc.Arbitrary<number> => fc.constantFrom(...values.flatMap((value) => [value - 1, value, value + 1]));
const users = fc.oneof(fc.nat(3_000_000), edges(1, 100_000, 200_000, 1_000_000, 2_000_000));
const requestsPerHour = fc.oneof(hundredths(30_000), edges(1, 3600, 4000, 6000, 7200), fc.integer({ min: 0, max: 3_000_000 }));

/** Up to four bands that leave some of the month idle, none of it, or all. */
const bands = (hoursPerMonth: number): fc.Arbitrary<Band[]> =>
  fc.tuple(fc.array(fc.tuple(requestsPerHour, fc.nat(100)), { maxLength: 4 }), fc.constantFrom(0, 0, 50, 300)).map(([parts, idle]) => {
    const whole = parts.reduce<number>((total, [, share]) => total + share, idle) || 1;
    return parts.map(([requests, share]) => ({
      requestsPerHour: requests,
      hoursPerMonth: Math.floor((hoursPerMonth * 100 * share) / whole) / 100,
    }));
  });

const types = ['USER_PERSONALIZATION', 'RELATED_ITEMS', 'PERSONALIZED_RANKING', 'POPULAR_ITEMS'] as const;
const minimum = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 400 }));
const runs = fc.record({ usersPerRun: fc.oneof(fc.nat(60_000_000), edges(1, 20_000_000)), runsPerMonth: fc.nat(31) });

const placements = (hoursPerMonth: number): fc.Arbitrary<Placement[]> =>
  fc
    .array(
      fc.record(
        {
          type: fc.constantFrom(...types),
          demand: bands(hoursPerMonth),
          minimumProvisionedTps: minimum,
          minimumRequestsPerSecond: minimum,
          precompute: runs,
        },
        { requiredKeys: ['type', 'demand'] },
      ),
      { maxLength: 5 },
    )
    .map((list) => list.map((placement, index) => ({ ...placement, name: `placement ${index + 1}` })));

const batch: fc.Arbitrary<Batch[]> = fc.array(
  fc.oneof(
    runs.map((each) => ({ kind: 'recommendations' as const, ...each })),
    fc.record({ kind: fc.constant('segments' as const), queriesPerRun: fc.nat(20), runsPerMonth: fc.nat(31) }),
  ),
  { maxLength: 3 },
);

/** Any workload that parseWorkload takes: fractions, edges of tiers, nothing at all. */
export const workloads: fc.Arbitrary<Asked> = fc.constantFrom(732, 732, 720, 730, 744, 1, 0.5).chain((hoursPerMonth) =>
  fc.record(
    {
      region: fc.constant('us-east-1' as const),
      hoursPerMonth: fc.constant(hoursPerMonth),
      users,
      ingestion: fc.record({ gigabytesPerMonth: hundredths(5000) }),
      training: fc.record(
        { hoursPerMonth: hundredths(2000), interactionsPerMonth: fc.oneof(fc.nat(100_000_000), hundredths(5000)) },
        { requiredKeys: [] },
      ),
      placements: placements(hoursPerMonth),
      batch,
    },
    { requiredKeys: ['region', 'hoursPerMonth', 'users', 'ingestion', 'placements', 'batch'] },
  ),
);
