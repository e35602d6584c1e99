import { expect } from 'chai';
import { frontier, planWeek, recommendMinimum, type PlanWeekOptions, type WeekSchedule } from '../../src/capacity/index.js';
import { localHours, type DemandSeries } from '../../src/demand/index.js';
import { Big } from '../../pricing/exact.js';
import { usEast1 } from '../pricing/priced.js';
import { minimumsByWindow, replayByTheRules } from './policies-reference.js';

const at = (iso: string): number => Date.parse(iso) / 1000;
const WEEK = 7 * 86_400;
const MONDAY = at('2026-01-05T00:00Z');
const isBusy = (hour: number): boolean => hour < 120 && hour % 24 >= 9 && hour % 24 < 18;
const exact: Omit<PlanWeekOptions, 'timeZone'> = { riskMeasure: 'no-autoscaling', riskBudget: 0 };

/** Demand by the local clock: so many requests a second in each hour of the week. */
function byTheClock(
  timeZone: string,
  start: number,
  weeks: number,
  tpsIn: (hourOfWeek: number, at: number) => number,
  windowSeconds: 300 | 3600 = 300,
): DemandSeries {
  const requests = new Float64Array((weeks * WEEK) / windowSeconds);
  for (const { start: from, end, hourOfWeek } of localHours(timeZone, start, start + weeks * WEEK))
    requests.fill(
      tpsIn(hourOfWeek, from) * windowSeconds,
      Math.round((from - start) / windowSeconds),
      Math.round((end - start) / windowSeconds),
    );
  return { start, windowSeconds, requests };
}

const office = (hour: number): number => (isBusy(hour) ? 10 : 2);
const officeWeek = Array.from({ length: 168 }, (_, hour) => office(hour));

