import type { Estimate } from '../../pricing/estimate.js';
import type { Big } from '../../pricing/exact.js';
import type { LineItem } from '../../pricing/line-item.js';
import type { PriceBook } from '../../pricing/price-book.js';
import type { PriceOptions } from '../../pricing/price-options.js';
import type { Paid } from '../../pricing/quote.js';
import type { Workload } from '../../pricing/workload.js';
import type { Locale } from '../../src/locale/locale.js';
import type { en } from './cost-estimate.messages.js';
import type * as Quoted from './quoted.js';
import type * as Warned from './warnings-view.js';

/** What the words about an estimate are made with: the language, the rates behind it, what is added to them, and the workload where it is known. */
export interface Telling {
  readonly text: typeof en;
  readonly locale: Locale;
  readonly book: PriceBook;
  readonly workload: Workload | undefined;
  /** What is added to list prices. */
  readonly options: PriceOptions;
  /** What reckons and tells that; there wherever `options` ask for anything. */
  readonly quoted?: typeof Quoted | undefined;
  /** What tells the warnings; there wherever there are any. */
  readonly warned?: typeof Warned | undefined;
}

/** Whether anything is added to list prices, taken off or converted. */
export function asksForQuote({ discounts, tax, secondCurrency }: PriceOptions): boolean {
  // Also asked before an update, where hosts without types must not be able to make it throw: that would end all updates.
  return (discounts?.length ?? 0) > 0 || Boolean(tax) || Boolean(secondCurrency);
}

/** What an estimate comes to: its own total, where nothing is added to list prices. */
export function paidOf(found: Estimate, { quoted, options, book }: Telling): Omit<Paid, 'lines'> {
  return quoted?.paidFor(found, options, book) ?? { discounts: [], net: found.total, total: found.total };
}

/** The things a line counts, not its units: 1,200,000 recommendations, not 1,200 thousands. Blocks of users stay blocks. */
export function natural(quantity: Big, { meter, unitSize }: LineItem): Big {
  return meter === 'recommender-users' ? quantity : quantity.times(unitSize);
}
