/** More make the programme slow without making the week cheaper. */
const MOST_LEVELS = 96;

/** The minimums that a week may be made of, ascending, the last the peak. */
export interface Levels {
  readonly minimums: readonly number[];
  /** How much dearer the best week of these may be than the best of all minimums: 0 where they are all there, 0.05 for up to 5 %. */
  readonly coarseness: number;
}

/**
 * All whole minimums up to the peak where they are few; else those of a geometric grid. A week whose minimums are all raised to the next of the grid has no more
 * changes, risks no more, and bills at most (1 + coarseness) times as much in every window: so much may be lost, and no more.
 */
export function levelsUpTo(peak: number, floor = 1): Levels {
  for (let percent = 0; ; percent++) {
    const minimums = grid(floor, Math.max(peak, floor), 1 + percent / 100);
    if (minimums.length <= MOST_LEVELS) return { minimums, coarseness: percent / 100 };
  }
}

function grid(floor: number, peak: number, ratio: number): number[] {
  const minimums: number[] = [];
  for (let minimum = floor; minimum < peak && minimums.length <= MOST_LEVELS; minimum = Math.max(minimum + 1, Math.floor(minimum * ratio)))
    minimums.push(minimum);
  return [...minimums, peak];
}
