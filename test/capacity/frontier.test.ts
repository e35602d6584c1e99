import { expect } from 'chai';
import fc from 'fast-check';
import { frontier, type Frontier, type FrontierOptions } from '../../src/capacity/index.js';
import { demandFromCsv, type DemandSeries } from '../../src/demand/index.js';
import { timesTried } from '../browser.js';
import { sharedFile } from '../shared-file.js';
import { demands } from './arbitrary-demand.js';
import { frontierByTheRules } from './reference.js';

const runs = { numRuns: timesTried(250), seed: 20261124 };
const series = (windowSeconds: 60 | 300 | 3600, requests: readonly (number | null)[], start = 0): DemandSeries => ({
  start,
  windowSeconds,
  requests: Float64Array.from(requests, (each) => each ?? NaN),
});

/** Every figure, to the last bit: counts are whole, and what is no whole number is divided once. */
function expectTheSame(found: Frontier, given: DemandSeries, options: FrontierOptions = {}): void {
  const { maximum, autoscalingLagSeconds: lag = 600, billing } = options;
  const expected = frontierByTheRules(given, { maximum, lag, billingSeconds: billing?.windowSeconds ?? 300 });
  const [over, under] = expected.lagShare;
  expect(Array.from(found.tpsHours), 'tpsHours').to.deep.equal(expected.billed.map((requests) => requests / 3600));
  expect(Array.from(found.requestsAbove), 'requestsAbove').to.deep.equal(expected.requestsAbove);
  expect(Array.from(found.requestsAboveLag), 'requestsAboveLag').to.deep.equal(expected.late.map((requests) => (requests * over) / under));
  expect(Array.from(found.windowsAbove), 'windowsAbove').to.deep.equal(expected.windowsAbove);
  const { windows, requests, peakTps, gaps, billedHours } = found;
  expect({ windows, requests, peakTps, gaps, billedHours }).to.deep.equal({
    windows: expected.windows,
    requests: expected.requests,
    peakTps: expected.peakTps,
    gaps: expected.gaps,
    billedHours: expected.billedHours,
  });
}

