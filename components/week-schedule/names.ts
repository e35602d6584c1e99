import type { Locale } from '../../src/locale/locale.js';
import { weekdayText } from '../../src/locale/times.js';
import { rangeOf, type Selection } from './selection.js';
import type { Messages } from './week-schedule.messages.js';

/** 5 January 1970. */
const A_MONDAY = 4 * 86_400;

/** 0 is Monday. */
export function weekdayName(day: number, locale: Locale): string {
  return weekdayText(A_MONDAY + day * 86_400, locale, 'UTC');
}

/** "08:00". */
export function hourText(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** "Mon to Fri, 08:00 to 12:00". */
export function selectionText(selection: Selection, text: Messages, locale: Locale): string {
  const { firstDay, lastDay, firstHour, lastHour } = rangeOf(selection),
    [first, last] = [weekdayName(firstDay, locale), weekdayName(lastDay, locale)];
  return text.hourOf(firstDay === lastDay ? first : text.days(first, last), hourText(firstHour), hourText(lastHour + 1));
}
