import { Big, sum, ZERO, type Big as Decimal } from '../../pricing/exact.js';
import { amountOf } from '../../pricing/line-item.js';
import type { PriceBook } from '../../pricing/price-book.js';
import { freeRequestsPerHour, userBlocks } from '../../pricing/recommender-lines.js';
import { chargeByTier } from '../../pricing/tiers.js';
import type { DemandSeries } from '../demand/demand-series.js';
import type { Frontier } from './frontier.js';
import { additionalRequests, costOfAdditional, costOfTpsHours, perMonth, tpsHoursPerMonth } from './money.js';
import { requestsAboveFree } from './requests-above-free.js';

/** A campaign or recommender as its bill sees it. */
export interface FleetMember {
  readonly arn: string;
  readonly kind: 'campaign' | 'recommender';
  /** undefined: AWS would not tell, so that it is in no sum. */
  readonly minimum: number | undefined;
  /** The minimum that is advised; undefined without advice. */
  readonly recommended?: number | undefined;
  /** undefined: not read. What bills whatever is asked then counts as the least it can be. */
  readonly demand?: { readonly series: DemandSeries; readonly frontier: Frontier } | undefined;
  /** false for one that AWS does not bill: still being made, or stopped. */
  readonly isBilled?: boolean | undefined;
}

export interface FleetPrices {
  readonly book: PriceBook;
  readonly hoursPerMonth: number;
  /** Users in the recommenders' dataset. AWS does not tell; without it no recommender's cost is known. */
  readonly users?: number | undefined;
}

/** A month's bill of the fleet, in the book's currency. */
export interface FleetTotal {
  readonly amount: Decimal;
  /** Something is missing in it: a resource or a demand that was not read, users that are not known. */
  readonly isAtLeast: boolean;
}

/** What the fleet costs a month, and what each row has in it (C5): totals first, then tiers, so that rows need not add up. */
export interface FleetCost {
  readonly now: FleetTotal;
  /** With every minimum that is advised. */
  readonly recommended: FleetTotal;
  /** With these minimums (by ARN) in place of the present ones. */
  readonly with: (minimums: ReadonlyMap<string, number>) => FleetTotal;
  /** The total less the total without that row, or without those together; undefined where demand, minimum or users of one are not known. */
  readonly costOf: (...arns: readonly string[]) => Decimal | undefined;
  /** The total with that row alone at `minimum`, less the total now: below 0 is a saving. */
  readonly differenceOf: (arn: string, minimum: number) => Decimal | undefined;
  /** TPS-hours a month of all campaigns but these: what stands in the tiers before them. */
  readonly tpsHoursWithout: (arns: ReadonlySet<string>) => Decimal;
}

/** What a member adds to the account's meters in a month. */
interface Usage {
  readonly tpsHours: Decimal;
  readonly additionalRequests: Decimal;
  /** Users are charged for each recommender apart (P4), so it is an amount. */
  readonly userCharge: Decimal;
  readonly isAtLeast: boolean;
}

const NOTHING: Usage = { tpsHours: ZERO, additionalRequests: ZERO, userCharge: ZERO, isAtLeast: false };
const UNKNOWN: Usage = { ...NOTHING, isAtLeast: true };

