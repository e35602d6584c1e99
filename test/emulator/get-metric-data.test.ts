import { expect } from 'chai';
import { CHECKOUT, EMAIL, emulated, refusal, SEARCH, VIDEO } from './emulated.js';
import { DAY, HOUR, points, query, request, sum } from './metric-request.js';

describe('GetMetricData refuses', () => {
  for (const [to, why] of [
    [HOUR, 'equal'],
    [2 * HOUR, 'before'],
  ] as const)
    it(`an EndTime ${why === 'equal' ? 'equal to' : 'before'} StartTime`, async () => {
      const { cloudwatch } = emulated();
      expect(await refusal(cloudwatch.send(request(HOUR, to, [query()])))).to.equal(
        'ValidationException: The parameter EndTime must be greater than StartTime.',
      );
    });

  for (const [queries, message, why] of [
    [[], /MetricDataQueries: expected a list of queries/, 'no query'],
    [
      Array.from({ length: 501 }, (_, i) => query({ id: `q${i}` })),
      /MetricDataQueries: expected at most 500 queries/,
      'more than 500 queries',
    ],
    [[query(), query()], /MetricDataQueries\[1\]\.Id: expected an id of its own, got q again/, 'an id twice'],
    [[query({ id: 'Q' })], /MetricDataQueries\[0\]\.Id: expected an id .*, got "Q"/, 'an id that begins with a capital'],
    [[query({ period: 90 })], /Period: expected 1, 5, 10, 30 or a multiple of 60, got 90/, 'a period off the minute'],
    [[query({ stat: 'p99' })], /Stat: expected SampleCount, Sum, Average, Minimum, Maximum, got "p99"/, 'a statistic it does not keep'],
    [[{ Id: 'q' }], /MetricDataQueries\[0\]: expected either MetricStat or Expression/, 'a query for nothing'],
    [[{ Id: 'q', Expression: 'SUM(METRICS())' }], /Expression: the emulator computes no expressions/, 'an expression'],
  ] as const)
    it(why, async () => {
      const { cloudwatch } = emulated();
      const answer = await refusal(cloudwatch.send(request(HOUR, 0, [...queries])));
      expect(answer).to.match(/^ValidationException: /);
      expect(answer).to.match(message);
    });

  it('a token that it did not answer to this request', async () => {
    const { cloudwatch } = emulated();
    const { NextToken } = await cloudwatch.send(request(HOUR, 0, [query()], { MaxDatapoints: 5 }));
    expect(await refusal(cloudwatch.send(request(2 * HOUR, 0, [query()], { NextToken, MaxDatapoints: 5 })))).to.match(
      /^InvalidNextToken: /,
    );
    expect(await refusal(cloudwatch.send(request(HOUR, 0, [query()], { NextToken: 'made up' })))).to.match(/^InvalidNextToken: /);
  });
});

