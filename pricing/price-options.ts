import type { MeterId } from './price-book.js';

/** What a person adds to list prices. Percent are of 100; rates are typed by the person, with their date. */
export interface PriceOptions {
  /** Without a meter: off everything. */
  readonly discounts?: readonly { readonly meter?: MeterId | undefined; readonly percent: number }[] | undefined;
  readonly tax?: { readonly name: string; readonly percent: number } | undefined;
  /** `rate`: units of this currency for one of the book's. */
  readonly secondCurrency?: { readonly code: string; readonly rate: string; readonly date: string } | undefined;
}
