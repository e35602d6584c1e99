import type { PriceBook } from '../../pricing/price-book.js';
import type { PriceOptions } from '../../pricing/price-options.js';
import type { Locale } from '../../src/locale/locale.js';
import { quantityText } from '../../src/locale/numbers.js';
import type { messages } from './planner.messages.js';

/** What is added to list prices, in a line: "10 % off, tax 10 %, JPY". Undefined where nothing is. */
export function optionsSummary(
  { discounts = [], tax, secondCurrency }: PriceOptions,
  { taxIncluded }: PriceBook,
  { set }: typeof messages.en,
  locale: Locale,
): string | undefined {
  const percent = (value: number): string => quantityText(value, locale, 4);
  const overall = discounts.find(({ meter }) => meter === undefined);
  const meters = discounts.filter(({ meter }) => meter !== undefined).length;
  const parts = [
    ...(overall ? [set.overall(percent(overall.percent))] : []),
    ...(meters > 0 ? [set.meters(meters)] : []),
    ...(tax && !taxIncluded ? [set.tax(percent(tax.percent))] : []),
    ...(secondCurrency ? [secondCurrency.code] : []),
  ];
  return parts.length > 0 ? parts.join(set.comma) : undefined;
}
