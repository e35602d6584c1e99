import { expect } from 'chai';
import fc from 'fast-check';
import { Big, sum } from '../../pricing/exact.js';
import {
  compare,
  canServe,
  isInvalidInputError,
  parsePlan,
  parseWorkload,
  project,
  type Plan,
  type Workload,
} from '../../pricing/index.js';
import { plannedMonths } from '../../pricing/planned-month.js';
import { requestsPerMonth } from '../../pricing/requests.js';
import { timesTried } from '../browser.js';
import { workloads } from './arbitrary-workload.js';
import { usEast1 } from './priced.js';

const workload = (changes: object = {}): Workload =>
  parseWorkload({
    region: 'us-east-1',
    users: 100_000,
    ingestion: { gigabytesPerMonth: 10 },
    training: { hoursPerMonth: 20 },
    placements: [{ name: 'Top picks', type: 'USER_PERSONALIZATION', demand: [{ requestsPerHour: 1000, hoursPerMonth: 732 }] }],
    ...changes,
  });
const plan = (changes: object = {}): Plan => parsePlan({ months: 12, ...changes });
const monthsOf = (asked: object, planned: object) => plannedMonths(workload(asked), plan(planned)).map((month) => month.workload);
const messagesOf = (act: () => unknown): string[] => {
  try {
    act();
    return [];
  } catch (error) {
    if (!isInvalidInputError(error)) throw error;
    return error.issues.map(({ message }) => message);
  }
};

