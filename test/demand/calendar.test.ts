import { expect } from 'chai';
import fc from 'fast-check';
import { hoursOfWeek, instantOf, localHours, UnknownTimeZoneError, type DemandSeries } from '../../src/demand/index.js';
import { timesTried } from '../browser.js';

const at = (iso: string): number => Date.parse(iso) / 1000;
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const windows = (windowSeconds: 300 | 3600, from: string, to: string): DemandSeries => ({
  start: at(from),
  windowSeconds,
  requests: new Float64Array((at(to) - at(from)) / windowSeconds),
});

/** The plain way: the zone's own clock read at each instant. */
function readTheClock(timeZone: string): (epoch: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short', hour: 'numeric', hourCycle: 'h23' });
  return (epoch) => {
    const parts = new Map(format.formatToParts(epoch * 1000).map(({ type, value }) => [type, value]));
    return DAYS.indexOf(parts.get('weekday')!) * 24 + Number(parts.get('hour'));
  };
}

/** How often each hour of a local day comes, as [hour, times] where that is not once. */
function oddHours(timeZone: string, from: string, to: string): { hours: number; odd: [number, number][] } {
  const hours = localHours(timeZone, at(from), at(to));
  const times = new Map<number, number>(Array.from({ length: 24 }, (_, hour) => [hour, 0]));
  for (const { hourOfWeek } of hours) times.set(hourOfWeek % 24, times.get(hourOfWeek % 24)! + 1);
  return { hours: hours.length, odd: [...times].filter(([, count]) => count !== 1) };
}

describe('localHours', () => {
  for (const [zone, from, to, expected, why] of [
    ['Europe/Berlin', '2026-03-28T23:00Z', '2026-03-29T22:00Z', { hours: 23, odd: [[2, 0]] }, 'the clock skips 2 o’clock'],
    ['Europe/Berlin', '2026-10-24T22:00Z', '2026-10-25T23:00Z', { hours: 25, odd: [[2, 2]] }, 'the clock shows 2 o’clock twice'],
    ['America/New_York', '2026-03-08T05:00Z', '2026-03-09T04:00Z', { hours: 23, odd: [[2, 0]] }, 'the clock skips 2 o’clock'],
    ['America/New_York', '2026-11-01T04:00Z', '2026-11-02T05:00Z', { hours: 25, odd: [[1, 2]] }, 'the clock shows 1 o’clock twice'],
    ['Asia/Tokyo', '2026-03-28T15:00Z', '2026-03-29T15:00Z', { hours: 24, odd: [] }, 'no daylight saving'],
    ['Asia/Kolkata', '2026-03-28T18:30Z', '2026-03-29T18:30Z', { hours: 24, odd: [] }, 'hours begin at half past'],
  ] as const)
    it(`${zone}, the day from ${from}: ${why}`, () => expect(oddHours(zone, from, to)).to.deep.equal(expected));

  it('begins the week on Monday at midnight', () =>
    expect(localHours('Asia/Tokyo', at('2026-11-22T14:30Z'), at('2026-11-22T15:30Z'))).to.deep.equal([
      { start: at('2026-11-22T14:30Z'), end: at('2026-11-22T15:00Z'), hourOfWeek: 167 },
      { start: at('2026-11-22T15:00Z'), end: at('2026-11-22T15:30Z'), hourOfWeek: 0 },
    ]));

  it('has none between an instant and itself', () => expect(localHours('Asia/Tokyo', 0, 0)).to.deep.equal([]));

  it('names a zone that there is not', () => {
    expect(() => localHours('Europe/Atlantis', 0, 3600)).to.throw(
      UnknownTimeZoneError,
      'timeZone: expected a zone of the IANA database such as "Asia/Tokyo", got "Europe/Atlantis"',
    );
    try {
      localHours('Europe/Atlantis', 0, 3600);
    } catch (error) {
      expect((error as UnknownTimeZoneError).timeZone).to.equal('Europe/Atlantis');
    }
  });
});

describe("hoursOfWeek reads what the zone's clock shows", function () {
  // Many windows, each of which the oracle asks Intl about.
  this.timeout(60_000);

  for (const [zone, from, to] of [
    ['Europe/Berlin', '2026-03-20T00:00Z', '2026-04-03T00:00Z'],
    ['Europe/Berlin', '2026-10-18T00:00Z', '2026-11-01T00:00Z'],
    ['America/New_York', '2026-03-01T00:00Z', '2026-03-15T00:00Z'],
    ['America/New_York', '2026-10-25T00:00Z', '2026-11-08T00:00Z'],
    ['Asia/Tokyo', '2026-03-20T00:00Z', '2026-04-03T00:00Z'],
    ['Australia/Lord_Howe', '2026-04-01T00:00Z', '2026-04-10T00:00Z'],
    ['Asia/Kathmandu', '1969-12-28T00:00Z', '1970-01-04T00:00Z'],
    ['UTC', '1969-12-28T00:00Z', '1970-01-04T00:00Z'],
  ] as const)
    it(`${zone} from ${from} in windows of 5 minutes`, () => {
      const series = windows(300, from, to),
        clock = readTheClock(zone);
      expect(Array.from(hoursOfWeek(series, zone))).to.deep.equal(
        Array.from(series.requests, (_, index) => clock(series.start + index * 300)),
      );
    });

  it('any hour of a quarter of a century', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'America/Sao_Paulo', 'Africa/Casablanca'),
        fc.integer({ min: at('2001-01-01T00:00Z') / 3600, max: at('2026-01-01T00:00Z') / 3600 }),
        (zone, hour) => {
          const series: DemandSeries = { start: hour * 3600, windowSeconds: 3600, requests: new Float64Array(72) };
          const clock = readTheClock(zone);
          expect(Array.from(hoursOfWeek(series, zone))).to.deep.equal(
            Array.from(series.requests, (_, index) => clock(series.start + index * 3600)),
          );
        },
      ),
      { numRuns: timesTried(100), seed: 20261125 },
    ));
});

describe('instantOf', () => {
  for (const [local, zone, expected, why] of [
    ['2026-11-27T18:00', 'Asia/Tokyo', '2026-11-27T09:00Z', 'nine hours before UTC'],
    ['2026-07-01T12:00', 'Europe/Berlin', '2026-07-01T10:00Z', 'in summer'],
    ['2026-12-01T12:00', 'Europe/Berlin', '2026-12-01T11:00Z', 'in winter'],
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30Z', 'skipped: an hour later, 3:30'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30Z', 'shown twice: the first'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30Z', 'shown twice: the first'],
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30Z', 'skipped: an hour later, 3:30'],
  ] as const)
    it(`${local} in ${zone} is ${expected}: ${why}`, () => expect(instantOf(local, zone)).to.equal(at(expected)));

  for (const local of ['2026-11-27', '2026-11-27T18:00Z', '2026-13-01T00:00', 'Friday 18:00'])
    it(`refuses ${local}`, () =>
      expect(() => instantOf(local, 'UTC')).to.throw(
        `local: expected a date and time such as 2026-11-27T18:00, got ${JSON.stringify(local)}`,
      ));
});
