import type { Big } from '../../pricing/exact.js';
import type { LineItem } from '../../pricing/line-item.js';
import type { RateSource, RateStatus } from '../../pricing/price-book.js';
import type { TierCharge } from '../../pricing/tiers.js';
import { moneyText, quantityText, rateText } from '../../src/locale/numbers.js';
import type { Explaining } from './explaining.js';
import { originOf, type Origin } from './origin.js';
import { quantityOf, rateOf, recommenderHours } from './quantities.js';
import { natural } from './telling.js';

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

function tierWords(charge: TierCharge, isFirst: boolean, line: LineItem, { text, locale }: Explaining): string {
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

function tierWorking(charge: TierCharge, tierIndex: number, line: LineItem, telling: Explaining): TierWorking {
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

function endOf(count: Big, { meter }: LineItem, { text, locale }: Explaining): string {
  const shown = quantityText(count, locale);
  return meter === 'recommender-users' || meter === 'batch-segments' ? text.tierUsers(shown) : text.count[meter](shown);
}

/** A line's quantity, rate, tiers and where its quantity comes from, in words. */
export function workingsOf(line: LineItem, telling: Explaining): Workings {
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
