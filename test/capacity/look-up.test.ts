import { expect } from 'chai';
import fc from 'fast-check';
import { frontier, lookUp, peakMinimum, type Frontier } from '../../src/capacity/index.js';
import { idleTpsHours } from '../../src/capacity/look-up.js';
import { demands } from './arbitrary-demand.js';

/** A frontier of hours at these TPS. */
const ofHours = (tps: readonly number[], maximum?: number): Frontier =>
  frontier(
    { start: 0, windowSeconds: 3600, requests: Float64Array.from(tps, (each) => each * 3600) },
    { maximum, autoscalingLagSeconds: 3600 },
  );

describe('lookUp', function () {
  // Many runs; a slow machine is no bug.
  this.timeout(60_000);

  const found = ofHours([1, 1, 6, 2]);

  for (const [minimum, tpsHours, requestsAbove, requestsAboveLag, windowsAbove, why] of [
    [1, 10, 21_600, 18_000, 2, 'the floor'],
    [2, 12, 14_400, 14_400, 1, 'one higher'],
    [6, 24, 0, 0, 0, 'the peak'],
    [50, 200, 0, 0, 0, 'above the table every hour bills the minimum, and nothing is above it'],
  ] as const)
    it(`minimum ${minimum}: ${why}`, () =>
      expect(lookUp(found, minimum)).to.deep.equal({
        tpsHours,
        requestsAbove,
        requestsAboveLag,
        riskShareNoAutoscaling: requestsAbove / 36_000,
        riskShareLagging: requestsAboveLag / 36_000,
        windowsAbove,
      }));

  it('has no share of no requests', () => {
    const { riskShareLagging, riskShareNoAutoscaling } = lookUp(ofHours([0, 0]), 1);
    expect([riskShareLagging, riskShareNoAutoscaling]).to.deep.equal([0, 0]);
  });

  it('knows nothing between a table that was cut and the peak', () => {
    const cut = ofHours([1, 1, 6, 2], 3);
    expect(() => lookUp(cut, 4)).to.throw(RangeError, "minimum: expected at most 3, the frontier's maximum, or at least the peak; got 4");
    expect(lookUp(cut, 6)).to.deep.equal(lookUp(found, 6));
  });

  it('goes on above the table as a longer table would', () =>
    fc.assert(
      fc.property(demands(), fc.integer({ min: 1, max: 40 }), (given, minimum) => {
        const [short, long] = [frontier(given), frontier(given, { maximum: 40 })];
        const { tpsHours, ...counts } = lookUp(short, minimum);
        const { tpsHours: expected, ...expectedCounts } = lookUp(long, minimum);
        expect(counts).to.deep.equal(expectedCounts);
        expect(tpsHours).to.be.closeTo(expected, 1e-9);
      }),
      { seed: 6 },
    ));
});

describe('peakMinimum', () => {
  for (const [tps, minimum, why] of [
    [[], 1, 'nothing measured'],
    [[0], 1, 'nobody asked'],
    [[1], 1, 'exactly one'],
    [[1 + 1 / 3600, 0], 2, 'one request more'],
    [[3, 218.67], 219, 'the highest window, rounded up'],
  ] as const)
    it(`${minimum}: ${why}`, () => expect(peakMinimum(ofHours(tps))).to.equal(minimum));
});

describe('idleTpsHours', () => {
  for (const [minimum, idle, why] of [
    [0, 0, 'no minimum, nothing idle'],
    [1, 0, 'every hour is used'],
    [2, 2, 'two hours at half'],
    [6, 14, 'the peak in every hour'],
    [10, 30, 'above the peak'],
  ] as const)
    it(`${idle} at minimum ${minimum}: ${why}`, () => expect(idleTpsHours(ofHours([1, 1, 6, 2]), minimum)).to.equal(idle));
});
