import type { BillLine } from './bill.js';
import { REQUESTS_PER_TPS_HOUR } from './campaign-lines.js';
import { Big, sum, ZERO } from './exact.js';
import { amountOf, meterUnit, type LineItem } from './line-item.js';
import { thingsInUnit } from './offer-units.js';
import type { MeterId, PriceBook } from './price-book.js';
import { chargeByTier } from './tiers.js';

/**
 * Why a bill differs from an estimate (P23). The parts with an amount add up to the row's difference:
 * `quantity` more or less was used; `free-tier` more or less of it was free; `tiers` it was charged at the book's rates, in other tiers than
 * a month that begins at the first; `rate` it cost something else than the book says.
 * Those without say why no more can be told. Quantities are in the meter's unit, rates per unit.
 */
export type Explanation =
  | { readonly id: 'quantity'; readonly amount: Big; readonly billed: Big; readonly estimated: Big }
  | { readonly id: 'free-tier'; readonly amount: Big; readonly free: Big; readonly estimatedFree: Big }
  | { readonly id: 'tiers' | 'rate'; readonly amount: Big; readonly billedRate: Big | undefined; readonly bookRate: Big | undefined }
  | { readonly id: 'not-estimated'; readonly amount: Big }
  | { readonly id: 'not-billed'; readonly amount: Big }
  /** `atBookRates`: the quantity that the cost buys by the book, free tier as estimated; undefined where that is not one quantity. */
  | { readonly id: 'no-quantity'; readonly atBookRates: Big | undefined; readonly estimated: Big }
  | { readonly id: 'unit-unknown'; readonly units: readonly string[] }
  | { readonly id: 'tiered-within'; readonly billed: Big; readonly estimated: Big }
  /** The bill's month has other hours than the estimate's, and the meter runs in all of them: part of the difference, whatever else is. */
  | { readonly id: 'month-length'; readonly month: string; readonly hours: number; readonly estimatedHours: number };

/** Below what an invoice can say: files round their products, we round divisions at 20 decimals. */
const NOISE = new Big('1e-9');
/** Files round quantities and costs; rates of two tiers are further apart. */
const SAME_RATE = new Big('5e-4');

/** Each recommender hour and segment query begins the tiers anew: a month's quantity does not say which it reached. */
const TIERED_WITHIN: readonly MeterId[] = ['recommender-users', 'batch-segments'];

const isNoise = (amount: Big): boolean => amount.abs().lt(NOISE);

/** Of v1 throughput a unit is 3,600 requests; of all else as many things as the book says. */
const countsPerUnit = (meter: MeterId, book: PriceBook): number =>
  meter === 'tps-hours' ? REQUESTS_PER_TPS_HOUR : book.meters[meter].unitSize;

function priced(quantity: Big, meter: MeterId, book: PriceBook, freeUnits: Big): Big {
  const rest = quantity.minus(freeUnits),
    counts = countsPerUnit(meter, book);
  return amountOf(chargeByTier((rest.gt(0) ? rest : ZERO).times(counts), book.meters[meter], counts));
}

/** The quantity that costs so much by the book; undefined where a rate is 0 or not known. */
function boughtBy(cost: Big, meter: MeterId, book: PriceBook): Big | undefined {
  if (cost.lt(0)) return undefined;
  let rest = cost,
    from = ZERO,
    known: Big | undefined;
  for (const { upTo, rate } of book.meters[meter].tiers) {
    known = rate ?? known;
    if (!known || known.eq(0)) return undefined;
    const inTier = upTo?.minus(from).times(known);
    if (inTier === undefined || rest.lte(inTier)) return from.plus(rest.div(known));
    rest = rest.minus(inTier);
    from = upTo!;
  }
  return undefined;
}

/** A line's quantity in the meter's unit, also where the file counts in the words of our own exports; undefined for a unit that we don't know. */
function quantityIn({ quantity, unit }: BillLine, meter: MeterId, book: PriceBook): Big | undefined {
  if (quantity === undefined || unit === '') return undefined;
  if (unit === meterUnit(meter)) return quantity;
  const things = thingsInUnit(unit, meter);
  return things === undefined ? undefined : quantity.times(things).div(book.meters[meter].unitSize);
}

