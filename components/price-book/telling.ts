import { METERS, type MeterId, type PriceBook } from '../../pricing/price-book.js';
import type { Big } from '../../pricing/exact.js';
import type { Locale } from '../../src/locale/locale.js';
import { quantityText, rateText } from '../../src/locale/numbers.js';
import { isoDateText } from '../../src/locale/times.js';
import type { en } from './price-book.messages.js';
import type { Origin } from './read-book.js';

/** What the words about a book are made with. */
export interface Telling {
  readonly text: typeof en;
  readonly locale: Locale;
  /** ISO date that ages are counted to. */
  readonly today: string;
}

/** The sizes that the words of `per` name. */
const USUAL_SIZES: Partial<Record<MeterId, number>> = {
  'trained-interactions': 1000,
  'recommender-users': 100_000,
  'additional-recommendations': 1000,
  'v2-requests': 1000,
  'batch-recommendations': 1000,
  'batch-segments': 1000,
};

/** "per 1,000 recommendations", also where a book counts by another number. */
export function perText(meter: MeterId, unitSize: number, { text, locale }: Telling): string {
  return (USUAL_SIZES[meter] ?? 1) === unitSize ? text.per[meter] : text.perCount(quantityText(unitSize, locale), text.things[meter]);
}

/** "first 20,000 TPS-hours", "over 200,000 TPS-hours": a tier by the things that it counts. */
export function tierText(meter: MeterId, from: Big, upTo: Big | null, unitSize: number, { text, locale }: Telling): string {
  const things = text.things[meter];
  const count = (units: Big): string => quantityText(units.times(unitSize), locale);
  if (upTo === null) return from.eq(0) ? text.all : text.over(count(from), things);
  return from.eq(0) ? text.first(count(upTo), things) : text.next(count(upTo.minus(from)), things);
}

/** Which book, in a few words. */
export function bookName({ region, date }: PriceBook, origin: Origin, { text, locale }: Telling): string {
  return text.named(region, isoDateText(date, locale), text.origins[origin.kind]);
}

/** Every tier of a book, in the order of its meters. */
export const tiersOfBook = ({ meters }: PriceBook): PriceBook['meters'][MeterId]['tiers'][number][] =>
  METERS.flatMap((meter) => meters[meter].tiers);

/** As wide as a digit. */
const FIGURE_SPACE = '\u2007';

const digitsOf = (rate: Big): number => Math.max(2, rate.toFixed().split('.')[1]?.length ?? 0);

/** The digits behind the point of the longest of some rates. */
export const mostDigits = (rates: readonly (Big | null)[]): number => Math.max(2, ...rates.flatMap((rate) => (rate ? digitsOf(rate) : [])));

/** A rate as wide as the longest of its column, so that the points stand under each other. */
export function alignedRate(rate: Big, digits: number, locale: Locale): string {
  return rateText(rate, locale) + FIGURE_SPACE.repeat(Math.max(0, digits - digitsOf(rate)));
}
