/** Where a plot lies in its drawing. Pixels from the top left. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A drawing narrower than this has fewer labels, never smaller ones. */
export const NARROW_BELOW = 560;

/** The step of a scale: 1, 2 or 5 times a power of ten, at least `least`. */
export function roundStep(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((each) => each * power).find((each) => each >= least - 1e-9)!;
}
