import { expect } from 'chai';
import fc from 'fast-check';
import { groupLevels, movedShare, type Level } from '../../../pricing/derive/group-levels.js';
import { timesTried } from '../../browser.js';

const levels = (...list: number[]): Level[] => list.map((level) => ({ level, hours: 1 }));

/** Every way to cut a list into `groups` parts. */
function cuts(size: number, groups: number, from = 0): number[][] {
  if (groups === 1) return [[from]];
  const found: number[][] = [];
  for (let next = from + 1; next <= size - groups + 1; next++) for (const rest of cuts(size, groups - 1, next)) found.push([from, ...rest]);
  return found;
}

function distance(list: readonly Level[], starts: readonly number[]): number {
  return starts.reduce((total, from, index) => {
    const group = list.slice(from, starts[index + 1] ?? list.length);
    const hours = group.reduce((sum, each) => sum + each.hours, 0);
    const mean = group.reduce((sum, each) => sum + each.level * each.hours, 0) / hours;
    return total + group.reduce((sum, each) => sum + each.hours * (each.level - mean) ** 2, 0);
  }, 0);
}

describe('groupLevels', () => {
  it('cuts at the gap', () => expect(groupLevels(levels(1, 2, 3, 90, 91), 2, 0)).to.deep.equal([0, 3]));
  it('makes no more groups than it takes', () => expect(groupLevels(levels(100, 101, 500), 6, 0.02)).to.deep.equal([0, 2]));
  it('keeps levels apart where there are few', () => expect(groupLevels(levels(1, 5, 9), 6, 0)).to.deep.equal([0, 1, 2]));
  it('has no groups of no levels', () => expect(groupLevels([], 6, 0)).to.deep.equal([]));
  it('merges neighbours first where there are thousands', () => {
    const list = Array.from({ length: 5000 }, (_, index) => ({ level: index < 2500 ? index : 1_000_000 + index, hours: 1 }));
    const [first, second, ...more] = groupLevels(list, 2, 0);
    expect([first, more]).to.deep.equal([0, []]);
    // Cut to the nearest of the 256 steps.
    expect(second).to.be.within(2480, 2520);
  });

  it('cuts as well as the best of all ways to cut', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 9 }),
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 9, maxLength: 9 }),
        fc.integer({ min: 1, max: 5 }),
        (list, hours, most) => {
          const given = list.sort((a, b) => a - b).map((level, index) => ({ level, hours: hours[index]! }));
          const groups = Math.min(most, given.length);
          const best = Math.min(...cuts(given.length, groups).map((each) => distance(given, each)));
          expect(distance(given, groupLevels(given, most, -1))).to.be.closeTo(best, 1e-6 * (best + 1));
        },
      ),
      { numRuns: timesTried(200), seed: 19 },
    ));
});

describe('movedShare', () => {
  it('is what leaves the hours above their mean', () => expect(movedShare(levels(1, 3), [0])).to.equal(0.25));
  it('is nothing where each level is by itself', () => expect(movedShare(levels(1, 3), [0, 1])).to.equal(0));
  it('is nothing where nothing is asked', () => expect(movedShare(levels(0), [0])).to.equal(0));
});
