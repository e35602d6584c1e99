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
  return perMonth(new Big(billedTpsHours(frontier, minimum)), frontier, hoursPerMonth);
}

/** Billed TPS-hours over the series; beyond the table nothing is above the minimum, so every hour bills it. */
export function billedTpsHours(frontier: Frontier, minimum: number): number {
  return minimum <= frontier.maximum ? frontier.tpsHours[minimum]! : minimum * frontier.billedHours;
}

/** Scales a figure of the series to a month (C5); 0 for a series without a billed hour. */
export function perMonth(figure: Decimal, { billedHours }: Frontier, hoursPerMonth: number): Decimal {
  return billedHours === 0 ? new Big(0) : figure.times(hoursPerMonth).div(billedHours);
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
  return Math.max(0, billedTpsHours(frontier, minimum) * 3600 - freePerHour * frontier.billedHours);
}

/** What additional recommendations of a month cost. */
export function costOfAdditional(requests: Decimal, book: PriceBook): Decimal {
  return amountOf(chargeByTier(requests, book.meters['additional-recommendations']));
}
