import { expect } from 'chai';
import fc from 'fast-check';
import { backtest, frontier, peakMinimum, recommendMinimum, replay, type Backtest, type Policy } from '../../src/capacity/index.js';
import { demandFromCsv, foldInto, type DemandSeries } from '../../src/demand/index.js';
import { timesTried } from '../browser.js';
import { sharedFile } from '../shared-file.js';
import { demands } from './arbitrary-demand.js';
import { minimumsByWindow, monitorByTheRule, replayByTheRules } from './policies-reference.js';
import { foldByTheRules } from './reference.js';

const runs = { numRuns: timesTried(100), seed: 20261125 };
const DAY = 86_400;
const hourly = (tps: readonly (number | null)[], start = 0): DemandSeries => ({
  start,
  windowSeconds: 3600,
  requests: Float64Array.from(tps, (each) => (each === null ? NaN : each * 3600)),
});
const repeated = (count: number, ...tps: (number | null)[]): (number | null)[] => Array.from({ length: count }, () => tps).flat();

/** Every figure of a back-test, from its own changes, by the window-by-window oracle. */
function expectReplayed(found: Backtest, given: DemandSeries, lag = 600): void {
  const series = foldByTheRules(given, 300);
  const expected = replayByTheRules(series, minimumsByWindow(series, found.initial, found.changes), lag);
  const { tpsHours, requests, requestsAbove, requestsAboveLag, windowsAbove } = found;
  expect({ tpsHours, requests, requestsAbove, requestsAboveLag, windowsAbove }).to.deep.equal({
    tpsHours: expected.billed / 3600,
    requests: expected.requests,
    requestsAbove: expected.above,
    requestsAboveLag: expected.late,
    windowsAbove: expected.windowsAbove,
  });
}

/** The advice at each decision, asked once more. */
function adviceByTheRule(series: DemandSeries, everyDays: number, initial: number, options: object): Backtest['changes'] {
  const { start, windowSeconds, requests } = series;
  const changes: { at: number; minimum: number }[] = [];
  let minimum = initial;
  requests.forEach((_, index) => {
    const at = start + index * windowSeconds;
    if (index === 0 || (at - start) % (everyDays * DAY) !== 0) return;
    const first = Math.max(0, index - (14 * DAY) / windowSeconds);
    const advice = recommendMinimum(
      { start: start + first * windowSeconds, windowSeconds, requests: requests.slice(first, index) },
      options,
    );
    if (['no-data', 'insufficient-data'].includes(advice.kind) || advice.minimum === minimum) return;
    ({ minimum } = advice);
    changes.push({ at, minimum });
  });
  return changes;
}

describe('backtest, one minimum throughout', function () {
  this.timeout(60_000);

  it('a static minimum has the figures of the frontier, to the last bit', () =>
    fc.assert(
      fc.property(
        demands(),
        fc.integer({ min: 1, max: 15 }),
        fc.constantFrom(0, 100, 300, 600, 3600, 7200),
        fc.constantFrom(300 as const, 3600 as const),
        (given, minimum, autoscalingLagSeconds, windowSeconds) => {
          const options = { autoscalingLagSeconds, billing: { windowSeconds } };
          const found = backtest(given, { kind: 'static', minimum }, options),
            table = frontier(given, { ...options, maximum: 15 });
          for (const figure of ['tpsHours', 'requestsAbove', 'requestsAboveLag', 'windowsAbove'] as const)
            expect(found[figure], figure).to.equal(table[figure][minimum]);
          expect([found.requests, found.billedHours, found.initial, found.changes]).to.deep.equal([
            table.requests,
            table.billedHours,
            minimum,
            [],
          ]);
        },
      ),
      { ...runs, numRuns: timesTried(300) },
    ));

  it('the peak risks nothing, and one less does', () => {
    const series = hourly([2, 40.5, 3]);
    const found = backtest(series, { kind: 'peak' });
    expect([found.initial, found.requestsAbove, found.changes]).to.deep.equal([41, 0, []]);
    expect(backtest(series, { kind: 'static', minimum: 40 }).requestsAbove).to.equal(1800);
  });

  for (const [why, requests] of [
    ['an empty series', []],
    ['windows that were not measured', [NaN, NaN]],
    ['windows without requests', [0]],
    ['one window of 2^31 requests', [2 ** 31]],
    ['more than 500 TPS', [180_000, 150_001]],
  ] as const)
    it(`${why}: every policy`, () => {
      const series: DemandSeries = { start: 300, windowSeconds: 300, requests: Float64Array.from(requests) };
      for (const policy of [
        { kind: 'static', minimum: 3 },
        { kind: 'peak' },
        { kind: 'personalize-monitor', initial: 7 },
        { kind: 'recommend', every: 'week' },
        { kind: 'rolling' },
      ] satisfies Policy[])
        expectReplayed(backtest(series, policy), series);
    });

  for (const [policy, message] of [
    [{ kind: 'static', minimum: 0 }, 'minimum: expected a whole number >= 1, got 0'],
    [{ kind: 'personalize-monitor', initial: 1.5 }, 'initial: expected a whole number >= 1, got 1.5'],
    [{ kind: 'recommend', every: 'week', initial: NaN }, 'initial: expected a whole number >= 1, got NaN'],
    [{ kind: 'rolling', riskBudget: 2 }, 'riskBudget: expected a share from 0 to 1, got 2'],
  ] as const)
    it(`refuses: ${message}`, () => expect(() => backtest(hourly(repeated(240, 1)), policy)).to.throw(message));
});

