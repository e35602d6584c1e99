import { expect } from 'chai';
import fc from 'fast-check';
import { pointsOf } from '../../../components/demand-chart/drawing.js';
import { gapsOf, peakOf, peaksAbove, stepsOf } from '../../../components/demand-chart/steps.js';
import type { DemandSeries } from '../../../src/demand/demand-series.js';

const series = (...requests: number[]): DemandSeries => ({ start: 3000, windowSeconds: 300, requests: Float64Array.from(requests) });
const whole = ({ start, windowSeconds, requests }: DemandSeries): { start: number; end: number } => ({
  start,
  end: start + requests.length * windowSeconds,
});

describe('stepsOf', () => {
  it('draws each window as its own step where there is room', () => {
    const steps = stepsOf(series(300, 600, NaN), { start: 3000, end: 3900 }, 10);
    expect([...steps.tops]).to.deep.equal([1, 2, NaN]);
    expect([...steps.edges]).to.deep.equal([3000, 3300, 3600, 3900]);
  });

  it('draws the highest window of a step, and remembers which it is', () => {
    const steps = stepsOf(series(300, 900, 600, NaN, 0), { start: 3000, end: 4500 }, 3);
    expect([...steps.tops]).to.deep.equal([3, 2, 0]);
    expect([...steps.windows]).to.deep.equal([1, 2, 4]);
  });

  it('draws the part that a view shows', () => {
    const steps = stepsOf(series(300, 600, 900, 1200), { start: 3300, end: 3900 }, 10);
    expect([...steps.tops]).to.deep.equal([2, 3]);
  });

  it('is empty for a view without a window', () => expect(stepsOf(series(), { start: 3000, end: 3000 }, 10).tops).to.have.length(0));

  it('never loses a peak, never invents one, and never has more steps than columns', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 5, arbitrary: fc.nat(100_000) }, fc.constant(NaN)), { minLength: 1, maxLength: 400 }),
        fc.integer({ min: 1, max: 90 }),
        (requests, columns) => {
          const demand = series(...requests),
            { tops, edges } = stepsOf(demand, whole(demand), columns);
          const measured = requests.filter((each) => !Number.isNaN(each)),
            drawn = [...tops].filter((each) => !Number.isNaN(each));
          expect(tops.length).to.be.at.most(columns);
          expect(edges.at(-1)).to.equal(whole(demand).end);
          expect(drawn.length > 0).to.equal(measured.length > 0);
          if (measured.length > 0) expect(Math.max(...drawn)).to.equal(Math.max(...measured) / 300);
        },
      ),
    ));
});

describe('pointsOf', () => {
  it('holds the height of each step up to its end, and ends the line where a gap begins', () =>
    expect(pointsOf(stepsOf(series(300, NaN, 600), { start: 3000, end: 3900 }, 10))).to.deep.equal([
      { x: 3000, y: 1 },
      { x: 3300, y: 1 },
      { x: 3300, y: NaN },
      { x: 3600, y: 2 },
      { x: 3900, y: 2 },
    ]));
});

describe('gapsOf', () => {
  it('joins neighbouring windows that were not measured, also at both ends', () =>
    expect(gapsOf(series(NaN, 1, NaN, NaN, 0, NaN))).to.deep.equal([
      { start: 3000, end: 3300 },
      { start: 3600, end: 4200 },
      { start: 4500, end: 4800 },
    ]));

  it('takes a window without requests for measured', () => expect(gapsOf(series(0, 0))).to.deep.equal([]));
});

describe('peakOf', () => {
  it('is the first of the highest windows', () => expect(peakOf(series(NaN, 600, 900, 900))).to.deep.equal({ at: 3600, tps: 3 }));
  it('is none where no window had a request', () => expect(peakOf(series(0, NaN, 0))).to.equal(undefined));
});

describe('peaksAbove', () => {
  const steps = stepsOf(series(900, 300, 1500, 1200, 300, 300, 300, 900), { start: 3000, end: 5400 }, 100);
  const found = (minimum: number, apart: number): number[] =>
    peaksAbove(steps, minimum, (instant) => (instant - 3000) / 30, apart).map(({ tps }) => tps);

  it('takes peaks that are close together as their highest', () => expect(found(2, 25)).to.deep.equal([5, 3]));
  it('tells them apart where there is room', () => expect(found(2, 5)).to.deep.equal([3, 5, 4, 3]));
  it('takes what just reaches the minimum as covered', () => expect(found(5, 5)).to.deep.equal([]));
});