const freeUnitsOf = (line: LineItem): Big => sum(line.tiers.filter(({ free }) => free).map(({ quantity }) => quantity));

/** Whether every paid line was charged at one of the book's rates: then only its place in the tiers differs. */
function areRatesOfBook(lines: readonly { readonly cost: Big; readonly quantity: Big }[], meter: MeterId, book: PriceBook): boolean {
  const rates = book.meters[meter].tiers.flatMap(({ rate }) => (rate?.gt(0) ? rate : []));
  return lines.every(({ cost, quantity }) =>
    quantity.eq(0) ? cost.eq(0) : rates.some((rate) => cost.div(quantity).minus(rate).abs().lte(rate.times(SAME_RATE))),
  );
}

/** What is too small to be said goes to the largest part, so that the parts still add up. */
function withoutNoise(parts: readonly (Explanation & { readonly amount: Big })[]): Explanation[] {
  const said = parts.filter(({ amount }) => !isNoise(amount));
  const [first] = said;
  if (!first) return [];
  const largest = said.reduce((most, part) => (part.amount.abs().gt(most.amount.abs()) ? part : most), first);
  const rest = sum(parts.filter((part) => !said.includes(part)).map(({ amount }) => amount));
  return said.map((part) => (part === largest ? { ...part, amount: part.amount.plus(rest) } : part));
}

export interface Explained {
  /** In the meter's unit; undefined where the bill has none that we can count. */
  readonly quantity: Big | undefined;
  readonly explanations: readonly Explanation[];
}

/** Why a meter's charges differ from its line of the estimate (P23). */
export function explain(meter: MeterId, line: LineItem | undefined, lines: readonly BillLine[], book: PriceBook): Explained {
  const billed = sum(lines.map(({ cost }) => cost)),
    difference = billed.minus(line?.amount ?? ZERO);
  if (lines.length === 0) return { quantity: undefined, explanations: withoutNoise([{ id: 'not-billed', amount: difference }]) };
  const measured = lines.map((each) => ({ cost: each.cost, quantity: quantityIn(each, meter, book) }));
  const counted = measured.flatMap(({ cost, quantity }) => (quantity ? { cost, quantity } : []));
  const quantity = counted.length === lines.length ? sum(counted.map((each) => each.quantity)) : undefined;
  if (!line) return { quantity, explanations: withoutNoise([{ id: 'not-estimated', amount: difference }]) };
  if (isNoise(difference)) return { quantity, explanations: [] };

  const estimated = line.quantity;
  if (quantity === undefined) {
    const unknown = lines.flatMap((each, index) =>
      each.quantity !== undefined && each.unit !== '' && !measured[index]!.quantity ? each.unit : [],
    );
    if (unknown.length > 0) return { quantity, explanations: [{ id: 'unit-unknown', units: [...new Set(unknown)] }] };
    const bought = TIERED_WITHIN.includes(meter) ? undefined : boughtBy(billed, meter, book)?.plus(freeUnitsOf(line));
    return { quantity, explanations: [{ id: 'no-quantity', atBookRates: bought, estimated }] };
  }
  if (TIERED_WITHIN.includes(meter)) return { quantity, explanations: [{ id: 'tiered-within', billed: quantity, estimated }] };

  const paid = counted.filter(({ cost }) => !cost.eq(0));
  const paidQuantity = sum(paid.map((each) => each.quantity)),
    free = quantity.minus(paidQuantity),
    estimatedFree = freeUnitsOf(line);
  const asEstimated = priced(quantity, meter, book, estimatedFree),
    atBook = priced(quantity, meter, book, free);
  const perUnit = (amount: Big): Big | undefined => (paidQuantity.gt(0) ? amount.div(paidQuantity) : undefined);
  return {
    quantity,
    explanations: withoutNoise([
      { id: 'quantity', amount: asEstimated.minus(line.amount), billed: quantity, estimated },
      { id: 'free-tier', amount: atBook.minus(asEstimated), free, estimatedFree },
      {
        id: areRatesOfBook(paid, meter, book) ? 'tiers' : 'rate',
        amount: billed.minus(atBook),
        billedRate: perUnit(billed),
        bookRate: perUnit(atBook),
      },
    ]),
  };
}
