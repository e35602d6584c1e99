import { createContext } from '@lit/context';
import type { PriceBook } from '../pricing/price-book.js';
import type { Connection } from '../src/aws/connection.js';

// Symbol.for, so that two copies of this package on one page share their contexts.

/** The AWS connection of a page. */
export const connectionContext = createContext<Connection | undefined>(Symbol.for('personalize-planner.connection'));
/** The rates of a page. */
export const priceBookContext = createContext<PriceBook | undefined>(Symbol.for('personalize-planner.price-book'));
/** A BCP 47 tag; "ja" is Japanese, all else English. */
export const localeContext = createContext<string | undefined>(Symbol.for('personalize-planner.locale'));
