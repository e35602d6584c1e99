import { expect } from 'chai';
import fc from 'fast-check';
import { judgeWeek, planWeek, type PlanWeekOptions } from '../../src/capacity/index.js';
import { seededDemand, shapes } from '../../stories/seeded-demand.js';
import { usEast1 } from '../pricing/priced.js';

const series = seededDemand(shapes.officeHours, { seed: 4, days: 35 });
const options: Omit<PlanWeekOptions, 'timeZone'> = { price: { book: usEast1, hoursPerMonth: 732, otherTpsHours: 1000 } };
/** Its weeks have the end of summer time. */
const week = planWeek(series, { ...options, timeZone: 'Europe/Berlin' });

describe('judgeWeek', function () {
  this.timeout(60_000);

  it('says of the schedule itself what planWeek says', () =>
    expect(judgeWeek(series, week, week.minimums, options)).to.deep.equal(week.judging!.schedule));

  it('says of the one minimum what planWeek says', () =>
    expect(judgeWeek(series, week, week.single, options)).to.deep.equal(week.judging!.single));

  it('says the same of a recommender', () => {
    const free = { ...options, freePerHour: 5000 },
      recommender = planWeek(series, { ...free, timeZone: 'UTC' });
    expect(judgeWeek(series, recommender, recommender.minimums, free)).to.deep.equal(recommender.judging!.schedule);
  });

  it('bills no less and risks no more where an hour has more', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 167 }), fc.integer({ min: 1, max: 20 }), (hour, more) => {
        const raised = week.minimums.map((minimum, each) => (each === hour ? minimum + more : minimum)),
          now = judgeWeek(series, week, raised, options)!,
          { schedule } = week.judging!;
        expect(now.tpsHours).to.be.at.least(schedule.tpsHours);
        expect(now.requestsAbove).to.be.at.most(schedule.requestsAbove);
        expect(now.costPerMonth!.gte(schedule.costPerMonth!)).to.equal(true);
      }),
      { numRuns: 20, seed: 7 },
    ));

  it('has nothing to say where nothing judges', () => {
    const short = { ...series, requests: series.requests.subarray(0, 288) };
    expect(judgeWeek(short, planWeek(short, { timeZone: 'UTC' }), 3, {})).to.equal(undefined);
  });

  it('refuses a week that is none', () =>
    expect(() => judgeWeek(series, week, [1, 2], options)).to.throw(RangeError, 'minimums: expected 168 of them, got 2'));

  describe('refuses the schedule of another series', () => {
    const { start, windowSeconds, requests } = series,
      { judging } = week;
    const others = {
      'that begins after the weeks that judged it': { ...series, start: start + 42 * 86_400 },
      'that begins within them': { ...series, start: judging!.start + 86_400 },
      'that ends within them': { ...series, requests: requests.subarray(0, (judging!.end - start) / windowSeconds - 1) },
      'that ends before them': { ...series, start: start - 42 * 86_400 },
      'on another grid': { ...series, start: start + 120 },
    };
    for (const [which, other] of Object.entries(others))
      it(which, () =>
        expect(() => judgeWeek(other, week, week.minimums, options)).to.throw(
          RangeError,
          'schedule: the weeks that judged it do not lie in this series',
        ),
      );
  });
});
