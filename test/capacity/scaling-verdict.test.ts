import { expect } from 'chai';
import fc from 'fast-check';
import { recommendMinimum, scalingVerdict, type ScalingSigns, type ScalingVerdict } from '../../src/capacity/index.js';
import { autoscalingLag } from '../../src/capacity/autoscaling-lag.js';
import { timesTried } from '../browser.js';

const WINDOW = 300;
const DAY = 288;
type Judged = ScalingVerdict & { kind: 'judged' };

/** Days at half of a minimum of 10, with a burst to 30 TPS of 6 windows every 48; latency 100 ms but for `slow` windows of each burst. */
function bursty({
  days = 2,
  slow = () => 0,
  throttled = 0,
}: { days?: number; slow?: (burst: number) => number; throttled?: number } = {}): Required<ScalingSigns> {
  const length = days * DAY;
  const place = (index: number): { burst: number; at: number } => ({ burst: Math.floor(index / 48), at: (index % 48) - 24 });
  const isBurst = (index: number): boolean => place(index).at >= 0 && place(index).at < 6;
  const isSlow = (index: number): boolean => isBurst(index) && place(index).at < slow(place(index).burst);
  const each = (value: (index: number) => number): Float64Array => Float64Array.from({ length }, (_, index) => value(index));
  return {
    demand: { start: 1_767_225_600, windowSeconds: WINDOW, requests: each((index) => (isBurst(index) ? 9000 : 1500)) },
    minimums: 10,
    latency: each((index) => (isSlow(index) ? 400 : 100 + (index % 7))),
    // Callers' own mistakes: 1 in 100 at all times.
    errors4xx: each((index) => (isBurst(index) ? 90 : 15) + (isSlow(index) ? throttled : 0)),
    errors5xx: each(() => 0),
  };
}

const judged = (signs: ScalingSigns): Judged => {
  const found = scalingVerdict(signs);
  if (found.kind !== 'judged') throw new Error(`expected a verdict, got ${JSON.stringify(found)}`);
  return found;
};

