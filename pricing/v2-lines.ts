import { billedHours, totalOf } from './billed-hours.js';
import { Big, sum, ZERO } from './exact.js';
import type { Assumption, Warning } from './findings.js';
import { amountOf, lineItem, linePart, type LineItem } from './line-item.js';
import type { PriceBook } from './price-book.js';
import { chargeByTier } from './tiers.js';
import type { Placement, Workload } from './workload.js';

/** A v2 campaign has a minimum only where one is given (P14). */
function floorPerHour({ minimumProvisionedTps = 0 }: Placement): Big {
  return new Big(minimumProvisionedTps).times(3600);
}

/** What v2 recipes charge: interactions trained on, and requests, at least the minimum where one is given (P14). */
export function v2Lines(
  placements: readonly Placement[],
  workload: Workload,
  book: PriceBook,
): { lines: LineItem[]; assumptions: Assumption[]; warnings: Warning[] } {
  const interactions = workload.training?.interactionsPerMonth;
  const lines: LineItem[] = [],
    assumptions: Assumption[] = [],
    warnings: Warning[] = [];
  const { 'trained-interactions': trainingPrice, 'v2-requests': requestsPrice } = book.meters;
  if (interactions !== undefined || placements.length > 0)
    lines.push(
      lineItem('trained-interactions', trainingPrice.unitSize, chargeByTier(new Big(interactions ?? 0), trainingPrice), {
        source: trainingPrice.tiers[0]?.source,
      }),
    );
  if (interactions === undefined && placements.length > 0)
    warnings.push({
      id: 'interactions-not-given',
      bound: 'at-least',
      message: 'training.interactionsPerMonth is not given: v2 training counts as 0.',
    });
  if (interactions !== undefined && placements.length === 0)
    warnings.push({
      id: 'interactions-without-v2',
      message: 'training.interactionsPerMonth is charged, but no placement uses a v2 recipe.',
    });
  if (placements.length === 0) return { lines, assumptions, warnings };

  const campaigns = placements.map((placement) => {
    const terms = billedHours(placement, workload.hoursPerMonth, floorPerHour(placement)).filter(({ countPerHour }) => countPerHour.gt(0));
    const requests = totalOf(terms);
    return { requests, part: linePart(placement.name, requests, requestsPrice.unitSize, terms) };
  });
  const unasked = sum(placements.map(floorPerHour)).times(workload.hoursPerMonth);
  const requests = sum(campaigns.map((campaign) => campaign.requests));
  lines.push(
    lineItem('v2-requests', requestsPrice.unitSize, chargeByTier(requests, requestsPrice), {
      source: requestsPrice.tiers[0]?.source,
      parts: campaigns.map(({ part }) => part),
      standing: amountOf(chargeByTier(unasked, requestsPrice)),
    }),
  );

  const asked = sum(placements.flatMap(({ demand }) => demand.map((band) => new Big(band.requestsPerHour).times(band.hoursPerMonth))));
  if (requests.gt(asked))
    assumptions.push({ id: 'v2-minimum-billed', rule: 14, message: 'A v2 campaign with a minimum bills at least the minimum each hour.' });
  if (requests.gt(ZERO))
    assumptions.push({ id: 'v2-first-tier-for-all', rule: 14, message: 'All v2 requests are priced at the first tier.' });
  return { lines, assumptions, warnings };
}
