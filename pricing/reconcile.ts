import type { Bill, BillLine } from './bill.js';
import { REQUESTS_PER_TPS_HOUR } from './campaign-lines.js';
import { type Big, sum, ZERO } from './exact.js';
import type { Estimate } from './estimate.js';
import { amountOf, type LineItem } from './line-item.js';
import { thingsInUnit } from './offer-units.js';
import { METERS, type MeterId, type PriceBook } from './price-book.js';
import { chargeByTier } from './tiers.js';

/**
 * Why a bill differs from an estimate (P23). The parts with an amount add up to the row's difference:
 * `quantity` more or less was used; `free-tier` some of it was free; `rate` what was used cost something else than the book says.
 * Those without say why no more can be told.
 */
export type Explanation =
  | { readonly id: 'quantity'; readonly amount: Big; readonly billed: Big; readonly estimated: Big }
  | { readonly id: 'free-tier'; readonly amount: Big; readonly free: Big }
  | { readonly id: 'rate'; readonly amount: Big; readonly billedRate: Big; readonly bookRate: Big }
  | { readonly id: 'not-estimated'; readonly amount: Big }
  | { readonly id: 'not-billed'; readonly amount: Big }
  | { readonly id: 'no-quantity' }
  | { readonly id: 'unit-unknown'; readonly units: readonly string[] }
  | { readonly id: 'tiered-within' };

/** One meter: what was estimated, what was billed, and why they differ. */
export interface ReconciledMeter {
  readonly meter: MeterId;
  readonly estimated: Big;
  readonly billed: Big;
  readonly difference: Big;
  /** In the meter's unit; undefined where the bill has none that we can count. */
  readonly billedQuantity: Big | undefined;
  readonly estimatedQuantity: Big;
  readonly explanations: readonly Explanation[];
  readonly lines: readonly BillLine[];
}

/** A bill beside an estimate, meter by meter. `difference` is the bill less the estimate. */
export interface Reconciliation {
  readonly month: string | undefined;
  readonly meters: readonly ReconciledMeter[];
  /** Usage of Personalize whose type we do not know: in the total, in no meter. */
  readonly unknown: readonly BillLine[];
  /** What is no usage: credits, discounts, tax. In no total. */
  readonly apart: readonly BillLine[];
  readonly estimated: Big;
  readonly billed: Big;
  readonly difference: Big;
}

/** Each recommender hour and segment query begins the tiers anew: a month's quantity does not say which it reached. */
const TIERED_WITHIN: readonly MeterId[] = ['recommender-users', 'batch-segments'];

function priced(quantity: Big, meter: MeterId, book: PriceBook, freeUnits: Big): Big {
  const price = book.meters[meter];
  // Of v1 throughput a unit is 3,600 requests; of all else as many things as the book says.
  const countsPerUnit = meter === 'tps-hours' ? REQUESTS_PER_TPS_HOUR : price.unitSize;
  const rest = quantity.minus(freeUnits);
  return amountOf(chargeByTier((rest.gt(0) ? rest : ZERO).times(countsPerUnit), price, countsPerUnit));
}

/** A line's quantity in the meter's unit; undefined for a unit that we don't know. */
function quantityIn({ quantity, unit }: BillLine, meter: MeterId, book: PriceBook): Big | undefined {
  const things = unit === '' ? undefined : thingsInUnit(unit, meter);
  return quantity !== undefined && things !== undefined ? quantity.times(things).div(book.meters[meter].unitSize) : undefined;
}

const freeUnitsOf = (line: LineItem | undefined): Big =>
  sum((line?.tiers ?? []).filter(({ free }) => free).map(({ quantity }) => quantity));

function explain(
  meter: MeterId,
  line: LineItem | undefined,
  lines: readonly BillLine[],
  billed: Big,
  estimated: Big,
  book: PriceBook,
): { readonly quantity: Big | undefined; readonly explanations: Explanation[] } {
  const difference = billed.minus(estimated);
  if (lines.length === 0) return { quantity: undefined, explanations: estimated.eq(0) ? [] : [{ id: 'not-billed', amount: difference }] };
  const measured = lines.map((each) => quantityIn(each, meter, book));
  const isComplete = measured.every((each) => each !== undefined);
  const quantity = isComplete ? sum(measured) : undefined;
  const explanations: Explanation[] = line ? [] : [{ id: 'not-estimated', amount: difference }];
  if (quantity === undefined) {
    const units = [
      ...new Set(
        lines.flatMap(({ quantity: counted, unit }, index) => (counted !== undefined && measured[index] === undefined ? [unit] : [])),
      ),
    ];
    explanations.push(units.length > 0 ? { id: 'unit-unknown', units } : { id: 'no-quantity' });
    return { quantity, explanations };
  }
  if (!line) return { quantity, explanations };
  if (TIERED_WITHIN.includes(meter)) return { quantity, explanations: difference.eq(0) ? [] : [{ id: 'tiered-within' }] };

  const free = sum(lines.flatMap(({ cost }, index) => (cost.eq(0) ? (measured[index] ?? []) : [])));
  const asEstimated = priced(quantity, meter, book, freeUnitsOf(line)),
    atBook = priced(quantity, meter, book, free);
  const byQuantity = asEstimated.minus(estimated),
    byFree = atBook.minus(asEstimated),
    byRate = billed.minus(atBook),
    paid = quantity.minus(free);
  if (!byQuantity.eq(0)) explanations.push({ id: 'quantity', amount: byQuantity, billed: quantity, estimated: line.quantity });
  if (!byFree.eq(0)) explanations.push({ id: 'free-tier', amount: byFree, free });
  if (!byRate.eq(0))
    explanations.push({
      id: 'rate',
      amount: byRate,
      billedRate: paid.gt(0) ? billed.div(paid) : ZERO,
      bookRate: paid.gt(0) ? atBook.div(paid) : ZERO,
    });
  return { quantity, explanations };
}

/**
 * Sets a month of a bill beside an estimate, meter by meter, with the difference split where the bill has quantities (P23).
 * @param month one of `bill.months`; unset, all of the bill's lines count as the month
 */
export function reconcile(bill: Bill, estimate: Pick<Estimate, 'lines' | 'total'>, book: PriceBook, month?: string): Reconciliation {
  const within = bill.lines.filter((line) => month === undefined || line.month === month);
  const usage = within.filter(({ kind }) => kind === 'usage');
  const meters = METERS.flatMap((meter): ReconciledMeter[] => {
    const line = estimate.lines.find((each) => each.meter === meter),
      lines = usage.filter((each) => each.meter === meter);
    if (!line && lines.length === 0) return [];
    const estimated = line?.amount ?? ZERO,
      billed = sum(lines.map(({ cost }) => cost));
    const { quantity, explanations } = explain(meter, line, lines, billed, estimated, book);
    return [
      {
        meter,
        estimated,
        billed,
        difference: billed.minus(estimated),
        billedQuantity: quantity,
        estimatedQuantity: line?.quantity ?? ZERO,
        explanations,
        lines,
      },
    ];
  });
  const billed = sum(usage.map(({ cost }) => cost));
  return {
    month,
    meters,
    unknown: usage.filter(({ meter }) => meter === undefined),
    apart: within.filter(({ kind }) => kind !== 'usage'),
    estimated: estimate.total,
    billed,
    difference: billed.minus(estimate.total),
  };
}
