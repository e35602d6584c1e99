import { sum, type Big } from '../exact.js';
import type { HourGroup } from './exact-bands.js';
import { groupLevels, movedShare } from './group-levels.js';

/** Hours that are asked equally often, in any unit. */
export interface AskedHours {
  readonly level: Big;
  readonly hours: number;
}

export const MOST_BANDS = 6;
/** Bands are added until they move no more of the requests than this. */
const MOVED_SHARE = 0.05;

/** Hours by level, each level once. */
export function countLevels(ascending: readonly Big[]): AskedHours[] {
  const levels: { level: Big; hours: number }[] = [];
  for (const level of ascending) {
    const last = levels.at(-1);
    if (last?.level.eq(level)) last.hours++;
    else levels.push({ level, hours: 1 });
  }
  return levels;
}

/**
 * Hours that make one band each: idle ones and the peak by themselves, what lies between cut where it changes most (P19).
 * @param levels ascending, each level once
 * @param most at most this many groups, 2 or more
 * @param peakFrom where the levels of the peak begin; no peak unless given, nor where there is no room for it
 * @returns the groups, ascending, and the share of the requests that they move from one of their hours to another
 */
export function groupHours(
  levels: readonly AskedHours[],
  most: number,
  peakFrom = levels.length,
): { readonly groups: readonly HourGroup[]; readonly moved: number } {
  const plain = levels.map(({ level, hours }) => ({ level: level.toNumber(), hours }));
  const from = levels[0]?.level.eq(0) ? 1 : 0;
  const to = most - from >= 2 ? peakFrom : levels.length;
  const peaks = to < levels.length ? 1 : 0;
  const between = groupLevels(plain.slice(from, to), most - from - peaks, MOVED_SHARE).map((start) => start + from);
  const starts = [...(from > 0 ? [0] : []), ...between, ...(peaks > 0 ? [to] : [])];
  const groups = starts.map((start, index) => {
    const group = levels.slice(start, starts[index + 1] ?? levels.length);
    return { hours: group.reduce((total, { hours }) => total + hours, 0), asked: sum(group.map(({ level, hours }) => level.times(hours))) };
  });
  return { groups, moved: movedShare(plain, starts) };
}
