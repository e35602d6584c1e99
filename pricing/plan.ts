import * as z from 'zod/mini';
import { Big, sum } from './exact.js';
import { shown, type Issue } from './invalid-input.js';
import { anything, leaf, parse, quantity, text } from './schema.js';
import type { DemandBand } from './workload.js';

/** What a plan makes grow: the workload's inputs by what they count (P21). */
export const GROWING = ['users', 'requests', 'ingestion', 'training', 'batch'] as const;
export type Growing = (typeof GROWING)[number];

/** One placement's own demand while a segment lasts, in place of its ordinary bands: it neither grows nor follows a factor. */
export interface SegmentDemand {
  readonly placement: string;
  readonly demand: readonly DemandBand[];
}

/** A named stretch of time with its own traffic: whole months (launch, a quiet quarter), or hours within one (a sale week). */
export interface Segment {
  readonly name: string;
  /** The first month is 1. */
  readonly fromMonth: number;
  /** Whole months; exactly one of `months` and `hours` is given. */
  readonly months?: number | undefined;
  /** Hours within `fromMonth`: a week is 168. Only `requests` and `ingestion` have factors then. */
  readonly hours?: number | undefined;
  /** What is multiplied while it lasts. */
  readonly factors?: Readonly<Partial<Record<Growing, number>>> | undefined;
  readonly demand?: readonly SegmentDemand[] | undefined;
}

/** How a workload goes on: 12 to 36 months, of which it is the first. */
export interface Plan {
  readonly months: number;
  /** "2026-12": months then have their real lengths. Unset, each has the workload's `hoursPerMonth`. */
  readonly startMonth?: string | undefined;
  /** Percent from one month to the next, below 0 to shrink. */
  readonly growthPercentPerMonth: Readonly<Partial<Record<Growing, number>>>;
  readonly segments: readonly Segment[];
}

const LONGEST_MONTH_HOURS = 744;
const wholeFrom = (least: number, most: number): z.ZodMiniType<number> =>
  leaf(`a whole number from ${least} to ${most}`, (v) => Number.isSafeInteger(v) && (v as number) >= least && (v as number) <= most);
const between = (words: string, least: number, most: number): z.ZodMiniType<number> =>
  leaf(words, (v) => Number.isFinite(v) && (v as number) >= least && (v as number) <= most);
const each = (value: z.ZodMiniType<number>) =>
  z.strictObject({
    users: z.optional(value),
    requests: z.optional(value),
    ingestion: z.optional(value),
    training: z.optional(value),
    batch: z.optional(value),
  });

const segment = z.strictObject({
  name: text,
  fromMonth: wholeFrom(1, 36),
  months: z.optional(wholeFrom(1, 36)),
  hours: z.optional(wholeFrom(1, LONGEST_MONTH_HOURS)),
  factors: z.optional(each(between('a factor from 0 to 1000', 0, 1000))),
  demand: z.optional(
    z.array(z.strictObject({ placement: text, demand: z.array(z.strictObject({ requestsPerHour: quantity, hoursPerMonth: quantity })) })),
  ),
});
const plan = z.strictObject({
  months: wholeFrom(12, 36),
  startMonth: z.optional(
    leaf<string>('a month such as "2026-12"', (v) => typeof v === 'string' && /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(v)),
  ),
  growthPercentPerMonth: z._default(each(between('a percentage from -100 to 100', -100, 100)), {}),
  segments: z._default(z.array(segment), []),
});

const readable = z.object({ months: wholeFrom(12, 36), segments: z.array(anything) });

/** What no single field of a segment shows. */
function issuesOf({ months, hours, fromMonth, factors, demand = [] }: Segment, at: string, planned: number): Issue[] {
  const issues: Issue[] = [];
  const complain = (path: string, value: unknown, words: string): void => void issues.push({ path, value, message: `${path}: ${words}` });
  if ((months === undefined) === (hours === undefined))
    complain(at, { months, hours }, `expected either months or hours, got ${months === undefined ? 'neither' : 'both'}`);
  if (fromMonth > planned)
    complain(`${at}.fromMonth`, fromMonth, `expected a whole number from 1 to ${planned}, the months that are planned, got ${fromMonth}`);
  if (hours === undefined) return issues;
  for (const input of ['users', 'training', 'batch'] as const)
    if (factors?.[input] !== undefined)
      complain(`${at}.factors.${input}`, factors[input], `expected nothing: within a month only requests and ingestion change by the hour`);
  demand.forEach((own, index) => {
    const asked = sum(own.demand.map((band) => new Big(band.hoursPerMonth)));
    if (asked.gt(hours))
      complain(
        `${at}.demand[${index}].demand`,
        asked.toNumber(),
        `hours add up to ${asked.toFixed()}, the segment has ${hours} (${shown(own.placement)})`,
      );
  });
  return issues;
}

function wrongSegments(input: unknown): Issue[] {
  const found = z.safeParse(readable, input);
  return (found.data?.segments ?? []).flatMap((raw, index) => {
    const read = z.safeParse(segment, raw);
    return read.success ? issuesOf(read.data, `segments[${index}]`, found.data!.months) : [];
  });
}

/**
 * Reads a plan, filling in no growth and no segments.
 * @throws InvalidInputError naming the path, the value and what would be valid, of everything that is wrong
 */
export function parsePlan(input: unknown): Plan {
  return parse<Plan>(plan as unknown as z.ZodMiniType<Plan>, input, wrongSegments);
}
