import type { Bill, BillLine } from './bill.js';
import { explain, type Explanation } from './bill-explanations.js';
import { Big, sum, ZERO } from './exact.js';
import type { Estimate } from './estimate.js';
import { hoursOfMonth } from './hours-of-month.js';
import { METERS, type MeterId, type PriceBook } from './price-book.js';
import { CurrenciesDifferError } from './price-change.js';

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
  readonly meters: readonly ReconciledMeter[];
  /** Usage of Personalize whose type we do not know: in the total, in no meter. */
  readonly unknown: readonly BillLine[];
  /** What is no usage of Personalize for certain: credits, discounts, tax, usage types that may be of another service. In no total. */
  readonly apart: readonly BillLine[];
  readonly estimated: Big;
  readonly billed: Big;
  readonly difference: Big;
}

/** Which of a bill's lines are compared. */
export interface ReconcileOptions {
  /** One of `bill.months`; unset, all of the bill's lines count as the month. */
  readonly month?: string | undefined;
  /** One of `bill.regions`; unset, all of them. Lines that name none always count. */
  readonly region?: string | undefined;
  /** Of the month that was estimated. With `month`, what runs by the hour is told of a month that is longer or shorter. */
  readonly hoursPerMonth?: number | undefined;
}

/** Charged for every hour that a recommender is active or a campaign holds its minimum. All else is charged by what is done in a month. */
const RUN_BY_THE_HOUR: readonly MeterId[] = ['recommender-users', 'tps-hours'];

/**
 * Sets a month of a bill beside an estimate, meter by meter, with the difference split where the bill has quantities (P23).
 * @throws CurrenciesDifferError for a bill in another currency than the book's
 */
export function reconcile(
  bill: Bill,
  estimate: Pick<Estimate, 'lines' | 'total'>,
  book: PriceBook,
  { month, region, hoursPerMonth }: ReconcileOptions = {},
): Reconciliation {
  if (bill.currency !== undefined && bill.currency !== book.currency)
    throw new CurrenciesDifferError(book.currency, bill.currency, 'book and bill');
  const within = bill.lines.filter(
    (line) =>
      (month === undefined || line.month === month) && (region === undefined || line.region === undefined || line.region === region),
  );
  const usage = within.filter(({ kind }) => kind === 'usage');
  const monthLength: readonly Explanation[] =
    month === undefined || hoursPerMonth === undefined || hoursOfMonth(month) === hoursPerMonth
      ? []
      : [{ id: 'month-length', month, hours: hoursOfMonth(month), estimatedHours: hoursPerMonth }];
  const meters = METERS.flatMap((meter): ReconciledMeter[] => {
    const line = estimate.lines.find((each) => each.meter === meter),
      lines = usage.filter((each) => each.meter === meter);
    if (!line && lines.length === 0) return [];
    const estimated = line?.amount ?? ZERO,
      billed = sum(lines.map(({ cost }) => cost));
    const { quantity, explanations } = explain(meter, line, lines, book);
    // A row without a difference has nothing to explain, and one that is not on both sides has a plainer reason.
    const isApart = explanations.length > 0 && !billed.minus(estimated).round(2, Big.roundHalfUp).eq(0);
    const isOfHours = RUN_BY_THE_HOUR.includes(meter) && isApart && lines.length > 0 && line?.quantity.gt(0) === true;
    return [
      {
        meter,
        estimated,
        billed,
        difference: billed.minus(estimated),
        billedQuantity: quantity,
        estimatedQuantity: line?.quantity ?? ZERO,
        explanations: isOfHours ? [...explanations, ...monthLength] : explanations,
        lines,
      },
    ];
  });
  const billed = sum(usage.map(({ cost }) => cost));
  return {
    meters,
    unknown: usage.filter(({ meter }) => meter === undefined),
    apart: within.filter(({ kind }) => kind !== 'usage'),
    estimated: estimate.total,
    billed,
    difference: billed.minus(estimate.total),
  };
}
