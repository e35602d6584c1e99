import { InvalidInputError, shown, type Issue } from '../../pricing/invalid-input.js';
import { WINDOW_SECONDS, type DemandSeries } from '../demand/demand-series.js';
import type { Connection } from './connection.js';
import { INFERENCE_METRICS, INFERENCE_OPERATIONS, type InferenceMetric, type InferenceOperation } from './inference-metrics.js';
import type { MeasuredDemand } from './measured-demand.js';
import { readMetrics, type MetricPoints, type ReadProgress } from './read-metrics.js';

/** Whose demand. `createdAt`, epoch seconds, tells a time without requests from a time before it was there. */
export interface MeasuredResource {
  readonly kind: 'campaign' | 'recommender';
  readonly arn: string;
  readonly createdAt?: number | undefined;
}

/** Which windows to read, and how the reading may be cancelled and followed. */
export interface ReadOptions {
  /** Epoch seconds, multiples of windowSeconds; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly windowSeconds: DemandSeries['windowSeconds'];
  readonly signal?: AbortSignal | undefined;
  /** Called after each page of the answer. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

/** How long CloudWatch keeps points of a period (aws-api 5.2). */
const RETENTION_SECONDS = { 60: 15 * 86_400, 300: 63 * 86_400, 3600: 455 * 86_400 } as const satisfies Record<
  DemandSeries['windowSeconds'],
  number
>;
/**
 * A call whose StartTime is a moment too old answers no points and no error, which would read as zeros. So the oldest window is left
 * out this long before it is due: for the way there, and for clocks that differ.
 */
const RETENTION_MARGIN_SECONDS = 60;

/**
 * Demand of a campaign or recommender from CloudWatch, one number a window. For each operation the largest of its names counts in each
 * window, then operations are added; calls that failed are beside it, not in it.
 *
 * Zero or gap (C4): where CloudWatch answered in full, a window without a point is a zero from `createdAt` on, or from the
 * first point on if that is not known. Before, outside of CloudWatch's retention, in the window that still runs, and where the answer
 * stayed partial, it is NaN.
 * @returns (end - start) / windowSeconds windows, always
 * @throws InvalidInputError for times off the grid, AwsCallError if CloudWatch refuses
 */
export async function readDemand(connection: Connection, resource: MeasuredResource, options: ReadOptions): Promise<MeasuredDemand> {
  const { start, end, windowSeconds, signal, onProgress } = checked(options);
  const windows = (end - start) / windowSeconds;
  const indexOf = (instant: number) => (instant - start) / windowSeconds;
  const range = readable(options, connection.now());
  const readings = INFERENCE_METRICS.map((metric) => new Reading(metric, windows));
  let messages: readonly string[] = [];

  if (range.start < range.end) {
    const answer = await readMetrics(connection, wantedOf(resource, range.start, range.end, windowSeconds), { signal, onProgress });
    for (const reading of readings)
      reading.take(answer.metrics.get(reading.metric.name), indexOf, indexOf(range.start), indexOf(range.end));
    messages = answer.messages;
  }

  const first = resource.createdAt === undefined ? firstPoint(readings) : firstWindow(indexOf(resource.createdAt), readings);
  for (const reading of readings) reading.forgetBefore(first);
  const of = (counts: InferenceMetric['counts']) => readings.filter(({ metric }) => metric.counts === counts);
  return {
    start,
    windowSeconds,
    requests: requestsOf(of('requests'), windows),
    errors4xx: sumOf(
      of('errors4xx').map(({ values }) => values),
      windows,
    ),
    errors5xx: sumOf(
      of('errors5xx').map(({ values }) => values),
      windows,
    ),
    metrics: of('requests')
      .filter(({ hasPoint }) => hasPoint)
      .map(({ metric: { name }, total }) => ({ name, requests: total })),
    messages,
  };
}

/** What was read of one metric: NaN where nothing is known. */
class Reading {
  readonly values: Float64Array;
  readonly #hasPoint: Uint8Array;

  constructor(
    readonly metric: InferenceMetric,
    windows: number,
  ) {
    this.values = new Float64Array(windows).fill(NaN);
    this.#hasPoint = new Uint8Array(windows);
  }

