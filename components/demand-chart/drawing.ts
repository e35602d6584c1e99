import { Chart, Filler, LinearScale, LineController, LineElement, PointElement, type ChartConfiguration, type Point } from 'chart.js';
import { drawBehind, drawOver } from './annotations.js';
import { tickStep, yOf, type Frame } from './frame.js';
import { grain, hatch } from '../canvas/patterns.js';
import type { Picture } from './picture.js';
import type { Steps } from './steps.js';

type LineChart = Chart<'line', Point[]>;
type LineOptions = NonNullable<ChartConfiguration<'line', Point[]>['options']>;

/**
 * The chart on its canvas, by Chart.js: demand as filled steps, what is above and below the minimum, the scale; labels and marks are drawn by us around it.
 * Loaded late: whoever opens no chart pays for none.
 */
export class Drawing {
  readonly #canvas: HTMLCanvasElement;
  #chart: LineChart | undefined;
  #picture: Picture | undefined;
  #patterns: { readonly risk: CanvasPattern; readonly idle: CanvasPattern } | undefined;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** Draws a picture. Where only the line moved since the last one, only what hangs on the line is made anew. */
  draw(picture: Picture): void {
    const before = this.#picture;
    if (before && this.#chart && isAlike(before, picture)) return;
    this.#picture = picture;
    const chart = (this.#chart ??= this.#create(picture));
    const { frame, pixelRatio, palette, steps } = picture;
    const isResized = chart.width !== frame.width || chart.height !== frame.height || chart.currentDevicePixelRatio !== pixelRatio,
      isSame =
        before?.palette === palette &&
        before.steps === steps &&
        before.frame.scaleTop === frame.scaleTop &&
        !isResized &&
        chart.data.datasets.length > 0;
    if (!isSame) {
      chart.options = optionsOf(picture);
      if (isResized) chart.resize(frame.width, frame.height);
      chart.data.datasets = datasetsOf(picture);
      this.#patterns = {
        risk: grain(chart.ctx, palette.risk, palette.surface, pixelRatio),
        idle: hatch(chart.ctx, palette.idle, pixelRatio),
      };
    }
    const demand = chart.data.datasets[0]!;
    demand.borderColor = lineColour(picture, chart.ctx);
    demand.fill = { target: { value: picture.minimum }, above: this.#patterns!.risk, below: this.#patterns!.idle };
    chart.update('none');
  }

  destroy(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
  }

  #create(picture: Picture): LineChart {
    Chart.register(LineController, LineElement, PointElement, LinearScale, Filler);
    const canvas = this.#canvas;
    canvas.width = picture.frame.width;
    canvas.height = picture.frame.height;
    return new Chart<'line', Point[]>(canvas, {
      type: 'line',
      data: { datasets: [] },
      options: optionsOf(picture),
      plugins: [
        {
          id: 'personalize-annotations',
          beforeDatasetsDraw: ({ ctx }) => drawBehind(ctx, this.#picture!),
          afterDatasetsDraw: ({ ctx }) => drawOver(ctx, this.#picture!),
        },
      ],
    });
  }
}

/** A host that follows each step of a drag renders again, and would have the same drawn twice. */
function isAlike(a: Picture, b: Picture): boolean {
  const words = ({ frame, axis, pixelRatio, minimum, current, words }: Picture): string =>
    JSON.stringify([frame, axis, pixelRatio, minimum, current, words.now, words.idle, words.difference, words.gapShort]);
  return a.palette === b.palette && a.steps === b.steps && a.gaps === b.gaps && words(a) === words(b);
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
function datasetsOf({ palette, steps }: Picture): LineChart['data']['datasets'] {
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

function optionsOf({ frame, palette, pixelRatio }: Picture): LineOptions {
  return {
    animation: false,
    responsive: false,
    maintainAspectRatio: false,
    events: [],
    parsing: false,
    normalized: true,
    devicePixelRatio: pixelRatio,
    layout: { autoPadding: false, padding: paddingOf(frame) },
    datasets: { line: { stepped: 'before', pointRadius: 0, spanGaps: false } },
    scales: {
      x: { type: 'linear', display: false, ticks: { display: false }, min: frame.view.start, max: frame.view.end },
      y: {
        type: 'linear',
        min: 0,
        max: frame.scaleTop,
        border: { display: false },
        grid: { color: palette.hair, drawTicks: false, lineWidth: 1 },
        // Its numbers are written with the other labels: Chart.js would measure all of them at each step of a drag.
        ticks: { display: false, stepSize: tickStep(frame), includeBounds: false, autoSkip: false },
        afterFit: (scale) => {
          scale.width = frame.left;
        },
      },
    },
    plugins: { filler: { drawTime: 'beforeDatasetDraw', propagate: false } },
  };
}

function paddingOf({ width, height, right, top, bottom }: Frame): { left: number; right: number; top: number; bottom: number } {
  return { left: 0, right: width - right, top, bottom: height - bottom };
}
