import { type Big, inUnits, ZERO } from './exact.js';
import type { MeterPrice, RateSource, RateStatus } from './price-book.js';

/** What one tier charged, in the meter's unit: `amount` = `quantity` x `rate`, unrounded. */
export interface TierCharge {
  readonly from: Big;
  readonly to: Big;
  readonly quantity: Big;
  readonly rate: Big;
  readonly amount: Big;
  readonly status: RateStatus;
  readonly source: RateSource;
  /** The rate is the most it can be: lower ones exist, or the last known one stands in for one we do not know. */
  readonly upperBound: boolean;
  /** Taken off by the free tier. */
  readonly free: boolean;
}

/** Whether nothing at all is known of a charge's rate: what it counts is left out of the amount. */
export function isUnpriced({ status, upperBound, free }: TierCharge): boolean {
  return status === 'unknown' && !upperBound && !free;
}

/** Counts that the free tier takes off before the tiers begin. */
export interface FreeUnits {
  readonly units: Big;
  readonly status: RateStatus;
  readonly source: RateSource;
}

/**
 * Splits a month's count over the tiers it reaches.
 * @param counts >= 0, of the things that are counted (requests, users, GB)
 * @param price the meter's tiers, in its unit
 * @param countsPerUnit how many counts make one unit of the tiers: 3,600 requests a TPS-hour, 1,000 recommendations a unit.
 *   Amounts divide by it once, last, so that they stay exact where the count of units is not a finite decimal
 * @returns a charge per tier reached, lowest first; [] for 0. Amounts in the book's currency
 * @throws RangeError for a negative count
 */
export function chargeByTier(counts: Big, price: MeterPrice, countsPerUnit: number = price.unitSize, free?: FreeUnits): TierCharge[] {
  if (counts.lt(ZERO)) throw new RangeError(`counts: expected a number >= 0, got ${counts.toString()}`);
  const charges: TierCharge[] = [];
  const freeCounts = free ? free.units.times(countsPerUnit) : ZERO;
  const taken = freeCounts.lt(counts) ? freeCounts : counts;
  if (free && taken.gt(ZERO)) {
    const units = inUnits(taken, countsPerUnit);
    charges.push({
      from: ZERO,
      to: units,
      quantity: units,
      rate: ZERO,
      amount: ZERO,
      status: free.status,
      source: free.source,
      upperBound: false,
      free: true,
    });
  }
  const billed = counts.minus(taken);
  let from = ZERO,
    fromUnits = ZERO;
  let known: Big | undefined;
  for (const { upTo, rate, status, source, upperBound } of price.tiers) {
    if (billed.lte(from)) break;
    known = rate ?? known;
    const charged = known ?? ZERO;
    const bound = upTo?.times(countsPerUnit);
    const isPassed = bound !== undefined && billed.gte(bound);
    const to = isPassed ? bound : billed,
      toUnits = isPassed ? upTo! : inUnits(billed, countsPerUnit);
    const inTier = to.minus(from);
    charges.push({
      from: fromUnits,
      to: toUnits,
      quantity: fromUnits.eq(ZERO) ? toUnits : toUnits.minus(fromUnits),
      rate: charged,
      amount: inUnits(inTier.times(charged), countsPerUnit),
      status,
      source,
      upperBound: known !== undefined && (upperBound || rate === null),
      free: false,
    });
    from = to;
    fromUnits = toUnits;
  }
  return charges;
}

/** The same charges several times over: each recommender for each hour, each segment query. */
export function repeatCharges(charges: readonly TierCharge[], times: Big): TierCharge[] {
  return charges.map((charge) => ({ ...charge, quantity: charge.quantity.times(times), amount: charge.amount.times(times) }));
}