describe('frontier, window by window', () => {
  const rising = series(300, [300, 900, 600, 3000]);

  for (const [figure, expected, why] of [
    ['requestsAbove', [4800, 3600, 2700, 2100, 1800, 1500, 1200, 900, 600, 300, 0], 'C7: all that is above, autoscaling or not'],
    ['requestsAboveLag', [3600, 3000, 2400, 2100, 1800, 1500, 1200, 900, 600, 300, 0], 'C8: the last rose from 3 TPS two windows before'],
    ['windowsAbove', [4, 3, 2, 1, 1, 1, 1, 1, 1, 1, 0], 'demand at the minimum is not above it'],
  ] as const)
    it(`${figure} of 1, 3, 2 and 10 TPS: ${why}`, () => expect(Array.from(frontier(rising)[figure])).to.deep.equal(expected));

  it('C1: bills the greater of the minimum and the demand of each window, 5/60 of an hour', () =>
    expect(Array.from(frontier(rising).tpsHours)).to.deep.equal([16, 16, 17, 19, 22, 25, 28, 31, 34, 37, 40].map((tps) => tps / 12)));

  for (const [lag, late, why] of [
    [0, 0, 'autoscaling that is never late serves everything'],
    [1, (1 / 300) * (0 + 600 + 0 + 2400), 'within the window: its share of what is above the window before'],
    [300, 600 + 2400, 'one window late'],
    [301, 600 + 300 + 2100, 'two, rounded up: windows 1 to 3 against -1 to 1; nothing lies before the series'],
    [600, 600 + 300 + 2100, 'two'],
    [601, 600 + 300 + 2700, 'three'],
    [3600, 600 + 300 + 2700, 'longer than the series: as if it never came'],
    [Infinity, 600 + 300 + 2700, 'never'],
  ] as const)
    it(`C8: ${late} requests at risk at minimum 1 when ${lag} s late: ${why}`, () =>
      expect(frontier(rising, { autoscalingLagSeconds: lag }).requestsAboveLag[1]).to.equal(late));

  it('C8: a gap two windows before leaves the minimum alone; gaps between do not count', () => {
    expect(frontier(series(300, [3000, null, 3000])).requestsAboveLag[1], 'reached two windows ago').to.equal(2700);
    expect(frontier(series(300, [null, 3000, 3000])).requestsAboveLag[1], 'not measured two windows ago').to.equal(5400);
    expect(frontier(series(300, [3000, 3000, 3000])).requestsAboveLag[1], 'the first two have nothing before them').to.equal(5400);
  });

  it('C8: an hour is longer than the lag: 600 / 3,600 of what is above the hour before', () => {
    const hourly = series(3600, [7200, 7200, 10_800, null, 10_800]);
    // First hour: 1/6 of 3,600; second: none; third: 1/6 of 3,600; after the gap: 1/6 of 7,200.
    expect(frontier(hourly).requestsAboveLag[1]).to.equal(2400);
    expect(frontier(hourly, { autoscalingLagSeconds: 3600 }).requestsAboveLag[1], 'a lag of an hour').to.equal(14_400);
    expect(frontier(hourly, { autoscalingLagSeconds: 7200 }).requestsAboveLag[1], 'of two: against two hours before').to.equal(
      3600 + 3600 + 3600 + 0,
    );
  });

  it('C2: bills a recommender by whole hours, and reads risk from the windows there are', () => {
    const half = [...Array.from({ length: 6 }, () => 600), ...Array.from({ length: 6 }, () => 0)];
    const found = frontier(series(300, [...half, ...half.slice(1)]), { billing: { windowSeconds: 3600 } });
    // One whole hour of 3,600 requests, and eleven windows of an hour that is not whole.
    expect(Array.from(found.tpsHours)).to.deep.equal([1, 1, 2]);
    expect([found.billedHours, found.windows, found.peakTps]).to.deep.equal([1, 23, 2]);
    expect(Array.from(found.windowsAbove)).to.deep.equal([11, 11, 0]);
  });

  it('C3: an hour bills as twelve equal windows, for campaigns too', () =>
    expect(Array.from(frontier(series(3600, [1800, 7200])).tpsHours)).to.deep.equal([2.5, 3, 4]));

  it('C3: minutes are folded; windows that are not whole are gaps', () => {
    const found = frontier(series(60, [9, 9, ...Array.from({ length: 10 }, () => 60), 9], 180));
    expect([found.windows, found.gaps, found.requests, found.windowSeconds]).to.deep.equal([2, 2, 600, 300]);
  });

  for (const [why, given] of [
    ['an empty series', series(300, [])],
    ['a series without a measured window', series(300, [null, null])],
    ['minutes that make no whole window', series(60, [60, 60, 60, 60])],
  ] as const)
    it(`is all zero, up to minimum 1, for ${why}`, () => {
      const found = frontier(given);
      for (const figure of ['tpsHours', 'requestsAbove', 'requestsAboveLag', 'windowsAbove'] as const)
        expect(Array.from(found[figure]), figure).to.deep.equal([0, 0]);
      expect([found.windows, found.requests, found.peakTps, found.maximum, found.billedHours]).to.deep.equal([0, 0, 0, 1, 0]);
      expectTheSame(found, given);
    });

  it('bills the minimum where nobody asked: all zeros', () => {
    const found = frontier(
      series(
        300,
        Array.from({ length: 12 }, () => 0),
      ),
      { maximum: 3 },
    );
    expect(Array.from(found.tpsHours)).to.deep.equal([0, 1, 2, 3]);
    expect(Array.from(found.requestsAbove)).to.deep.equal([0, 0, 0, 0]);
  });

  for (const [requests, maximum] of [
    [0, 1],
    [1, 1],
    [299, 1],
    [300, 1],
    [301, 2],
    [600, 2],
    [601, 3],
  ] as const)
    it(`tabulates up to the peak, rounded up: ${requests} requests in 5 minutes, ${maximum}`, () => {
      const found = frontier(series(300, [requests]));
      expect([found.maximum, found.tpsHours.length]).to.deep.equal([maximum, maximum + 1]);
    });

  for (const [options, message] of [
    [{ maximum: 0 }, 'maximum: expected a whole number >= 1, got 0'],
    [{ maximum: 1.5 }, 'maximum: expected a whole number >= 1, got 1.5'],
    [{ maximum: 10_000_001 }, 'maximum: expected at most 10000000, got 10000001. Are these requests, and not bytes?'],
    [{ autoscalingLagSeconds: -1 }, 'autoscalingLagSeconds: expected a number >= 0, got -1'],
    [{ autoscalingLagSeconds: NaN }, 'autoscalingLagSeconds: expected a number >= 0, got NaN'],
  ] as const)
    it(`refuses: ${message}`, () => expect(() => frontier(rising, options)).to.throw(RangeError, message));
});

describe('frontier agrees with billing each minimum, and with autoscaling played through', function () {
  // Many runs; a slow machine is no bug.
  this.timeout(60_000);

  for (const windowSeconds of [60, 300, 3600] as const)
    for (const autoscalingLagSeconds of [0, 100, 300, 600, 601, 3600, 7200])
      it(`${windowSeconds} s windows, ${autoscalingLagSeconds} s late: campaigns and recommenders, any maximum`, () =>
        fc.assert(
          fc.property(
            demands({ windows: [windowSeconds], maxLength: windowSeconds === 60 ? 200 : 60 }),
            fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
            fc.constantFrom(300, 3600),
            (given, maximum, billed) => {
              const options = { autoscalingLagSeconds, maximum, billing: { windowSeconds: billed as 300 | 3600 } };
              expectTheSame(frontier(given, options), given, options);
            },
          ),
          { ...runs, numRuns: timesTried(60) },
        ));
});

