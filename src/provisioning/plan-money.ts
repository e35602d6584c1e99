import { Big, type Big as Decimal } from '../../pricing/exact.js';
import { amountOf } from '../../pricing/line-item.js';
import type { MeterPrice, PriceBook } from '../../pricing/price-book.js';
import { chargeByTier } from '../../pricing/tiers.js';
import type { PlanTier } from './change-plan.js';

/** TPS-hours a month of one campaign now and then; undefined where they are not known. */
export interface HoursChange {
  readonly before: Decimal | undefined;
  readonly after: Decimal | undefined;
  /** The least that it bills now: what stands in for `before` in the tiers of the others. */
  readonly least: Decimal;
}

/** Costs of one change among others, a month. */
export interface ChangeCost {
  readonly before: Decimal | undefined;
  readonly after: Decimal | undefined;
  readonly difference: Decimal | undefined;
}

/** The steps of a book's TPS-hours; where a rate is not known the last known one stands in. */
export function planTiers({ meters }: PriceBook): PlanTier[] {
  let known = '0';
  return meters['tps-hours'].tiers.map(({ upTo, rate }) => ({ upTo: upTo?.toFixed() ?? null, rate: (known = rate?.toFixed() ?? known) }));
}

/** Prices changes by C5: totals of all campaigns first, then tiers, then differences of totals. */
export function moneyOf(changes: readonly HoursChange[], otherTpsHours: Decimal, tiers: readonly PlanTier[]) {
  const meter = meterOf(tiers);
  const cost = (hours: Decimal): Decimal => amountOf(chargeByTier(hours, meter));
  const present = ({ before, least }: HoursChange): Decimal => before ?? least;
  const hoursNow = changes.reduce((sum, change) => sum.plus(present(change)), otherTpsHours);
  const now = cost(hoursNow);
  return {
    costOf(change: HoursChange): ChangeCost {
      const { before, after } = change;
      const others = hoursNow.minus(present(change));
      const beforeCost = before && now.minus(cost(others));
      const afterCost = after && cost(others.plus(after)).minus(cost(others));
      return { before: beforeCost, after: afterCost, difference: beforeCost && afterCost && afterCost.minus(beforeCost) };
    },
    /** The total with these of the changes made, less the total now; undefined if one of them is not known. */
    differenceOf(made: readonly HoursChange[]): Decimal | undefined {
      let hours = hoursNow;
      for (const { before, after } of made) {
        if (!before || !after) return undefined;
        hours = hours.minus(before).plus(after);
      }
      return cost(hours).minus(now);
    },
  };
}

function meterOf(tiers: readonly PlanTier[]): MeterPrice {
  const kept = { status: 'published', upperBound: false, source: { title: 'the plan', date: '' } } as const;
  return {
    unitSize: 1,
    tiers: tiers.map(({ upTo, rate }) => ({ ...kept, upTo: upTo === null ? null : new Big(upTo), rate: new Big(rate) })),
  };
}
