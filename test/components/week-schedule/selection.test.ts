import { expect } from 'chai';
import {
  daySelection,
  hoursIn,
  hourSelection,
  rangeOf,
  selectionAfter,
  type Selection,
} from '../../../components/week-schedule/selection.js';

const one = (hour: number): Selection => ({ anchor: hour, active: hour });
const after = (key: string, from: Selection, { shift = false, ctrl = false, isTransposed = false } = {}): Selection | undefined =>
  selectionAfter({ key, shiftKey: shift, ctrlKey: ctrl }, from, isTransposed);
const TUESDAY_8 = 32;

describe('a selection of hours', () => {
  it('is the rectangle between two, whichever way it was drawn', () => {
    const range = { firstDay: 1, lastDay: 2, firstHour: 6, lastHour: 8 };
    expect([rangeOf({ anchor: 32, active: 54 }), rangeOf({ anchor: 56, active: 30 })]).to.deep.equal([range, range]);
    expect(hoursIn({ anchor: 56, active: 30 })).to.deep.equal([30, 31, 32, 54, 55, 56]);
  });

  it('can be a whole day, or an hour of every day', () => {
    expect(hoursIn(daySelection(6))).to.deep.equal(Array.from({ length: 24 }, (_, hour) => 144 + hour));
    expect(hoursIn(hourSelection(9))).to.deep.equal([9, 33, 57, 81, 105, 129, 153]);
  });

  for (const [key, hour, transposed] of [
    ['ArrowRight', 33, 56],
    ['ArrowLeft', 31, 8],
    ['ArrowDown', 56, 33],
    ['ArrowUp', 8, 31],
    ['Home', 24, 8],
    ['End', 47, 152],
  ] as const)
    it(`goes by ${key}, as it is seen`, () => {
      expect(after(key, one(TUESDAY_8))).to.deep.equal(one(hour));
      expect(after(key, one(TUESDAY_8), { isTransposed: true })).to.deep.equal(one(transposed));
      expect(after(key, one(TUESDAY_8), { shift: true })).to.deep.equal({ anchor: TUESDAY_8, active: hour });
    });

  it('stays within the week', () => {
    expect([after('ArrowLeft', one(0)), after('ArrowUp', one(5)), after('ArrowDown', one(150))]).to.deep.equal([one(0), one(5), one(150)]);
  });

  it('takes the corners and everything with Control', () => {
    expect([after('Home', one(50), { ctrl: true }), after('End', one(50), { ctrl: true })]).to.deep.equal([one(0), one(167)]);
    expect(hoursIn(after('a', one(50), { ctrl: true })!).length).to.equal(168);
  });

  it('takes the row with Shift and Space, the column with Control and Space', () => {
    expect(after(' ', one(TUESDAY_8), { shift: true })).to.deep.equal(daySelection(1));
    expect(after(' ', one(TUESDAY_8), { ctrl: true })).to.deep.equal(hourSelection(8));
    expect(after(' ', one(TUESDAY_8), { shift: true, isTransposed: true })).to.deep.equal(hourSelection(8));
  });

  it('lets all but one go with Escape, and leaves other keys to the page', () => {
    expect(after('Escape', { anchor: 3, active: 9 })).to.deep.equal(one(9));
    for (const key of ['Escape', 'Tab', 'a', 'x', ' ']) expect(after(key, one(9)), key).to.equal(undefined);
  });
});
