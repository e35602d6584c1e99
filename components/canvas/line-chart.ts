import { Chart, LinearScale, LineController, LineElement, PointElement, type ChartConfiguration, type Point } from 'chart.js';
import type { Palette } from './palette.js';
import type { Plot } from './plot.js';

type Lines = Chart<'line', Point[]>;
type LineOptions = NonNullable<ChartConfiguration<'line', Point[]>['options']>;
export type LineDataset = Lines['data']['datasets'][number];

/** What every picture of lines tells. */
export interface LinePicture {
  readonly frame: Plot;
  readonly palette: Palette;
  readonly pixelRatio: number;
}

/** What lines are drawn along, and in what manner. */
export interface Axes {
  readonly x: { readonly min: number; readonly max: number };
  /** From 0 up, with a grid line each step. */
  readonly y: { readonly max: number; readonly step: number };
  readonly line: NonNullable<NonNullable<LineOptions['datasets']>['line']>;
  readonly plugins?: LineOptions['plugins'];
}

/** What is drawn by us under and over the lines: scale, marks and words. */
export interface Annotations<P> {
  readonly behind: (ctx: CanvasRenderingContext2D, picture: P) => void;
  readonly over: (ctx: CanvasRenderingContext2D, picture: P) => void;
}

/** Lines and a grid on a canvas, by Chart.js, in the place that a picture's frame gives them. To be loaded late: Chart.js comes with it. */
export class LineChart<P extends LinePicture> {
  readonly #canvas: HTMLCanvasElement;
  readonly #annotations: Annotations<P>;
  #chart: Lines | undefined;
  #picture: P | undefined;

  constructor(canvas: HTMLCanvasElement, annotations: Annotations<P>) {
    this.#canvas = canvas;
    this.#annotations = annotations;
  }

  /** The last one that was drawn; undefined where nothing is drawn. */
  get picture(): P | undefined {
    return this.#picture;
  }

  /** Takes a picture whose axes, lines or size are others than the last one's. */
  setLines(picture: P, axes: Axes, datasets: LineDataset[]): void {
    this.#picture = picture;
    const { frame, pixelRatio } = picture,
      options = optionsOf(picture, axes);
    const chart = (this.#chart ??= this.#create(frame, options));
    chart.options = options;
    if (chart.width !== frame.width || chart.height !== frame.height || chart.currentDevicePixelRatio !== pixelRatio)
      chart.resize(frame.width, frame.height);
    chart.data.datasets = datasets;
  }

  /** Draws a picture whose lines are set. `dress` gives them what moves without them. */
  draw(picture: P, dress?: (datasets: LineDataset[], ctx: CanvasRenderingContext2D) => void): void {
    this.#picture = picture;
    const chart = this.#chart!;
    dress?.(chart.data.datasets, chart.ctx);
    chart.update('none');
  }

  destroy(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#picture = undefined;
  }

  #create({ width, height }: Plot, options: LineOptions): Lines {
    Chart.register(LineController, LineElement, PointElement, LinearScale);
    const canvas = this.#canvas;
    canvas.width = width;
    canvas.height = height;
    return new Chart<'line', Point[]>(canvas, {
      type: 'line',
      data: { datasets: [] },
      options,
      plugins: [
        {
          id: 'personalize-annotations',
          beforeDatasetsDraw: ({ ctx }) => this.#annotations.behind(ctx, this.#picture!),
          afterDatasetsDraw: ({ ctx }) => this.#annotations.over(ctx, this.#picture!),
        },
      ],
    });
  }
}

function optionsOf({ frame, palette, pixelRatio }: LinePicture, { x, y, line, plugins = {} }: Axes): LineOptions {
  const { width, height, left, right, top, bottom } = frame;
  return {
    animation: false,
    responsive: false,
    maintainAspectRatio: false,
    events: [],
    parsing: false,
    normalized: true,
    devicePixelRatio: pixelRatio,
    layout: { autoPadding: false, padding: { left: 0, right: width - right, top, bottom: height - bottom } },
    datasets: { line },
    scales: {
      x: { type: 'linear', display: false, ticks: { display: false }, ...x },
      y: {
        type: 'linear',
        min: 0,
        max: y.max,
        border: { display: false },
        grid: { color: palette.hair, drawTicks: false, lineWidth: 1 },
        // Its numbers are written with the other labels: Chart.js would measure all of them at each step of a drag.
        ticks: { display: false, stepSize: y.step, includeBounds: false, autoSkip: false },
        afterFit: (scale) => {
          scale.width = left;
        },
      },
    },
    plugins,
  };
}
