import type { Locale } from './locale.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept, because a table of hours asks for the same one hundreds of times. */
function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'ja', options)));
  return format;
}

/** "Tue 17 Nov, 20:20" in a zone; epoch seconds in. */
export function instantText(
  epochSeconds: number,
  locale: Locale,
  timeZone: string,
  { withDate = true, withTime = true, withYear = false } = {},
): string {
  return dateFormat(locale, {
    timeZone,
    ...(withDate ? { weekday: 'short', day: 'numeric', month: 'short' } : {}),
    ...(withYear ? { year: 'numeric' } : {}),
    ...(withTime ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : {}),
  }).format(epochSeconds * 1000);
}

/** "Tue" in a zone: where a label has room for little more. */
export function weekdayText(epochSeconds: number, locale: Locale, timeZone: string): string {
  return dateFormat(locale, { timeZone, weekday: 'short' }).format(epochSeconds * 1000);
}

/** "17 Nov" in a zone. */
export function dayText(epochSeconds: number, locale: Locale, timeZone: string): string {
  return dateFormat(locale, { timeZone, day: 'numeric', month: 'short' }).format(epochSeconds * 1000);
}

/** "10 to 23 Nov 2026" in a zone. */
export function dayRangeText(startEpochSeconds: number, endEpochSeconds: number, locale: Locale, timeZone: string): string {
  const format = dateFormat(locale, { timeZone, day: 'numeric', month: locale === 'en' ? 'short' : 'long', year: 'numeric' });
  // The end is exclusive: a range to midnight ends on the day before.
  const start = startEpochSeconds * 1000,
    end = (endEpochSeconds - 1) * 1000;
  // Japanese ranges of Intl fall back to slashes whatever month is asked for: its ends are set beside each other.
  if (locale === 'ja')
    return format.format(start) === format.format(end) ? format.format(start) : `${format.format(start)}〜${format.format(end)}`;
  // Ours say "to", beside a minus sign that looks like their dash; not every browser sets spaces around it.
  return format.formatRange(start, end).replace(/\s*\u2013\s*/, ' to ');
}

/** "30 Jun 2023": a day that belongs to no zone, such as a price book's. */
export function isoDateText(isoDate: string, locale: Locale): string {
  return dateFormat(locale, { timeZone: 'UTC', day: 'numeric', month: locale === 'en' ? 'short' : 'long', year: 'numeric' }).format(
    Date.parse(`${isoDate}T00:00:00Z`),
  );
}

/** "June 2023": a month as "2023-06". */
export function isoMonthText(isoMonth: string, locale: Locale): string {
  return dateFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(Date.parse(`${isoMonth}-01T00:00:00Z`));
}

/** "2 min 10 s", "4 h 30 min". */
export function durationText(seconds: number, locale: Locale): string {
  const units = locale === 'ja' ? { d: '日', h: '時間', min: '分', s: '秒' } : { d: ' d', h: ' h', min: ' min', s: ' s' };
  const whole = Math.max(0, Math.round(seconds));
  const parts: [number, string][] = [
    [Math.floor(whole / 86_400), units.d],
    [Math.floor((whole % 86_400) / 3600), units.h],
    [Math.floor((whole % 3600) / 60), units.min],
    [whole % 60, units.s],
  ];
  const first = parts.findIndex(([value]) => value > 0);
  if (first < 0) return `0${units.s}`;
  return parts
    .slice(first, first + 2)
    .filter(([value]) => value > 0)
    .map(([value, unit]) => `${value}${unit}`)
    .join(locale === 'ja' ? '' : ' ');
}

/** "14:38:03" in a zone: when something happened while one looked on. */
export function clockText(epochSeconds: number, locale: Locale, timeZone: string): string {
  return dateFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(
    epochSeconds * 1000,
  );
}