describe('scalingVerdict, C16', () => {
  it('scaling kept up in 11 of 12 bursts, and which one it did not', () => {
    const found = judged(bursty({ slow: (burst) => (burst === 4 ? 3 : 0) }));
    expect([found.bursts.length, found.keptUp, found.signs.join()]).to.deep.equal([12, 11, 'latency,errors4xx,errors5xx']);
    const troubled = found.bursts.filter(({ hasKeptUp }) => !hasKeptUp);
    expect(troubled).to.have.length(1);
    const [burst] = troubled;
    expect(burst).to.include({ start: 1_767_225_600 + (4 * 48 + 24) * WINDOW, end: 1_767_225_600 + (4 * 48 + 30) * WINDOW });
    expect(burst).to.include({ peakTps: 30, minimum: 10, troubledWindows: 3 });
    expect(burst!.latencyRatio).to.be.closeTo(4, 0.2);
    expect(burst!.share4xx).to.be.closeTo(90 / 9090, 1e-9);
  });

  it('never claims more than so many bursts support: a range of the share, with 95 % confidence', () => {
    const all = judged(bursty());
    expect(all.keptUpShare.high).to.equal(1);
    expect(all.keptUpShare.low, '12 of 12, by Wilson').to.be.closeTo(0.7575, 0.0005);
    const some = judged(bursty({ slow: (burst) => (burst < 6 ? 2 : 0) })).keptUpShare;
    expect(some.low).to.be.closeTo(0.2538, 0.0005);
    expect(some.high).to.be.closeTo(0.7462, 0.0005);
  });

  it('reads the minimum that was in force: what was within the one before is no burst', () => {
    const signs = bursty();
    const raisedAt = signs.demand.start + DAY * WINDOW;
    expect(
      judged({
        ...signs,
        minimums: [
          { at: raisedAt, minimum: 40 },
          { at: 0, minimum: 10 },
        ],
      }).bursts,
    ).to.have.length(6);
    expect(judged({ ...signs, minimums: [{ at: raisedAt, minimum: 10 }] }).bursts, 'before the first one nothing is known').to.have.length(
      6,
    );
  });

  it('a gap ends a burst', () => {
    const signs = bursty();
    signs.demand.requests[26] = NaN;
    const [first, second] = judged(signs).bursts;
    expect([first!.end, second!.start].map((at) => (at - signs.demand.start) / WINDOW)).to.deep.equal([26, 27]);
  });

  for (const [why, signs, expected] of [
    ['demand never passed the minimum', { ...bursty(), minimums: 30 }, { kind: 'no-bursts' }],
    [
      'no latency and no errors',
      { demand: bursty().demand, minimums: 10 },
      { kind: 'insufficient-data', missing: 'latency-and-errors', bursts: 12 },
    ],
    ['always above the minimum', { ...bursty(), minimums: 1 }, { kind: 'insufficient-data', missing: 'calm-windows', bursts: 1 }],
    [
      'hours',
      { ...bursty(), demand: { ...bursty().demand, windowSeconds: 3600 as const }, minimums: 1 },
      { kind: 'insufficient-data', missing: 'fine-windows', bursts: 12 },
    ],
  ] as const)
    it(`judges nothing where ${why}`, () => expect(scalingVerdict(signs)).to.deep.equal(expected));

  it('judges by errors alone where there is no latency', () => {
    const { latency: _, ...signs } = bursty({ slow: () => 1, throttled: 500 });
    const found = judged(signs);
    expect([found.signs.join(), found.keptUp]).to.deep.equal(['errors4xx,errors5xx', 0]);
    expect(found.bursts[0]!.latencyRatio).to.equal(undefined);
  });

  it("tells throttled requests from callers' own mistakes, which are there at calm times too", () => {
    const found = judged(bursty({ slow: (burst) => (burst === 0 ? 2 : 0), throttled: 500 }));
    // 590 of 9,590 calls failed; 1 in 101 calls always does (15 of 1,515).
    const each = 590 - (15 / 1515) * 9590;
    expect(found.throttledRequests).to.be.closeTo(2 * each, 1e-6);
    expect(Array.from(found.throttled).flatMap((count, index) => (count > 0 ? [index] : []))).to.deep.equal([24, 25]);
    expect(found.throttledRequests + found.callerErrors).to.be.closeTo(12 * 6 * 90 + (2 * DAY - 72) * 15 + 1000, 1e-6);
    expect(judged(bursty()).throttledRequests, 'more calls, as many mistakes a call').to.equal(0);
  });

  it('counts each window of each burst once, whatever the series', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.nat(6000), fc.constant(NaN)), { minLength: 60, maxLength: 200 }),
        fc.integer({ min: 1, max: 20 }),
        (requests, minimum) => {
          const demand = { start: 0, windowSeconds: 300 as const, requests: Float64Array.from(requests) };
          const found = scalingVerdict({ demand, minimums: minimum, errors4xx: new Float64Array(requests.length) });
          const above = requests.filter((each) => each > 300 * minimum).length;
          if (found.kind === 'no-bursts') expect(above).to.equal(0);
          if (found.kind !== 'judged') return;
          expect(found.bursts.reduce((windows, { start, end }) => windows + (end - start) / 300, 0)).to.equal(above);
          expect(found.keptUp).to.equal(found.bursts.length);
        },
      ),
      { numRuns: timesTried(100), seed: 20261125 },
    ));
});

