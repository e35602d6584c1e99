import type { DemandSeries } from '../demand/demand-series.js';

/** Demand as CloudWatch measured it, with where it came from. Arrays have one entry a window; NaN = not measured. */
export interface MeasuredDemand extends DemandSeries {
  /** The metrics that had a point, and the requests each of them counted over the whole period. Empty: no metric was seen. */
  readonly metrics: readonly { readonly name: string; readonly requests: number }[];
  /** Calls that failed on the caller's side, throttled ones among them: they are not in `requests`. */
  readonly errors4xx: Float64Array;
  readonly errors5xx: Float64Array;
  /**
   * Milliseconds that an answered call took on average, if they were asked for; NaN also where none was answered. A resource that answers two
   * operations has the mean of both, weighted by their requests.
   */
  readonly latencyMs?: Float64Array | undefined;
  /** What CloudWatch said beside its answer. */
  readonly messages: readonly string[];
  /** What the read asked; undefined where nothing was asked, for instance in an example. */
  readonly asked?: ReadAccount | undefined;
}

/** What a read of one resource asked of CloudWatch, and what it had in the cache. */
export interface ReadAccount {
  /** Metrics in the calls that were answered, each page counted: CloudWatch bills 0.01 USD for 1,000 of them. */
  readonly metricsRequested: number;
  /** Windows that were asked for, and those that were in the cache and were not. */
  readonly windowsRequested: number;
  readonly windowsKept: number;
  /** Why the cache could not be used; undefined if it could, or if there is none. */
  readonly cacheFailure?: Error | undefined;
}
