import * as z from 'zod/mini';
import { Big, sum, ZERO } from './exact.js';
import { shown, type Issue } from './invalid-input.js';
import { anything, count, flag, leaf, minimum, oneOf, oneShapeOf, parse, quantity, text } from './schema.js';

/** Hours of a month in which a placement is asked equally often: means, so fractions are fine. */
export interface DemandBand {
  readonly requestsPerHour: number;
  readonly hoursPerMonth: number;
}

export type PlacementType = 'USER_PERSONALIZATION' | 'RELATED_ITEMS' | 'PERSONALIZED_RANKING' | 'POPULAR_ITEMS';
export const PLACEMENT_TYPES = [
  'USER_PERSONALIZATION',
  'RELATED_ITEMS',
  'PERSONALIZED_RANKING',
  'POPULAR_ITEMS',
] as const satisfies readonly PlacementType[];

/** A place in the product that shows recommendations, and how often it asks for them. Hours its bands leave out are idle. */
export interface Placement {
  readonly name: string;
  readonly type: PlacementType;
  readonly demand: readonly DemandBand[];
  /** Of a custom campaign. Absent is not 1: a v2 recipe bills no minimum then (P14). */
  readonly minimumProvisionedTps?: number | undefined;
  /** Of a domain recommender; 1 unless given. */
  readonly minimumRequestsPerSecond?: number | undefined;
  /** How the placement could be filled in batch instead (P15). */
  readonly precompute?: { readonly usersPerRun: number; readonly runsPerMonth: number } | undefined;
}

export type BatchJob =
  | { readonly kind: 'recommendations'; readonly usersPerRun: number; readonly runsPerMonth: number }
  | { readonly kind: 'segments'; readonly queriesPerRun: number; readonly runsPerMonth: number };

/** What is asked for in a month, not how it is served: each offering turns the same workload into usage. */
export interface Workload {
  readonly region: string;
  /** 732 unless given: AWS's own examples. */
  readonly hoursPerMonth: number;
  /** Users in the dataset. */
  readonly users: number;
  readonly ingestion: { readonly gigabytesPerMonth: number };
  readonly training?: { readonly hoursPerMonth?: number | undefined; readonly interactionsPerMonth?: number | undefined } | undefined;
  readonly placements: readonly Placement[];
  readonly batch: readonly BatchJob[];
  /** Whether the free tier of the first two months is taken off (P3); off unless given. */
  readonly freeTier?: boolean | undefined;
  /** How requests spread over users, the most active first (P16). Only a split between batch and real time needs it. */
  readonly activity?: readonly ActivityPoint[] | undefined;
}

/** The most active `usersShare` of users make `requestsShare` of the requests; both 0 to 1. No users make none, all make all. */
export interface ActivityPoint {
  readonly usersShare: number;
  readonly requestsShare: number;
}

/** A month has at most 31 days. */
const LONGEST_MONTH_HOURS = 744;

const band = z.strictObject({ requestsPerHour: quantity, hoursPerMonth: quantity });
const placement = z.strictObject({
  name: text,
  type: oneOf(...PLACEMENT_TYPES),
  demand: z._default(z.array(band), []),
  minimumProvisionedTps: z.optional(minimum),
  minimumRequestsPerSecond: z.optional(minimum),
  precompute: z.optional(z.strictObject({ usersPerRun: count, runsPerMonth: count })),
});
const batchJob = oneShapeOf<BatchJob>('kind', 'a job of kind "recommendations" or "segments"', {
  recommendations: z.strictObject({ kind: text, usersPerRun: count, runsPerMonth: count }),
  segments: z.strictObject({ kind: text, queriesPerRun: count, runsPerMonth: count }),
});
const share = leaf<number>('a share from 0 to 1', (v) => Number.isFinite(v) && (v as number) >= 0 && (v as number) <= 1);
const hoursPerMonth = z._default(
  leaf<number>(
    `hours > 0 and at most ${LONGEST_MONTH_HOURS}`,
    (v) => Number.isFinite(v) && (v as number) > 0 && (v as number) <= LONGEST_MONTH_HOURS,
  ),
  732,
);
const workload = z.strictObject({
  region: text,
  hoursPerMonth,
  users: count,
  ingestion: z.strictObject({ gigabytesPerMonth: quantity }),
  training: z.optional(z.strictObject({ hoursPerMonth: z.optional(quantity), interactionsPerMonth: z.optional(quantity) })),
  placements: z._default(z.array(placement), []),
  batch: z._default(z.array(batchJob), []),
  freeTier: z.optional(flag),
  activity: z.optional(z.array(z.strictObject({ usersShare: share, requestsShare: share }))),
});

const month = z.object({ hoursPerMonth, placements: z.array(anything) });
const filled = z.object({ name: z.optional(anything), demand: z.array(band) });

/** P1: bands may not add up to more hours than the month has. Reads what can be read of an input that is wrong elsewhere. */
function overfullPlacements(input: unknown): Issue[] {
  const found = z.safeParse(month, input);
  if (!found.success) return [];
  return found.data.placements.flatMap((each, index) => {
    const { data } = z.safeParse(filled, each);
    const hours = sum(data?.demand.map((demand) => new Big(demand.hoursPerMonth)) ?? []);
    if (hours.lte(found.data.hoursPerMonth)) return [];
    const path = `placements[${index}].demand`;
    const message = `${path}: hours add up to ${hours.toFixed()}, a month has ${found.data.hoursPerMonth} (${shown(z.safeParse(text, data?.name).data ?? '')})`;
    return [{ path, value: hours.toNumber(), message }];
  });
}

const withActivity = z.object({ activity: z.array(z.object({ usersShare: share, requestsShare: share })) });

/** P16: most active first means that each further user makes at most as many requests as the ones before. */
function unorderedActivity(input: unknown): Issue[] {
  const found = z.safeParse(withActivity, input);
  if (!found.success) return [];
  let before = { users: ZERO, requests: ZERO };
  let last: { readonly users: Big; readonly requests: Big } | undefined;
  for (const [index, { usersShare, requestsShare }] of [...found.data.activity, { usersShare: 1, requestsShare: 1 }].entries()) {
    const users = new Big(usersShare).minus(before.users),
      requests = new Big(requestsShare).minus(before.requests);
    const isImplied = index === found.data.activity.length;
    const path = isImplied ? 'activity' : `activity[${index}]`;
    const isSteeper = last !== undefined && requests.times(last.users).gt(last.requests.times(users));
    if (isImplied && users.eq(0) && requests.eq(0)) break;
    if (users.lte(0) || requests.lt(0) || isSteeper)
      return [
        {
          path,
          value: isImplied ? undefined : usersShare,
          message: `${path}: expected shares that rise, the most active users first, each further user with no more requests than the ones before`,
        },
      ];
    last = { users, requests };
    before = { users: new Big(usersShare), requests: new Big(requestsShare) };
  }
  return [];
}

/**
 * Reads a workload, filling in `hoursPerMonth` 732 and empty lists; never a minimum (P14 tells absent from 1) nor training (P9 warns).
 * @throws InvalidInputError naming the path, the value and what would be valid, of everything that is wrong
 */
export function parseWorkload(input: unknown): Workload {
  return parse<Workload>(workload as unknown as z.ZodMiniType<Workload>, input, (wrong) => [
    ...overfullPlacements(wrong),
    ...unorderedActivity(wrong),
  ]);
}
