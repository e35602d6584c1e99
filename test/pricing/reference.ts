/**
 * The fifteen rules once more, written from ../shared/facts/pricing.md alone and before `pricing/` was read, in
 * fractions of whole numbers and the slowest obvious way. It shares nothing with the engine, rates included.
 */
import { exactly, greater, isMore, lesser, minus, plus, sum, times, zero, type Ratio } from './ratio.js';

export interface Band {
  requestsPerHour: number;
  hoursPerMonth: number;
}
export interface Placement {
  name: string;
  type: 'USER_PERSONALIZATION' | 'RELATED_ITEMS' | 'PERSONALIZED_RANKING' | 'POPULAR_ITEMS';
  demand: Band[];
  minimumProvisionedTps?: number;
  minimumRequestsPerSecond?: number;
  precompute?: { usersPerRun: number; runsPerMonth: number };
}
export type Batch =
  | { kind: 'recommendations'; usersPerRun: number; runsPerMonth: number }
  | { kind: 'segments'; queriesPerRun: number; runsPerMonth: number };
export interface Asked {
  region: 'us-east-1';
  hoursPerMonth: number;
  users: number;
  ingestion: { gigabytesPerMonth: number };
  training?: { hoursPerMonth?: number; interactionsPerMonth?: number };
  placements: Placement[];
  batch: Batch[];
}
/** What each meter costs; a meter that the offering has no use for is absent or 0. */
export type Bill = Partial<Record<Charge, Ratio>>;
export type Charge =
  | 'ingestion'
  | 'recommender-users'
  | 'additional-recommendations'
  | 'training'
  | 'tps-hours'
  | 'batch-recommendations'
  | 'batch-segments'
  | 'v2-training'
  | 'v2-requests';

const thousandth = exactly('0.001');
const perHour = exactly(3600);

/** What each of the first `quantity` units costs, tier by tier; the last tier is open. */
export function tiered(quantity: Ratio, tiers: readonly (readonly [upTo: number, rate: string])[]): Ratio {
  return sum(
    tiers.map(([upTo, rate], index) => {
      const from = exactly(index === 0 ? 0 : tiers[index - 1]![0]);
      const to = index === tiers.length - 1 ? quantity : lesser(quantity, exactly(upTo));
      return isMore(to, from) ? times(minus(to, from), exactly(rate)) : zero;
    }),
  );
}

/** The bands, and what they leave of the month as a band without requests. */
function everyHour({ hoursPerMonth, demand }: { hoursPerMonth: number; demand: Band[] }): { requests: Ratio; hours: Ratio }[] {
  const bands = demand.map((band) => ({ requests: exactly(band.requestsPerHour), hours: exactly(band.hoursPerMonth) }));
  return [...bands, { requests: zero, hours: minus(exactly(hoursPerMonth), sum(bands.map(({ hours }) => hours))) }];
}

const startedBlocks = (users: number): number => Math.ceil(users / 100_000);

const ingestion = (asked: Asked): Ratio => times(exactly(asked.ingestion.gigabytesPerMonth), exactly('0.05'));
const training = (asked: Asked): Ratio => times(exactly(asked.training?.hoursPerMonth ?? 0), exactly('0.24'));

/** Rule 10, one campaign. */
function tpsHours(placement: Placement, hoursPerMonth: number): Ratio {
  const minimum = exactly(placement.minimumProvisionedTps ?? 1);
  return sum(
    everyHour({ hoursPerMonth, demand: placement.demand }).map(({ requests, hours }) =>
      times(hours, greater(minimum, times(requests, { over: 1n, under: 3600n }))),
    ),
  );
}
export const tpsHourTiers = [
  [20_000, '0.20'],
  [200_000, '0.10'],
  [Infinity, '0.05'],
] as const;

/** Rule 12, and rule 15's precomputed placements. */
function batchJobs(jobs: readonly Batch[], users: number): Bill {
  let recommendations = zero;
  let segments = zero;
  for (const job of jobs) {
    if (job.kind === 'recommendations') {
      recommendations = plus(recommendations, times(exactly(job.usersPerRun), exactly(job.runsPerMonth)));
    } else {
      const query = times(
        tiered(exactly(users), [
          [100_000, '0.016'],
          [1_000_000, '0.008'],
          [Infinity, '0.004'],
        ]),
        thousandth,
      );
      segments = plus(segments, times(query, times(exactly(job.queriesPerRun), exactly(job.runsPerMonth))));
    }
  }
  return {
    'batch-recommendations': times(
      tiered(recommendations, [
        [20_000_000, '0.067'],
        [200_000_000, '0.058'],
        [Infinity, '0.050'],
      ]),
      thousandth,
    ),
    'batch-segments': segments,
  };
}