describe('backtest of personalize-monitor (C11)', function () {
  this.timeout(60_000);

  it('after 24 h a quarter less each hour, down to the quietest hour of 14 days and not below 1', () => {
    const found = backtest(hourly(repeated(40, 3)), { kind: 'personalize-monitor', initial: 10 });
    // 10 -> 7 -> 5 -> 3: at 3 the quietest hour is not below it any more.
    expect(found.changes).to.deep.equal([7, 5, 3].map((minimum, step) => ({ at: (24 + step) * 3600, minimum })));
  });

  it('one quiet hour pulls it down for 14 days; it never goes up', () => {
    const found = backtest(hourly([...repeated(30, 9), 0.5, ...repeated(400, 9)]), { kind: 'personalize-monitor', initial: 12 });
    expect(found.changes.map(({ at, minimum }) => [at / 3600, minimum])).to.deep.equal([
      [24, 9],
      [31, 6],
      [32, 4],
      [33, 3],
      [34, 2],
      [35, 1],
    ]);
  });

  it('hours are forgotten after 336, and then nothing measured means none: gaps are steps too', () =>
    // At hour 365 the last of the 30 measured hours still counts, at hour 366 none does.
    expect(
      backtest(hourly([...repeated(30, 9), ...repeated(340, null)]), { kind: 'personalize-monitor', initial: 9 }).changes.map(
        ({ at, minimum }) => [at / 3600, minimum],
      ),
    ).to.deep.equal([
      [366, 6],
      [367, 4],
      [368, 3],
      [369, 2],
    ]));

  it('without a measured hour the quietest has none', () =>
    expect(
      backtest(hourly(repeated(26, null)), { kind: 'personalize-monitor', initial: 4 }).changes.map(({ minimum }) => minimum),
    ).to.deep.equal([3, 2]));

  it('any series, on and off the grid, with gaps', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          demands({ windows: [3600], maxLength: 420, peakTps: 6 }),
          demands({ windows: [300], minLength: 280, maxLength: 340, peakTps: 6 }),
        ),
        fc.integer({ min: 1, max: 30 }),
        (given, initial) => {
          const found = backtest(given, { kind: 'personalize-monitor', initial });
          const folded = foldByTheRules(given, 300);
          expect(minimumsByWindow(folded, initial, found.changes)).to.deep.equal(monitorByTheRule(given, initial));
          expectReplayed(found, given);
        },
      ),
      runs,
    ));
});

