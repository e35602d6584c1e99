import { NARROW_BELOW, roundStep, type Plot } from '../canvas/plot.js';
import type { Curve, CurvePoint } from './curve.js';
import { shareScaleOf, type ShareScale } from './share-scale.js';

/** Where the plot lies in its canvas, and what its axes reach to. */
export interface FrontierFrame extends Plot {
  /** Money, or TPS-hours, at the right edge; 0 at the left one. */
  readonly xEnd: number;
  readonly xStep: number;
  readonly scale: ShareScale;
  readonly isNarrow: boolean;
}

/** Half a column is no narrow drawing: only a telephone's is. */
const NARROW = NARROW_BELOW - 160;

/** @param furthest what the chosen minimum costs, where it is none of the curve's */
export function frontierFrameOf(
  width: number,
  height: number,
  { points }: Curve,
  budget: number | undefined,
  furthest: number,
): FrontierFrame {
  const isNarrow = width < NARROW,
    left = 50,
    right = width - 16;
  const most = points.reduce((end, { along }) => Math.max(end, along), furthest);
  const xStep = roundStep((most * (isNarrow ? 72 : 96)) / (right - left));
  // By half steps, so that the axis seldom moves while a minimum beyond the curve is tried.
  const xEnd = Math.max(1, Math.ceil((most * 1.01) / (xStep / 2)) * (xStep / 2));
  return {
    width,
    height,
    left,
    right,
    top: 12,
    bottom: height - 38,
    xEnd,
    xStep,
    scale: shareScaleOf(
      points.flatMap(({ low, high }) => [low, high]),
      budget,
    ),
    isNarrow,
  };
}

export function xOf({ left, right, xEnd }: FrontierFrame, along: number): number {
  return left + ((right - left) * along) / xEnd;
}

export function yOf({ top, bottom, scale }: FrontierFrame, share: number): number {
  return bottom - ((bottom - top) * scale.heightOf(share)) / scale.top;
}

/** The minimum whose stretch from one risk to the other is nearest to a place of the drawing. */
export function nearestMinimum(frame: FrontierFrame, points: readonly CurvePoint[], x: number, y: number): number {
  let nearest = points[0]!.minimum,
    least = Infinity;
  for (const { minimum, along, low, high } of points) {
    const up = Math.max(yOf(frame, high) - y, 0, y - yOf(frame, low)),
      away = Math.hypot(xOf(frame, along) - x, up);
    if (away < least) [nearest, least] = [minimum, away];
  }
  return nearest;
}
