import { expect } from 'chai';
import { demandFromWeek, weekFromDay } from '../../src/demand/demand-from-week.js';
import { instantOf } from '../../src/demand/time-zone.js';

const at = (text: string) => Date.parse(text) / 1000;
/** A week whose every hour has its own number of requests, 0 to 167. */
const NUMBERED = Array.from({ length: 168 }, (_, hour) => hour);
const sum = (values: Iterable<number>) => [...values].reduce((total, each) => total + each, 0);

describe('demandFromWeek(week, { timeZone, start, end })', () => {
  it('holds each hour where the local clock shows it', () => {
    // Monday, 23 November 2026, 09:00 in Tokyo.
    const { requests } = demandFromWeek(NUMBERED, {
      timeZone: 'Asia/Tokyo',
      start: at('2026-11-23T00:00:00Z'),
      end: at('2026-11-23T03:00:00Z'),
      windowSeconds: 3600,
    });
    expect([...requests]).to.deep.equal([9, 10, 11]);
  });

  it('spreads an hour over its windows in whole numbers that add up', () => {
    const options = { timeZone: 'UTC', start: at('2026-11-23T00:00:00Z'), end: at('2026-11-30T00:00:00Z') };
    for (const windowSeconds of [60, 300, 3600] as const) {
      const { requests } = demandFromWeek(NUMBERED, { ...options, windowSeconds });
      expect(requests.every(Number.isInteger)).to.equal(true);
      const perHour = 3600 / windowSeconds;
      expect(NUMBERED.map((hour) => sum(requests.slice(hour * perHour, (hour + 1) * perHour)))).to.deep.equal(NUMBERED);
    }
    expect(
      sum(
        demandFromWeek(
          NUMBERED.map(() => 0.5),
          options,
        ).requests,
      ),
      'half a request an hour',
    ).to.equal(84);
  });

  for (const [day, from, to, hours, why] of [
    ['2026-03-29', '2026-03-29T00:00', '2026-03-30T00:00', 23, 'the clock skips 02:00'],
    ['2026-10-25', '2026-10-25T00:00', '2026-10-26T00:00', 25, 'the clock shows 02:00 twice'],
  ] as const)
    it(`${day} in Berlin has ${hours} hours: ${why}`, () => {
      const [start, end] = [from, to].map((local) => instantOf(local, 'Europe/Berlin')) as [number, number];
      const { requests } = demandFromWeek(NUMBERED, { timeZone: 'Europe/Berlin', start, end, windowSeconds: 3600 });
      const sunday = Array.from({ length: 24 }, (_, hour) => 144 + hour);
      expect([...requests]).to.deep.equal(
        hours === 23 ? sunday.filter((hour) => hour !== 146) : sunday.flatMap((hour) => (hour === 146 ? [hour, hour] : [hour])),
      );
    });

  it('is drawn from a day and its weekdays', () => {
    const day = Array.from({ length: 24 }, (_, hour) => (hour < 12 ? 0 : 600));
    const week = weekFromDay(day, [1, 1, 1, 1, 1.5, 0, 0]);
    expect([week.length, week[11], week[12], week[4 * 24 + 12], week[6 * 24 + 12]]).to.deep.equal([168, 0, 600, 900, 0]);
  });

  it('refuses what is no week, all of it at once', () => {
    expect(() => demandFromWeek([1, 2], { timeZone: 'UTC', start: 7, end: 0 }))
      .to.throw()
      .with.property('issues')
      .that.deep.includes({ path: 'week', value: 2, message: 'week: expected 168 numbers, got 2' })
      .and.has.length(3);
    expect(() => weekFromDay(Array(24).fill(1), [1, 1, 1, 1, 1, 1, -1])).to.throw('weekdays[6]: expected a finite number >= 0, got -1');
    expect(() => demandFromWeek(NUMBERED, { timeZone: 'Mars/Olympus', start: 0, end: 300 }))
      .to.throw()
      .with.property('name', 'UnknownTimeZoneError');
  });
});
