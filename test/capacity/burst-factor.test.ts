import { expect } from 'chai';
import fc from 'fast-check';
import { burstFactorAt, burstFactors, frontier, recommendMinimum, type BurstBand } from '../../src/capacity/index.js';
import { burstRisk } from '../../src/capacity/burst-risk.js';
import { demandFromCsv, foldInto, type DemandSeries } from '../../src/demand/index.js';
import { timesTried } from '../browser.js';
import { sharedFile } from '../shared-file.js';
import { demands } from './arbitrary-demand.js';

const minutes = (windows: readonly (readonly number[])[], start = 0): DemandSeries => ({
  start,
  windowSeconds: 60,
  requests: Float64Array.from(windows.flat()),
});
/** A window of this mean TPS whose busiest minute is `factor` times its mean. */
const window = (tps: number, factor: number): number[] => {
  const sum = tps * 300,
    peak = (sum / 5) * factor;
  return [(sum - peak) / 4, peak, ...Array.from({ length: 3 }, () => (sum - peak) / 4)];
};
const repeated = (count: number, tps: number, factor: number): number[][] => Array.from({ length: count }, () => window(tps, factor));
const measured = (series: DemandSeries): readonly BurstBand[] => {
  const found = burstFactors(series);
  if (found.kind !== 'measured') throw new Error(`expected factors, got ${found.kind}`);
  return found.bands;
};

describe('burstFactors, C9 and C15', () => {
  for (const [why, given] of [
    ['nothing given', undefined],
    ['5-minute sums', { start: 0, windowSeconds: 300 as const, requests: new Float64Array(300).fill(300) }],
  ] as const)
    it(`says that there is no 1-minute data: ${why}`, () => expect(burstFactors(given)).to.deep.equal({ kind: 'no-minute-data' }));

  it('says how many windows of one band it needs', () =>
    expect(burstFactors(minutes([...repeated(29, 0.5, 2), ...repeated(10, 4, 2)]))).to.deep.equal({
      kind: 'insufficient-data',
      windows: 29,
      neededWindows: 30,
    }));

  it('is the factor that 9 of 10 windows stay within, for each band of demand', () => {
    const found = burstFactors(
      minutes([...repeated(27, 0.5, 2), ...repeated(3, 0.5, 5), ...repeated(26, 4, 1.5), ...repeated(4, 4, 3)], 600),
    );
    expect(found).to.deep.equal({
      kind: 'measured',
      start: 600,
      end: 600 + 60 * 300,
      windows: 60,
      bands: [
        { fromTps: 0, toTps: 1, windows: 30, factor: 2, isBorrowed: false },
        { fromTps: 1, toTps: 2, windows: 0, factor: 2, isBorrowed: true },
        { fromTps: 2, toTps: 5, windows: 30, factor: 3, isBorrowed: false },
      ],
    });
  });

  it('borrows from below, and at the bottom from above', () => {
    const bands = measured(minutes([...repeated(5, 0.5, 4), ...repeated(40, 4, 1.5), ...repeated(5, 15, 3)]));
    expect(bands.map(({ factor, isBorrowed }) => [factor, isBorrowed])).to.deep.equal([
      [1.5, true],
      [1.5, true],
      [1.5, false],
      [1.5, true],
      [1.5, true],
    ]);
    expect(burstFactorAt(bands, 5000), 'above the busiest band').to.equal(1.5);
  });

  it('leaves out windows with a gap or without a request, and lies on the grid of the epoch', () => {
    const whole = repeated(30, 1, 2);
    const gap = [60, NaN, 60, 60, 60],
      silent = [0, 0, 0, 0, 0];
    const found = burstFactors({ ...minutes([[300, 300], ...whole, gap, silent]), start: 180 });
    expect(found).to.include({ kind: 'measured', windows: 30 });
    expect(measured({ ...minutes([[300, 300], ...whole, gap, silent]), start: 180 })[0]!.factor).to.equal(2);
  });

  it('lies between 1 and 5 on a real trace, and falls from quiet to busy', async function () {
    const text = await sharedFile('data/traces/mongo-queries-1min.csv');
    if (text === undefined) this.skip();
    const found = burstFactors(demandFromCsv(text));
    expect(found).to.include({ kind: 'measured', windows: 3168 });
    for (const { factor } of measured(demandFromCsv(text))) expect(factor).to.be.within(1, 5);
  });
});