describe('plannedMonths', () => {
  it('compounds growth exactly from the first month, and rounds once', () => {
    const months = monthsOf({ users: 1003 }, { growthPercentPerMonth: { users: 3.5, ingestion: -1 } });
    expect(months.map(({ users }) => users)).to.deep.equal([1003, 1038, 1074, 1112, 1151, 1191, 1233, 1276, 1321, 1367, 1415, 1464]);
    expect(months[11]!.ingestion.gigabytesPerMonth).to.equal(8.953383);
  });

  it('leaves what does not grow as it is, to the last digit', () => {
    const given = workload({ ingestion: { gigabytesPerMonth: 1 / 3 } });
    for (const month of plannedMonths(given, plan())) expect(month.workload).to.deep.equal(given);
  });

  it('grows each input by its own rate', () => {
    const { users, placements, training, batch } = monthsOf(
      { batch: [{ kind: 'recommendations', usersPerRun: 1000, runsPerMonth: 2 }] },
      { growthPercentPerMonth: { requests: 10, training: 20, batch: 30 } },
    )[1]!;
    expect([users, placements[0]!.demand[0]!.requestsPerHour, training!.hoursPerMonth, batch[0]]).to.deep.equal([
      100_000,
      1100,
      24,
      { kind: 'recommendations', usersPerRun: 1300, runsPerMonth: 2 },
    ]);
  });

  it('has real lengths from a start on, leap day and all, bands stretched with them', () => {
    const months = plannedMonths(workload(), plan({ startMonth: '2027-12' }));
    expect(
      months
        .slice(0, 4)
        .map(({ label, workload: { hoursPerMonth, placements } }) => [label, hoursPerMonth, placements[0]!.demand[0]!.hoursPerMonth]),
    ).to.deep.equal([
      ['2027-12', 744, 744],
      ['2028-01', 744, 744],
      ['2028-02', 696, 696],
      ['2028-03', 744, 744],
    ]);
  });

  it('multiplies by the factors of a segment while it lasts; those of overlapping ones multiply each other', () => {
    const months = monthsOf(
      {},
      {
        segments: [
          { name: 'launch', fromMonth: 2, months: 2, factors: { requests: 2, users: 1.5 } },
          { name: 'fair', fromMonth: 3, months: 1, factors: { requests: 3 } },
        ],
      },
    );
    expect(months.slice(0, 4).map(({ users, placements }) => [users, placements[0]!.demand[0]!.requestsPerHour])).to.deep.equal([
      [100_000, 1000],
      [150_000, 2000],
      [150_000, 6000],
      [100_000, 1000],
    ]);
  });

  it('takes the hours of a sale week out of every band in proportion', () => {
    const [first] = monthsOf(
      {
        hoursPerMonth: 720,
        placements: [
          {
            name: 'a',
            type: 'RELATED_ITEMS',
            demand: [
              { requestsPerHour: 100, hoursPerMonth: 600 },
              { requestsPerHour: 500, hoursPerMonth: 60 },
            ],
          },
        ],
      },
      { segments: [{ name: 'sale', fromMonth: 1, hours: 72, factors: { requests: 4, ingestion: 2 } }] },
    );
    expect(first!.placements[0]!.demand).to.deep.equal([
      { requestsPerHour: 100, hoursPerMonth: 540 },
      { requestsPerHour: 500, hoursPerMonth: 54 },
      { requestsPerHour: 400, hoursPerMonth: 60 },
      { requestsPerHour: 2000, hoursPerMonth: 6 },
    ]);
    expect(first!.ingestion.gigabytesPerMonth).to.equal(11);
  });

  it("puts a placement's own demand in the place of its bands", () => {
    const own = { placement: 'Top picks', demand: [{ requestsPerHour: 9000, hoursPerMonth: 100 }] };
    const months = monthsOf(
      {},
      {
        growthPercentPerMonth: { requests: 10 },
        segments: [
          { name: 'quiet', fromMonth: 2, months: 1, demand: [own], factors: { requests: 5 } },
          { name: 'sale', fromMonth: 3, hours: 183, demand: [own] },
        ],
      },
    );
    expect(months.slice(1, 3).map(({ placements }) => placements[0]!.demand)).to.deep.equal([
      own.demand,
      [{ requestsPerHour: 1210, hoursPerMonth: 549 }, ...own.demand],
    ]);
  });

  it('has the free tier in the first two months alone (P3)', () =>
    expect(monthsOf({ freeTier: true }, {}).map(({ freeTier }) => freeTier)).to.deep.equal([
      true,
      true,
      ...new Array<undefined>(10).fill(undefined),
    ]));

  it('plans valid workloads whose requests follow their factors', () =>
    fc.assert(
      fc.property(
        workloads,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(undefined, '2026-12', '2028-01'),
        (asked, hours, startMonth) => {
          const given = parseWorkload(asked);
          const segments = given.hoursPerMonth < 40 ? [] : [{ name: 'sale', fromMonth: 2, hours, factors: { requests: 3 } }];
          for (const { workload: month, index } of plannedMonths(given, plan({ ...(startMonth && { startMonth }), segments }))) {
            expect(parseWorkload(month), 'P1 holds').to.deep.equal(month);
            const expected = sum(given.placements.map(requestsPerMonth))
              .times(index === 2 && segments.length > 0 ? new Big(month.hoursPerMonth).plus(2 * hours) : month.hoursPerMonth)
              .div(given.hoursPerMonth);
            const found = sum(month.placements.map(requestsPerMonth));
            // Band ends are kept to a millionth of an hour.
            expect(
              found.minus(expected).abs().lte(expected.times('0.00001').plus(10_000)),
              `${found.toFixed()} for ${expected.toFixed()}`,
            ).to.equal(true);
          }
        },
      ),
      { numRuns: timesTried(40), seed: 20_261_125 },
    ));

  it('says what of a plan does not fit its workload', () => {
    const own = (placement: string, hoursPerMonth: number): object => ({ placement, demand: [{ requestsPerHour: 1, hoursPerMonth }] });
    expect(
      messagesOf(() =>
        monthsOf({}, { segments: [{ name: 's', fromMonth: 1, months: 1, demand: [own('Search', 1), own('Top picks', 740)] }] }),
      ),
    ).to.deep.equal([
      'segments[0].demand[0].placement: expected one of "Top picks", got "Search"',
      'segments[0].demand[1].demand: hours add up to 740, a month has 732 ("Top picks")',
    ]);
    const week = (hours: number): object => ({ name: 'w', fromMonth: 3, hours });
    expect(messagesOf(() => monthsOf({}, { segments: [week(400), week(400)] }))).to.deep.equal([
      'segments[1].hours: segments of month 3 add up to 800 hours, it has 732',
    ]);
    expect(messagesOf(() => monthsOf({ users: 9e14 }, { growthPercentPerMonth: { users: 50 } }))).to.deep.equal([
      'growthPercentPerMonth.users: users pass 1000000000000000 in month 2; expected less growth',
    ]);
  });
});

