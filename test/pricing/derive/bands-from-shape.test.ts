import { expect } from 'chai';
import fc from 'fast-check';
import { bandsFromShape, type ShapedDemand } from '../../../pricing/derive/bands-from-shape.js';
import { SHAPE_IDS, SHAPES } from '../../../pricing/derive/shapes.js';
import { Big, sum } from '../../../pricing/exact.js';
import { isInvalidInputError } from '../../../pricing/invalid-input.js';
import { requestsFromUsers } from '../../../pricing/derive/requests-from-users.js';
import { parseWorkload, type DemandBand } from '../../../pricing/workload.js';
import { timesTried } from '../../browser.js';

const shaped = (changes: Partial<ShapedDemand> = {}): ShapedDemand => ({
  ...SHAPES.flat,
  requestsPerMonth: 5_000_000,
  hoursPerMonth: 732,
  peakFactor: 1,
  ...changes,
});
const shown = (bands: readonly DemandBand[]): string[] =>
  bands.map(({ requestsPerHour, hoursPerMonth }) => `${hoursPerMonth} h at ${requestsPerHour}`);
const requestsOf = (bands: readonly DemandBand[]): Big => sum(bands.map((each) => new Big(each.requestsPerHour).times(each.hoursPerMonth)));
const hoursOf = (bands: readonly DemandBand[]): Big => sum(bands.map((each) => new Big(each.hoursPerMonth)));
const hours = (busy: Record<number, number>): number[] => Array.from({ length: 24 }, (_, hour) => busy[hour] ?? 0);
const EVERY_DAY = [1, 1, 1, 1, 1, 1, 1];

