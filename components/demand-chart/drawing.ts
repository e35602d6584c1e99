import { Chart, Filler, type Point } from 'chart.js';
import { drawBehind, drawOver } from './annotations.js';
import { tickStep, yOf } from './frame.js';
import { LineChart, type Axes, type LineDataset } from '../canvas/line-chart.js';
import { grain, hatch } from '../canvas/patterns.js';
import type { Picture } from './picture.js';
import type { Steps } from './steps.js';

/** Demand as filled steps, and what is above and below the minimum. Loaded late: whoever opens no chart pays for none. */
export class Drawing {
  readonly #chart: LineChart<Picture>;
  #patterns: { readonly risk: CanvasPattern; readonly idle: CanvasPattern } | undefined;

  constructor(canvas: HTMLCanvasElement) {
    Chart.register(Filler);
    this.#chart = new LineChart<Picture>(canvas, { behind: drawBehind, over: drawOver });
  }

  /** Draws a picture. Where only the line moved since the last one, only what hangs on the line is made anew. */
  draw(picture: Picture): void {
    const before = this.#chart.picture;
    if (before && isAlike(before, picture)) return;
    const hasLines = before !== undefined && hasSameLines(before, picture);
    if (!hasLines) this.#chart.setLines(picture, axesOf(picture), datasetsOf(picture));
    this.#chart.draw(picture, ([demand], ctx) => {
      const { palette, pixelRatio, minimum } = picture;
      if (!hasLines)
        this.#patterns = { risk: grain(ctx, palette.risk, palette.surface, pixelRatio), idle: hatch(ctx, palette.idle, pixelRatio) };
      demand!.borderColor = lineColour(picture, ctx);
      demand!.fill = { target: { value: minimum }, above: this.#patterns!.risk, below: this.#patterns!.idle };
    });
  }

  destroy(): void {
    this.#chart.destroy();
  }
}

/** A host that follows each step of a drag renders again, and would have the same drawn twice. */
function isAlike(a: Picture, b: Picture): boolean {
  const words = ({ frame, axis, pixelRatio, minimum, current, words }: Picture): string =>
    JSON.stringify([frame, axis, pixelRatio, minimum, current, words.now, words.idle, words.difference, words.gapShort]);
  return a.palette === b.palette && a.steps === b.steps && a.gaps === b.gaps && words(a) === words(b);
}

/** Whether two pictures differ in nothing but what hangs on the minimum. */
function hasSameLines(a: Picture, b: Picture): boolean {
  return (
    a.palette === b.palette &&
    a.steps === b.steps &&
    a.pixelRatio === b.pixelRatio &&
    a.frame.scaleTop === b.frame.scaleTop &&
    a.frame.width === b.frame.width &&
    a.frame.height === b.frame.height
  );
}

/** A window is a step, not a slope: each holds its height up to the next, and a gap ends the line. */
export function pointsOf({ edges, tops }: Steps): Point[] {
  const points: Point[] = [];
  tops.forEach((tps, step) => {
    points.push({ x: edges[step]!, y: tps });
    const isLast = step === tops.length - 1;
    if (!Number.isNaN(tps) && (isLast || Number.isNaN(tops[step + 1]!))) points.push({ x: edges[step + 1]!, y: tps });
  });
  return points;
}

/** Demand's line, which carries what is above and below the minimum, over demand's area. */
function datasetsOf({ palette, steps }: Picture): LineDataset[] {
  const data = pointsOf(steps);
  return [
    { data, borderWidth: 1.1 },
    { data, borderWidth: 0, backgroundColor: palette['demand-fill'], fill: 'origin' },
  ];
}

/** The colour of demand, and of risk from the minimum up. */
function lineColour({ frame, palette, minimum }: Picture, ctx: CanvasRenderingContext2D): CanvasGradient {
  const gradient = ctx.createLinearGradient(0, frame.top, 0, frame.bottom),
    at = Math.max(0, Math.min(1, (yOf(frame, minimum) - frame.top) / (frame.bottom - frame.top)));
  gradient.addColorStop(0, palette.risk);
  gradient.addColorStop(at, palette.risk);
  gradient.addColorStop(at, palette.demand);
  gradient.addColorStop(1, palette.demand);
  return gradient;
}

function axesOf(picture: Picture): Axes {
  const { view, scaleTop } = picture.frame;
  return {
    x: { min: view.start, max: view.end },
    y: { max: scaleTop, step: tickStep(picture.frame) },
    line: { stepped: 'before', pointRadius: 0, spanGaps: false },
    plugins: { filler: { drawTime: 'beforeDatasetDraw', propagate: false } },
  };
}