describe('autoscalingLag, C16', () => {
  const sign = (day: number, troubledWindows: number, hasRecovered = true) => ({ start: day * 86_400, troubledWindows, hasRecovered });

  it('is a window where no burst showed any trouble: less is hidden in it', () =>
    expect(
      autoscalingLag(
        [0, 0, 1, 1, 2].map((day) => sign(day, 0)),
        300,
      ),
    ).to.deep.equal({
      kind: 'estimated',
      seconds: 300,
      low: 0,
      high: 300,
      bursts: 5,
    }));

  it('is what half of the bursts were over by, with the range of the quickest to nine of ten', () =>
    expect(
      autoscalingLag(
        [2, 2, 2, 3, 3, 3, 3, 4, 4, 8].map((windows, day) => sign(day, windows)),
        300,
      ),
    ).to.deep.equal({
      kind: 'estimated',
      seconds: 900,
      low: 300,
      high: 1200,
      bursts: 10,
    }));

  it('has no upper end where a fifth of the bursts ended in trouble, and is none where most did', () => {
    const signs = [2, 2, 2, 2, 2].map((windows, day) => sign(day, windows));
    expect(autoscalingLag([...signs.slice(1), sign(9, 6, false)], 300)).to.include({ kind: 'estimated', seconds: 600, high: Infinity });
    expect(
      autoscalingLag(
        signs.map((each) => ({ ...each, hasRecovered: false })),
        300,
      ),
    ).to.deep.equal({
      kind: 'never-recovered',
      bursts: 5,
      low: 300,
    });
  });

  for (const [why, signs, bursts, days] of [
    ['four bursts', [0, 1, 2, 3].map((day) => sign(day, 1)), 4, 4],
    ['one day', [0, 0, 0, 0, 0, 0].map((day) => sign(day, 1)), 6, 1],
  ] as const)
    it(`is not told by ${why}: says what is missing`, () =>
      expect(autoscalingLag(signs, 300)).to.deep.equal({ kind: 'insufficient-data', bursts, neededBursts: 5, days, neededDays: 2 }));

  it('comes out of the verdict: two slow windows a burst are 600 s', () =>
    expect(judged(bursty({ slow: () => 2 })).lag).to.deep.equal({ kind: 'estimated', seconds: 600, low: 300, high: 600, bursts: 12 }));
});

describe('recommendMinimum with a verdict on scaling', () => {
  const advised = (signs: Required<ScalingSigns>, options = {}) =>
    recommendMinimum(signs.demand, { scaling: scalingVerdict(signs), ...options });

  it('takes the campaign’s own lag in place of the default, and a given one before it', () => {
    const quick = bursty(),
      found = advised(quick);
    expect([found.lagFrom, found.evidence.autoscalingLagSeconds]).to.deep.equal(['measured', 300]);
    const slow = bursty({ slow: () => 5 });
    expect(advised(slow).evidence.autoscalingLagSeconds).to.equal(1500);
    expect(advised(slow).lags.map(({ autoscalingLagSeconds }) => autoscalingLagSeconds)).to.deep.equal([0, 300, 600, 1200, 1500]);
    expect(advised(slow, { autoscalingLagSeconds: 600 })).to.deep.include({ lagFrom: 'given' });
    expect(recommendMinimum(quick.demand).lagFrom).to.equal('default');
  });

  it('keeps the default where too few bursts tell', () => expect(advised(bursty({ days: 1 }))).to.deep.include({ lagFrom: 'default' }));

  it('adds throttled requests to what is at risk, and to no bill', () => {
    const signs = bursty({ slow: () => 2, throttled: 3000 });
    const options = { riskMeasure: 'no-autoscaling', riskBudget: 0 } as const;
    const found = advised(signs, options),
      without = recommendMinimum(signs.demand, options);
    expect(without.minimum).to.equal(30);
    // 3,000 more than 9,000 in 300 s were asked for, less what fails anyway.
    expect(found.minimum).to.equal(40);
    const at30 = found.neighbours.find(({ roles }) => roles.includes('lower'))!;
    expect(at30.requestsAbove).to.equal(0);
    expect(at30.corrected!.requestsAbove).to.be.greaterThan(0);
    expect(found.neighbours[0]!.tpsHours).to.equal(without.neighbours[0]!.tpsHours);
  });

  it('refuses a verdict on another series', () => {
    const { demand } = bursty({ days: 3 });
    expect(() => recommendMinimum(demand, { scaling: scalingVerdict(bursty()) })).to.throw(
      'scaling: expected a verdict on this series of 864 windows, got one on 576',
    );
  });
});
