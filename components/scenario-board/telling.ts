import type { PriceBook } from '../../pricing/price-book.js';
import type { CannotServeReason } from '../../pricing/offerings/offering.js';
import { list, reasonText } from '../../src/locale/findings.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText } from '../../src/locale/numbers.js';
import type { Scenario } from '../../src/scenarios/board.js';
import type { en } from './scenario-board.messages.js';

/** What every part of the board is told with. */
export interface Telling {
  readonly text: typeof en;
  readonly locale: Locale;
  readonly book: PriceBook;
}

/** Why a scenario has no price: each reason once, with the placements that it is about. */
export function reasonsText(reasons: readonly CannotServeReason[], { workload }: Scenario, { text, locale }: Telling): string {
  const ids = [...new Set(reasons.map(({ id }) => id))];
  return ids
    .map((id) => {
      const alike = reasons.filter((reason) => reason.id === id);
      const placements = alike.flatMap(({ placement }) => placement ?? []);
      const sentence = reasonText(alike[0]!, locale);
      if (placements.length === 0) return sentence;
      const isAll = placements.length > 2 && placements.length === workload.placements.length;
      return text.reason(isAll ? text.allPlacements(countText(placements.length, locale)) : list(placements, locale), sentence);
    })
    .join(' ');
}
