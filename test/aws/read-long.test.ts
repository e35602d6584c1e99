import { expect } from 'chai';
import { readHistory } from '../../src/aws/read-history.js';
import { readMinutes } from '../../src/aws/read-minutes.js';
import { joinedSeries } from '../../src/demand/joined-series.js';
import { arnOf, connected, NOON, rejection } from './connected.js';

const DAY = 86_400;
const campaign = { kind: 'campaign', arn: arnOf('home-top-picks'), createdAt: 0 } as const;
const isMeasured = (each: number) => !Number.isNaN(each);

describe('readMinutes(connection, resource, { start, end })', () => {
  it('reads the minutes there are, and says how much of the time they cover', async () => {
    const { connection } = connected();
    const { series, windowsCovered, windowsAsked } = await readMinutes(connection, campaign, { start: NOON - 16 * DAY, end: NOON });
    expect([series.windowSeconds, series.requests.length]).to.deep.equal([60, 16 * 1440]);
    // 15 days, less the minute that is nearly too old, and with it its window.
    expect([windowsAsked, windowsCovered]).to.deep.equal([16 * 288, 15 * 288 - 1]);
    expect(series.requests.findIndex(isMeasured)).to.equal(1440 + 1);
  });

  it('wants times that begin and end with a window that is billed', async () => {
    const error = await rejection(readMinutes(connected().connection, campaign, { start: NOON - 60, end: NOON }));
    expect(error.message).to.equal(`start: expected epoch seconds that are a multiple of windowSeconds (300), got ${NOON - 60}`);
  });
});

describe('readHistory(connection, resource, { start, end })', () => {
  it('reads hours up to 63 days ago and 5 minutes since, which join to hours', async () => {
    const { connection, emulator, calls } = connected();
    for (const metered of emulator.state.metered.values()) emulator.state.metered.set(metered.arn, { ...metered, createdAt: 0 });
    const parts = await readHistory(connection, campaign, { start: NOON - 65 * DAY, end: NOON - 62 * DAY });
    // The hour in which 5-minute windows begin has lost its first one.
    const turn = NOON - 63 * DAY + 3600;
    expect(parts.map(({ start, windowSeconds, requests }) => [start, windowSeconds, requests.length])).to.deep.equal([
      [NOON - 65 * DAY, 3600, 49],
      [turn, 300, 23 * 12],
    ]);
    expect(calls.map(({ input: { StartTime, EndTime } }) => [StartTime, EndTime])).to.deep.equal([
      [NOON - 65 * DAY, turn],
      [turn, NOON - 62 * DAY],
    ]);
    const { requests } = joinedSeries(parts as [(typeof parts)[0], ...typeof parts]);
    expect([requests.length, requests.every(isMeasured)]).to.deep.equal([72, true]);
  });

  it('is one part where the time is all recent, or all old', async () => {
    const { connection } = connected();
    const windows = async (from: number, to: number) =>
      (await readHistory(connection, campaign, { start: NOON - from * DAY, end: NOON - to * DAY })).map(
        ({ windowSeconds }) => windowSeconds,
      );
    expect([await windows(2, 1), await windows(100, 99)]).to.deep.equal([[300], [3600]]);
  });
});
