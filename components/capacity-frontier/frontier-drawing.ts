import { LineChart, type Axes, type LineDataset } from '../canvas/line-chart.js';
import { lineUpToPeak } from './curve.js';
import { xOf, yOf, type FrontierFrame } from './frontier-frame.js';
import { drawBehindFrontier, drawOverFrontier } from './frontier-annotations.js';
import type { FrontierPicture } from './frontier-picture.js';

/** Dots closer than this many pixels would be a smear. */
const DOTS_APART = 5;
const DOT = 1.75;

/** The band between its two bounds, every whole minimum a dot. Loaded late: whoever opens no chart pays for none. */
export class FrontierDrawing {
  readonly #chart: LineChart<FrontierPicture>;

  constructor(canvas: HTMLCanvasElement) {
    this.#chart = new LineChart<FrontierPicture>(canvas, { behind: drawBehindFrontier, over: drawOverFrontier });
  }

  /** Draws a picture. Where only what is chosen or pointed at is another one than the last time, the lines stay. */
  draw(picture: FrontierPicture): void {
    const before = this.#chart.picture;
    if (!before || !hasSameLines(before, picture)) this.#chart.setLines(picture, axesOf(picture.frame), datasetsOf(picture));
    this.#chart.draw(picture);
  }

  destroy(): void {
    this.#chart.destroy();
  }
}

function hasSameLines(a: FrontierPicture, b: FrontierPicture): boolean {
  return (
    a.curve === b.curve &&
    a.palette === b.palette &&
    a.pixelRatio === b.pixelRatio &&
    a.frame.xEnd === b.frame.xEnd &&
    a.frame.scale.top === b.frame.scale.top &&
    a.frame.scale.step === b.frame.scale.step &&
    a.frame.scale.rows[0]?.share === b.frame.scale.rows[0]?.share &&
    a.frame.width === b.frame.width &&
    a.frame.height === b.frame.height
  );
}

function axesOf({ xEnd, scale }: FrontierFrame): Axes {
  return {
    x: { min: 0, max: xEnd },
    y: { max: scale.top, step: scale.step },
    line: { tension: 0, clip: false },
  };
}

function datasetsOf({ frame, palette, curve }: FrontierPicture): LineDataset[] {
  const points = lineUpToPeak(curve);
  return (['high', 'low'] as const).map((bound) => ({
    data: points.map((point) => ({ x: point.along, y: frame.scale.heightOf(point[bound]) })),
    borderColor: palette.risk,
    borderWidth: 1.25,
    pointBackgroundColor: palette.risk,
    pointBorderWidth: 0,
    pointRadius: dotsApart(points.map((point) => [xOf(frame, point.along), yOf(frame, point[bound])])),
  }));
}

/** A radius a point: 0 where the last dot is too near. */
export function dotsApart(places: readonly (readonly [x: number, y: number])[]): number[] {
  let last: readonly [number, number] | undefined;
  return places.map((place) => {
    if (last && Math.hypot(place[0] - last[0], place[1] - last[1]) < DOTS_APART) return 0;
    last = place;
    return DOT;
  });
}
