import * as z from 'zod/mini';
import { AwsError } from '../aws-error.js';
import { expected, pattern, text, wholeNumber } from '../shapes.js';
import { STATISTICS } from './points.js';

const QUERIES_PER_CALL = 500;
const instant = z.number(expected('epoch seconds'));
const list = (what: string) => expected(`a list of ${what}`);

/** A dimension of a metric, name and value. */
const dimension = z.object({ Name: text(255), Value: text(1024) }, expected('a dimension'));

const metricStat = z.object(
  {
    Metric: z.object(
      {
        Namespace: z.optional(text(255)),
        MetricName: z.optional(text(255)),
        Dimensions: z.optional(z.array(dimension, list('dimensions')).check(z.maxLength(30, expected('at most 30 dimensions')))),
      },
      expected('a metric'),
    ),
    Period: wholeNumber(1),
    Stat: z.enum(Object.keys(STATISTICS) as (keyof typeof STATISTICS)[], expected(Object.keys(STATISTICS).join(', '))),
    Unit: z.optional(text(50)),
  },
  expected('a MetricStat'),
);

const metricDataQuery = z.object(
  {
    Id: pattern(/^[a-z][a-zA-Z0-9_]*$/, 255, 'an id'),
    MetricStat: z.optional(metricStat),
    Expression: z.optional(text(2048)),
    Label: z.optional(text(1024)),
    ReturnData: z.optional(z.boolean(expected('true or false'))),
  },
  expected('a query'),
);

/** The input of GetMetricData. */
export const metricDataInput = z.object({
  MetricDataQueries: z
    .array(metricDataQuery, list('queries'))
    .check(z.minLength(1, list('queries')), z.maxLength(QUERIES_PER_CALL, { error: `expected at most ${QUERIES_PER_CALL} queries` })),
  StartTime: instant,
  EndTime: instant,
  NextToken: z.optional(text(10_000)),
  ScanBy: z.optional(z.enum(['TimestampAscending', 'TimestampDescending'], expected('TimestampAscending or TimestampDescending'))),
  MaxDatapoints: z.optional(wholeNumber(1)),
});

/** What GetMetricData was asked. */
export type MetricDataInput = z.output<typeof metricDataInput>;

/** A query as the emulator answers it: of a metric, never of an expression. */
export interface MetricQuery {
  readonly id: string;
  readonly label: string;
  readonly stat: z.output<typeof metricStat>;
}

/**
 * The queries that are to be answered, in their order.
 * @throws AwsError ValidationException for what no single query shows: an id twice, an expression, a time range that is empty
 */
export function queriesOf({ MetricDataQueries, StartTime, EndTime }: MetricDataInput): MetricQuery[] {
  if (EndTime <= StartTime) throw invalid('The parameter EndTime must be greater than StartTime.');
  const ids = new Set<string>();
  return MetricDataQueries.flatMap(({ Id, MetricStat, Expression, Label, ReturnData = true }, i) => {
    const at = `MetricDataQueries[${i}]`;
    if (ids.has(Id)) throw invalid(`${at}.Id: expected an id of its own, got ${Id} again`);
    ids.add(Id);
    if ((MetricStat === undefined) === (Expression === undefined)) throw invalid(`${at}: expected either MetricStat or Expression`);
    if (!MetricStat) throw invalid(`${at}.Expression: the emulator computes no expressions; ask for the metrics themselves`);
    if (MetricStat.Period % 60 !== 0 && ![1, 5, 10, 30].includes(MetricStat.Period))
      throw invalid(`${at}.MetricStat.Period: expected 1, 5, 10, 30 or a multiple of 60, got ${MetricStat.Period}`);
    return ReturnData ? [{ id: Id, label: Label ?? MetricStat.Metric.MetricName ?? '', stat: MetricStat }] : [];
  });
}

function invalid(message: string): AwsError {
  return new AwsError('ValidationException', message);
}