describe('frontier, of any series', function () {
  this.timeout(60_000);

  it('C6: billed requests are window seconds x m x windows, and the requests above m', () =>
    fc.assert(
      fc.property(demands(), (given) => {
        const { tpsHours, requestsAbove, windows, windowSeconds } = frontier(given, { maximum: 15 });
        tpsHours.forEach((hours, m) => expect(Math.round(hours * 3600)).to.equal(windowSeconds * m * windows + requestsAbove[m]!));
      }),
      runs,
    ));

  it('C8: never more is at risk with autoscaling than without, and never less than nothing', () =>
    fc.assert(
      fc.property(demands(), fc.constantFrom(0, 60, 300, 600, 1800, 3600, 86_400), (given, autoscalingLagSeconds) => {
        const { requestsAbove, requestsAboveLag } = frontier(given, { autoscalingLagSeconds });
        requestsAboveLag.forEach((late, m) => expect(late).to.be.within(0, requestsAbove[m]!));
      }),
      runs,
    ));

  it('a higher minimum bills no less and risks no more; at the peak nothing is at risk', () =>
    fc.assert(
      fc.property(demands(), fc.constantFrom(300, 3600), (given, billed) => {
        const { tpsHours, requestsAbove, requestsAboveLag, windowsAbove, maximum } = frontier(given, {
          billing: { windowSeconds: billed as 300 | 3600 },
        });
        for (let m = 1; m <= maximum; m++) {
          expect(tpsHours[m]).to.be.at.least(tpsHours[m - 1]!);
          for (const risk of [requestsAbove, requestsAboveLag, windowsAbove]) expect(risk[m]).to.be.at.most(risk[m - 1]!);
        }
        expect([requestsAbove[maximum], requestsAboveLag[maximum], windowsAbove[maximum]]).to.deep.equal([0, 0, 0]);
      }),
      runs,
    ));

  it('a cut table is the beginning of the whole one, a longer one goes on without risk', () =>
    fc.assert(
      fc.property(demands(), fc.integer({ min: 1, max: 30 }), (given, maximum) => {
        const [whole, other] = [frontier(given), frontier(given, { maximum })];
        const shared = Math.min(whole.maximum, maximum) + 1;
        for (const figure of ['tpsHours', 'requestsAbove', 'requestsAboveLag', 'windowsAbove'] as const) {
          expect(other[figure].length).to.equal(maximum + 1);
          expect(Array.from(other[figure].slice(0, shared))).to.deep.equal(Array.from(whole[figure].slice(0, shared)));
          if (figure !== 'tpsHours') expect(other[figure].slice(shared).every((each) => each === 0)).to.equal(true);
        }
      }),
      runs,
    ));

  it('means of bands, fractions of requests: within a millionth of a request of billing each', () =>
    fc.assert(
      fc.property(demands(), fc.constantFrom(0.1, 1 / 3, 0.777), (given, factor) => {
        const scaled = { ...given, requests: given.requests.map((each) => each * factor) };
        const found = frontier(scaled);
        const expected = frontierByTheRules(scaled);
        const [over, under] = expected.lagShare;
        expected.late.forEach((late, m) => {
          expect(found.requestsAboveLag[m]).to.be.closeTo((late * over) / under, 1e-6);
          expect(found.requestsAboveLag[m], 'never below nothing').to.be.at.least(0);
          expect(found.requestsAbove[m]).to.be.closeTo(expected.requestsAbove[m]!, 1e-6);
          expect(found.tpsHours[m]).to.be.closeTo(expected.billed[m]! / 3600, 1e-9);
        });
      }),
      runs,
    ));

  it('leaves the series alone', () =>
    fc.assert(
      fc.property(demands(), (given) => {
        const before = Array.from(given.requests);
        frontier(given);
        expect(Array.from(given.requests)).to.deep.equal(before);
      }),
      { ...runs, numRuns: timesTried(50) },
    ));
});

describe('frontier of the traces of ../shared/data, exactly', function () {
  this.timeout(60_000);

  for (const file of [
    'elb-requests-5min',
    'tweets-amzn-5min',
    'mongo-queries-1min',
    'ecommerce-api-hourly',
    'app-server-hourly-2018',
    'nyc-taxi-hourly',
  ])
    it(file, async function () {
      const text = await sharedFile(`data/traces/${file}.csv`);
      if (text === undefined) this.skip();
      const given = demandFromCsv(text);
      for (const options of [
        {},
        { autoscalingLagSeconds: 300, billing: { windowSeconds: 3600 as const } },
        { maximum: 25, autoscalingLagSeconds: 7200 },
      ])
        expectTheSame(frontier(given, options), given, options);
    });
});