describe('bandsFromShape (P19)', function () {
  // Many runs; a slow machine is no bug.
  this.timeout(60_000);

  for (const [why, given, bands] of [
    ['a flat month that divides evenly is one band', shaped({ requestsPerMonth: 7_320_000 }), ['732 h at 10000']],
    ['one that does not is two, a request apart', shaped(), ['292 h at 6830', '440 h at 6831']],
    ['few requests are a smaller step apart', shaped({ requestsPerMonth: 100 }), ['644 h at 0.1366', '88 h at 0.1367']],
    ['no requests at all leave the month idle', shaped({ requestsPerMonth: 0 }), ['732 h at 0']],
    [
      'one hour a day holds them all: 30.5 of a month of 732',
      shaped({ hourly: hours({ 20: 1 }), requestsPerMonth: 305_000 }),
      ['701.5 h at 0', '30.5 h at 10000'],
    ],
    [
      'twice as often in one hour of two',
      shaped({ hourly: hours({ 20: 1, 21: 2 }), requestsPerMonth: 915_000 }),
      ['671 h at 0', '30.5 h at 10000', '30.5 h at 20000'],
    ],
    [
      'Sunday alone: a seventh of the month, 104.6 h to the tenth',
      shaped({ daily: [0, 0, 0, 0, 0, 0, 1], requestsPerMonth: 1_046_000 }),
      ['627.4 h at 0', '104.6 h at 10000'],
    ],
    [
      'the peak is the busiest 30.5 h at three times the level of the rest',
      shaped({ requestsPerMonth: 793_000, peakFactor: 3 }),
      ['701.5 h at 1000', '30.5 h at 3000'],
    ],
    [
      'where only the busiest hours are asked, raising them changes nothing',
      shaped({ hourly: hours({ 20: 1 }), requestsPerMonth: 305_000, peakFactor: 9 }),
      ['701.5 h at 0', '30.5 h at 10000'],
    ],
    [
      'the proportions of the weights count, not their size',
      shaped({ hourly: hours({ 20: 500 }), requestsPerMonth: 305_000 }),
      ['701.5 h at 0', '30.5 h at 10000'],
    ],
  ] as const)
    it(why, () => expect(shown(bandsFromShape(given).result)).to.deep.equal(bands));

  for (const id of SHAPE_IDS)
    it(`the shape "${id}" keeps hours and requests, in at most six bands, and moves at most a twentieth of the requests`, () => {
      const { result, movedShare } = bandsFromShape(shaped({ ...SHAPES[id], requestsPerMonth: 1_234_567, peakFactor: 2.5 }));
      expect(requestsOf(result).toFixed()).to.equal('1234567');
      expect(hoursOf(result).toFixed()).to.equal('732');
      expect(result.length).to.be.within(2, 7);
      expect(movedShare).to.be.within(0, 0.05);
    });

  const weights = fc.oneof(
    fc.nat(100),
    fc.nat(1000).map((n) => n / 100),
    fc.constant(0),
  );
  const demands = fc
    .record({
      requestsPerMonth: fc.oneof(
        fc.nat(1_000_000_000),
        fc.nat(1_000_000).map((n) => n / 1000),
        fc.constantFrom(0, 1, 0.000001, 1e12, 999_999_999_999.999, 123456.789012345),
      ),
      hoursPerMonth: fc.constantFrom(732, 720, 730, 744, 672, 696, 1, 729.6, 730.4375, 743.9999),
      hourly: fc.oneof(
        fc.array(weights, { minLength: 24, maxLength: 24 }),
        fc.array(fc.constantFrom(0, 1, 1e6), { minLength: 24, maxLength: 24 }),
      ),
      daily: fc.array(weights, { minLength: 7, maxLength: 7 }),
      peakFactor: fc.oneof(
        fc.constant(1),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 100, max: 2000 }).map((n) => n / 100),
      ),
      bands: fc.integer({ min: 2, max: 6 }),
    })
    .filter(({ hourly, daily }) => hourly.some((each) => each > 0) && daily.some((each) => each > 0));

  it('keeps the month’s requests and hours to the last digit, in a workload that parses', () =>
    fc.assert(
      fc.property(demands, (given) => {
        const { result } = bandsFromShape(given);
        expect(requestsOf(result).toFixed()).to.equal(new Big(given.requestsPerMonth).toFixed());
        expect(hoursOf(result).toFixed()).to.equal(new Big(given.hoursPerMonth).toFixed());
        expect(result.length).to.be.at.most(given.bands + 1);
        expect(result.map(({ requestsPerHour }) => requestsPerHour)).to.deep.equal(
          result.map(({ requestsPerHour }) => requestsPerHour).sort((a, b) => a - b),
        );
        const { hoursPerMonth } = given;
        parseWorkload({
          region: 'us-east-1',
          hoursPerMonth,
          users: 0,
          ingestion: { gigabytesPerMonth: 0 },
          placements: [{ name: 'Top picks', type: 'USER_PERSONALIZATION', demand: result }],
        });
      }),
      { numRuns: timesTried(300), seed: 19 },
    ));

  it('a higher peak factor never lowers the busiest hour, and the peak stands above the rest by it', () =>
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 11, max: 100 }), (requests, tenths) => {
        const requestsPerMonth = requests + 1000,
          peakFactor = tenths / 10;
        const [lower, higher] = [peakFactor, peakFactor + 1].map(
          (each) => bandsFromShape(shaped({ requestsPerMonth, peakFactor: each })).result,
        );
        const ratio = lower!.at(-1)!.requestsPerHour / lower![0]!.requestsPerHour;
        expect(ratio / peakFactor).to.be.closeTo(1, 0.005);
        expect(higher!.at(-1)!.requestsPerHour).to.be.above(lower!.at(-1)!.requestsPerHour * 0.999);
      }),
      { numRuns: timesTried(100), seed: 19 },
    ));

  it('each step is arithmetic that holds, and the bands’ requests make the month’s', () => {
    const { steps } = bandsFromShape(shaped({ ...SHAPES.office, peakFactor: 2 }));
    for (const { left, operator, right, result, isRounded } of steps) {
      const exact = operator === '×' ? left.times(right) : operator === '+' ? left.plus(right) : left.div(right);
      expect(exact.minus(result).abs().lt('1e-15'), `${left} ${operator} ${right} = ${result}`).to.be.true;
      if (operator === '÷' && isRounded === undefined) expect(result.times(right).toFixed()).to.equal(left.toFixed());
    }
    expect(steps.find(({ id }) => id === 'bands-together')?.result.toFixed()).to.equal('5000000');
    expect(steps.find(({ id }) => id === 'peak-hours')?.result.toFixed()).to.equal('30.5');
    expect(steps.at(-1)?.id).to.equal('busiest-over-mean');
  });

  it('says what it takes for granted, and only that', () => {
    expect(bandsFromShape(shaped()).assumptions).to.deep.equal(['week-repeats']);
    expect(bandsFromShape(shaped({ ...SHAPES.office, peakFactor: 2 })).assumptions).to.deep.equal([
      'week-repeats',
      'peak-is-one-hour-in-24',
      'hours-alike-are-one-band',
    ]);
  });

  it('takes the exact requests of another derivation', () => {
    const { result: requestsPerMonth } = requestsFromUsers({ monthlyActiveUsers: 333_333, sessionsPerUser: 4.2, callsPerSession: 1.1 });
    expect(requestsOf(bandsFromShape(shaped({ requestsPerMonth })).result).toFixed()).to.equal(requestsPerMonth.toFixed());
  });

  for (const [changes, message] of [
    [{ requestsPerMonth: -1 }, 'requestsPerMonth: expected a number from 0 to 1,000,000,000,000 of at most 15 digits, got -1'],
    [{ requestsPerMonth: NaN }, 'requestsPerMonth: expected a number from 0 to 1,000,000,000,000 of at most 15 digits, got NaN'],
    [
      { requestsPerMonth: 1234567.123456789 },
      'requestsPerMonth: expected a number from 0 to 1,000,000,000,000 of at most 15 digits, got 1234567.123456789',
    ],
    [{ hoursPerMonth: 745 }, 'hoursPerMonth: expected hours from 1 to 744 of at most 4 decimals, got 745'],
    [{ hoursPerMonth: 730.48484 }, 'hoursPerMonth: expected hours from 1 to 744 of at most 4 decimals, got 730.48484'],
    [{ hourly: [1, 2] }, 'hourly: expected 24 numbers, got a list of 2'],
    [{ daily: [1, 1, 1, -1, 1, 1, 1] }, 'daily[3]: expected a number from 0 to 1,000,000, got -1'],
    [{ hourly: hours({}) }, 'hourly: expected at least one number above 0, got only zeros'],
    [{ daily: [0, 0, 0, 0, 0, 0, 0] }, 'daily: expected at least one number above 0, got only zeros'],
    [{ peakFactor: 0.5 }, 'peakFactor: expected a number from 1 to 1,000, got 0.5'],
    [{ bands: 7 }, 'bands: expected a whole number from 2 to 6, got 7'],
  ] as const)
    it(`refuses ${JSON.stringify(changes)}`, () => {
      try {
        bandsFromShape(shaped(changes));
      } catch (error) {
        expect(isInvalidInputError(error) && error.issues.map((issue) => issue.message)).to.deep.equal([message]);
        return;
      }
      expect.fail('nothing was refused');
    });

  it('names every figure that is wrong at once', () => {
    try {
      bandsFromShape(shaped({ requestsPerMonth: -1, daily: EVERY_DAY.slice(1), peakFactor: 0 }));
    } catch (error) {
      expect(isInvalidInputError(error) && error.issues.map(({ path }) => path)).to.deep.equal(['requestsPerMonth', 'daily', 'peakFactor']);
      return;
    }
    expect.fail('nothing was refused');
  });
});
