import { expect } from 'chai';
import fc from 'fast-check';
import { heldBetween } from '../../../src/capacity/week/held.js';
import { timesTried } from '../../browser.js';
import { minimumsByWindow } from '../policies-reference.js';

const at = (iso: string): number => Date.parse(iso) / 1000;
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** What the zone's own clock shows, as an hour of the week. */
function clockOf(timeZone: string): (epoch: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short', hour: 'numeric', hourCycle: 'h23' });
  const known = new Map<number, number>();
  return (epoch) => {
    if (!known.has(epoch)) {
      const parts = new Map(format.formatToParts(epoch * 1000).map(({ type, value }) => [type, value]));
      known.set(epoch, DAYS.indexOf(parts.get('weekday')!) * 24 + Number(parts.get('hour')));
    }
    return known.get(epoch)!;
  };
}

/** Window by window: the most that the week asks for from its start to `lead` seconds later. */
function byTheClock(minimums: readonly number[], clock: (at: number) => number, lead: number, from: number, windows: number): number[] {
  return Array.from({ length: windows }, (_, index) => {
    let most = 0;
    for (let ahead = 0; ahead <= lead; ahead += 300) most = Math.max(most, minimums[clock(from + index * 300 + ahead)]!);
    return most;
  });
}

describe('heldBetween', function () {
  // The oracle asks Intl about each window.
  this.timeout(60_000);

  for (const [zone, from, why] of [
    ['Europe/Berlin', '2026-03-28T12:00Z', 'a day of 23 hours'],
    ['Europe/Berlin', '2026-10-24T12:00Z', 'a day of 25 hours'],
    ['America/New_York', '2026-03-07T12:00Z', 'a day of 23 hours'],
    ['America/New_York', '2026-10-31T12:00Z', 'a day of 25 hours'],
    ['Asia/Tokyo', '2026-03-28T12:00Z', 'no daylight saving'],
    ['Asia/Kolkata', '2026-03-28T12:00Z', 'hours that begin at half past'],
    ['Australia/Lord_Howe', '2026-04-04T00:00Z', 'a clock that goes back by half an hour'],
  ] as const)
    it(`${zone}: any week, as the clock shows it, over ${why}`, () => {
      const clock = clockOf(zone),
        windows = 2 * 288,
        start = at(from);
      fc.assert(
        fc.property(
          fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 168, maxLength: 168 }),
          fc.constantFrom(0, 300, 900, 3600),
          (minimums, lead) => {
            const { initial, changes } = heldBetween(minimums, zone, lead, start, start + windows * 300);
            const series = { start, windowSeconds: 300, requests: new Float64Array(windows) };
            expect(minimumsByWindow(series, initial, changes)).to.deep.equal(byTheClock(minimums, clock, lead, start, windows));
          },
        ),
        { numRuns: timesTried(15), seed: 20261125 },
      );
    });

  it('raises before the hour and drops on it, on the day that the clock skips an hour too', () => {
    const minimums = Array.from({ length: 168 }, (_, hour) => (hour === 6 * 24 + 3 ? 9 : 2));
    const { initial, changes } = heldBetween(minimums, 'Europe/Berlin', 900, at('2026-03-28T23:00Z'), at('2026-03-29T22:00Z'));
    // 3 o'clock comes right after 1 o'clock, at 01:00 UTC.
    expect([initial, ...changes]).to.deep.equal([
      2,
      { at: at('2026-03-29T00:45Z'), minimum: 9 },
      { at: at('2026-03-29T02:00Z'), minimum: 2 },
    ]);
  });

  it('holds the minimum of an hour that comes twice for both', () => {
    const minimums = Array.from({ length: 168 }, (_, hour) => (hour === 6 * 24 + 2 ? 9 : 2));
    const { changes } = heldBetween(minimums, 'Europe/Berlin', 0, at('2026-10-24T22:00Z'), at('2026-10-25T23:00Z'));
    expect(changes).to.deep.equal([
      { at: at('2026-10-25T00:00Z'), minimum: 9 },
      { at: at('2026-10-25T02:00Z'), minimum: 2 },
    ]);
  });
});
