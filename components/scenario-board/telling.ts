import type { PriceBook } from '../../pricing/price-book.js';
import type { CannotServeReason } from '../../pricing/offerings/offering.js';
import { reasonText } from '../../src/locale/findings.js';
import type { Locale } from '../../src/locale/locale.js';
import type { en } from './scenario-board.messages.js';

/** What every part of the board is told with. */
export interface Telling {
  readonly text: typeof en;
  readonly locale: Locale;
  readonly book: PriceBook;
}

/** Why a scenario has no price, each reason once with its placement. */
export function reasonsText(reasons: readonly CannotServeReason[], { text, locale }: Telling): string {
  const sentences = reasons.map((reason) =>
    reason.placement === undefined ? reasonText(reason, locale) : text.reason(reason.placement, reasonText(reason, locale)),
  );
  return [...new Set(sentences)].join(' ');
}
