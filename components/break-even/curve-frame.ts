import { NARROW_BELOW, roundStep, type Plot } from '../canvas/plot.js';
import type { Curves } from './curves.js';
import { lineOf, valueAt } from './line.js';

/** Where the plot lies in its canvas, and what its axes reach to. */
export interface CurveFrame extends Plot {
  /** At the right edge, in the axis's unit; 0 at the left one. */
  readonly xEnd: number;
  /** Money at the upper edge; 0 at the lower one. */
  readonly yEnd: number;
  readonly xStep: number;
  readonly yStep: number;
  readonly isNarrow: boolean;
}

/** A line that climbs past so many times what matters is cut off, or all others would lie on the floor. */
const CUT_ABOVE = 2.5;

export function curveFrameOf(width: number, height: number, curves: Curves, tickLength: (value: number) => number): CurveFrame {
  const isNarrow = width < NARROW_BELOW,
    xEnd = curves.to.toNumber();
  const yStep = roundStep(highestOf(curves) / 4),
    yEnd = Math.ceil((highestOf(curves) * 1.04) / yStep) * yStep;
  const left = 12 + 6.5 * Math.max(2, tickLength(yEnd)),
    right = width - (isNarrow ? 10 : 132);
  return {
    width,
    height,
    left,
    right,
    top: 40,
    bottom: height - 34,
    xEnd,
    yEnd,
    xStep: roundStep((xEnd * (isNarrow ? 64 : 84)) / (right - left)),
    yStep,
    isNarrow,
  };
}

export function xOf({ left, right, xEnd }: CurveFrame, at: number): number {
  return left + ((right - left) * at) / xEnd;
}

export function yOf({ top, bottom, yEnd }: CurveFrame, money: number): number {
  return bottom - ((bottom - top) * money) / yEnd;
}

/** All lines, as far as they don't leave far behind what is looked at: the present totals and the crossings. */
function highestOf({ curves, now, crossings, to }: Curves): number {
  const lines = curves.map(lineOf);
  const top = Math.max(...lines.flatMap((points) => points.map(({ y }) => y)));
  const marked = crossings.filter(({ at }) => at.lte(to)).map(({ total }) => total.toNumber());
  const matters = Math.max(...lines.map((points) => valueAt(points, now.toNumber())), ...marked);
  return Math.max(matters > 0 ? Math.min(top, matters * CUT_ABOVE) : top, 1);
}
