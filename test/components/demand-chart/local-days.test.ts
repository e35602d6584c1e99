import { expect } from 'chai';
import { localDays } from '../../../components/demand-chart/local-days.js';

const at = (iso: string): number => Date.parse(iso) / 1000;
const hoursBetween = (days: number[]): number[] => days.slice(1).map((day, index) => (day - days[index]!) / 3600);

describe('localDays', () => {
  it('begins days when the clocks of the zone do, the first one perhaps before the start', () =>
    expect(localDays(at('2026-11-16T10:00Z'), at('2026-11-18T00:00Z'), 'Europe/Berlin')).to.deep.equal([
      at('2026-11-15T23:00Z'),
      at('2026-11-16T23:00Z'),
      at('2026-11-17T23:00Z'),
    ]));

  for (const [zone, start, end, hours, why] of [
    ['Europe/Berlin', '2026-03-28T00:00Z', '2026-03-30T12:00Z', [24, 23], 'clocks go forward on 29 March'],
    ['Europe/Berlin', '2026-10-24T00:00Z', '2026-10-26T12:00Z', [24, 25], 'and back on 25 October'],
    [
      'America/Santiago',
      '2026-09-05T12:00Z',
      '2026-09-07T12:00Z',
      [24, 23],
      'on 6 September clocks skip midnight itself: the day begins at 1',
    ],
    ['Asia/Kolkata', '2026-11-16T00:00Z', '2026-11-18T00:00Z', [24, 24], 'a zone half an hour off'],
    ['UTC', '2026-12-31T00:00Z', '2027-01-02T00:00Z', [24], 'over a new year'],
  ] as const)
    it(`${zone}, ${start.slice(0, 10)}: days of ${hours.join(', ')} h: ${why}`, () => {
      const days = localDays(at(start), at(end), zone);
      expect(hoursBetween(days)).to.deep.equal(hours);
    });

  it('has midnight half an hour off the hour where the zone is', () =>
    expect(localDays(at('2026-11-16T00:00Z'), at('2026-11-16T12:00Z'), 'Asia/Kolkata')).to.deep.equal([at('2026-11-15T18:30Z')]));

  it('has no day in an empty stretch before its end', () =>
    expect(localDays(at('2026-11-16T00:00Z'), at('2026-11-16T00:00Z'), 'UTC')).to.deep.equal([]));
});
