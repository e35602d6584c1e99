import { expect } from 'chai';
import { curveOf } from '../../../components/capacity-frontier/curve.js';
import { dotsApart } from '../../../components/capacity-frontier/frontier-drawing.js';
import { frontierFrameOf, nearestMinimum, xOf, yOf } from '../../../components/capacity-frontier/frontier-frame.js';
import { Big } from '../../../pricing/exact.js';
import { frontier } from '../../../src/capacity/frontier.js';
import { seededDemand, shapes } from '../../../stories/seeded-demand.js';

const table = frontier(seededDemand(shapes.eveningPeak, { seed: 20 }));
const curve = curveOf(table, { current: 40, recommended: 11, costPerMonth: (minimum) => new Big(minimum).times(73), hoursPerMonth: 732 })!;
const frame = frontierFrameOf(580, 268, curve, 0.001, 0);

describe('frontierFrameOf', () => {
  it('holds all money and all shares', () => {
    for (const { along, low, high } of curve.points) {
      expect(xOf(frame, along)).to.be.within(frame.left, frame.right);
      for (const share of [low, high]) expect(yOf(frame, share)).to.be.within(frame.top - 1e-9, frame.bottom);
    }
  });

  it('reaches what was tried beyond the curve', () => {
    const further = frontierFrameOf(580, 268, curve, 0.001, 9000);
    expect(further.xEnd).to.be.at.least(9000);
    expect(xOf(further, 9000)).to.be.at.most(further.right);
  });

  it('has an axis where nothing costs anything', () => {
    const free = curveOf(table, { current: undefined, recommended: undefined, costPerMonth: () => new Big(0), hoursPerMonth: 732 })!;
    expect(frontierFrameOf(580, 268, free, undefined, 0)).to.include({ xEnd: 1, xStep: 1 });
  });
});

describe('nearestMinimum', () => {
  it('is the minimum itself at each end of its stretch, and between them', () => {
    for (const { minimum, along, low, high } of curve.points) {
      const x = xOf(frame, along),
        [top, bottom] = [yOf(frame, high), yOf(frame, low)];
      for (const y of [top, (top + bottom) / 2, bottom]) expect(nearestMinimum(frame, curve.points, x, y)).to.equal(minimum);
    }
  });

  it('is the dearest far to the right', () => expect(nearestMinimum(frame, curve.points, 5000, 0)).to.equal(40));
});

describe('dotsApart', () => {
  it('leaves out dots that would touch the last one that is drawn', () =>
    expect(dotsApart([[0, 0], [2, 0], [4, 1], [6, 0], [6, 30], [8, 31]].map(([x, y]) => [x!, y!] as const)).map((radius) => radius > 0)).to.deep.equal([true, false, false, true, true, false])); // prettier-ignore
});