/** Adds a fleet up. Campaigns share the account's tiers of TPS-hours, recommenders those of additional recommendations. */
export function fleetCost(members: readonly FleetMember[], prices: FleetPrices): FleetCost {
  const usageOf = usageBy(prices);
  const byArn = new Map(members.map((member) => [member.arn, member]));
  const present = new Map(members.map((member) => [member.arn, usageOf(member, member.minimum)]));
  const whole = totalOf(present.values());
  const amountNow = amountIn(whole, prices.book);
  const withMinimums = (minimums: ReadonlyMap<string, number>): FleetTotal => {
    const usages = members.map((member) => {
      const minimum = minimums.get(member.arn);
      return minimum === undefined ? present.get(member.arn)! : usageOf(member, minimum);
    });
    const total = totalOf(usages);
    return { amount: amountIn(total, prices.book), isAtLeast: total.isAtLeast };
  };
  return {
    now: { amount: amountNow, isAtLeast: whole.isAtLeast },
    recommended: withMinimums(new Map(members.flatMap(({ arn, recommended }) => (recommended === undefined ? [] : [[arn, recommended]])))),
    with: withMinimums,
    costOf: (...arns) => {
      let without = whole;
      for (const arn of new Set(arns)) {
        const usage = present.get(arn);
        if (!usage || usage.isAtLeast) return undefined;
        without = less(without, usage);
      }
      return amountNow.minus(amountIn(without, prices.book));
    },
    differenceOf: (arn, minimum) => {
      const member = byArn.get(arn),
        usage = present.get(arn);
      if (!member || !usage || usage.isAtLeast) return undefined;
      return amountIn(more(less(whole, usage), usageOf(member, minimum)), prices.book).minus(amountNow);
    },
    tpsHoursWithout: (arns) => sum([...present].filter(([arn]) => !arns.has(arn)).map(([, { tpsHours }]) => tpsHours)),
  };
}

function usageBy({ book, hoursPerMonth, users }: FleetPrices): (member: FleetMember, minimum: number | undefined) => Usage {
  const campaign = ({ demand }: FleetMember, minimum: number): Usage => {
    // Without demand each hour bills its minimum, and what came above it is not known.
    if (!demand || demand.frontier.billedHours === 0) return { ...UNKNOWN, tpsHours: new Big(minimum).times(hoursPerMonth) };
    return { ...NOTHING, tpsHours: tpsHoursPerMonth(demand.frontier, minimum, hoursPerMonth) };
  };
  const recommender = ({ demand }: FleetMember, minimum: number): Usage => {
    if (users === undefined) return UNKNOWN;
    // A block is one unit of this meter, so counts are blocks, not users.
    const userCharge = amountOf(chargeByTier(userBlocks(users, book), book.meters['recommender-users'], 1)).times(hoursPerMonth);
    const free = Number(freeRequestsPerHour(users, book));
    if (!demand || demand.frontier.billedHours === 0)
      return { ...UNKNOWN, userCharge, additionalRequests: new Big(Math.max(0, minimum * 3600 - free)).times(hoursPerMonth) };
    const { frontier, series } = demand;
    const additional = additionalRequests(frontier, minimum, free, requestsAboveFree(series, free));
    return { ...NOTHING, userCharge, additionalRequests: perMonth(new Big(additional), frontier, hoursPerMonth) };
  };
  return (member, minimum) => {
    if (minimum === undefined) return UNKNOWN;
    if (member.isBilled === false) return NOTHING;
    return member.kind === 'campaign' ? campaign(member, minimum) : recommender(member, minimum);
  };
}

function amountIn({ tpsHours, additionalRequests, userCharge }: Usage, book: PriceBook): Decimal {
  return costOfTpsHours(tpsHours, book).plus(costOfAdditional(additionalRequests, book)).plus(userCharge);
}

function totalOf(usages: Iterable<Usage>): Usage {
  let total = NOTHING;
  for (const usage of usages) total = more(total, usage);
  return total;
}

function more(a: Usage, b: Usage): Usage {
  return {
    tpsHours: a.tpsHours.plus(b.tpsHours),
    additionalRequests: a.additionalRequests.plus(b.additionalRequests),
    userCharge: a.userCharge.plus(b.userCharge),
    isAtLeast: a.isAtLeast || b.isAtLeast,
  };
}

function less(a: Usage, b: Usage): Usage {
  return {
    ...a,
    tpsHours: a.tpsHours.minus(b.tpsHours),
    additionalRequests: a.additionalRequests.minus(b.additionalRequests),
    userCharge: a.userCharge.minus(b.userCharge),
  };
}