  /** Windows [from, to) of a call: zeros where a complete answer has no point. */
  take(answer: MetricPoints | undefined, indexOf: (instant: number) => number, from: number, to: number): void {
    if (!answer) return;
    if (answer.isComplete) this.values.fill(0, from, to);
    for (const [instant, value] of answer.points) {
      const index = Math.floor(indexOf(instant));
      if (index < from || index >= to) continue;
      this.values[index] = value;
      this.#hasPoint[index] = 1;
    }
  }

  /** Windows before the resource was there are not measured: points in them are of a namesake that was deleted. */
  forgetBefore(window: number): void {
    this.values.fill(NaN, 0, Math.min(window, this.values.length));
    this.#hasPoint.fill(0, 0, Math.min(window, this.values.length));
  }

  hasPointIn(window: number): boolean {
    return this.#hasPoint[window] === 1;
  }

  get firstPoint(): number {
    const index = this.#hasPoint.indexOf(1);
    return index < 0 ? Infinity : index;
  }

  get hasPoint(): boolean {
    return this.#hasPoint.includes(1);
  }

  get total(): number {
    return this.values.reduce((sum, value, index) => (this.#hasPoint[index] ? sum + value : sum), 0);
  }
}

/** The part that CloudWatch can answer: within its retention, and without the window that still runs. */
function readable({ start, end, windowSeconds }: ReadOptions, now: number): { readonly start: number; readonly end: number } {
  const oldest = Math.ceil((now - RETENTION_SECONDS[windowSeconds] + RETENTION_MARGIN_SECONDS) / windowSeconds) * windowSeconds;
  return { start: Math.max(start, oldest), end: Math.min(end, Math.floor(now / windowSeconds) * windowSeconds) };
}

function wantedOf({ kind, arn }: MeasuredResource, start: number, end: number, periodSeconds: number) {
  const dimension = { name: kind === 'campaign' ? 'CampaignArn' : 'RecommenderArn', value: arn };
  return { names: INFERENCE_METRICS.map(({ name }) => name), dimension, start, end, periodSeconds };
}

/** Each operation's names count the same calls: the largest of them, then the operations added. */
function requestsOf(readings: readonly Reading[], windows: number): Float64Array {
  const largest = (operation: InferenceOperation) => {
    const aliases = readings.filter(({ metric }) => metric.operation === operation);
    // Math.max is NaN if one of them is: the larger one may be the one that is not known.
    return new Float64Array(windows).map((_, index) => Math.max(...aliases.map(({ values }) => values[index]!)));
  };
  return sumOf(INFERENCE_OPERATIONS.map(largest), windows);
}

function sumOf(parts: readonly Float64Array[], windows: number): Float64Array {
  return new Float64Array(windows).map((_, index) => parts.reduce((sum, values) => sum + values[index]!, 0));
}

/** The window in which a resource was made is part of its time only if something was counted in it; it was not there for all of it. */
function firstWindow(made: number, readings: readonly Reading[]): number {
  const partial = Math.floor(made);
  return Math.max(0, readings.some((reading) => reading.hasPointIn(partial)) ? partial : Math.ceil(made));
}

function firstPoint(readings: readonly Reading[]): number {
  return Math.min(...readings.map((reading) => reading.firstPoint));
}

function checked(options: ReadOptions): ReadOptions {
  const { start, end, windowSeconds } = options;
  const issues: Issue[] = [];
  if (!WINDOW_SECONDS.includes(windowSeconds))
    issues.push({
      path: 'windowSeconds',
      value: windowSeconds,
      message: `windowSeconds: expected 60, 300 or 3600, got ${shown(windowSeconds)}`,
    });
  else
    for (const [path, value] of [
      ['start', start],
      ['end', end],
    ] as const)
      if (!Number.isSafeInteger(value) || value % windowSeconds !== 0)
        issues.push({
          path,
          value,
          message: `${path}: expected epoch seconds that are a multiple of windowSeconds (${windowSeconds}), got ${shown(value)}`,
        });
  if (issues.length === 0 && end <= start)
    issues.push({ path: 'end', value: end, message: `end: expected an instant after start (${start}), got ${end}` });
  if (issues.length > 0) throw new InvalidInputError(issues);
  return options;
}
