import type { Connection } from './connection.js';
import { metricsOf } from './demand-reading.js';
import type { MeasuredDemand } from './measured-demand.js';
import { readDemand } from './read-demand.js';
import { MOST_DATAPOINTS, type ReadProgress } from './read-metrics.js';
import { readMinutes, type MinuteDemand } from './read-minutes.js';
import type { MeasuredResource, WindowOptions } from './read-options.js';

/** What a look at one resource's bursts stands on. */
export interface CloseRead {
  /** The last 15 days by the minute. */
  readonly minutes: MinuteDemand;
  /** The last 63 days in 5-minute windows, with latency and errors. */
  readonly history: MeasuredDemand;
  /** Metrics requested, each page counted: what CloudWatch bills. */
  readonly metricsRequested: number;
}

const DAY = 86_400;
export const MINUTE_DAYS = 15;
export const HISTORY_DAYS = 63;

/** At most so many metrics are requested: CloudWatch answers 100,800 points a page, and each page asks for all of a read's metrics again. */
export function mostMetricsOfCloseRead(): number {
  return (
    [
      [metricsOf({}).length, MINUTE_DAYS * 1440],
      [metricsOf({ withLatency: true }).length, HISTORY_DAYS * 288],
    ] as const
  ).reduce((sum, [metrics, windows]) => sum + metrics * Math.ceil((metrics * windows) / MOST_DATAPOINTS), 0);
}

/**
 * Reads one resource closely: minutes for as long as CloudWatch has them, and 5-minute windows with latency and errors for as long as it has those.
 * @param options.end multiple of 300 s
 * @throws InvalidInputError, AwsCallError as `readDemand`: one that failed ends the other
 */
export async function readClosely(
  connection: Connection,
  resource: MeasuredResource,
  {
    end,
    signal,
    cache,
    onProgress,
  }: Pick<WindowOptions, 'end' | 'signal' | 'cache'> & { readonly onProgress?: ((progress: ReadProgress) => void) | undefined },
): Promise<CloseRead> {
  const left = new AbortController(),
    both = signal ? AbortSignal.any([signal, left.signal]) : left.signal;
  const progress: ReadProgress[] = [
    { done: 0, of: metricsOf({}).length },
    { done: 0, of: metricsOf({ withLatency: true }).length },
  ];
  const part = (index: number) => ({
    end,
    signal: both,
    cache,
    onProgress: (each: ReadProgress) => {
      progress[index] = each;
      onProgress?.(progress.reduce((sum, { done, of }) => ({ done: sum.done + done, of: sum.of + of })));
    },
  });
  try {
    const [minutes, history] = await Promise.all([
      readMinutes(connection, resource, { ...part(0), start: end - MINUTE_DAYS * DAY }),
      readDemand(connection, resource, { ...part(1), start: end - HISTORY_DAYS * DAY, windowSeconds: 300, withLatency: true }),
    ]);
    const asked = [minutes.series, history].map((each) => each.asked?.metricsRequested ?? 0);
    return { minutes, history, metricsRequested: asked.reduce((sum, each) => sum + each) };
  } finally {
    left.abort();
  }
}
