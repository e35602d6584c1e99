import { boundOf, type Bound } from './bound.js';
import { compare, canServe } from './compare.js';
import { OFFERING_IDS, type CannotServe, type Estimate } from './estimate.js';
import { type Big, sum, ZERO } from './exact.js';
import type { OfferingId } from './offerings/offering.js';
import { METERS, type MeterId, type MeterPrice, type PriceBook, type RateStatus } from './price-book.js';
import { isUnpriced } from './tiers.js';
import type { Workload } from './workload.js';

/** A stretch of a meter's tiers whose rate is another in the later book, in the later book's unit. */
export interface RateChange {
  readonly meter: MeterId;
  readonly tier: { readonly from: Big; readonly upTo: Big | null };
  /** null: not known in that book. */
  readonly before: Big | null;
  readonly after: Big | null;
  readonly unitSize: number;
}

/** A tier's end that only one of the books has, in the later book's unit; the rates on both sides of it may be the same. */
export interface TierChange {
  readonly meter: MeterId;
  readonly upTo: Big;
  readonly kind: 'added' | 'removed';
}

/** What is given for free, where it changed. */
export interface AllowanceChange {
  readonly id: AllowanceId;
  /** null: that book does not know. */
  readonly before: number | null;
  readonly after: number | null;
}
export type AllowanceId =
  'free-requests-first-block' | 'free-requests-further-block' | 'free-gigabytes' | 'free-training-hours' | 'free-tps-hours';

/** One meter's part of a difference. */
export interface MeterChange {
  readonly meter: MeterId;
  readonly before: Big;
  readonly after: Big;
  readonly difference: Big;
  readonly rates: readonly RateChange[];
}

/** What a price change does to one offering; without amounts where it can't serve the workload. */
export interface OfferingChange {
  readonly before: Big | undefined;
  readonly after: Big | undefined;
  /** How the totals read, where they are not exact. */
  readonly bounds: { readonly before: Bound | undefined; readonly after: Bound | undefined };
  /** Meters that the workload uses and one of the books has no rate for: the totals leave them out, and there is no difference. */
  readonly unpriced: readonly MeterId[];
  readonly difference: Big | undefined;
  /** Those whose amount is another, in the order of the lines. Their differences add up to the offering's, where it has one. */
  readonly meters: readonly MeterChange[];
}

/** What is another in a later price book, and what that does to a workload. */
export interface PriceChange {
  readonly offerings: Readonly<Record<OfferingId, OfferingChange>>;
  readonly rates: readonly RateChange[];
  readonly tiers: readonly TierChange[];
  readonly allowances: readonly AllowanceChange[];
}

/** Two currencies, of books or of a book and a bill: an amount in one can't be taken from the other. */
export class CurrenciesDifferError extends Error {
  override readonly name = 'CurrenciesDifferError';

  constructor(
    readonly before: string,
    readonly after: string,
    what = 'the books',
  ) {
    super(`${what} are in ${before} and ${after}: amounts in two currencies have no difference`);
  }
}

/**
 * "What did the price change do to me?": one workload under two books.
 * @throws CurrenciesDifferError for books in two currencies
 */
export function priceChange(workload: Workload, before: PriceBook, after: PriceBook): PriceChange {
  const changed = bookChange(before, after);
  const old = compare(workload, before).offerings,
    now = compare(workload, after).offerings;
  const offerings = Object.fromEntries(OFFERING_IDS.map((id) => [id, offeringChange(old[id], now[id], changed.rates)])) as Record<
    OfferingId,
    OfferingChange
  >;
  return { ...changed, offerings };
}

/**
 * What is another in a later book, whatever it is used for.
 * @throws CurrenciesDifferError for books in two currencies
 */
export function bookChange(before: PriceBook, after: PriceBook): Omit<PriceChange, 'offerings'> {
  if (before.currency !== after.currency) throw new CurrenciesDifferError(before.currency, after.currency);
  return {
    rates: METERS.flatMap((meter) => rateChanges(meter, before.meters[meter], after.meters[meter])),
    tiers: METERS.flatMap((meter) => tierChanges(meter, before.meters[meter], after.meters[meter])),
    allowances: allowanceChanges(before, after),
  };
}

const NO_AMOUNTS: OfferingChange = {
  before: undefined,
  after: undefined,
  bounds: { before: undefined, after: undefined },
  unpriced: [],
  difference: undefined,
  meters: [],
};

