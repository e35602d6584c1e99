import { expect } from 'chai';
import { connect } from '../../src/aws/connect.js';
import type { Connection } from '../../src/aws/connection.js';
import { readDemand, type ReadOptions } from '../../src/aws/read-demand.js';
import { arnOf, connected, CREDENTIALS, NOON, rejection } from './connected.js';

const DAY = 86_400;
const campaign = { kind: 'campaign', arn: arnOf('home-top-picks') } as const;
const gapsIn = (values: Float64Array) => [...values].flatMap((value, index) => (Number.isNaN(value) ? [index] : []));

interface ScriptedResult {
  readonly points?: Readonly<Record<number, number>>;
  readonly status?: string;
  readonly messages?: readonly { Code: string; Value: string }[];
}
interface ScriptedPage {
  /** By metric name; a metric that is not named is complete and empty. */
  readonly results: Readonly<Record<string, ScriptedResult>>;
  readonly next?: string;
  readonly messages?: readonly { Code: string; Value: string }[];
}

/** A CloudWatch that answers these pages; the calls it got are noted. */
function scripted(pages: readonly ScriptedPage[], now = NOON): { connection: Connection; calls: Record<string, unknown>[] } {
  const calls: Record<string, unknown>[] = [];
  const fetch = async (request: Request) => {
    const input = (await request.json()) as { MetricDataQueries: { Id: string; MetricStat: { Metric: { MetricName: string } } }[] };
    const { results, next, messages = [] } = pages[calls.length]!;
    calls.push(input);
    return Response.json({
      Messages: messages,
      ...(next && { NextToken: next }),
      MetricDataResults: input.MetricDataQueries.map(({ Id, MetricStat }) => {
        const { points = {}, status = 'Complete', messages: own = [] } = results[MetricStat.Metric.MetricName] ?? {};
        return {
          Id,
          Label: 'x',
          Timestamps: Object.keys(points).map(Number),
          Values: Object.values(points),
          StatusCode: status,
          Messages: own,
        };
      }),
    });
  };
  return { connection: connect({ region: 'us-east-1', credentials: CREDENTIALS, fetch, now: () => now }), calls };
}

const hour = { start: NOON - 3600, end: NOON, windowSeconds: 300 } satisfies ReadOptions;
const at = (window: number) => hour.start + window * 300;

