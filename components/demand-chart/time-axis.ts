import type { Locale } from '../../src/locale/locale.js';
import { dayText, instantText, weekdayText } from '../../src/locale/times.js';
import { xOf, type Frame } from './frame.js';
import { localDays } from './local-days.js';

/** Instants with a line, and labels under the plot (x in pixels). */
export interface TimeAxis {
  readonly lines: readonly number[];
  readonly labels: readonly { readonly x: number; readonly text: string; readonly align: CanvasTextAlign }[];
}

/** Hours for a day, named days for a week, dates for more: as many as there is room for. */
export function timeAxisOf(frame: Frame, locale: Locale, timeZone: string): TimeAxis {
  const { view } = frame,
    days = localDays(view.start, view.end, timeZone);
  const length = (view.end - view.start) / 86_400;
  if (length <= 1.5) return hoursOf(frame, days, locale, timeZone);
  const lines = days.filter((day) => day > view.start);
  return length <= 10 ? { lines, labels: namedDays(frame, days, locale, timeZone) } : datesOf(frame, lines, locale, timeZone);
}

function hoursOf(frame: Frame, days: readonly number[], locale: Locale, timeZone: string): TimeAxis {
  const { view, left, right, isNarrow } = frame,
    step = (isNarrow ? 6 : 3) * 3600;
  const instants: number[] = [];
  for (let at = days[0] ?? view.start; at <= view.end; at += step) if (at >= view.start) instants.push(at);
  const labels = instants.map((at) => {
    const x = xOf(frame, at);
    // 24:00 is the end of the day that is shown, not the beginning of the next.
    const clock =
      at === view.end && instantText(at, 'en', timeZone, { withDate: false }) === '00:00'
        ? '24:00'
        : instantText(at, locale, timeZone, { withDate: false });
    return { x, text: clock, align: x < left + 14 ? 'left' : x > right - 14 ? 'right' : 'center' } as const;
  });
  return { lines: instants.filter((at) => at > view.start && at < view.end), labels };
}

function namedDays(frame: Frame, days: readonly number[], locale: Locale, timeZone: string): TimeAxis['labels'] {
  const { view } = frame;
  return days.flatMap((day, index) => {
    const from = xOf(frame, Math.max(day, view.start)),
      to = xOf(frame, Math.min(days[index + 1] ?? view.end, view.end));
    // Noon is in the day, whatever the clocks do at its edges.
    const noon = day + 43_200,
      text = to - from >= 72 ? instantText(noon, locale, timeZone, { withTime: false }) : weekdayText(noon, locale, timeZone);
    return to - from >= 24 ? [{ x: (from + to) / 2, text, align: 'center' } as const] : [];
  });
}

function datesOf(frame: Frame, midnights: readonly number[], locale: Locale, timeZone: string): TimeAxis {
  const apart = (xOf(frame, frame.view.start + 86_400) - frame.left) / 52,
    every = [1, 2, 7, 14, 28, 56, 112].find((each) => each * apart >= 1) ?? 224;
  const monday = midnights.findIndex((day) => weekdayText(day + 43_200, 'en', timeZone) === 'Mon');
  const first = every < 7 ? 0 : Math.max(0, monday);
  const lines = midnights.filter((_, index) => index >= first && (index - first) % every === 0);
  return {
    lines,
    labels: lines
      .map((day) => ({ x: xOf(frame, day) + 3, text: dayText(day + 43_200, locale, timeZone), align: 'left' }) as const)
      .filter(({ x }) => x + 40 <= frame.right + 8),
  };
}
