import { metricsOf, type DemandReading } from './demand-reading.js';
import { MOST_DATAPOINTS, MOST_QUERIES, type TimeRange } from './read-metrics.js';
import type { MeasuredResource, WindowOptions } from './read-options.js';

/** Most resources answer one operation under one name, and few calls fail: points that a window is expected to have. */
const POINTS_A_WINDOW = 1.25;

/** Gathers reads that ask for the same time into calls: one call has one time for all its metrics. */
export class CallBatches<Resource extends MeasuredResource> {
  readonly #options: WindowOptions;
  readonly #waiting = new Map<string, DemandReading<Resource>[]>();
  /** The first call is for one resource, so that it is there at once; each one after it may have twice as many. */
  #most = 1;

  constructor(options: WindowOptions) {
    this.#options = options;
  }

  add(reading: DemandReading<Resource>, { start, end }: TimeRange): void {
    const together = `${start} ${end}`;
    const waiting = this.#waiting.get(together);
    if (waiting) waiting.push(reading);
    else this.#waiting.set(together, [reading]);
  }

  /**
   * The resources of the next call.
   * @param isLast whether no more will be added: then also a call that is not full
   */
  next(isLast: boolean): readonly DemandReading<Resource>[] | undefined {
    for (const [together, waiting] of this.#waiting) {
      const size = Math.min(this.#most, this.#roomFor(waiting[0]!.asks!));
      if (waiting.length < size && !isLast) continue;
      this.#most = 2 * size;
      if (waiting.length <= size) this.#waiting.delete(together);
      return waiting.splice(0, size);
    }
    return undefined;
  }

  /** Resources whose queries, and whose answer most likely, fit into one call and one page. */
  #roomFor({ start, end }: TimeRange): number {
    const windows = (end - start) / this.#options.windowSeconds,
      points = windows * (POINTS_A_WINDOW + (this.#options.withLatency ? 1 : 0));
    return Math.max(1, Math.floor(Math.min(MOST_QUERIES / metricsOf(this.#options).length, MOST_DATAPOINTS / points)));
  }
}