describe('backtest of our advice', function () {
  this.timeout(60_000);

  it('holds the initial minimum for a week, then follows the last 14 days', () => {
    const days = [...repeated(9 * 24, 4), ...repeated(30 * 24, 8)];
    const options = { riskMeasure: 'no-autoscaling', riskBudget: 0 } as const;
    const weekly = backtest(hourly(days), { kind: 'recommend', every: 'week', ...options });
    expect(weekly.changes.map(({ at, minimum }) => [at / DAY, minimum])).to.deep.equal([
      [7, 4],
      [14, 8],
    ]);
    const daily = backtest(hourly(days), { kind: 'rolling', initial: 3, ...options });
    expect([daily.initial, ...daily.changes.map(({ at, minimum }) => [at / DAY, minimum])]).to.deep.equal([3, [1, 4], [10, 8]]);
  });

  it('keeps what it has where advice is refused', () => {
    const gap = hourly([...repeated(7 * 24, 5), ...repeated(16 * 24, null), ...repeated(24, 5)]);
    expect(backtest(gap, { kind: 'recommend', every: 'week', riskMeasure: 'no-autoscaling' }).changes).to.deep.equal([
      { at: 7 * DAY, minimum: 5 },
    ]);
  });

  it('takes the lag and the billing of the back-test, unless it has its own', () => {
    const series = hourly(repeated(200, 1, 1, 1, 9));
    const at = (policy: object, options: object): number =>
      backtest(series, { kind: 'recommend', every: 'week', ...policy }, options).changes[0]?.minimum ?? 1;
    const advised = (options: object): number => recommendMinimum({ ...series, requests: series.requests.slice(0, 168) }, options).minimum;
    expect(at({}, { autoscalingLagSeconds: 0 })).to.equal(1);
    expect(at({}, { autoscalingLagSeconds: 3600 })).to.equal(advised({ autoscalingLagSeconds: 3600 }));
    expect(at({ autoscalingLagSeconds: 0 }, { autoscalingLagSeconds: 3600 })).to.equal(1);
  });

  for (const [kind, everyDays] of [
    ['recommend', 7],
    ['rolling', 1],
  ] as const)
    it(`${kind}: any series, decided and replayed once more`, () =>
      fc.assert(
        fc.property(
          demands({ windows: [3600], minLength: 150, maxLength: 420, peakTps: 9 }),
          fc.constantFrom(0, 0.001, 0.01, 0.2),
          fc.constantFrom('lagging-autoscaling', 'no-autoscaling'),
          fc.constantFrom(600, 3600),
          (given, riskBudget, riskMeasure, autoscalingLagSeconds) => {
            const options = { riskBudget, riskMeasure, autoscalingLagSeconds };
            const found = backtest(given, { kind, every: 'week', ...options }, { autoscalingLagSeconds });
            expect(found.changes).to.deep.equal(adviceByTheRule(given, everyDays, 1, options));
            expectReplayed(found, given, autoscalingLagSeconds);
          },
        ),
        { ...runs, numRuns: timesTried(40) },
      ));

  it('follows a week once it is recommended, and one minimum until then', () => {
    const office = (hour: number): number => (hour % 24 >= 9 && hour % 24 < 18 ? 10 : 2);
    const series: DemandSeries = {
      start: 345_600,
      windowSeconds: 300,
      requests: Float64Array.from({ length: 6 * 2016 }, (_, index) => 300 * office(Math.floor(index / 12))),
    };
    const found = backtest(series, { kind: 'week', timeZone: 'UTC', riskMeasure: 'no-autoscaling', riskBudget: 0 });
    const days = found.changes.map(({ at, minimum }) => [(at - series.start) / DAY, minimum]);
    // Two weeks are needed to learn from and to judge on.
    expect(days.slice(0, 4)).to.deep.equal([
      [7, 10],
      [14, 2],
      [14 + 8.75 / 24, 10],
      [14.75, 2],
    ]);
    expect(found.changes.length).to.equal(2 + 28 * 2);
    expect(found.requestsAbove).to.equal(7 * 9 * 3600 * 9 + 7 * 15 * 3600);
    expectReplayed(found, series);
  });

  it('does not look ahead: what comes later changes nothing before', () =>
    fc.assert(
      fc.property(
        demands({ windows: [3600], minLength: 340, maxLength: 420, peakTps: 9 }),
        fc.integer({ min: 170, max: 339 }),
        fc.constantFrom<Policy>(
          { kind: 'personalize-monitor', initial: 20 },
          { kind: 'recommend', every: 'week' },
          { kind: 'rolling', riskBudget: 0 },
          { kind: 'week', timeZone: 'Europe/Berlin', riskBudget: 0.01 },
        ),
        (given, cut, policy) => {
          const end = given.start + cut * 3600;
          const past = { ...given, requests: given.requests.slice(0, cut) };
          const until = backtest(given, policy).changes.filter(({ at }) => at < end);
          expect(until).to.deep.equal(backtest(past, policy).changes);
        },
      ),
      runs,
    ));
});

