import type { InferenceMetric } from './inference-metrics.js';
import { knownFrom, type KnownPoints } from './known-points.js';
import type { MetricAnswer, TimeRange } from './read-metrics.js';

/** What is known of one metric, window by window: NaN where nothing is. */
export class MetricWindows {
  readonly values: Float64Array;
  readonly #hasPoint: Uint8Array;
  readonly #indexOf: (instant: number) => number;

  constructor(
    readonly metric: InferenceMetric,
    start: number,
    windowSeconds: number,
    windows: number,
  ) {
    this.values = new Float64Array(windows).fill(NaN);
    this.#hasPoint = new Uint8Array(windows);
    this.#indexOf = (instant) => (instant - start) / windowSeconds;
  }

  /** Zeros where a complete answer has no point, then its points. */
  know({ from, to, at, values }: KnownPoints): void {
    const begin = Math.max(0, this.#indexOf(from)),
      end = Math.max(0, this.#indexOf(to));
    this.values.fill(0, begin, end);
    this.#hasPoint.fill(0, begin, end);
    at.forEach((instant, index) => this.#point(instant, values[index]!));
  }

  /** An answer to what was asked; of one that stayed partial, the points alone. */
  take(answer: MetricAnswer, asked: TimeRange): void {
    const known = knownFrom(answer, asked);
    if (known) this.know(known);
    else for (const [instant, value] of answer.points) if (instant >= asked.start && instant < asked.end) this.#point(instant, value);
  }

  #point(instant: number, value: number): void {
    const index = Math.floor(this.#indexOf(instant));
    if (index < 0 || index >= this.values.length) return;
    this.values[index] = value;
    this.#hasPoint[index] = 1;
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
