import { isOfferFile, offerFile, type OfferReading } from '../../pricing/offer-file.js';
import type { OfferBook } from '../../pricing/offer-book.js';
import { parsePriceBook } from '../../pricing/parse-price-book.js';
import { type PriceBook } from '../../pricing/price-book.js';
import { jsonFromText } from '../../src/scenarios/json-text.js';
import { placed } from '../../src/scenarios/placed.js';
import { refusedKeys } from '../../src/scenarios/refused-keys.js';

/** Characters of a file that are read: several times AWS's whole list of the service, in all its regions. */
export const MOST_CHARACTERS = 5_000_000;

/** A book that can be chosen, and where it came from. */
export interface Shelved {
  readonly book: PriceBook;
  readonly origin: Origin;
}

export type Origin =
  | { readonly kind: 'built-in' }
  | { readonly kind: 'given' }
  | { readonly kind: 'file'; readonly from: string }
  | { readonly kind: 'list'; readonly from: string; readonly reading: OfferReading; readonly listed: OfferBook };

/**
 * Reads a file that somebody chose or that lies at an address: a price book of ours, or AWS's price list, which holds a book a region.
 * @param from the file's name or address
 * @returns [] for a price list that has no rate of ours
 * @throws InvalidInputError with line and column of what is not JSON, or of all that is wrong
 */
export async function readBooks(text: string, from: string): Promise<Shelved[]> {
  const input = jsonFromText(text, MOST_CHARACTERS);
  return placed(text, () => booksOf(input, from));
}

function booksOf(input: unknown, from: string): Shelved[] {
  refusedKeys(input);
  if (!isOfferFile(input)) return [{ book: parsePriceBook(input), origin: { kind: 'file', from } }];
  const reading = offerFile(input);
  return reading.books.map((listed) => ({ book: parsePriceBook(listed.book), origin: { kind: 'list', from, reading, listed } }));
}
