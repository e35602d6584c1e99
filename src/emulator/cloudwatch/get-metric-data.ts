import * as z from 'zod/mini';
import { AwsError } from '../aws-error.js';
import type { LessData } from '../faults.js';
import { operation } from '../operation.js';
import { stream } from '../random.js';
import type { State } from '../state.js';
import { openToken, sealToken } from '../token.js';
import { metricsOfArn, NAMESPACE, type Metric } from './metric.js';
import { metricDataInput, queriesOf, type MetricDataInput, type MetricQuery } from './metric-data-query.js';
import { pointsOf, type Point } from './points.js';

const MOST_DATAPOINTS = 100_800;

/** Where a page ended. `asOf` keeps the later pages of an answer at the instant of its first: no point moves between them. */
const tokenShape = z.object({ request: z.number(), asOf: z.number(), query: z.number(), point: z.number() });
type PageStart = z.output<typeof tokenShape>;

interface MetricDataResult {
  readonly Id: string;
  readonly Label: string;
  readonly Timestamps: number[];
  readonly Values: number[];
  readonly StatusCode: 'Complete' | NonNullable<LessData['status']>;
}

/**
 * GetMetricData: newest first unless asked otherwise, as many points a call as MaxDatapoints allows. A page holds every query
 * that is not complete yet; those that did not fit are PartialData, with the points that did. What nobody published has no
 * point: a metric that does not exist answers nothing, and Complete.
 */
export const getMetricData = operation({
  input: metricDataInput,
  run(input, { state, clock, faults }) {
    const queries = queriesOf(input);
    const from = pageStart(input, clock.now());
    const { datapoints = MOST_DATAPOINTS, status, metric, message } = faults.lessData('GetMetricData', input);
    const isHeldBack = ({ stat }: MetricQuery): boolean => metric === undefined || metric === stat.Metric.MetricName;
    const results: MetricDataResult[] = [];
    let room = Math.min(input.MaxDatapoints ?? MOST_DATAPOINTS, MOST_DATAPOINTS, datapoints);
    let next: PageStart | undefined;
    for (const [i, query] of queries.entries()) {
      if (i < from.query) continue;
      if (status && isHeldBack(query)) {
        results.push(resultOf(query, [], status));
        continue;
      }
      const begin = i === from.query ? from.point : 0;
      const points = next ? [] : pointsOfQuery(query, state, input, from.asOf).slice(begin);
      const here = points.slice(0, room);
      room -= here.length;
      if (here.length < points.length) next = { ...from, query: i, point: begin + here.length };
      results.push(resultOf(query, here, next ? 'PartialData' : 'Complete'));
      // Without room the next query cannot even be looked at, unless there is none.
      if (room === 0 && !next && i + 1 < queries.length) next = { ...from, query: i + 1, point: 0 };
    }
    const messages = message ? [{ Code: message.code, Value: message.value }] : [];
    return { MetricDataResults: results, Messages: messages, ...(next && { NextToken: sealToken(next) }) };
  },
});

function pointsOfQuery({ stat }: MetricQuery, state: State, input: MetricDataInput, now: number): Point[] {
  const metric = metricsOfArn(state, stat.Metric.Dimensions?.[0]?.Value).find((one) => isAskedFor(one, stat));
  if (!metric) return [];
  const { StartTime: startTime, EndTime: endTime } = input;
  const points = pointsOf(metric, { periodSeconds: stat.Period, statistic: stat.Stat, startTime, endTime }, now);
  return input.ScanBy === 'TimestampAscending' ? points : points.reverse();
}

/** All of the dimensions must be named, and no other; a Unit that is not the metric's finds nothing. */
function isAskedFor({ name, dimension, unit }: Metric, { Metric: asked, Unit }: MetricQuery['stat']): boolean {
  const { Namespace, MetricName, Dimensions = [] } = asked;
  return (
    Namespace === NAMESPACE &&
    MetricName === name &&
    Dimensions.length === 1 &&
    Dimensions.every(({ Name, Value }) => Name === dimension.name && Value === dimension.value) &&
    (Unit === undefined || Unit === unit)
  );
}

function resultOf({ id, label }: MetricQuery, points: readonly Point[], StatusCode: MetricDataResult['StatusCode']): MetricDataResult {
  return {
    Id: id,
    Label: label,
    Timestamps: points.map(({ timestamp }) => timestamp),
    Values: points.map(({ value }) => value),
    StatusCode,
  };
}

/** The beginning, or what the token of this very request says. */
function pageStart({ NextToken, ...request }: MetricDataInput, now: number): PageStart {
  const fingerprint = stream(0, JSON.stringify(request));
  if (NextToken === undefined) return { request: fingerprint, asOf: now, query: 0, point: 0 };
  const parsed = z.safeParse(tokenShape, openToken(NextToken));
  if (!parsed.success || parsed.data.request !== fingerprint)
    throw new AwsError('InvalidNextToken', 'NextToken: expected one that this operation answered to the same request');
  return parsed.data;
}
