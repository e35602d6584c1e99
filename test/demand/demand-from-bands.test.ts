import { expect } from 'chai';
import fc from 'fast-check';
import { demandFromBands, measuredHours } from '../../src/demand/index.js';
import { isInvalidInputError } from '../../pricing/index.js';
import { band } from '../pricing/priced.js';

/** Runs of equal windows: how many, and their requests. */
function runsOf(requests: ArrayLike<number>): [windows: number, requests: number][] {
  const runs: [number, number][] = [];
  for (const each of Array.from(requests)) {
    const last = runs.at(-1);
    if (last && last[1] === each) last[0]++;
    else runs.push([1, each]);
  }
  return runs;
}

describe('demandFromBands', function () {
  // Many runs; a slow machine is no bug.
  this.timeout(60_000);

  for (const [bands, hoursPerMonth, windowSeconds, runs, why] of [
    [
      [band(5000, 692), band(16_000, 40)],
      732,
      3600,
      [
        [692, 5000],
        [40, 16_000],
      ],
      'whole hours stay hours',
    ],
    [
      [band(5000, 100)],
      732,
      3600,
      [
        [100, 5000],
        [632, 0],
      ],
      'the rest of the month is idle',
    ],
    [[], 732, 3600, [[732, 0]], 'nothing is a month of nothing, measured'],
    [
      [band(3600, 0.25)],
      1,
      300,
      [
        [3, 300],
        [9, 0],
      ],
      'a quarter of an hour is three windows of 5 minutes',
    ],
    [
      [band(3600, 0.1)],
      1,
      60,
      [
        [6, 60],
        [54, 0],
      ],
      'a tenth of an hour is six minutes',
    ],
    [
      [band(3600, 1)],
      1.5,
      300,
      [
        [12, 300],
        [6, 0],
      ],
      'the month may end within an hour',
    ],
    [[band(1, 1)], 1, 3600, [[1, 1]], 'one request an hour'],
    [[band(7, 0), band(9, 2)], 2, 3600, [[2, 9]], 'a band without hours'],
  ] as const)
    it(`${JSON.stringify(bands)} in ${hoursPerMonth} h: ${why}`, () => {
      const series = demandFromBands(bands, { hoursPerMonth });
      expect(series.windowSeconds).to.equal(windowSeconds);
      expect(runsOf(series.requests)).to.deep.equal(runs);
      expect(series.start).to.equal(0);
    });

  it('rounds to minutes what is no whole number of them: a third of an hour and a minute', () =>
    expect(runsOf(demandFromBands([band(60, 0.3421)], { hoursPerMonth: 1 }).requests)).to.deep.equal([
      [21, 1],
      [39, 0],
    ]));

  it('begins where it is told', () => expect(demandFromBands([], { start: 86_400 }).start).to.equal(86_400));

  it('holds the month whole, and every request of it where hours are whole', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(100_000), fc.nat(180)), { maxLength: 4 }), (parts) => {
        const bands = parts.map(([requests, hours]) => band(requests, hours));
        const series = demandFromBands(bands);
        expect(measuredHours(series)).to.equal(732);
        expect(series.requests.reduce((total, each) => total + each, 0)).to.equal(
          bands.reduce((total, each) => total + each.requestsPerHour * each.hoursPerMonth, 0),
        );
      }),
      { seed: 4 },
    ));

  for (const [bands, messages] of [
    [[band(1, 700), band(1, 60)], ['hours add up to 760, a month has 732']],
    [
      [band(-1, 1), band(1, NaN)],
      ['[0].requestsPerHour: expected a finite number >= 0, got -1', '[1].hoursPerMonth: expected a finite number >= 0, got NaN'],
    ],
    [[band(Infinity, 1)], ['[0].requestsPerHour: expected a finite number >= 0, got Infinity']],
  ] as const)
    it(`refuses: ${messages.join('; ')}`, () =>
      expect(() => demandFromBands(bands))
        .to.throw(Error)
        .that.satisfies((error: unknown) => {
          expect(isInvalidInputError(error) && error.issues.map(({ message }) => message)).to.deep.equal([...messages]);
          return true;
        }));
});