describe('GetMetricData answers', () => {
  it('from StartTime up to, not including, EndTime, newest first', async () => {
    const { cloudwatch } = emulated();
    const { seconds, status } = await points(cloudwatch, 1800, 300);
    expect(seconds).to.deep.equal([600, 900, 1200, 1500, 1800]);
    expect(status).to.equal('Complete');
  });

  it('oldest first when asked', async () => {
    const { cloudwatch } = emulated();
    const { seconds, values } = await points(cloudwatch, 1800, 300, {}, { ScanBy: 'TimestampAscending' });
    expect(seconds).to.deep.equal([1800, 1500, 1200, 900, 600]);
    expect(values).to.deep.equal((await points(cloudwatch, 1800, 300)).values.reverse());
  });

  it('the same numbers whichever period they are added up over', async () => {
    const { cloudwatch } = emulated();
    const minutes = await points(cloudwatch, 6 * HOUR, 0, { period: 60 });
    const windows = await points(cloudwatch, 6 * HOUR, 0, { period: 300 });
    const hours = await points(cloudwatch, 6 * HOUR, 0, { period: HOUR });
    expect([minutes, windows, hours].map(({ values }) => values.length)).to.deep.equal([360, 72, 6]);
    expect(windows.values[0]).to.equal(sum(minutes.values.slice(0, 5)));
    expect(hours.values[0]).to.equal(sum(windows.values.slice(0, 12)));
    expect(sum(hours.values)).to.equal(sum(minutes.values));
    for (const value of minutes.values) expect(value).to.satisfy(Number.isInteger);
  });

  it('the same numbers again, also from another emulator of the same seed; others for another', async () => {
    const read = async (seed: number) => (await points(emulated({ seed }).cloudwatch, 3 * DAY, 0)).values;
    expect(await read(1)).to.deep.equal(await read(1));
    expect(await read(2)).not.to.deep.equal(await read(1));
  });

  it('no point for a window without requests', async () => {
    const { cloudwatch } = emulated();
    const { seconds, values, status } = await points(cloudwatch, 62 * DAY, 0, { arn: EMAIL });
    expect(seconds.length).to.be.above(100);
    expect(Math.min(...seconds)).to.be.at.least(19 * DAY);
    expect(values).not.to.include(0);
    expect(status).to.equal('Complete');
  });

  for (const [asked, why] of [
    [{ name: 'GetRecommendationsRequests' }, 'a name that is not published'],
    [{ arn: VIDEO }, 'a recommender by the dimension of a campaign'],
    [{ arn: SEARCH }, 'a ranking campaign by the operation of the others'],
  ] as const)
    it(`nothing, and Complete, for ${why}`, async () => {
      const { cloudwatch } = emulated();
      expect(await points(cloudwatch, DAY, 0, asked)).to.deep.equal({ seconds: [], values: [], status: 'Complete' });
    });

  it('nothing for a dimension too many or a Unit that is not the metric’s', async () => {
    const { cloudwatch } = emulated();
    const more = query();
    more.MetricStat?.Metric?.Dimensions?.push({ Name: 'Stage', Value: 'live' });
    const other = { ...query({ id: 'u' }) };
    if (other.MetricStat) other.MetricStat.Unit = 'Seconds';
    const { MetricDataResults = [] } = await cloudwatch.send(request(HOUR, 0, [more, other]));
    expect(MetricDataResults.map(({ Values }) => Values)).to.deep.equal([[], []]);
  });

  it('a recommender by its own dimension', async () => {
    const { cloudwatch } = emulated();
    const { values } = await points(cloudwatch, DAY, 0, { arn: VIDEO, dimension: 'RecommenderArn', period: HOUR });
    expect(values.length).to.equal(24);
    expect(Math.max(...values)).to.be.below(HOUR);
  });

  it('a ranking campaign under its present and its older name alike', async () => {
    const { cloudwatch } = emulated();
    const present = await points(cloudwatch, DAY, 0, { arn: SEARCH, name: 'GetPersonalizedRanking' });
    expect(present.values.length).to.be.above(100);
    expect(await points(cloudwatch, DAY, 0, { arn: SEARCH, name: 'GetPersonalizedRankingRequests' })).to.deep.equal(present);
  });

  it('every call as a 1: its Average says nothing, its SampleCount is its Sum', async () => {
    const { cloudwatch } = emulated();
    const [sums, samples, averages] = await Promise.all(
      ['Sum', 'SampleCount', 'Average'].map(async (stat) => (await points(cloudwatch, HOUR, 0, { stat })).values),
    );
    expect(samples).to.deep.equal(sums);
    expect(new Set(averages)).to.deep.equal(new Set([1]));
  });
});

describe('GetMetricData in pages', () => {
  it('goes on with NextToken until each query is Complete, and loses no point', async () => {
    const { cloudwatch, clock } = emulated();
    const queries = [query({ id: 'a' }), query({ id: 'b', arn: EMAIL }), query({ id: 'c', arn: CHECKOUT })];
    const whole = await cloudwatch.send(request(DAY, 0, queries));
    const parts = new Map<string, number[]>();
    const statuses: string[][] = [];
    let NextToken: string | undefined;
    do {
      const page = await cloudwatch.send(request(DAY, 0, queries, { MaxDatapoints: 250, NextToken }));
      for (const { Id = '', Values = [] } of page.MetricDataResults ?? []) parts.set(Id, [...(parts.get(Id) ?? []), ...Values]);
      statuses.push((page.MetricDataResults ?? []).map(({ Id, StatusCode }) => `${Id} ${StatusCode}`));
      NextToken = page.NextToken;
      clock.advance(90); // a minute that ends meanwhile must not shift the points
    } while (NextToken);
    expect(statuses).to.deep.equal([
      ['a PartialData', 'b PartialData', 'c PartialData'],
      ['a Complete', 'b Complete', 'c PartialData'],
      ['c Complete'],
    ]);
    for (const { Id = '', Values } of whole.MetricDataResults ?? []) expect(parts.get(Id), Id).to.deep.equal(Values);
  });

  it('fits 63 days of five queries on one page', async () => {
    const { cloudwatch } = emulated();
    const queries = ['a', 'b', 'c', 'd', 'e'].map((id) => query({ id }));
    const { NextToken, MetricDataResults = [] } = await cloudwatch.send(request(63 * DAY, 0, queries));
    expect(NextToken).to.equal(undefined);
    expect(MetricDataResults.map(({ Values }) => Values?.length)).to.deep.equal(Array(5).fill(18_144));
  });
});
