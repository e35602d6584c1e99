import type { Big } from '../../pricing/exact.js';
import type { MeterId, PriceBook } from '../../pricing/price-book.js';
import type { Locale } from '../../src/locale/locale.js';
import { quantityText } from '../../src/locale/numbers.js';
import type { en } from './bill-reconciliation.messages.js';

/** What a bill is told with. */
export interface Telling {
  readonly text: typeof en;
  readonly locale: Locale;
  readonly book: PriceBook;
}

/** Meters that measure; all others count, and of what is counted there are no parts. */
const MEASURED: readonly MeterId[] = ['ingestion', 'training', 'tps-hours'];

/** "2,310 TPS-hours": a quantity of a meter, given in its unit, by the things that it counts. */
export function thingsText(meter: MeterId, quantity: Big, { text, locale, book }: Telling): string {
  const count = quantity.abs().times(book.meters[meter].unitSize);
  // A part of one, which a rounded cost may buy, is more than nothing.
  const digits = count.lt(1) ? 6 : MEASURED.includes(meter) ? 2 : 0;
  return text.things(meter, quantityText(count, locale, digits));
}
