import { expect } from 'chai';
import { mostMetricsOfCloseRead, readClosely } from '../../src/aws/read-closely.js';
import type { ReadProgress } from '../../src/aws/read-metrics.js';
import { arnOf, connected, NOON, rejection } from './connected.js';

const DAY = 86_400;
const campaign = { kind: 'campaign', arn: arnOf('home-top-picks'), createdAt: 0 } as const;
const isMeasured = (each: number): boolean => !Number.isNaN(each);

describe('readClosely(connection, resource, { end })', function () {
  this.timeout(60_000);

  it('reads 15 days by the minute, and 63 days of 5-minute windows with latency and errors', async () => {
    const { connection } = connected();
    const { minutes, history } = await readClosely(connection, campaign, { end: NOON });
    expect([minutes.series.start, minutes.series.windowSeconds]).to.deep.equal([NOON - 15 * DAY, 60]);
    expect(minutes.windowsCovered).to.be.at.least(15 * 288 - 1);
    expect([history.start, history.windowSeconds, history.requests.length]).to.deep.equal([NOON - 63 * DAY, 300, 63 * 288]);
    expect(history.latencyMs!.filter(isMeasured).length).to.be.above(1000);
    expect(history.errors4xx.some((each) => each > 0)).to.equal(true);
  });

  it('says what it requested, never more than it said beforehand', async () => {
    const { connection, calls } = connected();
    const { metricsRequested } = await readClosely(connection, campaign, { end: NOON });
    const queries = calls.map(({ input }) => (input.MetricDataQueries as unknown[]).length);
    expect(metricsRequested).to.equal(queries.reduce((sum, each) => sum + each, 0));
    expect(metricsRequested).to.be.above(0).and.at.most(mostMetricsOfCloseRead());
  });

  it('counts the metrics of both reads together', async () => {
    const told: ReadProgress[] = [];
    await readClosely(connected().connection, campaign, { end: NOON, onProgress: (each) => told.push(each) });
    expect(told.at(-1)).to.deep.equal({ done: 27, of: 27 });
    expect(told.every(({ of }) => of === 27)).to.equal(true);
  });

  it('fails as CloudWatch does, and leaves no call running', async () => {
    const { connection, emulator } = connected();
    emulator.faults.add({ operation: 'GetMetricData', error: { name: 'AccessDeniedException', message: 'no' } });
    const error = await rejection(readClosely(connection, campaign, { end: NOON }));
    expect([error.name, error.operation]).to.deep.equal(['AccessDeniedException', 'cloudwatch:GetMetricData']);
  });

  it('ends when it is cancelled', async () => {
    const cancel = new AbortController();
    cancel.abort();
    const error = await rejection(readClosely(connected().connection, campaign, { end: NOON, signal: cancel.signal }));
    expect(error.name).to.equal('AbortError');
  });
});
