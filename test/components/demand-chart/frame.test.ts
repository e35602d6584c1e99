import { expect } from 'chai';
import fc from 'fast-check';
import { frameOf, minimumAt, scaleTopFor, tickStep, xOf, yOf } from '../../../components/demand-chart/frame.js';

const VIEW = { start: 0, end: 86_400 };

describe('frame', () => {
  it('finds the minimum at the height where its line is, for every scale', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 1, max: 100 }), (top, share) => {
        const frame = frameOf(900, 320, top, VIEW),
          minimum = Math.max(1, Math.round((top * share) / 100));
        expect(minimumAt(frame, yOf(frame, minimum))).to.equal(minimum);
      }),
    ));

  it('keeps the line on the scale, however far the pointer goes', () => {
    const frame = frameOf(900, 320, 44, VIEW);
    expect(minimumAt(frame, -500)).to.equal(44);
    expect(minimumAt(frame, 5000)).to.equal(1);
  });

  it('spans the view between its edges', () => {
    const frame = frameOf(900, 320, 44, VIEW);
    expect([xOf(frame, 0), xOf(frame, 86_400)]).to.deep.equal([frame.left, frame.right]);
  });

  for (const [highest, top, why] of [
    [40, 44, 'a tenth of air'],
    [19.2, 22, 'whole'],
    [1, 2, 'at least one TPS of air'],
    [0, 2, 'also where there is nothing'],
    [500, 550, 'times 1.1 would be a hair more'],
  ] as const)
    it(`scales to ${top} for ${highest}: ${why}`, () => expect(scaleTopFor(highest)).to.equal(top));

  for (const [top, step] of [
    [2, 1],
    [9, 2],
    [22, 5],
    [44, 10],
    [110, 20],
    [550, 100],
  ] as const)
    it(`draws a grid line every ${step} on a scale of ${top}`, () => expect(tickStep(frameOf(900, 320, top, VIEW))).to.equal(step));
});
