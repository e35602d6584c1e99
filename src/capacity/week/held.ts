import { localHours } from '../../demand/calendar.js';
import type { HeldMinimums, MinimumChange } from '../replay.js';

/**
 * When a week of 168 minimums holds what, between two instants: at any moment the most that it asks for within the next `leadSeconds`. So a rise comes that much early and
 * a drop on the hour, on days of 23 and 25 hours too: an hour that comes twice keeps its minimum, one that is skipped has none.
 */
export function heldBetween(minima: readonly number[], timeZone: string, leadSeconds: number, from: number, to: number): HeldMinimums {
  const hours = localHours(timeZone, from, to + leadSeconds);
  const mostFrom = (at: number): number => {
    let most = 0;
    for (let index = firstAfter(hours, at); index < hours.length && hours[index]!.start <= at + leadSeconds; index++)
      most = Math.max(most, minima[hours[index]!.hourOfWeek]!);
    return most;
  };
  const moments = [...new Set(hours.flatMap(({ start }) => [start - leadSeconds, start]))]
    .filter((at) => at > from && at < to)
    .sort((a, b) => a - b);
  const initial = hours.length === 0 ? minima[0]! : mostFrom(from);
  const changes: MinimumChange[] = [];
  for (const at of moments) {
    const minimum = mostFrom(at);
    if (minimum !== (changes.at(-1)?.minimum ?? initial)) changes.push({ at, minimum });
  }
  return { initial, changes };
}

/** The index of the hour that an instant lies in. */
function firstAfter(hours: readonly { readonly end: number }[], at: number): number {
  let low = 0,
    high = hours.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hours[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
