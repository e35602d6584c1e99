import { expect } from 'chai';
import fc from 'fast-check';
import { foldInto, measuredHours, type DemandSeries } from '../../src/demand/index.js';
import { foldByTheRules } from '../capacity/reference.js';
import { demands } from '../capacity/arbitrary-demand.js';
import { timesTried } from '../browser.js';

const series = (start: number, windowSeconds: 60 | 300 | 3600, requests: (number | null)[]): DemandSeries => ({
  start,
  windowSeconds,
  requests: Float64Array.from(requests, (each) => each ?? NaN),
});
const shapeOf = ({ start, windowSeconds, requests }: { start: number; windowSeconds: number; requests: ArrayLike<number> }): unknown[] => [
  start,
  windowSeconds,
  Array.from(requests, (each) => (Number.isNaN(each) ? null : each)),
];
const twelve = (each: number | null): (number | null)[] => Array.from({ length: 12 }, () => each);

describe('foldInto (C3)', function () {
  // Many runs; a slow machine is no bug.
  this.timeout(60_000);

  for (const [why, given, seconds, folded] of [
    ['five minutes are summed', series(0, 60, [1, 2, 3, 4, 5]), 300, [0, 300, [15]]],
    ['zeros are measured', series(0, 60, [0, 0, 0, 0, 0]), 300, [0, 300, [0]]],
    ['one minute that is not measured leaves its window a gap', series(0, 60, [1, 2, null, 4, 5, 1, 1, 1, 1, 1]), 300, [0, 300, [null, 5]]],
    ['a start within a window leaves a gap there', series(60, 60, [1, 2, 3, 4, 1, 1, 1, 1, 1]), 300, [0, 300, [null, 5]]],
    ['an end within a window leaves a gap there', series(0, 60, [1, 1, 1, 1, 1, 9]), 300, [0, 300, [5, null]]],
    ['windows lie on the grid of the epoch', series(540, 60, [1, 2, 2, 2, 2, 2]), 300, [300, 300, [null, 10]]],
    ['before the epoch as well', series(-300, 60, [1, 1, 1, 1, 1]), 300, [-300, 300, [5]]],
    ['minutes off the grid belong where they start', series(30, 60, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), 300, [0, 300, [15, 40]]],
    ['and so do windows of 5 minutes in an hour', series(240, 300, [...twelve(1), 1]), 3600, [0, 3600, [12, null]]],
    ['twelve windows are an hour', series(3600, 300, [...twelve(2), ...twelve(3)]), 3600, [3600, 3600, [24, 36]]],
    ['an hour with a gap is a gap', series(0, 300, [null, ...twelve(2).slice(1), ...twelve(3)]), 3600, [0, 3600, [null, 36]]],
    [
      'sixty minutes are an hour',
      series(
        0,
        60,
        Array.from({ length: 60 }, () => 1),
      ),
      3600,
      [0, 3600, [60]],
    ],
    ['windows of that length stay', series(30, 300, [1, null, 2]), 300, [30, 300, [1, null, 2]]],
    ['and so do longer ones', series(0, 3600, [1, null]), 300, [0, 3600, [1, null]]],
    ['nothing is nothing', series(60, 60, []), 300, [0, 300, []]],
  ] as const)
    it(why, () => expect(shapeOf(foldInto(given, seconds))).to.deep.equal(folded));

  for (const seconds of [300, 3600] as const)
    it(`agrees with a second reading of the rule, into ${seconds} s`, () =>
      fc.assert(
        fc.property(demands(), (given) => {
          expect(shapeOf(foldInto(given, seconds))).to.deep.equal(shapeOf(foldByTheRules(given, seconds)));
        }),
        { seed: 5, numRuns: timesTried(300) },
      ));

  it('leaves what it is given alone', () => {
    const given = series(0, 60, [1, 2, 3, 4, 5]);
    foldInto(given, 300);
    expect(shapeOf(given)).to.deep.equal([0, 60, [1, 2, 3, 4, 5]]);
  });
});

describe('measuredHours', () => {
  for (const [why, given, hours] of [
    ['twelve windows of 5 minutes', series(0, 300, twelve(0)), 1],
    ['gaps do not count', series(0, 300, [1, null, null, 1]), 1 / 6],
    ['hours', series(0, 3600, [1, 2, null]), 2],
    ['none', series(0, 60, []), 0],
  ] as const)
    it(`${hours}: ${why}`, () => expect(measuredHours(given)).to.equal(hours));
});
