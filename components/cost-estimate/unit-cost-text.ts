import type { Big } from '../../pricing/exact.js';
import type { Locale } from '../../src/locale/locale.js';
import { moneyText, rateText } from '../../src/locale/numbers.js';

/** Two digits of cents, or the first two that are not zero. */
export function unitCostText(amount: Big, locale: Locale): string {
  return amount.gt(0) && amount.lt('0.01') ? rateText(amount.prec(2), locale) : moneyText(amount, locale);
}
