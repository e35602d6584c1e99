import type { View } from './views.js';

/** Where the plot lies in its canvas, and what its axes stand for. Pixels from the top left. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** TPS at the upper edge; 0 at the lower one. */
  readonly scaleTop: number;
  readonly view: View;
  /** Fewer labels, never smaller ones. */
  readonly isNarrow: boolean;
}

const NARROW_BELOW = 560;

export function frameOf(width: number, height: number, scaleTop: number, view: View): Frame {
  const isNarrow = width < NARROW_BELOW,
    digits = String(Math.floor(scaleTop)).length;
  return {
    width,
    height,
    scaleTop,
    view,
    isNarrow,
    left: 14 + 7 * Math.max(digits, 2),
    right: width - (isNarrow ? 46 : 56),
    top: 26,
    bottom: height - 24,
  };
}

export function yOf({ top, bottom, scaleTop }: Frame, tps: number): number {
  return bottom - ((bottom - top) * tps) / scaleTop;
}

export function xOf({ left, right, view }: Frame, instant: number): number {
  return left + ((right - left) * (instant - view.start)) / (view.end - view.start);
}

/** The whole minimum at a height: 1 to the top of the scale. */
export function minimumAt({ top, bottom, scaleTop }: Frame, y: number): number {
  return Math.max(1, Math.min(scaleTop, Math.round(((bottom - y) / (bottom - top)) * scaleTop)));
}

/** A whole scale with some air above the highest thing on it. */
export function scaleTopFor(highest: number): number {
  return Math.max(Math.ceil((highest * 11) / 10), Math.ceil(highest) + 1, 2);
}

/** The step between grid lines: 1, 2 or 5 times a power of ten, whole, and about one line every 44 px. */
export function tickStep({ top, bottom, scaleTop }: Frame): number {
  const least = Math.max(1, (scaleTop * 44) / (bottom - top)),
    power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((each) => each * power).find((each) => each >= least - 1e-9)!;
}
