import { isInvalidInputError } from '../../pricing/invalid-input.js';
import { GROWING, parsePlan, type Growing, type Plan, type Segment, type SegmentDemand } from '../../pricing/plan.js';
import { monthAfter } from '../../pricing/planned-month.js';
import { parseNumber } from '../../src/locale/parse-number.js';

/** A segment as it was typed. */
export interface SegmentDraft {
  readonly name: string;
  readonly from: string;
  readonly length: string;
  readonly unit: 'months' | 'days';
  readonly factors: Readonly<Partial<Record<Growing, string>>>;
  readonly demand?: readonly SegmentDemand[] | undefined;
}

/** What stands in the fields, as it was typed. */
export interface PlanDraft {
  readonly months: number;
  readonly startMonth: string;
  readonly growth: Readonly<Partial<Record<Growing, string>>>;
  readonly segments: readonly SegmentDraft[];
}

/** What is multiplied within a month, hour by hour; the rest holds for whole months alone. */
export const BY_THE_HOUR: readonly Growing[] = ['requests', 'ingestion'];
/** What a segment's fields offer. */
export const SEGMENT_FACTORS: readonly Growing[] = ['requests', 'ingestion', 'users', 'training'];

const texts = (numbers: Readonly<Partial<Record<Growing, number>>> = {}): Partial<Record<Growing, string>> =>
  Object.fromEntries(Object.entries(numbers).map(([input, value]) => [input, String(value)]));

function segmentDraft({ name, fromMonth, months, hours, factors, demand }: Segment): SegmentDraft {
  return {
    name,
    from: String(fromMonth),
    length: String(months ?? hours! / 24),
    unit: months === undefined ? 'days' : 'months',
    factors: texts(factors),
    ...(demand && { demand }),
  };
}

/** The fields of a plan. */
export function draftOf({ months, startMonth, growthPercentPerMonth, segments }: Plan): PlanDraft {
  return { months, startMonth: startMonth ?? '', growth: texts(growthPercentPerMonth), segments: segments.map(segmentDraft) };
}

const plain = (text: string): string => text.normalize('NFKC').trim();
const numberIn = (text: string): number | string => parseNumber(plain(text).replace(/\s*[%×]$/, '')) ?? text;

function numbersIn(
  typed: Readonly<Partial<Record<Growing, string>>>,
  inputs: readonly Growing[],
): Partial<Record<Growing, number | string>> {
  return Object.fromEntries(
    inputs.flatMap((input) => (plain(typed[input] ?? '') === '' ? [] : [[input, numberIn(typed[input]!)] as const])),
  );
}

function segmentInput({ name, from, length, unit, factors, demand }: SegmentDraft): object {
  const long = numberIn(length);
  return {
    name: name.trim(),
    fromMonth: numberIn(from),
    ...(unit === 'months' ? { months: long } : { hours: typeof long === 'number' ? long * 24 : long }),
    factors: numbersIn(factors, unit === 'months' ? GROWING : BY_THE_HOUR),
    ...(demand && { demand }),
  };
}

/** Whether a typed growth is a percentage that a plan takes: refused all the same, it makes numbers too large. */
export function isGrowth(typed: string): boolean {
  const percent = numberIn(typed);
  return typeof percent === 'number' && percent >= -100 && percent <= 100;
}

/** Which month ("2027-05") a segment begins in, where the plan's first month is known and the segment begins within the plan. */
export function firstMonthOf({ months, startMonth }: PlanDraft, { from }: SegmentDraft): string | undefined {
  const ordinal = numberIn(from),
    start = plain(startMonth);
  const isWithin = typeof ordinal === 'number' && Number.isInteger(ordinal) && ordinal >= 1 && ordinal <= months;
  return isWithin && /^\d{4}-\d\d$/.test(start) ? monthAfter(start, ordinal - 1) : undefined;
}

/** What a draft comes to, or the paths that stand in the way. */
export function readDraft({
  months,
  startMonth,
  growth,
  segments,
}: PlanDraft): { readonly plan: Plan } | { readonly wrong: ReadonlySet<string> } {
  try {
    return {
      plan: parsePlan({
        months,
        ...(plain(startMonth) !== '' && { startMonth: plain(startMonth) }),
        growthPercentPerMonth: numbersIn(growth, GROWING),
        segments: segments.map(segmentInput),
      }),
    };
  } catch (error) {
    if (!isInvalidInputError(error)) throw error;
    return { wrong: new Set(error.issues.map(({ path }) => path)) };
  }
}