describe('replay of minimums that change within an hourly window', function () {
  this.timeout(60_000);

  it('bills and risks what twelve equal windows of 5 minutes would (C3)', () =>
    fc.assert(
      fc.property(
        demands({ windows: [3600], maxLength: 12, peakTps: 9 }),
        fc.array(fc.record({ at: fc.nat(143), minimum: fc.integer({ min: 1, max: 9 }) }), { maxLength: 20 }),
        (given, drawn) => {
          const changes = drawn.sort((a, b) => a.at - b.at).map(({ at, minimum }) => ({ at: given.start + at * 300, minimum }));
          const twelve = Array.from(given.requests).flatMap((each) => new Array<number>(12).fill(each / 12));
          const fine: DemandSeries = { start: given.start, windowSeconds: 300, requests: Float64Array.from(twelve) };
          const expected = replayByTheRules(fine, minimumsByWindow(fine, 2, changes));
          const found = replay(given, { initial: 2, changes });
          expect(found.tpsHours).to.be.closeTo(expected.billed / 3600, 1e-6);
          expect(found.requestsAbove).to.be.closeTo(expected.above, 1e-6);
          expect(found.requests).to.be.closeTo(expected.requests, 1e-6);
        },
      ),
      runs,
    ));

  it('takes the lag risk of each part (C8)', () => {
    // 8 TPS after 2: at 3 TPS for a quarter of the hour and at 5 for the rest, a sixth of 5 and of 3 TPS.
    const found = replay(hourly([2, 8]), { initial: 3, changes: [{ at: 4500, minimum: 5 }] });
    expect(found.requestsAboveLag).to.equal((3600 / 6) * (5 / 4 + (3 * 3) / 4));
    expect(found.windowsAbove).to.equal(1);
  });

  it('refuses a lag below 0', () =>
    expect(() => backtest(hourly([1]), { kind: 'static', minimum: 1 }, { autoscalingLagSeconds: -1 })).to.throw(
      RangeError,
      'autoscalingLagSeconds: expected a number >= 0, got -1',
    ));

  it('has in force at the start what changed before the series', () =>
    expect(replay(hourly([0]), { initial: 1, changes: [{ at: -50, minimum: 4 }] }).tpsHours).to.equal(4));
});

for (const file of [
  'elb-requests-5min',
  'tweets-amzn-5min',
  'mongo-queries-1min',
  'ecommerce-api-hourly',
  'app-server-hourly-2018',
  'nyc-taxi-hourly',
])
  describe(`backtest on ${file}`, function () {
    this.timeout(60_000);
    let series: DemandSeries;

    before(async function () {
      const text = await sharedFile(`data/traces/${file}.csv`);
      if (text === undefined) this.skip();
      series = demandFromCsv(text);
    });

    it('each policy billed and risked what the oracle says of its changes', () => {
      const peak = peakMinimum(frontier(series));
      for (const policy of [
        { kind: 'static', minimum: Math.ceil(peak / 3) },
        { kind: 'peak' },
        { kind: 'recommend', every: 'week' },
        { kind: 'rolling' },
        // Without a lead: in hourly windows a lead is a part of one.
        { kind: 'week', timeZone: 'UTC', leadSeconds: 0 },
      ] satisfies Policy[])
        expectReplayed(backtest(series, policy), series);
      const monitor = backtest(series, { kind: 'personalize-monitor', initial: peak });
      expectReplayed(monitor, series);
      expect(minimumsByWindow(foldInto(series, 300), peak, monitor.changes)).to.deep.equal(monitorByTheRule(series, peak));
    });
  });
