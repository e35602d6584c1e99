import { LineChart, type Axes, type LineDataset } from '../canvas/line-chart.js';
import { drawBehindCurves, drawOverCurves } from './curve-annotations.js';
import type { CurvePicture, PictureLine } from './curve-picture.js';

/** Greys are told apart by their dashes. */
const DASHES = { domain: [], custom: [7, 4], 'custom-v2': [9, 3, 2, 3], batch: [3, 3] } as const;
const NOT_KNOWN = [1.5, 4];

/** The curves through their exact bends. Loaded late: whoever opens no chart pays for none. */
export class CurveDrawing {
  readonly #chart: LineChart<CurvePicture>;

  constructor(canvas: HTMLCanvasElement) {
    this.#chart = new LineChart<CurvePicture>(canvas, { behind: drawBehindCurves, over: drawOverCurves });
  }

  draw(picture: CurvePicture): void {
    this.#chart.setLines(
      picture,
      axesOf(picture),
      picture.lines.map((line) => datasetOf(line, picture)),
    );
    this.#chart.draw(picture);
  }

  destroy(): void {
    this.#chart.destroy();
  }
}

function axesOf({ frame }: CurvePicture): Axes {
  return {
    x: { min: 0, max: frame.xEnd },
    y: { max: frame.yEnd, step: frame.yStep },
    line: { pointRadius: 0, tension: 0, borderJoinStyle: 'miter' },
  };
}

function datasetOf({ offering, points, isChosen }: PictureLine, { palette, knownUpTo }: CurvePicture): LineDataset {
  const dash = isChosen ? [] : [...DASHES[offering]];
  return {
    data: points.map(({ x, y }) => ({ x, y })),
    borderColor: isChosen ? palette.accent : palette['ink-3'],
    borderWidth: isChosen ? 2.5 : 1.5,
    borderDash: dash,
    // The chosen one lies on the others.
    order: isChosen ? 0 : 1,
    segment:
      offering === 'domain' && knownUpTo !== undefined
        ? { borderDash: ({ p0 }) => ((p0.parsed.x ?? 0) >= knownUpTo ? NOT_KNOWN : dash) }
        : {},
  };
}
