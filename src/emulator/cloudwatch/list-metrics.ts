import * as z from 'zod/mini';
import { AwsError } from '../aws-error.js';
import { operation } from '../operation.js';
import { expected, text } from '../shapes.js';
import { openToken, sealToken } from '../token.js';
import { allMetrics, NAMESPACE, publishedMinutes, type Metric } from './metric.js';

const PAGE_SIZE = 500;
const FORGOTTEN_AFTER_MINUTES = 14 * 1440;
const RECENTLY_MINUTES = 180;
const tokenShape = z.object({ list: z.literal('ListMetrics'), begin: z.number() });

const filter = z.object({ Name: text(255), Value: z.optional(text(1024)) }, expected('a dimension'));

/** ListMetrics: 500 a page. It forgets a metric that was silent for two weeks, so it never proves that there is none. */
export const listMetrics = operation({
  input: z.object({
    Namespace: z.optional(text(255)),
    MetricName: z.optional(text(255)),
    Dimensions: z.optional(z.array(filter, expected('a list of dimensions')).check(z.maxLength(10, expected('at most 10 dimensions')))),
    RecentlyActive: z.optional(z.literal('PT3H', expected('PT3H'))),
    NextToken: z.optional(text(10_000)),
  }),
  run({ Namespace, MetricName, Dimensions = [], RecentlyActive, NextToken }, { state, clock }) {
    const now = clock.now();
    const begin = NextToken === undefined ? 0 : beginOf(NextToken);
    const found = (Namespace ?? NAMESPACE) === NAMESPACE ? allMetrics(state) : [];
    const listed = found
      .filter(({ name }) => MetricName === undefined || MetricName === name)
      .filter(({ dimension }) =>
        Dimensions.every(({ Name, Value = dimension.value }) => Name === dimension.name && Value === dimension.value),
      )
      .filter((metric) => hasPublished(metric, now, RecentlyActive ? RECENTLY_MINUTES : FORGOTTEN_AFTER_MINUTES));
    return {
      Metrics: listed.slice(begin, begin + PAGE_SIZE).map(({ name, dimension }) => ({
        Namespace: NAMESPACE,
        MetricName: name,
        Dimensions: [{ Name: dimension.name, Value: dimension.value }],
      })),
      ...(begin + PAGE_SIZE < listed.length && { NextToken: sealToken({ list: 'ListMetrics', begin: begin + PAGE_SIZE }) }),
    };
  },
});

function hasPublished(metric: Metric, now: number, minutes: number): boolean {
  const { from, to } = publishedMinutes(metric, now);
  for (let minute = to - 1; minute >= Math.max(from, to - minutes); minute--) if (metric.inMinute(minute)) return true;
  return false;
}

function beginOf(token: string): number {
  const parsed = z.safeParse(tokenShape, openToken(token));
  if (!parsed.success) throw new AwsError('InvalidNextToken', 'NextToken: expected one that this operation answered');
  return parsed.data.begin;
}
