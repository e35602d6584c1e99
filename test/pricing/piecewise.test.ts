import { expect } from 'chai';
import { Big } from '../../pricing/exact.js';
import { compareFractions, floorOf, fraction, toDecimal } from '../../pricing/fraction.js';
import { addUp, composed, piecewise, pieceAt, signsOf, valueAt, type Piecewise } from '../../pricing/piecewise.js';

const at = (over: number | string, under: number | string = 1) => fraction(new Big(over), new Big(under));

/** A function by where its pieces begin and how steep they are, without jumps. */
function pathFrom(start: number, ...slopes: readonly (readonly [from: number, slope: number])[]): Piecewise {
  const [first, ...others] = slopes;
  let slope = first![1];
  return piecewise(
    new Big(start),
    new Big(slope),
    others.map(([from, next]) => {
      const steeper = next - slope;
      slope = next;
      return { at: at(from), intercept: new Big(-steeper * from), slope: new Big(steeper) };
    }),
  );
}
const read = (pieces: Piecewise, place: ReturnType<typeof at>): string => toDecimal(valueAt(pieceAt(pieces, place), place)).toFixed();

describe('fractions', () => {
  for (const [a, b, sign] of [
    [at(1, 3), at(2, 6), 0],
    [at(1, 3), at('0.33333333333333333333'), 1],
    [at(-1, 3), at(1, -3), 0],
    [at('1e300'), at('1.0000000000000000000001e300'), -1],
    [at('1e-300'), at('2e-300'), -1],
    [at(0), at('1e-320'), -1],
  ] as const)
    it(`${a.over.toString()}/${a.under.toString()} against ${b.over.toString()}/${b.under.toString()}: ${sign}`, () =>
      expect(compareFractions(a, b)).to.equal(sign));
  for (const [value, floor] of [
    [at(7, 2), '3'],
    [at(-7, 2), '-4'],
    [at(6, 2), '3'],
    [at('29999999999999999999999999', '1e25'), '2'],
  ] as const)
    it(`floorOf ${value.over.toString()}/${value.under.toString()} is ${floor}`, () => expect(floorOf(value).toFixed()).to.equal(floor));
});

describe('piecewise', () => {
  const hill = pathFrom(0, [0, 2], [10, -1], [30, 0]);
  it('bends where it is told to, in any order', () => {
    const pieces = piecewise(new Big(0), new Big(2), [
      { at: at(30), intercept: new Big(-30), slope: new Big(1) },
      { at: at(10), intercept: new Big(30), slope: new Big(-3) },
    ]);
    expect(['0', '10', '20', '40'].map((place) => read(pieces, at(place)))).to.deep.equal(['0', '20', '10', '0']);
  });
  it('adds up', () =>
    expect(['0', '10', '20', '40'].map((place) => read(addUp([hill, hill, hill]), at(place)))).to.deep.equal(['0', '60', '30', '0']));
  it('is nothing for nothing', () => expect(read(addUp([]), at(7))).to.equal('0'));
  it('charges a count that rises and falls through its tiers', () => {
    // The first 6 at 5, what follows at 1.
    const tiers = pathFrom(0, [0, 5], [6, 1]);
    const cost = composed(tiers, hill);
    expect(['0', '2', '3', '10', '23', '24', '25', '40'].map((place) => read(cost, at(place)))).to.deep.equal([
      '0',
      '20',
      '30',
      '44',
      '31',
      '30',
      '25',
      '0',
    ]);
    expect(cost.map(({ from }) => toDecimal(from).toFixed())).to.deep.equal(['0', '3', '10', '24', '30']);
  });
});

describe('signsOf', () => {
  const shown = (pieces: Piecewise, end?: number, whole = false): unknown => {
    const { first, last, turns } = signsOf(pieces, end === undefined ? undefined : at(end), whole);
    return [first, turns.map((turn) => `${toDecimal(turn.at).toFixed()}: ${turn.to}`), last];
  };
  for (const [why, pieces, end, expected] of [
    ['turns where it passes 0', pathFrom(-6, [0, 4]), undefined, [-1, ['1.5: 1'], 1]],
    ['turns at a bend that lies on 0', pathFrom(-6, [0, 3], [2, 1]), undefined, [-1, ['2: 1'], 1]],
    ['does not turn where it touches', pathFrom(-6, [0, 3], [2, -1]), undefined, [-1, [], -1]],
    ['turns once, at the end of a stretch of 0', pathFrom(-6, [0, 3], [2, 0], [5, 0.5]), undefined, [-1, ['5: 1'], 1]],
    ['does not turn if it comes back from such a stretch', pathFrom(-6, [0, 3], [2, 0], [5, -1]), undefined, [-1, [], -1]],
    ['begins with the first sign there is', pathFrom(0, [0, 0], [3, 1]), undefined, [1, [], 1]],
    ['keeps the last sign where it ends at 0', pathFrom(-6, [0, 3], [2, 0]), undefined, [-1, [], -1]],
    ['has no sign if it is 0 throughout', pathFrom(0, [0, 0]), undefined, [0, [], 0]],
    ['goes on without end', pathFrom(-1e6, [0, 0], [10, 0.001]), undefined, [-1, ['1000000010: 1'], 1]],
    ['stops at its end', pathFrom(-6, [0, 3]), 2, [-1, [], -1]],
    ['turns again and again', pathFrom(-1, [0, 1], [2, -1], [4, 1]), 5.5, [-1, ['1: 1', '3: -1', '5: 1'], 1]],
  ] as const)
    it(why, () => expect(shown(pieces, end)).to.deep.equal(expected));

  for (const [why, pieces, end, expected] of [
    ['the first whole number of the new sign', pathFrom(-6, [0, 4]), 10, [-1, ['2: 1'], 1]],
    ['not one on which it is 0', pathFrom(-6, [0, 3]), 10, [-1, ['3: 1'], 1]],
    ['what happens between whole numbers is not seen', pathFrom(-3, [0, 10], [0.5, -10], [0.9, -1]), 10, [-1, [], -1]],
    ['a turn that a bend between hides', pathFrom(-3, [0, 0], [1.25, 20], [1.5, 0]), 10, [-1, ['2: 1'], 1]],
    ['its end is the last', pathFrom(-6, [0, 3]), 2, [-1, [], -1]],
  ] as const)
    it(`among whole numbers: ${why}`, () => expect(shown(pieces, end, true)).to.deep.equal(expected));
});
