import type { GetMetricDataInput, MessageData } from '@aws-sdk/client-cloudwatch';
import type { CallOptions, Connection } from './connection.js';

/** How far a read is: metrics that were answered in full, of those asked for. */
export interface ReadProgress {
  readonly done: number;
  readonly of: number;
}

/** Some time: epoch seconds, `end` exclusive. */
export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

/** One metric of one resource, and what of it. */
export interface MetricWanted {
  readonly name: string;
  readonly statistic: 'Sum' | 'Average';
  readonly dimension: { readonly name: string; readonly value: string };
}

/** What AWS answered of one metric. */
export interface MetricAnswer {
  /** Whether AWS says that there are no more points. */
  readonly isComplete: boolean;
  /** Epoch seconds of a period's start to its statistic. */
  readonly points: ReadonlyMap<number, number>;
  /** What AWS said beside it. */
  readonly messages: readonly string[];
}

/** What a call, with all its pages, came to. */
export interface MetricsAnswer {
  /** In the order of what was wanted. */
  readonly metrics: readonly MetricAnswer[];
  /** What AWS said of the call as a whole. */
  readonly messages: readonly string[];
  readonly pages: number;
}

/** What a call may ask and answer (aws-api 5.2). */
export const MOST_QUERIES = 500;
export const MOST_DATAPOINTS = 100_800;
const NAMESPACE = 'AWS/Personalize';
/** Far more than any answer has; an endpoint that never ends must not hold us. */
const MOST_PAGES = 1000;

/**
 * Reads metrics in one GetMetricData call and as many pages as AWS makes of it. A metric that does not exist is complete and empty.
 * @param wanted MOST_QUERIES at most
 * @param range on the grid of `periodSeconds`
 */
export async function readMetrics(
  connection: Connection,
  wanted: readonly MetricWanted[],
  range: TimeRange,
  periodSeconds: number,
  options: CallOptions & { readonly onProgress?: ((progress: ReadProgress) => void) | undefined },
): Promise<MetricsAnswer> {
  const found = wanted.map(() => ({ isComplete: false, points: new Map<number, number>(), messages: new Set<string>() }));
  const messages = new Set<string>();
  const input = inputOf(wanted, range, periodSeconds);
  let nextToken: string | undefined;
  let pages = 0;
  do {
    const answer = await connection.getMetricData({ ...input, NextToken: nextToken }, options);
    for (const message of answer.Messages ?? []) messages.add(worded(message));
    for (const { Id, Timestamps = [], Values = [], StatusCode, Messages = [] } of answer.MetricDataResults ?? []) {
      const index = Number(Id?.slice(1)),
        metric = found[index];
      if (!metric) continue;
      Timestamps.forEach((timestamp, at) => metric.points.set(timestamp.getTime() / 1000, Values[at] ?? 0));
      metric.isComplete = StatusCode === 'Complete';
      const { name } = wanted[index]!;
      for (const message of Messages) metric.messages.add(`${name}: ${worded(message)}`);
      if (StatusCode === 'Forbidden') metric.messages.add(`${name}: Forbidden`);
    }
    options.onProgress?.({ done: found.filter(({ isComplete }) => isComplete).length, of: wanted.length });
    // AWS goes on from PartialData and from InternalError by the token; the same one again would go on for ever.
    nextToken = answer.NextToken === nextToken ? undefined : answer.NextToken;
  } while (++pages < MOST_PAGES && nextToken !== undefined);
  return {
    metrics: found.map((metric) => ({ ...metric, messages: [...metric.messages] })),
    messages: [...messages],
    pages,
  };
}

function inputOf(wanted: readonly MetricWanted[], { start, end }: TimeRange, periodSeconds: number): GetMetricDataInput {
  return {
    MetricDataQueries: wanted.map(({ name, statistic, dimension }, index) => ({
      Id: `m${index}`,
      MetricStat: {
        // No Unit: one that does not match finds nothing.
        Metric: { Namespace: NAMESPACE, MetricName: name, Dimensions: [{ Name: dimension.name, Value: dimension.value }] },
        Period: periodSeconds,
        Stat: statistic,
      },
    })),
    StartTime: new Date(start * 1000),
    EndTime: new Date(end * 1000),
    ScanBy: 'TimestampAscending',
    MaxDatapoints: MOST_DATAPOINTS,
  };
}

function worded({ Code, Value }: MessageData): string {
  return [Code, Value].filter((part) => part !== undefined && part !== '').join(': ');
}