function offeringChange(before: Estimate | CannotServe, after: Estimate | CannotServe, rates: readonly RateChange[]): OfferingChange {
  if (!canServe(before) || !canServe(after)) return NO_AMOUNTS;
  const of = (estimated: Estimate, meter: MeterId): Big =>
    sum(estimated.lines.filter((line) => line.meter === meter).map(({ amount }) => amount));
  const meters = new Set([...after.lines, ...before.lines].map(({ meter }) => meter));
  const unpriced = [...meters].filter((meter) =>
    [before, after].some(({ lines }) => lines.some((line) => line.meter === meter && line.tiers.some(isUnpriced))),
  );
  return {
    before: before.total,
    after: after.total,
    bounds: { before: boundOf(before), after: boundOf(after) },
    unpriced,
    difference: unpriced.length > 0 ? undefined : after.total.minus(before.total),
    meters: [...meters].flatMap((meter) => {
      if (unpriced.includes(meter)) return [];
      const old = of(before, meter),
        now = of(after, meter);
      return old.eq(now)
        ? []
        : [{ meter, before: old, after: now, difference: now.minus(old), rates: rates.filter((each) => each.meter === meter) }];
    }),
  };
}

/** A tier in the later book's unit. */
interface Step {
  readonly upTo: Big | null;
  readonly rate: Big | null;
}

/** The tiers of an older meter in a later one's unit: 1,000 recommendations at 0.067 are one at 0.000067. */
function inUnitOf(after: MeterPrice, { unitSize, tiers }: MeterPrice): Step[] {
  return tiers.map(({ upTo, rate }) => ({
    upTo: upTo && upTo.times(unitSize).div(after.unitSize),
    rate: rate && rate.times(after.unitSize).div(unitSize),
  }));
}

/** The tier that holds just above a bound. */
const stepAbove = (steps: readonly Step[], from: Big): Step => steps.find(({ upTo }) => upTo === null || upTo.gt(from))!;

const endsOf = (steps: readonly Step[]): Big[] => steps.flatMap(({ upTo }) => upTo ?? []);

const isSame = (one: Big | null, other: Big | null): boolean => (one === null || other === null ? one === other : one.eq(other));

function rateChanges(meter: MeterId, before: MeterPrice, after: MeterPrice): RateChange[] {
  const old = inUnitOf(after, before);
  const ends = [...endsOf(old), ...endsOf(after.tiers)]
    .sort((one, other) => one.cmp(other))
    .filter((end, at, all) => !all[at - 1]?.eq(end));
  const changes: RateChange[] = [];
  let from = ZERO;
  for (const upTo of [...ends, null]) {
    const was = stepAbove(old, from).rate,
      is = stepAbove(after.tiers, from).rate;
    const last = changes.at(-1);
    if (isSame(was, is)) {
      from = upTo ?? from;
      continue;
    }
    // Neighbours that changed alike are one stretch: a tier's end may lie between them that means nothing.
    if (last && last.tier.upTo?.eq(from) && isSame(last.before, was) && isSame(last.after, is))
      changes[changes.length - 1] = { ...last, tier: { from: last.tier.from, upTo } };
    else changes.push({ meter, tier: { from, upTo }, before: was, after: is, unitSize: after.unitSize });
    from = upTo ?? from;
  }
  return changes;
}

function tierChanges(meter: MeterId, before: MeterPrice, after: MeterPrice): TierChange[] {
  const old = endsOf(inUnitOf(after, before)),
    now = endsOf(after.tiers);
  const without = (ends: readonly Big[], others: readonly Big[]): Big[] => ends.filter((end) => !others.some((other) => other.eq(end)));
  return [
    ...without(now, old).map((upTo) => ({ meter, upTo, kind: 'added' as const })),
    ...without(old, now).map((upTo) => ({ meter, upTo, kind: 'removed' as const })),
  ].sort((one, other) => one.upTo.cmp(other.upTo));
}

const ALLOWANCES = {
  'free-requests-first-block': ({ freeRequestsPerHour: { firstBlock, status } }) => knownCount(firstBlock, status),
  'free-requests-further-block': ({ freeRequestsPerHour: { furtherBlock, status } }) => knownCount(furtherBlock, status),
  'free-gigabytes': ({ freeTier: { gigabytesPerMonth, status } }) => knownCount(gigabytesPerMonth, status),
  'free-training-hours': ({ freeTier: { trainingHoursPerMonth, status } }) => knownCount(trainingHoursPerMonth, status),
  'free-tps-hours': ({ freeTier: { tpsHoursPerMonth, status } }) => knownCount(tpsHoursPerMonth, status),
} as const satisfies Record<AllowanceId, (book: PriceBook) => number | null>;

const knownCount = (count: number, status: RateStatus): number | null => (status === 'unknown' && count === 0 ? null : count);

function allowanceChanges(before: PriceBook, after: PriceBook): AllowanceChange[] {
  return (Object.keys(ALLOWANCES) as AllowanceId[]).flatMap((id) => {
    const was = ALLOWANCES[id](before),
      is = ALLOWANCES[id](after);
    return was === is ? [] : [{ id, before: was, after: is }];
  });
}
