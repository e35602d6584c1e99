import { localDays } from './local-days.js';

export type Span = 'all' | 'week' | 'day';

/** A stretch of time that the chart shows; epoch seconds, the end exclusive. */
export interface View {
  readonly start: number;
  readonly end: number;
}

const WEEK = 7 * 86_400;

/** The views that a span cuts a series into, oldest first: all of it, weeks counted back from its end, or the days of a zone. */
export function viewsOf({ start, end }: View, span: Span, timeZone: string): View[] {
  switch (span) {
    case 'all':
      return [{ start, end }];
    case 'week':
      return weeksOf({ start, end });
    case 'day': {
      const days = localDays(start, end, timeZone);
      return days.map((begins, index) => ({ start: Math.max(begins, start), end: Math.min(days[index + 1] ?? end, end) }));
    }
  }
}

/** The oldest week may overlap the next one: a week is always seven days where there are as many. */
function weeksOf({ start, end }: View): View[] {
  const weeks: View[] = [];
  for (let until = end; until > start; until -= WEEK) {
    const begins = Math.max(start, until - WEEK);
    weeks.unshift({ start: begins, end: Math.min(end, begins + WEEK) });
  }
  return weeks;
}

/** The latest of the views that holds an instant, else the last one. */
export function viewAt(views: readonly View[], instant: number): number {
  const found = views.findLastIndex(({ start, end }) => instant >= start && instant < end);
  return found < 0 ? views.length - 1 : found;
}