describe('parsePlan', () => {
  it('fills in no growth and no segments', () =>
    expect(parsePlan({ months: 36 })).to.deep.equal({ months: 36, growthPercentPerMonth: {}, segments: [] }));

  it('names every field that is wrong', () =>
    expect(
      messagesOf(() =>
        parsePlan({
          months: 12,
          startMonth: '2026-13',
          growthPercentPerMonth: { users: 200 },
          segments: [
            { name: 'both', fromMonth: 1, months: 1, hours: 5 },
            { name: 'late', fromMonth: 13, months: 1 },
            {
              name: 'week',
              fromMonth: 1,
              hours: 168,
              factors: { users: 2 },
              demand: [{ placement: 'a', demand: [{ requestsPerHour: 1, hoursPerMonth: 169 }] }],
            },
          ],
        }),
      ),
    ).to.deep.equal([
      'startMonth: expected a month such as "2026-12", got "2026-13"',
      'growthPercentPerMonth.users: expected a percentage from -100 to 100, got 200',
      'segments[0]: expected either months or hours, got both',
      'segments[1].fromMonth: expected a whole number from 1 to 12, the months that are planned, got 13',
      'segments[2].factors.users: expected nothing: within a month only requests and ingestion change by the hour',
      'segments[2].demand[0].demand: hours add up to 169, the segment has 168 ("a")',
    ]));
});

describe('project', () => {
  const growing = plan({ months: 36, growthPercentPerMonth: { requests: 12 } });

  it('prices each month as compare does, and sums the months up', () => {
    const { months, sums } = project(workload(), growing, usEast1);
    expect(months).to.have.length(36);
    for (const { workload: month, totals } of months)
      for (const found of Object.values(compare(month, usEast1).offerings))
        expect(totals[found.offering]?.toFixed()).to.equal(canServe(found) ? found.total.toFixed() : undefined);
    expect(sums.custom!.toFixed()).to.equal(sum(months.map(({ totals }) => totals.custom!)).toFixed());
    expect(sums.batch).to.equal(undefined);
  });

  it('names each month in which another offering becomes the cheapest', () => {
    const { months, changes } = project(workload(), growing, usEast1);
    expect(changes.length).to.be.greaterThan(0);
    for (const { month, from, to } of changes) {
      const { totals } = months[month - 1]!,
        before = months[month - 2]!.totals;
      expect(totals[to]!.lt(totals[from]!) && before[from]!.lte(before[to]!), `month ${month}`).to.equal(true);
    }
  });

  it('takes discounts off, and leaves tax to the sum', () => {
    const options = { discounts: [{ percent: 25 }], tax: { name: 'VAT', percent: 10 } };
    const without = project(workload(), plan(), usEast1),
      off = project(workload(), plan(), usEast1, options);
    expect(off.sums.domain!.toFixed()).to.equal(without.sums.domain!.times('0.75').toFixed());
    expect(off.months[0]!.lines.domain!.map(({ meter }) => meter)).to.deep.equal(
      without.months[0]!.lines.domain!.map(({ meter }) => meter),
    );
  });

  it('says from which month on a total is at most', () => {
    const { months } = project(workload({ users: 900_000 }), plan({ growthPercentPerMonth: { users: 5 } }), usEast1);
    expect(months.map(({ bounds }) => bounds.domain)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      ...new Array<string>(9).fill('at-most'),
    ]);
  });
});
