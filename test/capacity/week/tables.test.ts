import { expect } from 'chai';
import fc from 'fast-check';
import { heldBetween } from '../../../src/capacity/week/held.js';
import { levelsUpTo } from '../../../src/capacity/week/levels.js';
import { hoursNotMeasured, weekTables, type WeekTables } from '../../../src/capacity/week/tables.js';
import { cheapestWithin } from '../../../src/capacity/week/within-budget.js';
import { timesTried } from '../../browser.js';
import { minimumsByWindow, replayByTheRules } from '../policies-reference.js';

const runs = { numRuns: timesTried(40), seed: 20261125 };
const MINIMUMS = [1, 2, 3, 5, 8];

/** What a cyclic week of levels billed and risked, read from the tables. */
function read({ levels: count, head, tail }: WeekTables, levels: readonly number[]): { billed: number; atRisk: number } {
  let billed = 0,
    atRisk = 0;
  levels.forEach((level, hour) => {
    const end = Math.max(level, levels[(hour + 1) % levels.length]!);
    billed += head.billed[hour * count + level]! + tail.billed[hour * count + end]!;
    atRisk += head.atRisk[hour * count + level]! + tail.atRisk[hour * count + end]!;
  });
  return { billed, atRisk };
}

describe('weekTables', function () {
  this.timeout(60_000);

  it('say of any week what the window-by-window oracle does, in zones without a clock change', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('UTC', 'Asia/Tokyo', 'Asia/Kolkata'),
        fc.array(fc.nat(MINIMUMS.length - 1), { minLength: 168, maxLength: 168 }),
        fc.constantFrom(0, 300, 900, 3600),
        fc.constantFrom(undefined, 0, 1, 2),
        fc.infiniteStream(fc.oneof({ weight: 12, arbitrary: fc.nat(8 * 300) }, { weight: 1, arbitrary: fc.constant(NaN) })),
        (timeZone, levels, lead, lag, stream) => {
          // A Monday, 00:00 by that clock, so that the series is a week that closes.
          const start = { UTC: 345_600, 'Asia/Tokyo': 345_600 - 9 * 3600, 'Asia/Kolkata': 345_600 - 5.5 * 3600 }[timeZone]!;
          const requests = Float64Array.from({ length: 2016 }, () => stream.next().value!);
          const series = { start, windowSeconds: 300 as const, requests };
          const tables = weekTables({ billed: series, risked: series, lag, lateShare: 1 }, MINIMUMS, timeZone, lead);
          const minimums = levels.map((level) => MINIMUMS[level]!);
          const { initial, changes } = heldBetween(minimums, timeZone, lead, start, start + 2016 * 300);
          const expected = replayByTheRules(series, minimumsByWindow(series, initial, changes), lag === undefined ? Infinity : lag * 300);
          const found = read(tables, levels);
          expect(found.billed).to.be.closeTo(expected.billed, 1e-6 * expected.billed);
          // Late by nothing is at no risk at all.
          expect(found.atRisk).to.be.closeTo(lag === 0 ? 0 : expected.late, 1e-6 * expected.billed);
        },
      ),
      runs,
    ));

  it('count hours of the week that were never measured', () => {
    const requests = new Float64Array(168).fill(100);
    requests[5] = NaN;
    const series = { start: 345_600, windowSeconds: 3600 as const, requests };
    expect(hoursNotMeasured(weekTables({ billed: series, risked: series, lag: 1, lateShare: 1 }, [1], 'UTC', 900))).to.equal(1);
  });
});

describe('levelsUpTo', () => {
  for (const peak of [1, 2, 17, 96])
    it(`all ${peak}`, () =>
      expect(levelsUpTo(peak)).to.deep.equal({ minimums: Array.from({ length: peak }, (_, index) => index + 1), coarseness: 0 }));

  for (const peak of [97, 150, 335, 2000, 7_158_279])
    it(`up to ${peak}: each minimum has one at most its coarseness above`, () => {
      const { minimums, coarseness } = levelsUpTo(peak);
      expect(minimums.length).to.be.at.most(96);
      expect([minimums[0], minimums.at(-1)]).to.deep.equal([1, peak]);
      for (let index = 1; index < minimums.length; index++) {
        const lowest = minimums[index - 1]! + 1;
        expect(minimums[index]! / lowest, `${lowest}`).to.be.within(1, 1 + coarseness);
      }
    });
});

describe('cheapestWithin', function () {
  this.timeout(60_000);

  /** Four hours of three levels, of which a higher one bills more and risks less. */
  const tables: fc.Arbitrary<WeekTables> = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 24, maxLength: 24 }).map((steps) => {
    const table = (offset: number): WeekTables['head'] => {
      const billed = new Float64Array(12),
        atRisk = new Float64Array(12);
      for (let hour = 0; hour < 4; hour++)
        for (let level = 0; level < 3; level++) {
          const at = hour * 3 + level;
          billed[at] = (level === 0 ? 1 : billed[at - 1]!) + steps[offset + at]![0];
          atRisk[hour * 3 + 2 - level] = level === 0 ? 0 : atRisk[hour * 3 + 3 - level]! + steps[offset + at]![1];
        }
      return { billed, atRisk };
    };
    return { levels: 3, head: table(0), tail: table(12), measuredSeconds: new Float64Array(4).fill(1) };
  });

  it('keeps the budget, is no dearer than the single minimum, nor than any corner of the hull of all weeks within the budget', () =>
    fc.assert(
      fc.property(tables, fc.nat(60), fc.integer({ min: 0, max: 3 }), (given, budget, changes) => {
        const points = Array.from({ length: 81 }, (_, code) => [
          code % 3,
          Math.floor(code / 3) % 3,
          Math.floor(code / 9) % 3,
          Math.floor(code / 27),
        ])
          .filter((week) => week.filter((level, hour) => level !== week.at(hour - 1)).length <= changes)
          .map((week) => read(given, week));
        const single = [0, 1, 2].find((level) => read(given, [level, level, level, level]).atRisk <= budget)!;
        const found = cheapestWithin(given, changes, budget, single);
        expect(read(given, Array.from(found.levels))).to.deep.equal({ billed: found.billed, atRisk: found.atRisk });
        expect(points).to.deep.include({ billed: found.billed, atRisk: found.atRisk });
        expect(found.atRisk).to.be.at.most(budget);
        expect(found.billed).to.be.at.most(read(given, [single, single, single, single]).billed);
        for (const corner of points.filter(({ atRisk }) => atRisk <= budget)) {
          const isCorner = MULTIPLIERS.some((multiplier) =>
            points.every((other) => corner.billed + multiplier * corner.atRisk <= other.billed + multiplier * other.atRisk),
          );
          if (isCorner) expect(found.billed).to.be.at.most(corner.billed);
        }
      }),
      { numRuns: timesTried(200), seed: 20261125 },
    ));
});

/** Slopes that lie between those of the hulls' edges, which are ratios of small whole numbers. */
const MULTIPLIERS = Array.from({ length: 60 }, (_, index) => 1.1 ** (index - 30) + 1e-5);
