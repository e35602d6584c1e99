import type { DemandSeries } from '../demand/demand-series.js';

/** Demand as CloudWatch measured it, with where it came from. Arrays have one entry a window; NaN = not measured. */
export interface MeasuredDemand extends DemandSeries {
  /** The metrics that had a point, and the requests each of them counted over the whole period. Empty: no metric was seen. */
  readonly metrics: readonly { readonly name: string; readonly requests: number }[];
  /** Calls that failed on the caller's side, throttled ones among them: they are not in `requests`. */
  readonly errors4xx: Float64Array;
  readonly errors5xx: Float64Array;
  /** What CloudWatch said beside its answer. */
  readonly messages: readonly string[];
}
