import { expect } from 'chai';
import fc from 'fast-check';
import { cheapestWeek, type HourCosts } from '../../../src/capacity/week/programme.js';
import { timesTried } from '../../browser.js';

/** Every cyclic week of so many hours, one by one. */
function* weeks(hours: number, levels: number): Generator<number[]> {
  const week = new Array<number>(hours).fill(0);
  for (;;) {
    yield [...week];
    let hour = 0;
    while (hour < hours && week[hour] === levels - 1) week[hour++] = 0;
    if (hour === hours) return;
    week[hour]!++;
  }
}

function costOf({ levels, head, tail }: HourCosts, week: ArrayLike<number>): number {
  let cost = 0;
  for (let hour = 0; hour < week.length; hour++) {
    const next = week[(hour + 1) % week.length]!;
    cost += head[hour * levels + week[hour]!]! + tail[hour * levels + Math.max(week[hour]!, next)]!;
  }
  return cost;
}

function mostChangesADay(week: ArrayLike<number>, hoursPerDay: number): number {
  const days = new Map<number, number>();
  for (let hour = 0; hour < week.length; hour++) {
    const before = week[(hour + week.length - 1) % week.length]!,
      day = Math.floor(hour / hoursPerDay);
    if (week[hour] !== before) days.set(day, (days.get(day) ?? 0) + 1);
  }
  return Math.max(0, ...days.values());
}

function cheapestByTrying(costs: HourCosts, hours: number, changesPerDay: number): number {
  let least = Infinity;
  for (const week of weeks(hours, costs.levels))
    if (mostChangesADay(week, costs.hoursPerDay) <= changesPerDay) least = Math.min(least, costOf(costs, week));
  return least;
}

/** Small weeks; costs are whole numbers, so that sums in any order are equal. */
const small = fc
  .record({ days: fc.integer({ min: 1, max: 3 }), hoursPerDay: fc.integer({ min: 1, max: 3 }), levels: fc.integer({ min: 1, max: 7 }) })
  .filter(({ days, hoursPerDay, levels }) => levels ** (days * hoursPerDay) <= 3000)
  .chain(({ days, hoursPerDay, levels }) => {
    const table = fc
      .array(fc.nat(20), { minLength: days * hoursPerDay * levels, maxLength: days * hoursPerDay * levels })
      .map((costs) => Float64Array.from(costs));
    return fc.record({ levels: fc.constant(levels), hoursPerDay: fc.constant(hoursPerDay), head: table, tail: table });
  });

describe('cheapestWeek', function () {
  // Many runs; a slow machine is no bug.
  this.timeout(60_000);

  it('costs what the cheapest of all weeks costs that change no more often a day, and is one of them', () =>
    fc.assert(
      fc.property(small, fc.integer({ min: 0, max: 4 }), (costs, changesPerDay) => {
        const hours = costs.head.length / costs.levels;
        const found = cheapestWeek(costs, changesPerDay)!;
        expect(found.length).to.equal(hours);
        expect(mostChangesADay(found, costs.hoursPerDay)).to.be.at.most(changesPerDay);
        expect(costOf(costs, found)).to.equal(cheapestByTrying(costs, hours, changesPerDay));
      }),
      { numRuns: timesTried(400), seed: 20261125 },
    ));

  it('finds nothing below what the cheapest costs', () =>
    fc.assert(
      fc.property(small, fc.integer({ min: 0, max: 2 }), (costs, changesPerDay) => {
        const least = cheapestByTrying(costs, costs.head.length / costs.levels, changesPerDay);
        expect(cheapestWeek(costs, changesPerDay, least)).to.equal(undefined);
        expect(costOf(costs, cheapestWeek(costs, changesPerDay, least + 1)!)).to.equal(least);
      }),
      { numRuns: timesTried(100), seed: 20261125 },
    ));

  it('stays where a change would save nothing', () =>
    expect(
      Array.from(cheapestWeek({ levels: 2, hoursPerDay: 2, head: new Float64Array(12).fill(1), tail: new Float64Array(12) }, 2)!),
    ).to.deep.equal([0, 0, 0, 0, 0, 0]));

  it('joins the last hour to the first: a change there counts for the first day', () => {
    // Two days of two hours; level 1 is wanted in the last hour and the first, level 0 between.
    const head = Float64Array.from([9, 0, 0, 9, 0, 9, 9, 0]);
    const costs: HourCosts = { levels: 2, hoursPerDay: 2, head, tail: new Float64Array(8) };
    expect(Array.from(cheapestWeek(costs, 1)!)).to.deep.equal([1, 0, 0, 1]);
  });
});
