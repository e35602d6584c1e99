import { billedHours, isAsked, totalOf } from './billed-hours.js';
import { Big, sum } from './exact.js';
import type { Assumption } from './findings.js';
import { amountOf, lineItem, linePart, type LineItem } from './line-item.js';
import type { PriceBook } from './price-book.js';
import { chargeByTier, type FreeUnits } from './tiers.js';
import type { Placement, Workload } from './workload.js';

/** One TPS-hour is 3,600 requests, so campaigns are summed in requests and priced once. */
export const REQUESTS_PER_TPS_HOUR = 3600;

/** The TPS-hours of v1 campaigns, one a placement: each hour the greater of minimum and traffic, summed, then tiered (P10); no line without placements. */
export function campaignLines(
  placements: readonly Placement[],
  { hoursPerMonth, freeTier }: Workload,
  book: PriceBook,
): { lines: LineItem[]; assumptions: Assumption[] } {
  if (placements.length === 0) return { lines: [], assumptions: [] };
  const price = book.meters['tps-hours'];
  const free: FreeUnits | undefined = freeTier ? { ...book.freeTier, units: new Big(book.freeTier.tpsHoursPerMonth) } : undefined;
  const campaigns = placements.map((placement) => {
    const floor = new Big(placement.minimumProvisionedTps ?? 1).times(REQUESTS_PER_TPS_HOUR);
    const terms = billedHours(placement, hoursPerMonth, floor);
    const requests = totalOf(terms);
    return { floor, requests, part: linePart(placement.name, requests, REQUESTS_PER_TPS_HOUR, terms) };
  });
  const charges = chargeByTier(sum(campaigns.map(({ requests }) => requests)), price, REQUESTS_PER_TPS_HOUR, free);
  const floors = sum(campaigns.map(({ floor }) => floor)).times(hoursPerMonth);
  const standing = amountOf(chargeByTier(floors, price, REQUESTS_PER_TPS_HOUR, free));
  const assumptions: Assumption[] = placements.some(isAsked)
    ? [
        {
          id: 'even-within-the-hour',
          rule: 10,
          message: 'Traffic inside an hour counts as even; measured series bill by 5-minute windows instead.',
        },
      ]
    : [];
  return {
    lines: [lineItem('tps-hours', 1, charges, { source: price.tiers[0]?.source, parts: campaigns.map(({ part }) => part), standing })],
    assumptions,
  };
}
