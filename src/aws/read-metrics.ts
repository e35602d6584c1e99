import type { GetMetricDataInput, MessageData } from '@aws-sdk/client-cloudwatch';
import type { CallOptions, Connection } from './connection.js';

/** How far a read is: metrics that were answered in full, of those asked for. */
export interface ReadProgress {
  readonly done: number;
  readonly of: number;
}

/** What to read of metrics that share one dimension. Instants are epoch seconds on the grid of `periodSeconds`; `end` is exclusive. */
export interface MetricsWanted {
  readonly names: readonly string[];
  readonly dimension: { readonly name: string; readonly value: string };
  readonly start: number;
  readonly end: number;
  readonly periodSeconds: number;
}

/** Points of one metric, and whether AWS says that there are no more. */
export interface MetricPoints {
  readonly isComplete: boolean;
  /** Epoch seconds of a period's start to its Sum. */
  readonly points: ReadonlyMap<number, number>;
}

const NAMESPACE = 'AWS/Personalize';
/** What a call may answer (aws-api 5.2). */
const MOST_DATAPOINTS = 100_800;

/**
 * Sums of metrics, by name, in one GetMetricData call and as many pages as AWS makes of it. A metric that does not exist is complete and empty.
 * @param names 500 at most, AWS's limit
 */
export async function readMetrics(
  connection: Connection,
  wanted: MetricsWanted,
  options: CallOptions & { readonly onProgress?: ((progress: ReadProgress) => void) | undefined },
): Promise<{ readonly metrics: ReadonlyMap<string, MetricPoints>; readonly messages: readonly string[] }> {
  const { names } = wanted;
  const found = names.map(() => ({ isComplete: false, points: new Map<number, number>() }));
  const messages = new Set<string>();
  const input = inputOf(wanted);
  let nextToken: string | undefined;
  let page = 0;
  do {
    const answer = await connection.getMetricData({ ...input, NextToken: nextToken }, options);
    for (const message of answer.Messages ?? []) messages.add(worded(message));
    for (const { Id, Timestamps = [], Values = [], StatusCode, Messages = [] } of answer.MetricDataResults ?? []) {
      const index = Number(Id?.slice(1)),
        metric = found[index];
      if (!metric) continue;
      Timestamps.forEach((timestamp, at) => metric.points.set(timestamp.getTime() / 1000, Values[at] ?? 0));
      metric.isComplete = StatusCode === 'Complete';
      for (const message of Messages) messages.add(`${names[index]}: ${worded(message)}`);
      if (StatusCode === 'Forbidden') messages.add(`${names[index]}: Forbidden`);
    }
    options.onProgress?.({ done: found.filter(({ isComplete }) => isComplete).length, of: names.length });
    // AWS goes on from PartialData and from InternalError by the token; the same one again would go on for ever.
    nextToken = answer.NextToken === nextToken ? undefined : answer.NextToken;
  } while (nextToken !== undefined && ++page < MOST_PAGES);
  return { metrics: new Map(names.map((name, index) => [name, found[index]!])), messages: [...messages] };
}

/** Far more than any answer has; an endpoint that never ends must not hold us. */
const MOST_PAGES = 1000;

function inputOf({ names, dimension, start, end, periodSeconds }: MetricsWanted): GetMetricDataInput {
  return {
    MetricDataQueries: names.map((name, index) => ({
      Id: `m${index}`,
      MetricStat: {
        // No Unit: one that does not match finds nothing.
        Metric: { Namespace: NAMESPACE, MetricName: name, Dimensions: [{ Name: dimension.name, Value: dimension.value }] },
        Period: periodSeconds,
        Stat: 'Sum',
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
