import { INFERENCE_OPERATIONS, type InferenceMetric, type InferenceOperation } from './inference-metrics.js';
import type { MeasuredDemand } from './measured-demand.js';
import type { MetricWindows } from './metric-windows.js';

/**
 * Demand from what is known of each metric. For each operation the largest of its names counts in each window, then operations are
 * added; calls that failed are beside it, not in it.
 *
 * Zero or gap (C4): where CloudWatch answered in full, a window without a point is a zero from `createdAt` on, or from the first point
 * on if that is not known. Before that it is NaN.
 * @param made the window that the resource was made in, with its fraction; undefined if that is not known
 */
export function demandOf(
  read: readonly MetricWindows[],
  { start, windowSeconds, windows }: { start: number; windowSeconds: MeasuredDemand['windowSeconds']; windows: number },
  made: number | undefined,
): Omit<MeasuredDemand, 'messages' | 'asked'> {
  const first = made === undefined ? Math.min(...read.map(({ firstPoint }) => firstPoint)) : firstWindow(made, read);
  for (const metric of read) metric.forgetBefore(first);
  const that = (tells: InferenceMetric['tells']) => read.filter(({ metric }) => metric.tells === tells);
  const valuesOf = (tells: InferenceMetric['tells']) => that(tells).map(({ values }) => values);
  const requestsOf = INFERENCE_OPERATIONS.map((operation) => largest(that('requests'), operation, windows));
  const latency = that('latency');
  return {
    start,
    windowSeconds,
    requests: sumOf(requestsOf, windows),
    errors4xx: sumOf(valuesOf('errors4xx'), windows),
    errors5xx: sumOf(valuesOf('errors5xx'), windows),
    ...(latency.length > 0 && { latencyMs: meanOf(latency, requestsOf, windows) }),
    metrics: that('requests')
      .filter(({ hasPoint }) => hasPoint)
      .map(({ metric: { name }, total }) => ({ name, requests: total })),
  };
}

/** An operation's names count the same calls. */
function largest(read: readonly MetricWindows[], operation: InferenceOperation, windows: number): Float64Array {
  const aliases = read.filter(({ metric }) => metric.operation === operation);
  // Math.max is NaN if one of them is: the larger one may be the one that is not known.
  return new Float64Array(windows).map((_, index) => Math.max(...aliases.map(({ values }) => values[index]!)));
}

function sumOf(parts: readonly Float64Array[], windows: number): Float64Array {
  return new Float64Array(windows).map((_, index) => parts.reduce((sum, values) => sum + values[index]!, 0));
}

/** Weighted by the requests of each operation, which are what its latency was measured on. Without any there is none. */
function meanOf(latency: readonly MetricWindows[], requestsOf: readonly Float64Array[], windows: number): Float64Array {
  return new Float64Array(windows).map((_, window) => {
    let time = 0,
      requests = 0;
    for (const each of latency) {
      if (!each.hasPointIn(window)) continue;
      const answered = requestsOf[INFERENCE_OPERATIONS.indexOf(each.metric.operation)]![window]!;
      time += answered * each.values[window]!;
      requests += answered;
    }
    return time / requests;
  });
}

/** The window in which a resource was made is part of its time only if something was counted in it; it was not there for all of it. */
function firstWindow(made: number, read: readonly MetricWindows[]): number {
  const partial = Math.floor(made);
  return Math.max(0, read.some((metric) => metric.hasPointIn(partial)) ? partial : Math.ceil(made));
}