describe('planWeek', function () {
  // Weeks of windows; a slow machine is no bug.
  this.timeout(60_000);

  describe('of an office', () => {
    const series = byTheClock('UTC', MONDAY, 6, office);
    const week = planWeek(series, { timeZone: 'UTC', ...exact });

    it('is the office week, and recommended', () => {
      expect(week.minimums).to.deep.equal(officeWeek);
      expect([week.verdict, week.single, week.coarseness]).to.deep.equal([{ kind: 'recommended' }, 10, 0]);
      expect(week.changesByDay).to.deep.equal([2, 2, 2, 2, 2, 0, 0]);
    });

    it('raises a quarter of an hour early and drops on the hour', () =>
      expect(week.changes.slice(0, 3)).to.deep.equal([
        { day: 0, time: '08:45', from: 2, to: 10 },
        { day: 0, time: '18:00', from: 10, to: 2 },
        { day: 1, time: '08:45', from: 2, to: 10 },
      ]));

    it('pays for its leads: a quarter of an hour at 8 TPS more, five times a week', () => {
      const withoutLead = planWeek(series, { timeZone: 'UTC', leadSeconds: 0, ...exact });
      expect(week.learning!.schedule.tpsHours - withoutLead.learning!.schedule.tpsHours).to.be.closeTo(4 * 5 * 0.25 * 8, 1e-9);
    });

    it('is learnt on the first four weeks and judged on the other two', () => {
      const { learning, judging } = week;
      expect([learning!.start, learning!.end, judging!.start, judging!.end]).to.deep.equal(
        [0, 4, 4, 6].map((weeks) => MONDAY + weeks * WEEK),
      );
      expect(judging!.single.tpsHours).to.equal(10 * 2 * 168);
      expect(judging!.schedule.tpsHours).to.equal(2 * (2 * 168 + 8 * 45 + 5 * 0.25 * 8));
      expect(judging!.savingShare).to.be.closeTo(1 - judging!.schedule.tpsHours / 3360, 1e-12);
      expect(judging!.schedule.riskShareNoAutoscaling).to.equal(0);
    });

    it('costs a month what its TPS-hours of a month cost', () => {
      const { judging } = planWeek(series, { timeZone: 'UTC', ...exact, price: { book: usEast1, hoursPerMonth: 732, otherTpsHours: 0 } });
      // Under 20,000 TPS-hours a month each is 0.20 USD.
      expect(judging!.single.costPerMonth!.toFixed()).to.equal(new Big(7320).times('0.2').toFixed());
      expect(Number(judging!.schedule.costPerMonth)).to.be.closeTo((judging!.schedule.tpsHours / 336) * 732 * 0.2, 1e-9);
    });

    it('bills a recommender by what goes above its free requests', () => {
      const free = 3 * 3600;
      const recommender = planWeek(series, { timeZone: 'UTC', ...exact, freePerHour: free });
      const { schedule, single } = recommender.judging!;
      expect(single.additionalRequests).to.equal(336 * (10 * 3600 - free));
      // 45 busy hours a week, and three quarters of none and a quarter of 10 TPS in the hour before.
      expect(schedule.additionalRequests).to.be.closeTo(2 * (45 + 5 / 4) * 7 * 3600, 1e-6);
      expect(recommender.verdict).to.deep.equal({ kind: 'recommended' });
      // What is free is never given up: at night 3 TPS cost nothing.
      expect(Math.min(...recommender.minimums)).to.equal(3);
    });

    for (const changesPerDay of [0, 1])
      it(`changes no more than ${changesPerDay} times a day where that is all it may`, () => {
        const few = planWeek(series, { timeZone: 'UTC', ...exact, changesPerDay });
        expect(Math.max(...few.changesByDay)).to.be.at.most(changesPerDay);
        expect(few.learning!.schedule.requestsAbove).to.equal(0);
        if (changesPerDay === 0) expect(few.minimums).to.deep.equal(new Array(168).fill(10));
        else expect(few.learning!.schedule.tpsHours).to.be.lessThan(few.learning!.single.tpsHours);
      });
  });

  for (const [zone, start, why] of [
    ['Europe/Berlin', '2026-03-01T23:00Z', 'into summer time'],
    ['Europe/Berlin', '2026-09-27T22:00Z', 'out of summer time'],
    ['America/New_York', '2026-02-09T05:00Z', 'into summer time'],
    ['America/New_York', '2026-10-05T04:00Z', 'out of summer time'],
    ['Asia/Tokyo', '2026-03-01T15:00Z', 'without'],
  ] as const)
    for (const windowSeconds of [300, 3600] as const)
      it(`follows the clock of ${zone} ${why}, in windows of ${windowSeconds} s`, () => {
        const series = byTheClock(zone, at(start), 6, office, windowSeconds);
        const week = planWeek(series, { timeZone: zone, ...exact });
        expect(week.minimums).to.deep.equal(officeWeek);
        expect(week.verdict).to.deep.equal({ kind: 'recommended' });
        expect(week.judging!.schedule.requestsAbove).to.equal(0);
        expect(week.learning!.schedule.requestsAbove).to.equal(0);
        // A clock that does not change is an hour late in the weeks after, or early.
        const byUtc = planWeek(series, { timeZone: 'UTC', ...exact }).judging!.schedule.requestsAbove;
        if (why === 'without') expect(byUtc).to.equal(0);
        else expect(byUtc).to.be.greaterThan(0);
      });

  it('its figures are those of its minimums, window by window', () => {
    const series = byTheClock('UTC', MONDAY, 6, (hour, from) => 3 + Math.abs((hour % 24) - 12) + ((from / 3600) % 5));
    const riskMeasure = 'no-autoscaling';
    const { learning, judging, minimums, changes } = planWeek(series, { timeZone: 'UTC', riskMeasure, riskBudget: 0.02, changesPerDay: 4 });
    expect(changes.length).to.be.greaterThan(0);
    for (const part of [learning!, judging!]) {
      const requests = series.requests.slice((part.start - MONDAY) / 300, (part.end - MONDAY) / 300),
        own = { start: part.start, windowSeconds: 300, requests };
      const held = Array.from(requests, (_, index) => {
        const hour = Math.floor(index / 12) % 168;
        return index % 12 >= 9 ? Math.max(minimums[hour]!, minimums[(hour + 1) % 168]!) : minimums[hour]!;
      });
      const expected = replayByTheRules(own, held);
      expect([part.schedule.tpsHours, part.schedule.requestsAbove, part.schedule.requestsAboveLag]).to.deep.equal([
        expected.billed / 3600,
        expected.above,
        expected.late,
      ]);
    }
    const single = recommendMinimum({ ...series, requests: series.requests.slice(0, 4 * 2016) }, { riskMeasure, riskBudget: 0.02 }).minimum;
    expect(learning!.single.tpsHours).to.equal(
      replayByTheRules({ ...series, requests: series.requests.slice(0, 4 * 2016) }, minimumsByWindow(series, single, [])).billed / 3600,
    );
    expect(learning!.schedule.riskShareNoAutoscaling).to.be.at.most(0.02);
    expect(learning!.schedule.tpsHours).to.be.at.most(learning!.single.tpsHours);
  });

  describe('is not recommended', () => {
    const verdict = (tpsIn: (hour: number, from: number) => number, options: object = {}): WeekSchedule =>
      planWeek(byTheClock('UTC', MONDAY, 6, tpsIn), { timeZone: 'UTC', ...exact, ...options });

    it('where demand is flat', () => {
      const flat = verdict(() => 7);
      expect([flat.verdict, flat.minimums, flat.changes]).to.deep.equal([
        { kind: 'not-better', because: 'saves-too-little' },
        new Array(168).fill(7),
        [],
      ]);
    });

    it('where it saves less than is asked for', () => {
      const found = verdict(office, { threshold: 0.99 });
      expect(found.verdict).to.deep.equal({ kind: 'not-better', because: 'saves-too-little' });
      expect(found.minimums).to.deep.equal(officeWeek);
    });

    it('where the weeks that it did not see are busy at night', () =>
      expect(verdict((hour, from) => (from >= MONDAY + 4 * WEEK && hour % 24 === 3 ? 9 : office(hour))).verdict).to.deep.equal({
        kind: 'not-better',
        because: 'risks-more',
      }));

    it('where nothing is asked for', () => {
      const none = verdict(() => 0);
      expect([none.verdict.kind, none.single, none.minimums]).to.deep.equal(['not-better', 1, new Array(168).fill(1)]);
    });
  });

  describe('refuses', () => {
    const refusal = (series: DemandSeries): WeekSchedule => planWeek(series, { timeZone: 'UTC' });

    for (const [why, requests] of [
      ['an empty series', []],
      ['windows that were not measured', new Array<number>(5000).fill(NaN)],
    ] as const)
      it(`${why}: no data`, () => {
        const { verdict, learning, judging, minimums } = refusal({
          start: MONDAY,
          windowSeconds: 300,
          requests: Float64Array.from(requests),
        });
        expect([verdict, learning, judging, minimums]).to.deep.equal([{ kind: 'no-data' }, undefined, undefined, new Array(168).fill(1)]);
      });

    it('one window, and says how many weeks it takes', () =>
      expect(refusal({ start: MONDAY, windowSeconds: 300, requests: Float64Array.of(3000) }).verdict).to.deep.equal({
        kind: 'insufficient-data',
        weeks: 0,
        neededWeeks: 2,
        hoursOfWeekNotMeasured: 167,
      }));

    it('weeks in which an hour was never measured', () => {
      const series = byTheClock('UTC', MONDAY, 6, office, 3600);
      for (let week = 0; week < 6; week++) series.requests[week * 168 + 30] = NaN;
      expect(refusal(series).verdict).to.deep.equal({ kind: 'insufficient-data', weeks: 6, neededWeeks: 2, hoursOfWeekNotMeasured: 1 });
    });

    for (const [options, message] of [
      [{ changesPerDay: 25 }, 'changesPerDay: expected a whole number from 0 to 24, got 25'],
      [{ leadSeconds: 3660 }, 'leadSeconds: expected whole minutes from 0 to 3600 seconds, got 3660'],
      [{ leadSeconds: 90 }, 'leadSeconds: expected whole minutes from 0 to 3600 seconds, got 90'],
      [{ riskBudget: 1.5 }, 'riskBudget: expected a share from 0 to 1, got 1.5'],
      [{ threshold: -1 }, 'threshold: expected a share from 0 to 1, got -1'],
      [{ timeZone: 'Mars/Olympus' }, 'timeZone: expected a zone of the IANA database such as "Asia/Tokyo", got "Mars/Olympus"'],
    ] as const)
      it(message, () => expect(() => planWeek(byTheClock('UTC', MONDAY, 1, office), { timeZone: 'UTC', ...options })).to.throw(message));
  });

  it('a week with gaps is planned from what was measured', () => {
    const series = byTheClock('UTC', MONDAY, 6, office);
    for (let index = 0; index < series.requests.length; index += 7) series.requests[index] = NaN;
    expect(planWeek(series, { timeZone: 'UTC', ...exact }).minimums).to.deep.equal(officeWeek);
  });

  it('more than 500 TPS are planned in steps, no dearer than the steps are wide and never riskier', () => {
    const series = byTheClock('UTC', MONDAY, 3, (hour) => (isBusy(hour) ? 777 : 131));
    const { minimums, coarseness, learning } = planWeek(series, { timeZone: 'UTC', ...exact });
    expect(coarseness).to.be.within(0.01, 0.1);
    expect(learning!.schedule.requestsAbove).to.equal(0);
    expect(planWeek(series, { timeZone: 'UTC', ...exact, changesPerDay: 0 }).minimums).to.deep.equal(new Array(168).fill(777));
    minimums.forEach((minimum, hour) => {
      const asked = isBusy(hour) ? 777 : 131;
      expect(minimum).to.be.within(asked, asked * (1 + coarseness));
    });
  });

  it('2^31 requests in a window are no trouble', () => {
    const series = byTheClock('UTC', MONDAY, 3, office);
    series.requests[100] = 2 ** 31;
    const { minimums, verdict, learning } = planWeek(series, { timeZone: 'UTC', ...exact });
    expect(minimums[8]).to.equal(frontier(series).maximum);
    expect([verdict.kind, learning!.schedule.requestsAbove]).to.deep.equal(['recommended', 0]);
  });
});
