import type { PriceBook } from '../../pricing/price-book.js';
import type { Locale } from '../../src/locale/locale.js';
import type { en } from './fleet.messages.js';

/** What the parts of the table need to say something. */
export interface Telling {
  readonly text: typeof en;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly book: PriceBook | undefined;
  /** Epoch seconds of the last read; undefined where rows were handed in. */
  readonly readAt: number | undefined;
}

/** What a person can do in the table. */
export interface TableActions {
  readonly open: (arn: string) => void;
  /** Chooses a minimum for a resource, or drops it. */
  readonly target: (arn: string, minimum: number | undefined) => void;
  readonly copy: (text: string, from: Element) => void;
  /** The text that was copied last. */
  readonly copied: string | undefined;
  /** Changes are off: the figures are of a session that has ended. */
  readonly isLocked: boolean;
}