/** C15 minute by minute: five minutes a window, each with a fifth of its capacity; the busiest minute L windows before is what autoscaling has reached. */
function riskByTheRule(
  series: DemandSeries,
  bands: readonly BurstBand[],
  lagSeconds: number,
  minimum: number,
): { above: number; late: number } {
  const { requests, windowSeconds } = foldInto(series, 300);
  const lag = Math.ceil(lagSeconds / windowSeconds),
    share = lagSeconds < windowSeconds ? lagSeconds / windowSeconds : 1;
  const busiest = (index: number): number => {
    const each = requests[index] ?? NaN;
    return Number.isNaN(each) ? 0 : (each / 5) * burstFactorAt(bands, each / windowSeconds);
  };
  let above = 0,
    late = 0;
  requests.forEach((each, index) => {
    if (Number.isNaN(each)) return;
    const peak = busiest(index),
      other = (each - peak) / 4,
      given = (minimum * windowSeconds) / 5;
    for (const minute of [peak, other, other, other, other]) {
      above += Math.max(0, minute - given);
      late += share * Math.max(0, minute - Math.max(given, busiest(index - lag)));
    }
  });
  return { above, late };
}

describe('burstRisk, C15', function () {
  this.timeout(60_000);
  const bands: readonly BurstBand[] = [
    { fromTps: 0, toTps: 1, windows: 30, factor: 3, isBorrowed: false },
    { fromTps: 1, toTps: 2, windows: 30, factor: 2.2, isBorrowed: false },
    { fromTps: 2, toTps: 5, windows: 30, factor: 1.3, isBorrowed: false },
  ];

  it('agrees with playing each minute, and is never below the risk without bursts', () =>
    fc.assert(
      fc.property(demands({ windows: [300, 3600] }), fc.constantFrom(0, 100, 300, 600, 3600), (given, lag) => {
        const plain = frontier(given, { autoscalingLagSeconds: lag });
        const found = burstRisk(given, bands, lag, plain);
        for (let minimum = 0; minimum <= found.maximum; minimum++) {
          const { above, late } = riskByTheRule(given, bands, lag, minimum);
          expect(found.requestsAbove[minimum], `above ${minimum}`).to.be.closeTo(Math.max(above, plain.requestsAbove[minimum] ?? 0), 1e-6);
          expect(found.requestsAboveLag[minimum], `late ${minimum}`).to.be.closeTo(
            Math.max(late, plain.requestsAboveLag[minimum] ?? 0),
            1e-6,
          );
          expect(found.requestsAbove[minimum]).to.be.at.least(plain.requestsAbove[minimum] ?? 0);
        }
        expect(found.requestsAbove[found.maximum]).to.equal(0);
      }),
      { numRuns: timesTried(120), seed: 20261125 },
    ));

  it('is no risk at all where demand is steady and autoscaling only late', () => {
    const steady: DemandSeries = { start: 0, windowSeconds: 300, requests: new Float64Array(20).fill(1200) };
    const found = burstRisk(steady, bands, 600, frontier(steady));
    // The first two windows have nothing before them: a minute of 1.3 x 4 TPS, four of 0.925 x 4.
    expect(found.requestsAboveLag[4]).to.be.closeTo(2 * 60 * (1.3 * 4 - 4), 1e-9);
    expect(found.requestsAbove[4]).to.be.closeTo(20 * 60 * (1.3 * 4 - 4), 1e-9);
  });

  it('is what the advice goes by, with the uncorrected risk beside it', () => {
    const day: DemandSeries = {
      start: 0,
      windowSeconds: 300,
      requests: Float64Array.from({ length: 576 }, (_, index) => (index % 12 < 6 ? 300 : 1200)),
    };
    const bursty = minutes([...repeated(40, 1, 2), ...repeated(40, 4, 2)]);
    const options = { riskMeasure: 'no-autoscaling', riskBudget: 0 } as const;
    const without = recommendMinimum(day, options),
      found = recommendMinimum(day, { ...options, minutes: bursty });
    expect([without.minimum, without.bursts.kind, found.minimum, found.bursts.kind]).to.deep.equal([4, 'no-minute-data', 8, 'measured']);
    expect(without.neighbours.some(({ corrected }) => corrected !== undefined)).to.equal(false);
    const lower = found.neighbours.find(({ minimum }) => minimum === 7)!;
    expect(lower.requestsAbove).to.equal(0);
    expect(lower.corrected!.requestsAbove).to.be.closeTo(288 * 60, 1e-6);
    expect(found.neighbours.find(({ roles }) => roles.includes('peak'))!.minimum).to.equal(8);
    expect(found.sensitivity.find(({ input }) => input === 'bursts')).to.deep.equal({
      input: 'bursts',
      value: 'ignored',
      minimum: 4,
      isOther: true,
    });
  });
});
