import { boundOf, type Bound } from './bound.js';
import { canServe, compare } from './compare.js';
import { OFFERING_IDS } from './estimate.js';
import { sum, type Big } from './exact.js';
import type { OfferingId } from './offerings/offering.js';
import type { Plan } from './plan.js';
import { plannedMonths, type PlannedMonth } from './planned-month.js';
import type { PriceBook } from './price-book.js';
import type { PriceOptions } from './price-options.js';
import { discountedLines, type QuoteLine } from './quote.js';
import type { Workload } from './workload.js';

/** A month's price in every offering that can serve it: after discounts, before tax. */
export interface ProjectedMonth extends PlannedMonth {
  readonly totals: Readonly<Partial<Record<OfferingId, Big>>>;
  readonly lines: Readonly<Partial<Record<OfferingId, readonly QuoteLine[]>>>;
  /** How a total reads that is not exact. */
  readonly bounds: Readonly<Partial<Record<OfferingId, Bound>>>;
  /** The lowest total; where equal, the one that was cheapest the month before stays. */
  readonly cheapest: OfferingId | undefined;
}

/** What the months of a plan cost, what they come to, and the months in which another offering becomes the cheapest. */
export interface Projection {
  readonly months: readonly ProjectedMonth[];
  readonly sums: Readonly<Partial<Record<OfferingId, Big>>>;
  readonly changes: readonly { readonly month: number; readonly from: OfferingId; readonly to: OfferingId }[];
}

function priced(month: PlannedMonth, before: OfferingId | undefined, book: PriceBook, options: PriceOptions): ProjectedMonth {
  const { offerings } = compare(month.workload, book);
  const totals: Partial<Record<OfferingId, Big>> = {},
    lines: Partial<Record<OfferingId, readonly QuoteLine[]>> = {},
    bounds: Partial<Record<OfferingId, Bound>> = {};
  for (const found of Object.values(offerings).filter(canServe)) {
    const after = discountedLines(found, options),
      bound = boundOf(found);
    lines[found.offering] = after;
    totals[found.offering] = sum(after.map(({ net }) => net));
    if (bound) bounds[found.offering] = bound;
  }
  const cheapest = OFFERING_IDS.reduce<OfferingId | undefined>(
    (best, id) => {
      const total = totals[id],
        lowest = best && totals[best];
      return total && (!lowest || total.lt(lowest)) ? id : best;
    },
    before && totals[before] ? before : undefined,
  );
  return { ...month, totals, lines, bounds, cheapest };
}

/**
 * What a workload costs month by month as a plan has it grow, in every offering (P21).
 * @throws InvalidInputError where the plan does not fit the workload
 */
export function project(workload: Workload, plan: Plan, book: PriceBook, options: PriceOptions = {}): Projection {
  const months: ProjectedMonth[] = [];
  for (const month of plannedMonths(workload, plan)) months.push(priced(month, months.at(-1)?.cheapest, book, options));
  const served = OFFERING_IDS.filter((id) => months.every(({ totals }) => totals[id]));
  return {
    months,
    sums: Object.fromEntries(served.map((id) => [id, sum(months.map(({ totals }) => totals[id]!))])),
    changes: months.flatMap(({ index, cheapest }, at) => {
      const from = months[at - 1]?.cheapest;
      return from && cheapest && from !== cheapest ? [{ month: index, from, to: cheapest }] : [];
    }),
  };
}
