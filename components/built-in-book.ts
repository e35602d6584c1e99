import { priceBook, type PriceBook } from '../pricing/price-book.js';

/** One region's rates are never assumed for another: none where we have none. */
export function builtInBook(region: string): PriceBook | undefined {
  try {
    return priceBook(region);
  } catch (error) {
    if (error instanceof Error && error.name === 'UnknownRegionError') return undefined;
    throw error;
  }
}
