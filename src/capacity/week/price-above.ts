import { Big } from '../../../pricing/exact.js';
import type { CapacityPrice } from '../money.js';
import type { WeekFigures } from '../week-schedule.js';

/** The price of what comes on top of a week: its own TPS-hours of a month fill the tiers first (C5). */
export function priceAbove(price: CapacityPrice, { tpsHours, billedHours }: Pick<WeekFigures, 'tpsHours' | 'billedHours'>): CapacityPrice {
  if (billedHours === 0) return price;
  const own = new Big(tpsHours).times(price.hoursPerMonth).div(billedHours);
  return { ...price, otherTpsHours: own.plus(price.otherTpsHours) };
}
