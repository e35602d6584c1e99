/** Of what a person can type. */
export const HIGHEST = 100_000;

/** A week with another minimum in some of its hours. */
export function withMinimum(minimums: readonly number[], hours: readonly number[], minimum: number): readonly number[] {
  return replaced(minimums, hours, () => minimum);
}

/** A week in which some hours are raised or lowered, each from where it is. */
export function shiftedBy(minimums: readonly number[], hours: readonly number[], by: number): readonly number[] {
  return replaced(minimums, hours, (minimum) => Math.max(1, Math.min(HIGHEST, minimum + by)));
}

export function isSameWeek(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((minimum, hour) => minimum === b[hour]);
}

function replaced(minimums: readonly number[], hours: readonly number[], next: (minimum: number) => number): readonly number[] {
  const week = [...minimums];
  for (const hour of hours) week[hour] = next(week[hour]!);
  return isSameWeek(week, minimums) ? minimums : week;
}
