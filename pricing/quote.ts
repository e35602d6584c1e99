import { sum, ZERO, type Big } from './exact.js';
import type { Estimate } from './estimate.js';
import type { MeterId, PriceBook } from './price-book.js';
import type { PriceOptions } from './price-options.js';
import { recommendationsPerMonth } from './requests.js';
import type { Workload } from './workload.js';

/** What a discount takes off: `amount` is 0 or less. */
export interface QuoteDiscount {
  readonly meter?: MeterId | undefined;
  readonly percent: number;
  readonly amount: Big;
}

/** A line's price by the list, and after all discounts. */
export interface QuoteLine {
  readonly meter: MeterId;
  readonly list: Big;
  readonly net: Big;
}

/** What comes on top of a net price, in the book's currency; `second` is the total in the other currency, converted as typed. */
export interface Payable {
  readonly net: Big;
  readonly tax?: { readonly name: string; readonly percent: number; readonly amount: Big } | undefined;
  readonly total: Big;
  readonly second?: { readonly code: string; readonly rate: string; readonly date: string; readonly total: Big } | undefined;
}

/** From the list price to what is paid (P20), a month, unrounded. Unit costs are of the net: after discounts, before tax. */
export interface Quote extends Paid {
  readonly list: Big;
  readonly perThousandRecommendations?: Big | undefined;
  readonly perUser?: Big | undefined;
}

const off = (amount: Big, percent: number): Big => amount.times(percent).times('-0.01');

/**
 * Tax and the second currency on top of a net amount. Both are linear: of a sum they are the sums.
 * @param book where its rates include tax, none is added
 */
export function payable(net: Big, { tax, secondCurrency }: PriceOptions, book?: Pick<PriceBook, 'taxIncluded'>): Payable {
  const added = tax && !book?.taxIncluded ? { ...tax, amount: net.times(tax.percent).times('0.01') } : undefined;
  const total = added ? net.plus(added.amount) : net;
  return {
    net,
    total,
    ...(added && { tax: added }),
    ...(secondCurrency && { second: { ...secondCurrency, total: total.times(secondCurrency.rate) } }),
  };
}

/** Each line after its meter's discount and the overall one. */
export function discountedLines({ lines }: Pick<Estimate, 'lines'>, { discounts = [] }: PriceOptions): QuoteLine[] {
  const overall = discounts.find(({ meter }) => meter === undefined)?.percent ?? 0;
  return lines.map(({ meter, amount }) => {
    const own = discounts.find((discount) => discount.meter === meter)?.percent ?? 0;
    const left = own === 0 ? amount : amount.plus(off(amount, own));
    return { meter, list: amount, net: overall === 0 ? left : left.plus(off(left, overall)) };
  });
}

function discountsOf({ lines }: Estimate, { discounts = [] }: PriceOptions): QuoteDiscount[] {
  // Meters first, the overall discount on what they leave.
  const own = discounts
    .filter(({ meter }) => meter !== undefined && lines.some((line) => line.meter === meter))
    .map(({ meter, percent }) => ({
      meter,
      percent,
      amount: off(sum(lines.filter((line) => line.meter === meter).map(({ amount }) => amount)), percent),
    }));
  const left = sum([...lines.map(({ amount }) => amount), ...own.map(({ amount }) => amount)]);
  const overall = discounts.filter(({ meter }) => meter === undefined).map(({ percent }) => ({ percent, amount: off(left, percent) }));
  return [...own, ...overall];
}

/** What an estimate comes to with discounts, tax and another currency. */
export interface Paid extends Payable {
  readonly discounts: readonly QuoteDiscount[];
  readonly lines: readonly QuoteLine[];
}

/**
 * What an estimate comes to with discounts, tax and another currency (P20).
 * @param book where its rates include tax, none is added
 */
export function paidFor(estimate: Estimate, options: PriceOptions, book?: Pick<PriceBook, 'taxIncluded'>): Paid {
  const lines = discountedLines(estimate, options);
  return { lines, discounts: discountsOf(estimate, options), ...payable(sum(lines.map(({ net }) => net)), options, book) };
}

/**
 * The same, and what a recommendation and a user cost.
 * @param workload the one that was priced
 */
export function quote(estimate: Estimate, workload: Workload, options: PriceOptions = {}, book?: Pick<PriceBook, 'taxIncluded'>): Quote {
  const paid = paidFor(estimate, options, book);
  const recommendations = recommendationsPerMonth(workload, estimate.offering) ?? ZERO;
  return {
    list: estimate.total,
    ...paid,
    ...(recommendations.gt(ZERO) && { perThousandRecommendations: paid.net.times(1000).div(recommendations) }),
    ...(workload.users > 0 && { perUser: paid.net.div(workload.users) }),
  };
}
