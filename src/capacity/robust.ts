/** The middle of them; the mean of the two middle ones of an even count, NaN of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort(),
    half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Median distance from the median, scaled to a standard deviation of normal noise: half of the values may be anything. */
export function spreadOf(values: readonly number[]): number {
  const middle = medianOf(values);
  return 1.4826 * medianOf(values.map((each) => Math.abs(each - middle)));
}

/** The value that this share of them stays within, by nearest rank; NaN of none. */
export function quantileOf(values: readonly number[], share: number): number {
  return Float64Array.from(values).sort()[Math.max(0, Math.ceil(share * values.length) - 1)] ?? NaN;
}