describe('readDemand(connection, resource, { start, end, windowSeconds })', () => {
  it("reads a campaign's two weeks, one number a window, in one call", async () => {
    const { connection, operations } = connected();
    const { createdAt } = await connection.describeCampaign(campaign.arn);
    const start = NOON - 14 * DAY;
    const found = await readDemand(connection, { ...campaign, createdAt }, { start, end: NOON, windowSeconds: 300 });
    expect({ start: found.start, windowSeconds: found.windowSeconds, windows: found.requests.length }).to.deep.equal({
      start,
      windowSeconds: 300,
      windows: 4032,
    });
    expect(gapsIn(found.requests)).to.be.empty;
    expect(found.metrics).to.deep.equal([{ name: 'GetRecommendations', requests: found.requests.reduce((a, b) => a + b) }]);
    expect(found.requests.every((value) => Number.isInteger(value))).to.be.true;
    expect(found.errors4xx.some((errors) => errors > 0)).to.be.true;
    expect(operations().filter((name) => name === 'GetMetricData')).to.have.length(1);
  });

  it('adds up to the same demand in any window', async () => {
    const { connection } = connected();
    const range = { start: NOON - DAY, end: NOON };
    const totals: number[] = [];
    for (const windowSeconds of [60, 300, 3600] as const)
      totals.push(
        (await readDemand(connection, { ...campaign, createdAt: 0 }, { ...range, windowSeconds })).requests.reduce((a, b) => a + b),
      );
    expect(totals[0]).to.be.above(1000);
    expect(totals[1]).to.equal(totals[0]);
    expect(totals[2]).to.equal(totals[0]);
  });

  it('asks for each name on the ARN, by Sum and without a unit, 500 queries at most', async () => {
    const { connection, calls } = connected();
    await readDemand(connection, { kind: 'recommender', arn: 'arn:r' }, hour);
    const queries = calls[0]!.input.MetricDataQueries as { MetricStat: { Metric: { MetricName: string } } }[];
    expect(queries.length).to.be.most(500);
    expect(queries[0]!.MetricStat).to.deep.equal({
      Metric: { Namespace: 'AWS/Personalize', MetricName: 'GetRecommendations', Dimensions: [{ Name: 'RecommenderArn', Value: 'arn:r' }] },
      Period: 300,
      Stat: 'Sum',
    });
    expect(queries.map(({ MetricStat }) => MetricStat.Metric.MetricName)).to.deep.equal(
      ['GetRecommendations', 'GetPersonalizedRanking', 'GetActionRecommendations'].flatMap((name) => [
        name,
        `${name}Requests`,
        `${name}4xxErrors`,
        `${name}5xxErrors`,
      ]),
    );
    expect(calls[0]!.input).to.include({ StartTime: hour.start, EndTime: hour.end });
  });

  it('counts the larger of two names of one operation in each window, then adds operations', async () => {
    const { connection } = scripted([
      {
        results: {
          GetPersonalizedRanking: { points: { [at(0)]: 10, [at(1)]: 5 } },
          GetPersonalizedRankingRequests: { points: { [at(0)]: 10, [at(1)]: 7, [at(2)]: 3 } },
          GetRecommendations: { points: { [at(1)]: 100 } },
          GetRecommendations4xxErrors: { points: { [at(1)]: 4 } },
          GetPersonalizedRanking4xxErrors: { points: { [at(1)]: 2 } },
          GetPersonalizedRanking5xxErrors: { points: { [at(2)]: 1 } },
        },
      },
    ]);
    const found = await readDemand(connection, { ...campaign, createdAt: 0 }, hour);
    expect([...found.requests]).to.deep.equal([10, 107, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect([...found.errors4xx.slice(0, 3)]).to.deep.equal([0, 6, 0]);
    expect([...found.errors5xx.slice(0, 3)]).to.deep.equal([0, 0, 1]);
    expect(found.metrics).to.deep.equal([
      { name: 'GetRecommendations', requests: 100 },
      { name: 'GetPersonalizedRanking', requests: 15 },
      { name: 'GetPersonalizedRankingRequests', requests: 20 },
    ]);
  });

  it('reads the same calls once where the emulator publishes them under two names', async () => {
    const { connection } = connected();
    const { requests, metrics } = await readDemand(connection, { kind: 'campaign', arn: arnOf('search-rerank'), createdAt: 0 }, hour);
    expect(metrics.map(({ name }) => name)).to.deep.equal(['GetPersonalizedRanking', 'GetPersonalizedRankingRequests']);
    expect(requests.reduce((a, b) => a + b)).to.equal(metrics[0]?.requests);
  });

  it('reads latency where it is asked to: the mean of the calls that were answered, and none where none was', async () => {
    const { connection, calls } = scripted([
      {
        results: {
          GetRecommendations: { points: { [at(0)]: 300, [at(1)]: 50 } },
          GetPersonalizedRanking: { points: { [at(0)]: 100 } },
          GetRecommendationsLatency: { points: { [at(0)]: 40, [at(1)]: 30 } },
          GetPersonalizedRankingLatency: { points: { [at(0)]: 80 } },
        },
      },
    ]);
    const { latencyMs, asked } = await readDemand(connection, { ...campaign, createdAt: 0 }, { ...hour, withLatency: true });
    expect([...latencyMs!.slice(0, 3)]).to.deep.equal([50, 30, NaN]);
    expect(asked?.metricsRequested).to.equal(15);
    const queries = calls[0]!.MetricDataQueries as { MetricStat: { Stat: string } }[];
    expect(queries.map(({ MetricStat: { Stat } }) => Stat).filter((stat) => stat === 'Average')).to.have.length(3);
    const { connection: plain } = scripted([{ results: {} }]);
    expect(await readDemand(plain, campaign, hour)).to.not.have.property('latencyMs');
  });

  it('a missing window is a zero from createdAt on, and a gap before', async () => {
    const points = { [at(1)]: 9, [at(4)]: 5, [at(7)]: 7 };
    const results = { GetRecommendations: { points } };
    const inside = await readDemand(scripted([{ results }]).connection, { ...campaign, createdAt: at(3) }, hour);
    expect([...inside.requests]).to.deep.equal([NaN, NaN, NaN, 0, 5, 0, 0, 7, 0, 0, 0, 0]);
    expect(inside.metrics, 'a namesake that was deleted is not ours').to.deep.equal([{ name: 'GetRecommendations', requests: 12 }]);
    expect(gapsIn(inside.errors4xx)).to.deep.equal([0, 1, 2]);

    const partly = await readDemand(scripted([{ results }]).connection, { ...campaign, createdAt: at(4) + 100 }, hour);
    expect([...partly.requests].slice(2, 8), 'the window it was made in counts where it has a point').to.deep.equal([NaN, NaN, 5, 0, 0, 7]);
    const emptyHalf = await readDemand(scripted([{ results }]).connection, { ...campaign, createdAt: at(5) + 100 }, hour);
    expect([...emptyHalf.requests].slice(4, 8)).to.deep.equal([NaN, NaN, 0, 7]);
  });

  it('without createdAt zeros begin at the first point', async () => {
    const { connection } = scripted([
      { results: { GetRecommendations: { points: { [at(4)]: 5 } }, GetPersonalizedRanking4xxErrors: { points: { [at(2)]: 1 } } } },
    ]);
    expect([...(await readDemand(connection, campaign, hour)).requests]).to.deep.equal([NaN, NaN, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('no point at all is zeros with createdAt, and not measured without', async () => {
    const silent = await readDemand(scripted([{ results: {} }]).connection, { ...campaign, createdAt: at(2) }, hour);
    expect([...silent.requests]).to.deep.equal([NaN, NaN, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(silent.metrics).to.be.empty;
    const unknown = await readDemand(scripted([{ results: {} }]).connection, campaign, hour);
    expect(gapsIn(unknown.requests)).to.have.length(12);
  });

  it('puts parts together over pages, and keeps what CloudWatch said', async () => {
    const progress: unknown[] = [];
    const { connection, calls } = scripted([
      {
        next: 'two',
        messages: [{ Code: 'MaxMetricsExceeded', Value: 'too many' }],
        results: {
          GetRecommendations: { points: { [at(0)]: 1, [at(1)]: 2 }, status: 'PartialData' },
          GetPersonalizedRanking: { status: 'InternalError' },
        },
      },
      { results: { GetRecommendations: { points: { [at(2)]: 3 }, messages: [{ Code: 'Note', Value: 'late' }] } } },
    ]);
    const found = await readDemand(connection, { ...campaign, createdAt: 0 }, { ...hour, onProgress: (each) => progress.push(each) });
    expect([...found.requests.slice(0, 4)]).to.deep.equal([1, 2, 3, 0]);
    expect(found.messages).to.deep.equal(['MaxMetricsExceeded: too many', 'GetRecommendations: Note: late']);
    expect(calls.map(({ NextToken }) => NextToken)).to.deep.equal([undefined, 'two']);
    expect(progress).to.deep.equal([
      { done: 10, of: 12 },
      { done: 12, of: 12 },
    ]);
  });

  it('an answer that stayed partial leaves gaps, never zeros', async () => {
    const partial = scripted([{ results: { GetRecommendations: { points: { [at(0)]: 4 }, status: 'PartialData' } } }]);
    const found = await readDemand(partial.connection, { ...campaign, createdAt: 0 }, hour);
    expect(found.requests[0]).to.equal(4);
    expect(gapsIn(found.requests)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(gapsIn(found.errors4xx), 'errors were answered in full').to.be.empty;

    const forbidden = scripted([
      { results: { GetPersonalizedRanking: { status: 'Forbidden' }, GetRecommendations: { points: { [at(0)]: 4 } } } },
    ]);
    const blind = await readDemand(forbidden.connection, { ...campaign, createdAt: 0 }, hour);
    expect(gapsIn(blind.requests), 'a sum with an unknown part is unknown').to.have.length(12);
    expect(blind.messages).to.deep.equal(['GetPersonalizedRanking: Forbidden']);

    const stuck = scripted([
      { next: 'same', results: {} },
      { next: 'same', results: { GetRecommendations: { status: 'PartialData' } } },
    ]);
    expect(gapsIn((await readDemand(stuck.connection, { ...campaign, createdAt: 0 }, hour)).requests)).to.have.length(12);
  });

  it('leaves out the window that still runs, and what is to come', async () => {
    const { connection, calls } = scripted([{ results: {} }], NOON - 700);
    const { requests } = await readDemand(connection, { ...campaign, createdAt: 0 }, hour);
    expect(gapsIn(requests)).to.deep.equal([9, 10, 11]);
    expect(calls[0]).to.include({ EndTime: NOON - 900 });
    const later = scripted([], NOON - 2 * DAY);
    expect(gapsIn((await readDemand(later.connection, campaign, hour)).requests), 'nothing to ask').to.have.length(12);
    expect(later.calls).to.be.empty;
  });

  for (const [windowSeconds, days] of [
    [60, 15],
    [300, 63],
    [3600, 455],
  ] as const)
    it(`windows of ${windowSeconds} s older than ${days} days are gaps, and spoil no other`, async () => {
      const { connection, emulator } = connected();
      const limit = NOON - days * DAY;
      for (const metered of emulator.state.metered.values()) emulator.state.metered.set(metered.arn, { ...metered, createdAt: 0 });
      const { requests } = await readDemand(
        connection,
        { ...campaign, createdAt: 0 },
        { start: limit - DAY, end: limit + DAY, windowSeconds },
      );
      const perDay = DAY / windowSeconds;
      expect(requests).to.have.length(2 * perDay);
      // One window more: it would be too old by the time the call arrives.
      expect(gapsIn(requests)).to.deep.equal(Array.from({ length: perDay + 1 }, (_, index) => index));
      expect(requests[perDay + 1]).to.be.above(0);
    });

  it('refuses times off the grid, all of them at once', async () => {
    const { connection } = connected();
    const error = await rejection(readDemand(connection, campaign, { start: NOON + 1, end: NOON + 301, windowSeconds: 300 }));
    expect(error.name).to.equal('InvalidInputError');
    expect((error.issues as { path: string }[]).map(({ path }) => path)).to.deep.equal(['start', 'end']);
    expect(error.message).to.contain(`start: expected epoch seconds that are a multiple of windowSeconds (300), got ${NOON + 1}`);
    expect(await rejection(readDemand(connection, campaign, { start: NOON, end: NOON, windowSeconds: 300 }))).to.have.property(
      'message',
      `end: expected an instant after start (${NOON}), got ${NOON}`,
    );
    const odd = { start: 0, end: 600, windowSeconds: 120 } as unknown as ReadOptions;
    expect((await rejection(readDemand(connection, campaign, odd))).message).to.equal('windowSeconds: expected 60, 300 or 3600, got 120');
  });

  it('passes on a refusal, and a cancel', async () => {
    const { connection, emulator } = connected();
    emulator.faults.add({ operation: 'GetMetricData', error: { name: 'AccessDeniedException', message: 'no' } });
    expect(await rejection(readDemand(connection, campaign, hour))).to.include({ kind: 'denied', operation: 'cloudwatch:GetMetricData' });
    expect(await rejection(readDemand(connection, campaign, { ...hour, signal: AbortSignal.abort() }))).to.have.property(
      'name',
      'AbortError',
    );
  });
});
