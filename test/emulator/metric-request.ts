import {
  GetMetricDataCommand,
  type CloudWatchClient,
  type GetMetricDataCommandInput,
  type MetricDataQuery,
} from '@aws-sdk/client-cloudwatch';
import { HOME, START } from './emulated.js';

export const HOUR = 3600;
export const DAY = 86_400;

/** What a query is about: the requests of home-top-picks by five minutes, unless told otherwise. */
export interface Asked {
  id?: string;
  name?: string;
  arn?: string;
  dimension?: string;
  period?: number;
  stat?: string;
}

/** A query of GetMetricData. */
export function query({
  id = 'q',
  name = 'GetRecommendations',
  arn = HOME,
  dimension = 'CampaignArn',
  period = 300,
  stat = 'Sum',
}: Asked = {}): MetricDataQuery {
  const Metric = { Namespace: 'AWS/Personalize', MetricName: name, Dimensions: [{ Name: dimension, Value: arn }] };
  return { Id: id, MetricStat: { Metric, Period: period, Stat: stat } };
}

/** A call of GetMetricData, from `from` to `to`, both in seconds before START. */
export function request(
  from: number,
  to: number,
  queries: MetricDataQuery[],
  more: Partial<GetMetricDataCommandInput> = {},
): GetMetricDataCommand {
  const at = (secondsAgo: number) => new Date((START - secondsAgo) * 1000);
  return new GetMetricDataCommand({ StartTime: at(from), EndTime: at(to), MetricDataQueries: queries, ...more });
}

/** What one query was answered; instants in seconds before START. */
export interface Points {
  seconds: number[];
  values: number[];
  status?: string;
}

/** Asks one query. */
export async function points(
  cloudwatch: CloudWatchClient,
  from: number,
  to: number,
  asked: Asked = {},
  more: Partial<GetMetricDataCommandInput> = {},
): Promise<Points> {
  const { MetricDataResults = [] } = await cloudwatch.send(request(from, to, [query(asked)], more));
  const [{ Timestamps = [], Values = [], StatusCode } = {}] = MetricDataResults;
  return { seconds: Timestamps.map((time) => START - time.getTime() / 1000), values: Values, status: StatusCode };
}

export const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
