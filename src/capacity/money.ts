import { Big, type Big as Decimal } from '../../pricing/exact.js';
import { amountOf } from '../../pricing/line-item.js';
import type { PriceBook } from '../../pricing/price-book.js';
import { chargeByTier } from '../../pricing/tiers.js';
import type { Frontier } from './frontier.js';

/** What money needs: the rates, the month's length, and the TPS-hours the account's other campaigns take up in the tiers. */
export interface CapacityPrice {
  readonly book: PriceBook;
  readonly hoursPerMonth: number;
  readonly otherTpsHours: number | string | Decimal;
}

/** TPS-hours a month of a minimum: those of the series x hoursPerMonth / billed hours (C5). Above the frontier's maximum the minimum itself is billed. */
export function tpsHoursPerMonth(frontier: Frontier, minimum: number, hoursPerMonth: number): Decimal {
  const seconds = billedSeconds(frontier);
  // One division: requests / 3,600 x hours a month / (seconds / 3,600).
  return seconds === 0 ? new Big(0) : new Big(billedRequests(frontier, minimum)).times(hoursPerMonth).div(seconds);
}

/**
 * Billed TPS-hours over the series; beyond the table nothing is above the minimum, so every hour bills it.
 * @throws RangeError for a minimum between a table that was cut below the peak and the peak: there is no telling
 */
export function billedTpsHours(frontier: Frontier, minimum: number): number {
  if (minimum <= frontier.maximum) return frontier.tpsHours[minimum]!;
  if (minimum < frontier.peakTps)
    throw new RangeError(`minimum: expected at most ${frontier.maximum}, the frontier's maximum, or at least the peak; got ${minimum}`);
  return minimum * frontier.billedHours;
}

/** The same in requests, 3,600 a TPS-hour: whole where the series' are, so that money is made of the very counts and divided last. */
export function billedRequests(frontier: Frontier, minimum: number): number {
  return times3600(billedTpsHours(frontier, minimum));
}

function billedSeconds({ billedHours }: Pick<Frontier, 'billedHours'>): number {
  return times3600(billedHours);
}

/** Dividing by 3,600 and multiplying again strays in the 16th digit. */
export function times3600(hours: number): number {
  return Number((hours * 3600).toPrecision(14));
}

/** Scales a figure of the series to a month (C5); 0 for a series without a billed hour. */
export function perMonth(figure: Decimal, frontier: Pick<Frontier, 'billedHours'>, hoursPerMonth: number): Decimal {
  const seconds = billedSeconds(frontier);
  return seconds === 0 ? new Big(0) : figure.times(hoursPerMonth).times(3600).div(seconds);
}

/** What campaigns' TPS-hours of a month cost, the account's tiers applied once. */
export function costOfTpsHours(tpsHours: Decimal, book: PriceBook): Decimal {
  return amountOf(chargeByTier(tpsHours, book.meters['tps-hours']));
}

/**
 * Requests of the series that a recommender bills above the free ones, at a minimum (C2): max(3,600 m, r) less the free ones, hour by hour.
 * Where the minimum itself stays inside the free requests only real demand counts, so that floor(free / 3,600) costs nothing.
 */
export function additionalRequests(frontier: Frontier, minimum: number, freePerHour: number, aboveFree: number): number {
  if (minimum * 3600 <= freePerHour) return aboveFree;
  return Math.max(0, billedRequests(frontier, minimum) - freePerHour * frontier.billedHours);
}

/** What additional recommendations of a month cost. */
export function costOfAdditional(requests: Decimal, book: PriceBook): Decimal {
  return amountOf(chargeByTier(requests, book.meters['additional-recommendations']));
}