/** Rules 4 to 8. */
function domain(asked: Asked): Bill {
  const blocks = startedBlocks(asked.users);
  let users = zero;
  // Beyond 1,000,000 users the rates are not known: the last known one stands in.
  for (let block = 1; block <= blocks; block++) users = plus(users, exactly(block === 1 ? '0.375' : '0.045'));
  const free = exactly(4000 + 500 * Math.max(0, blocks - 1));
  let additional = zero;
  for (const placement of asked.placements) {
    const floor = times(exactly(placement.minimumRequestsPerSecond ?? 1), perHour);
    for (const { requests, hours } of everyHour({ ...asked, demand: placement.demand })) {
      const counted = greater(requests, floor);
      additional = plus(additional, times(hours, greater(zero, minus(counted, free))));
    }
  }
  return {
    ingestion: ingestion(asked),
    'recommender-users': times(times(users, exactly(asked.hoursPerMonth)), exactly(asked.placements.length)),
    'additional-recommendations': times(times(additional, exactly('0.0833')), thousandth),
    ...(asked.batch.length > 0 ? { training: training(asked), ...batchJobs(asked.batch, asked.users) } : {}),
  };
}

/** Rules 9 to 12. */
function custom(asked: Asked): Bill {
  return {
    ingestion: ingestion(asked),
    training: training(asked),
    'tps-hours': tiered(sum(asked.placements.map((placement) => tpsHours(placement, asked.hoursPerMonth))), tpsHourTiers),
    ...batchJobs(asked.batch, asked.users),
  };
}

const usesV2 = ({ type }: Placement): boolean => type === 'USER_PERSONALIZATION' || type === 'PERSONALIZED_RANKING';

/** Rules 13 and 14. */
function customV2(asked: Asked): Bill {
  const v1 = asked.placements.filter((placement) => !usesV2(placement));
  let requests = zero;
  for (const placement of asked.placements.filter(usesV2)) {
    const floor = times(exactly(placement.minimumProvisionedTps ?? 0), perHour);
    for (const band of everyHour({ ...asked, demand: placement.demand }))
      requests = plus(requests, times(band.hours, greater(band.requests, floor)));
  }
  return {
    ingestion: ingestion(asked),
    'v2-training': times(times(exactly(asked.training?.interactionsPerMonth ?? 0), thousandth), exactly('0.002')),
    'v2-requests': times(times(requests, thousandth), exactly('0.15')),
    ...(v1.length > 0 || asked.batch.length > 0 ? { training: training(asked) } : {}),
    'tps-hours': tiered(sum(v1.map((placement) => tpsHours(placement, asked.hoursPerMonth))), tpsHourTiers),
    ...batchJobs(asked.batch, asked.users),
  };
}

/** Rule 15. */
function batch(asked: Asked): Bill {
  const precomputed = asked.placements.map(({ precompute }) => ({ kind: 'recommendations' as const, ...precompute! }));
  return { ingestion: ingestion(asked), training: training(asked), ...batchJobs([...asked.batch, ...precomputed], asked.users) };
}

const bills = { domain, custom, 'custom-v2': customV2, batch };

/** Which placements stand in the way of an offering (rules 7, 11, 13 and 15). */
export function refusedPlacements(asked: Asked, offering: keyof typeof bills): string[] {
  const stands: Record<keyof typeof bills, (placement: Placement) => boolean> = {
    domain: ({ type }) => type === 'PERSONALIZED_RANKING',
    custom: () => false,
    'custom-v2': () => false,
    batch: ({ precompute }) => precompute === undefined,
  };
  return asked.placements.filter(stands[offering]).map(({ name }) => name);
}

/** What the rules make of a workload, meter by meter. */
export const billByTheRules = (asked: Asked, offering: keyof typeof bills): Bill => bills[offering](asked);
