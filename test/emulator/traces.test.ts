import { GetMetricDataCommand, type CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { expect } from 'chai';
import { createEmulator } from '../../src/emulator/index.js';
import { CHECKOUT, described, emulated, HOME, START } from './emulated.js';

const WEEK = 7 * 86_400;

/** Lines of a trace file that begins on Tuesday, 2 January 2018, 00:00 UTC. */
function csv(windowSeconds: number, counts: (number | undefined)[]): string {
  const rows = counts.flatMap((count, i) =>
    count === undefined ? [] : [`${new Date(Date.UTC(2018, 0, 2) + i * windowSeconds * 1000).toISOString()},${count}`],
  );
  return ['start,requests', ...rows].join('\n');
}

async function read(
  cloudwatch: CloudWatchClient,
  start: number,
  end: number,
  Period: number,
  { arn = HOME, name = 'GetRecommendations' } = {},
) {
  const Metric = { Namespace: 'AWS/Personalize', MetricName: name, Dimensions: [{ Name: 'CampaignArn', Value: arn }] };
  const { MetricDataResults = [] } = await cloudwatch.send(
    new GetMetricDataCommand({
      StartTime: new Date(start * 1000),
      EndTime: new Date(end * 1000),
      ScanBy: 'TimestampAscending',
      MetricDataQueries: [{ Id: 'q', MetricStat: { Metric, Period, Stat: 'Sum' } }],
    }),
  );
  const [{ Timestamps = [], Values = [] } = {}] = MetricDataResults;
  return Timestamps.map((time, i) => [(time.getTime() / 1000 - start) / Period, Values[i]]);
}

/** Where the emulator laid the trace it plays. */
function placed({ emulator }: ReturnType<typeof emulated>) {
  const [trace] = emulator.state.traces;
  if (!trace) throw new Error('no trace plays');
  return trace;
}

describe('a trace', () => {
  it('is moved by whole weeks to end in the week before now, and drives the first campaign', async () => {
    const world = emulated({ traces: [{ text: csv(300, [10, 20, 30]), name: 'three.csv' }] });
    const { start, end, ...about } = placed(world);
    expect(about).to.deep.equal({
      campaign: 'home-top-picks',
      campaignArn: HOME,
      name: 'three.csv',
      windowSeconds: 300,
      windows: 3,
      gaps: 0,
    });
    expect((start - Date.UTC(2018, 0, 2) / 1000) % WEEK).to.equal(0);
    expect(end).to.be.within(START - WEEK + 1, START);
    expect(await read(world.cloudwatch, start, end, 300)).to.deep.equal([
      [0, 10],
      [1, 20],
      [2, 30],
    ]);
  });

  it('may be its text alone', () => {
    expect(placed(emulated({ traces: [csv(300, [10, 20, 30])] }))).to.include({ campaign: 'home-top-picks', windows: 3, name: undefined });
  });

  it('is repeated without a break, before and after', async () => {
    const world = emulated({ traces: [{ text: csv(300, [10, 20, 30]) }] });
    const { start, end } = placed(world);
    const values = (await read(world.cloudwatch, start - 1200, end + 600, 300)).map(([, value]) => value);
    expect(values).to.deep.equal([30, 10, 20, 30, 10, 20, 30, 10, 20]);
    world.clock.advance(WEEK);
    expect((await read(world.cloudwatch, end + 900, end + 1800, 300)).map(([, value]) => value)).to.deep.equal([10, 20, 30]);
  });

  it('spreads an hour over its twelve windows and their minutes, remainders first', async () => {
    const world = emulated({ traces: [{ text: csv(3600, [27, 0, 12]) }] });
    const { start, end } = placed(world);
    expect(await read(world.cloudwatch, start, end, 3600)).to.deep.equal([
      [0, 27],
      [2, 12],
    ]);
    const windows = (await read(world.cloudwatch, start, start + 3600, 300)).map(([, value]) => value);
    expect(windows).to.deep.equal([3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
    expect((await read(world.cloudwatch, start, start + 300, 60)).map(([minute]) => minute)).to.deep.equal([0, 1, 2]);
  });

  it('publishes nothing in a gap, and says how many there are', async () => {
    const world = emulated({ traces: [{ text: csv(60, [5, undefined, undefined, 7, 9]) }] });
    const { start, end, gaps } = placed(world);
    expect(gaps).to.equal(2);
    expect(await read(world.cloudwatch, start, end, 60)).to.deep.equal([
      [0, 5],
      [3, 7],
      [4, 9],
    ]);
  });

  it('is answered whole, without errors, far above the minimum', async () => {
    const world = emulated({ traces: [{ campaign: 'checkout-addons', text: csv(60, [0, 0, 90_000, 0]) }] });
    const { start, end } = placed(world);
    expect(await read(world.cloudwatch, start, end, 60, { arn: CHECKOUT })).to.deep.equal([[2, 90_000]]);
    for (const name of ['GetRecommendations4xxErrors', 'GetRecommendations5xxErrors'])
      expect(await read(world.cloudwatch, start, end, 60, { arn: CHECKOUT, name })).to.deep.equal([]);
  });

  it('makes its campaign as old as itself', async () => {
    const world = emulated({ traces: [{ text: csv(3600, Array(24 * 400).fill(1)) }] });
    const { start } = placed(world);
    expect(Number((await described(world.personalize, HOME)).creationDateTime) / 1000).to.equal(start);
    expect((await read(world.cloudwatch, start, START, 3600)).length).to.be.above(24 * 400);
  });

  it('may come from a spreadsheet: byte order mark, quotes, other columns, epoch seconds, other zones', () => {
    const at = (text: string) => createEmulator({ clock: { start: START, speed: 0 }, traces: [{ text }] }).state.traces[0]?.start;
    const plain = at('start,requests\n2018-01-02T00:00:00Z,1\n2018-01-02T00:05:00Z,2\n');
    for (const text of [
      '\uFEFF"Start","note","Requests"\r\n"2018-01-02 00:00","a","1"\r\n"2018-01-02 00:05","b","2"\r\n\r\n',
      'start,requests\n1514851200,1\n1514851500,2',
      'requests,start\n1,2018-01-02T01:00:00+01:00\n2,2018-01-02T01:05:00+0100',
    ])
      expect(at(text), text).to.equal(plain);
  });
});

describe('a trace is refused', () => {
  const first = '2018-01-02T00:00:00Z';
  for (const [text, message] of [
    ['', 'line 1: expected the header start,requests, got ""'],
    ['time,count\n1,2', 'line 1: expected the header start,requests, got "time,count"'],
    ['start,requests\n', 'line 2: expected at least two rows, got 0: the step between rows is the window'],
    [`start,requests\n${first},1`, 'line 3: expected at least two rows, got 1: the step between rows is the window'],
    ['start,requests\n2026-13-01,1', 'line 2: start "2026-13-01" is not a date; expected ISO 8601 or epoch seconds'],
    ['start,requests\n2026-02-30,1', 'line 2: start "2026-02-30" is not a date; expected ISO 8601 or epoch seconds'],
    ['start,requests\n1514851200000,1', 'line 2: start "1514851200000" is not a date; expected ISO 8601 or epoch seconds'],
    ['start,requests\n1514851201,1', 'line 2: start: expected a whole minute, got "1514851201"'],
    [`start,requests\n${first},-1`, 'line 2: requests: expected a whole number >= 0, got "-1"'],
    [`start,requests\n${first},1.5`, 'line 2: requests: expected a whole number >= 0, got "1.5"'],
    [`start,requests\n${first}`, 'line 2: requests: expected a whole number >= 0, got ""'],
    [`start,requests\n${first},1\n\n${first},1`, 'line 4: expected a start after 2018-01-02T00:00:00Z of line 2, got 2018-01-02T00:00:00Z'],
    [`start,requests\n${first},1\n2018-01-02T00:02:00Z,1`, 'line 3: expected a window of 60, 300 or 3600 s, got a step of 120 s'],
    [
      `start,requests\n${first},1\n2018-01-02T00:05:00Z,1\n2018-01-02T00:12:00Z,1`,
      'line 4: expected a start a whole number of 300-s windows after the first, got 2018-01-02T00:12:00Z',
    ],
    [
      'start,requests\n0,1\n60,1\n9999999960,1',
      'line 4: expected a start within 5300000 windows of 60 s after the first, 1970-01-01T00:00:00Z, got 2286-11-20T17:46:00Z',
    ],
  ] as const)
    it(`with ${JSON.stringify(message)}`, () => {
      expect(() => createEmulator({ traces: [{ text }] }))
        .to.throw(message)
        .with.property('name', 'TraceError');
    });

  it('without text, and says what a trace is', () => {
    expect(() => createEmulator({ traces: [{ csv: 'start,requests' } as unknown as { text: string }] })).to.throw(
      TypeError,
      'traces: expected the text of a CSV file, or { text } with it, got undefined',
    );
  });

  it('for a campaign that does not exist', () => {
    const text = csv(60, [1, 2]);
    expect(() => createEmulator({ traces: [{ campaign: 'nobody', text }] })).to.throw(
      RangeError,
      'campaign: expected one of home-top-picks, checkout-addons, search-rerank, email-next-best, got nobody',
    );
    expect(() => createEmulator({ empty: true, traces: [{ text }] })).to.throw(
      RangeError,
      'campaign: expected one of none, for there is none, got the first',
    );
  });
});
