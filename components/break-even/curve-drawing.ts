import { Chart, LinearScale, LineController, LineElement, PointElement, type ChartConfiguration, type Point } from 'chart.js';
import { drawBehindCurves, drawOverCurves } from './curve-annotations.js';
import type { CurveFrame } from './curve-frame.js';
import type { CurvePicture, PictureLine } from './curve-picture.js';

type LineChart = Chart<'line', Point[]>;
type LineOptions = NonNullable<ChartConfiguration<'line', Point[]>['options']>;

/** Greys are told apart by their dashes. */
const DASHES = { domain: [], custom: [7, 4], 'custom-v2': [9, 3, 2, 3], batch: [3, 3] } as const;
const NOT_KNOWN = [1.5, 4];

/**
 * The chart on its canvas: Chart.js draws the lines through their exact bends; scale, marks and words are drawn by us around them.
 * Loaded late: whoever opens no chart pays for none.
 */
export class CurveDrawing {
  readonly #canvas: HTMLCanvasElement;
  #chart: LineChart | undefined;
  #picture: CurvePicture | undefined;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  draw(picture: CurvePicture): void {
    this.#picture = picture;
    const chart = (this.#chart ??= this.#create(picture));
    const { frame, pixelRatio } = picture;
    chart.options = optionsOf(picture);
    if (chart.width !== frame.width || chart.height !== frame.height || chart.currentDevicePixelRatio !== pixelRatio)
      chart.resize(frame.width, frame.height);
    chart.data.datasets = picture.lines.map((line) => datasetOf(line, picture));
    chart.update('none');
  }

  destroy(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
  }

  #create(picture: CurvePicture): LineChart {
    Chart.register(LineController, LineElement, PointElement, LinearScale);
    const canvas = this.#canvas;
    canvas.width = picture.frame.width;
    canvas.height = picture.frame.height;
    return new Chart<'line', Point[]>(canvas, {
      type: 'line',
      data: { datasets: [] },
      options: optionsOf(picture),
      plugins: [
        {
          id: 'personalize-curve-annotations',
          beforeDatasetsDraw: ({ ctx }) => drawBehindCurves(ctx, this.#picture!),
          afterDatasetsDraw: ({ ctx }) => drawOverCurves(ctx, this.#picture!),
        },
      ],
    });
  }
}

function datasetOf(
  { offering, points, isChosen }: PictureLine,
  { palette, knownUpTo }: CurvePicture,
): LineChart['data']['datasets'][number] {
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

function optionsOf({ frame, palette, pixelRatio }: CurvePicture): LineOptions {
  return {
    animation: false,
    responsive: false,
    maintainAspectRatio: false,
    events: [],
    parsing: false,
    normalized: true,
    devicePixelRatio: pixelRatio,
    layout: { autoPadding: false, padding: paddingOf(frame) },
    datasets: { line: { pointRadius: 0, tension: 0, borderJoinStyle: 'miter' } },
    scales: {
      x: { type: 'linear', display: false, min: 0, max: frame.xEnd },
      y: {
        type: 'linear',
        min: 0,
        max: frame.yEnd,
        border: { display: false },
        grid: { color: palette.hair, drawTicks: false, lineWidth: 1 },
        // Its numbers are written with the other labels.
        ticks: { display: false, stepSize: frame.yStep, includeBounds: false, autoSkip: false },
        afterFit: (scale) => {
          scale.width = frame.left;
        },
      },
    },
  };
}

function paddingOf({ width, height, right, top, bottom }: CurveFrame): { left: number; right: number; top: number; bottom: number } {
  return { left: 0, right: width - right, top, bottom: height - bottom };
}
