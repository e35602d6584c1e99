import type { Locale } from '../../src/locale/locale.js';
import { moneyText } from '../../src/locale/numbers.js';
import type { Messages } from './break-even.messages.js';
import { totalsAt, type Curves } from './curves.js';
import { placeText } from './sentences.js';
import type { Stop } from './stops.js';

/** What happens at a place. */
export function whatHappens({ isHere, crossings, isKnownEnd, edge }: Stop, text: Messages): string {
  const told = [
    ...(isHere ? [text.here] : []),
    ...crossings.map(({ cheaperAbove, cheaperBelow }) => text.crossing(cheaperAbove, cheaperBelow)),
    ...(isKnownEnd ? [text.knownEnd] : []),
    ...(edge ? [text[edge]] : []),
  ];
  return told.length > 0 ? told.join(text.comma) : text.bend;
}

/** A place with all totals there: "300,001 users, from here Custom v2 costs less than Domain: ...". */
export function stopText(stop: Stop, curves: Curves, text: Messages, locale: Locale): string {
  const totals = totalsAt(curves, stop.at);
  const values = [...totals].sort(([, a], [, b]) => a.cmp(b)).map(([offering, total]) => text.value(offering, moneyText(total, locale)));
  return text.stop(placeText(stop.at, curves.along, text, locale), whatHappens(stop, text), values.join(text.comma), curves.book.currency);
}
