import type { Connection } from './connection.js';
import { demandOf } from './demand-of.js';
import { INFERENCE_METRICS, LATENCY_METRICS, type InferenceMetric } from './inference-metrics.js';
import { cacheKey, keptEntry, keptMetrics, type KeptMetrics } from './kept-windows.js';
import { between, knownFrom, together, unknownIn } from './known-points.js';
import type { MeasuredDemand } from './measured-demand.js';
import { MetricWindows } from './metric-windows.js';
import type { MetricAnswer, MetricWanted, TimeRange } from './read-metrics.js';
import { readableRange, settledRange } from './readable-range.js';
import type { MeasuredResource, WindowOptions } from './read-options.js';
import type { KeptEntry } from './window-cache.js';

/** The part of an answer that is about one resource. */
export interface ResourceAnswer {
  readonly metrics: readonly MetricAnswer[];
  readonly messages: readonly string[];
  readonly pages: number;
}

/** The read of one resource: what the cache has of it, what is to be asked, and what comes of it. */
export class DemandReading<Resource extends MeasuredResource = MeasuredResource> {
  readonly #options: WindowOptions;
  readonly #now: number;
  readonly #key: string | undefined;
  readonly #metrics: readonly InferenceMetric[];
  #kept: KeptMetrics = new Map();
  #cacheFailure: Error | undefined;

  constructor(
    readonly resource: Resource,
    connection: Connection,
    options: WindowOptions,
  ) {
    this.#options = options;
    this.#now = connection.now();
    this.#key = options.cache ? cacheKey(connection, resource.arn, options.windowSeconds) : undefined;
    this.#metrics = metricsOf(options);
  }

  /** Looks into the cache. One that fails is as good as empty. */
  async look(): Promise<this> {
    const { cache, windowSeconds } = this.#options;
    if (!cache || this.#key === undefined) return this;
    try {
      this.#kept = keptMetrics(await cache.read(this.#key), windowSeconds) ?? this.#kept;
    } catch (error) {
      this.failedToKeep(error);
    }
    return this;
  }

  failedToKeep(error: unknown): void {
    this.#cacheFailure = error instanceof Error ? error : new Error(String(error));
  }

  /** What CloudWatch is to be asked for; undefined if nothing, because all is known or none can be. */
  get asks(): TimeRange | undefined {
    const range = this.#readable;
    return range.start < range.end
      ? unknownIn(
          range,
          this.#metrics.map((metric) => this.#kept.get(idOf(metric))),
        )
      : undefined;
  }

  get wanted(): readonly MetricWanted[] {
    const { kind, arn } = this.resource;
    const dimension = { name: kind === 'campaign' ? 'CampaignArn' : 'RecommenderArn', value: arn };
    return this.#metrics.map(({ name, statistic }) => ({ name, statistic, dimension }));
  }

  /** What is known now, for the cache: windows that may still change are left out. */
  toKeep(answer: ResourceAnswer, asked: TimeRange): KeptEntry | undefined {
    if (this.#key === undefined) return undefined;
    const metrics = new Map(this.#kept);
    this.#metrics.forEach((metric, index) => {
      const known = together(this.#kept.get(idOf(metric)), knownFrom(answer.metrics[index]!, asked));
      const settled = known && settledRange({ start: known.from, end: known.to }, this.#options.windowSeconds, this.#now);
      if (settled && settled.start < settled.end) metrics.set(idOf(metric), between(known, settled.start, settled.end));
    });
    return keptEntry(this.#key, metrics);
  }

  /** The demand, from the cache and from what was answered. */
  demand(answer?: ResourceAnswer, asked?: TimeRange): MeasuredDemand {
    const { start, end, windowSeconds } = this.#options,
      windows = (end - start) / windowSeconds,
      { createdAt } = this.resource;
    const read = this.#metrics.map((metric, index) => {
      const found = new MetricWindows(metric, start, windowSeconds, windows);
      const kept = this.#kept.get(idOf(metric)),
        answered = answer?.metrics[index];
      if (kept) found.know(between(kept, this.#readable.start, this.#readable.end));
      if (answered && asked) found.take(answered, asked);
      return found;
    });
    const windowsIn = (range: TimeRange) => Math.max(0, range.end - range.start) / windowSeconds;
    const windowsRequested = asked ? windowsIn(asked) : 0;
    return {
      ...demandOf(read, { start, windowSeconds, windows }, createdAt === undefined ? undefined : (createdAt - start) / windowSeconds),
      messages: [...new Set([...(answer?.messages ?? []), ...(answer?.metrics ?? []).flatMap(({ messages }) => messages)])],
      asked: {
        metricsRequested: this.#metrics.length * (answer?.pages ?? 0),
        windowsRequested,
        windowsKept: windowsIn(this.#readable) - windowsRequested,
        cacheFailure: this.#cacheFailure,
      },
    };
  }

  get #readable(): TimeRange {
    return readableRange(this.#options, this.#options.windowSeconds, this.#now);
  }
}

/** The metrics that a read of one resource asks for. */
export function metricsOf({ withLatency = false }: Pick<WindowOptions, 'withLatency'>): readonly InferenceMetric[] {
  return withLatency ? [...INFERENCE_METRICS, ...LATENCY_METRICS] : INFERENCE_METRICS;
}

function idOf({ name, statistic }: InferenceMetric): string {
  return `${name} ${statistic}`;
}
