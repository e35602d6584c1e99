import { medianOf, quantileOf } from './robust.js';

/** How a campaign answers while demand is within its minimum: what its bursts are held against (C16). */
export interface Calm {
  /** Median milliseconds, and what a burst has to pass before it counts as slower; undefined without latency. */
  readonly latency: { readonly median: number; readonly most: number } | undefined;
  /** Failed calls / all calls: callers' own mistakes. undefined without counts. */
  readonly share4xx: number | undefined;
  readonly share5xx: number | undefined;
}

/** Half as long again, and longer than 99 of 100 calm windows. */
const SLOWER = 1.5;
const CALM_SHARE = 0.99;
/** Fewer failed calls, or fewer than this share of a window's, are no sign. */
const LEAST_ERRORS = 5;
const LEAST_ERROR_SHARE = 0.001;
const DEVIATIONS = 3;

/** @param windows indices of the windows within the minimum */
export function calmOf(
  windows: readonly number[],
  requests: Float64Array,
  {
    latency,
    errors4xx,
    errors5xx,
  }: { latency?: Float64Array | undefined; errors4xx?: Float64Array | undefined; errors5xx?: Float64Array | undefined },
): Calm {
  const latencies = latency ? windows.map((index) => latency[index]!).filter((each) => !Number.isNaN(each)) : [];
  const median = medianOf(latencies);
  return {
    latency: latencies.length === 0 ? undefined : { median, most: Math.max(SLOWER * median, quantileOf(latencies, CALM_SHARE)) },
    share4xx: errors4xx && errorShare(windows, requests, errors4xx),
    share5xx: errors5xx && errorShare(windows, requests, errors5xx),
  };
}

/** Failed calls of these windows / all their calls; 0 without calls. */
export function errorShare(windows: readonly number[], requests: Float64Array, errors: Float64Array): number {
  let failed = 0,
    calls = 0;
  for (const index of windows) {
    const count = errors[index]!;
    if (Number.isNaN(count)) continue;
    failed += count;
    calls += count + requests[index]!;
  }
  return calls === 0 ? 0 : failed / calls;
}

/** Failed calls of a window beyond what calm times have of them; 0 where they may be chance. */
export function extraErrors(errors: number, requests: number, calmShare: number): number {
  const calls = errors + requests,
    usual = calmShare * calls,
    extra = errors - usual;
  return extra >= Math.max(LEAST_ERRORS, LEAST_ERROR_SHARE * calls, DEVIATIONS * Math.sqrt(usual)) ? extra : 0;
}
