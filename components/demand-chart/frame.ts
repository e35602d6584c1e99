import { NARROW_BELOW, roundStep, type Plot } from '../canvas/plot.js';
import type { View } from './views.js';

/** Where the plot lies in its canvas, and what its axes stand for. */
export interface Frame extends Plot {
  /** TPS at the upper edge; 0 at the lower one. */
  readonly scaleTop: number;
  readonly view: View;
  /** Fewer labels, never smaller ones. */
  readonly isNarrow: boolean;
}

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
  return roundStep(Math.max(1, (scaleTop * 44) / (bottom - top)));
}
