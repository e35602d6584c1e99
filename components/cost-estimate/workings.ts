import { Big, sum } from '../../pricing/exact.js';
import type { LineItem } from '../../pricing/line-item.js';
import type { RateSource, RateStatus } from '../../pricing/price-book.js';
import type { TierCharge } from '../../pricing/tiers.js';
import { moneyText, quantityText, rateText } from '../../src/locale/numbers.js';
import { originOf, type Origin } from './origin.js';
import { natural, type Telling } from './telling.js';

/** One tier of a line: what it counts, `quantity x rate`, what that comes to, and how sure the rate is. */
export interface TierWorking {
  readonly words: string;
  readonly operation: string;
  readonly amount: string;
  readonly status: RateStatus;
  readonly upperBound: boolean;
  readonly source: RateSource;
  /** Where the tier ends, if there is one beyond it. */
  readonly end: string | undefined;
}

/** A line of the estimate in words and figures, as drawn and as copied. */
export interface Workings {
  readonly quantity: string;
  readonly rate: string;
  readonly tiers: readonly TierWorking[];
  readonly origins: readonly Origin[];
  readonly note: string | undefined;
}

/** How many recommenders a line of users is for, and for how many hours each. */
function recommenderHours({ parts }: LineItem): { recommenders: number; hours: Big } {
  return { recommenders: parts.length, hours: parts[0]?.terms[0]?.hours ?? new Big(0) };
}

function quantityOf(line: LineItem, { text, locale, workload }: Telling): string {
  if (line.meter === 'recommender-users' && workload) {
    const { recommenders, hours } = recommenderHours(line);
    return text.recommenderUsers(quantityText(recommenders, locale), quantityText(workload.users, locale), quantityText(hours, locale));
  }
  if (line.meter === 'batch-segments' && workload && workload.users > 0) {
    const queries = sum(line.tiers.slice(0, 1).map(({ quantity, from, to }) => quantity.div(to.minus(from))));
    return text.segmentUsers(quantityText(queries, locale), quantityText(workload.users, locale));
  }
  return text.count[line.meter](quantityText(natural(line.quantity, line), locale));
}

/** A rate with what it is for: 0.05 / GB. */
export function ratePer(rate: Big, { meter, unitSize }: Pick<LineItem, 'meter' | 'unitSize'>, { text, locale }: Telling): string {
  return `${rateText(rate, locale)} / ${text.per[meter] ?? quantityText(unitSize, locale)}`;
}

function rateOf(line: LineItem, telling: Telling): string {
  const charged = line.tiers.filter(({ free }) => !free);
  if (charged.length > 1) return telling.text.tiers(charged.length);
  const rate = charged[0]?.rate ?? telling.book.meters[line.meter].tiers[0]?.rate;
  return rate ? ratePer(rate, line, telling) : '';
}

function tierWords(charge: TierCharge, isFirst: boolean, line: LineItem, { text, locale }: Telling): string {
  const spread = charge.to.minus(charge.from);
  const place = isFirst ? text.firstTier : text.nextTier;
  switch (line.meter) {
    case 'recommender-users': {
      const { recommenders, hours } = recommenderHours(line);
      const blocks = text.blocksOfHours(quantityText(spread, locale), quantityText(recommenders, locale), quantityText(hours, locale));
      return text.tierOf(place(text.tierUsers(quantityText(spread.times(line.unitSize), locale))), blocks);
    }
    case 'batch-segments':
      return text.timesQueries(
        place(text.tierUsers(quantityText(spread.times(line.unitSize), locale))),
        quantityText(charge.quantity.div(spread), locale),
      );
    default: {
      const counted = text.count[line.meter](quantityText(natural(charge.quantity, line), locale));
      return isFirst && charge === line.tiers.at(-1) ? counted : place(counted);
    }
  }
}

function tierWorking(charge: TierCharge, tierIndex: number, line: LineItem, telling: Telling): TierWorking {
  const { text, locale, book } = telling;
  const words = charge.free
    ? text.freeTier(text.count[line.meter](quantityText(natural(charge.quantity, line), locale)))
    : tierWords(charge, tierIndex === 0, line, telling);
  const unit = line.meter === 'recommender-users' || line.unitSize === 1 ? '' : ` / ${quantityText(line.unitSize, locale)}`;
  const upTo = charge.free ? null : (book.meters[line.meter].tiers[tierIndex]?.upTo ?? null);
  return {
    words,
    // Four digits, so that whoever multiplies what is printed gets the same cents.
    operation: `${quantityText(natural(charge.quantity, line), locale, 4)} × ${charge.free ? '0' : rateText(charge.rate, locale)}${unit}`,
    amount: moneyText(charge.amount, locale),
    status: charge.status,
    upperBound: charge.upperBound,
    source: charge.source,
    end: upTo ? text.upTo(endOf(upTo.times(line.unitSize), line, telling)) : undefined,
  };
}

function endOf(count: Big, { meter }: LineItem, { text, locale }: Telling): string {
  const shown = quantityText(count, locale);
  return meter === 'recommender-users' || meter === 'batch-segments' ? text.tierUsers(shown) : text.count[meter](shown);
}

/** A line's quantity, rate, tiers and where its quantity comes from, in words. */
export function workingsOf(line: LineItem, telling: Telling): Workings {
  const { text, locale, book } = telling;
  const frees = line.tiers.filter(({ free }) => free).length;
  return {
    quantity: quantityOf(line, telling),
    rate: rateOf(line, telling),
    tiers: line.tiers.map((charge, index) => tierWorking(charge, index - frees, line, telling)),
    origins: originOf(line, telling),
    note: line.meter === 'recommender-users' ? text.blockNote(quantityText(book.meters[line.meter].unitSize, locale)) : undefined,
  };
}
