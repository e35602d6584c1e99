import { idleHours } from '../../pricing/along.js';
import type { Along, Crossing } from '../../pricing/break-even.js';
import type { OfferingId } from '../../pricing/offerings/offering.js';
import { Big, sum } from '../../pricing/exact.js';
import { requestsPerMonth } from '../../pricing/requests.js';
import { alongNumber } from '../../src/locale/along.js';
import { compactText } from '../../src/locale/compact-number.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText } from '../../src/locale/numbers.js';
import type { Messages, Stretch } from './break-even.messages.js';
import type { Curves, Pair } from './curves.js';

/** "300,000 users", "12.3 M requests a month". */
export function placeText(at: Big, along: Along, text: Messages, locale: Locale): string {
  return text.place[along](alongNumber(at, along, locale));
}

/** The last place before an order turns: of users the one before the first for whom it has. */
function lastBefore(at: Big, along: Along): Big {
  return along === 'users' ? at.minus(1) : at;
}

/** What the picture says, in one to three sentences. */
export function leadText(curves: Curves, text: Messages, locale: Locale): string {
  const { leads, pairs, subject, along } = curves;
  if (curves.curves.length === 1) return text.onlyOne(subject);
  if (pairs.every(({ isEqual }) => isEqual)) return text.allSame;
  const upTo = (at: Big): string => placeText(lastBefore(at, along), along, text, locale);
  const condition = conditionText(curves, text, locale);
  const turnsOfLead = leads.slice(1).map(({ from }) => from.toString());
  // What the sentence about the cheapest says need not be said of a pair again.
  const told = pairs
    .filter(({ crossings }) => crossings.length > 0 && !crossings.every(({ at }) => turnsOfLead.includes(at.toString())))
    .map((pair) => pairText(pair, subject, text, upTo));
  if (leads.length > 1) {
    const stretches = leads.map(({ offering }, index): Stretch<OfferingId> => {
      const next = leads[index + 1];
      return { what: offering, upTo: next && upTo(next.from) };
    });
    return [text.leads(stretches, condition), ...told].join(text.between);
  }
  const leader = leads[0]!.offering;
  const quiet = pairs.filter(({ crossings, one, other }) => crossings.length === 0 && (one === leader || other === leader));
  const never = told.length > 0 || subject === leader ? [] : quiet.map((pair) => neverText(pair, text));
  const known = curves.knownUpTo;
  const stays = known ? text.staysUpTo(leader, placeText(known, along, text, locale), condition) : text.stays(leader, condition);
  return [...told, ...never, stays].join(text.between);
}

/** What stays as it is while the axis moves. */
function conditionText({ along, workload }: Curves, text: Messages, locale: Locale): string {
  const requests = sum(workload.placements.map(requestsPerMonth));
  if (along === 'users' && requests.eq(0)) return text.withoutRequests;
  return text.asLongAs[along](along === 'users' ? compactText(requests.toNumber(), locale) : countText(workload.users, locale));
}

function pairText({ one, other, crossings, cheaperAtZero }: Pair, subject: OfferingId, text: Messages, upTo: (at: Big) => string): string {
  const than = one === subject ? other : one;
  const word = (cheaper: OfferingId): 'less' | 'more' => (cheaper === subject ? 'less' : 'more');
  const stretches = [
    { what: word(cheaperAtZero), upTo: upTo(crossings[0]!.at) },
    ...crossings.map((crossing, index): Stretch<'less' | 'more'> => {
      const next = crossings[index + 1];
      return { what: word(crossing.cheaperAbove), upTo: next && upTo(next.at) };
    }),
  ];
  return text.pair(subject, than, stretches);
}

/** Two that keep their order from end to end. */
function neverText({ one, other, cheaperAtZero, isEqual }: Pair, text: Messages): string {
  return isEqual ? text.same(one, other) : text.never(one, other, cheaperAtZero);
}

/** "Custom v2 cheaper from 300,001". */
export function crossingText({ at, cheaperAbove }: Crossing, along: Along, text: Messages, locale: Locale): string {
  return text.cheaperFrom(cheaperAbove, text.shortPlace[along](alongNumber(at, along, locale)));
}

/** Where peak hours come from, how many of those there are, and where there are none left: a flat line is no mistake. */
function peakNotes({ workload, along, to }: Curves, text: Messages, locale: Locale): string[] {
  const idle = idleHours(workload);
  if (!idle) return [text.peakNote];
  const hours = (of: Big): string => alongNumber(of, 'peakHours', locale);
  const now = text.idleNow(hours(idle.least), hours(idle.most), hours(new Big(workload.hoursPerMonth)));
  const isFlat = idle.noneFrom.lt(to);
  return [text.peakNote, now, ...(isFlat ? [text.flatFrom(placeText(idle.noneFrom, along, text, locale))] : [])];
}

/** What stands under the picture: how to read it, and what is not in it. */
export function notesText(curves: Curves, text: Messages, locale: Locale): string {
  const { along, crossings, to, knownUpTo, cannot, curves: drawn, workload, book } = curves;
  const notes: string[] = [];
  if (along === 'users' && workload.placements.length > 0 && drawn.some(({ offering }) => offering === 'domain'))
    notes.push(text.steps(countText(book.freeRequestsPerHour.blockUsers, locale)));
  if (knownUpTo) notes.push(text.beyondKnown(countText(knownUpTo, locale)));
  if (along === 'peakHours') notes.push(...peakNotes(curves, text, locale));
  const outside = crossings.filter(({ at }) => at.gt(to));
  if (outside.length > 0) notes.push(text.outside(outside.map((each) => crossingText(each, along, text, locale)).join(text.comma)));
  if (cannot.length > 0) notes.push(text.cannot(cannot.map(({ offering }) => text.name[offering]).join(text.comma)));
  return notes.join(text.between);
}
