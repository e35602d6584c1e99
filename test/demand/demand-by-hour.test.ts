import { expect } from 'chai';
import { demandByHour, localHours, UnknownTimeZoneError, type DemandSeries } from '../../src/demand/index.js';

const at = (iso: string): number => Date.parse(iso) / 1000;
const MONDAY = at('2026-01-05T00:00Z');
const hoursOf = (requests: number[], start = MONDAY): DemandSeries => ({
  start,
  windowSeconds: 3600,
  requests: Float64Array.from(requests),
});

describe('demandByHour', () => {
  it('is the mean and the highest window of each hour of the week', () => {
    const series: DemandSeries = {
      start: MONDAY,
      windowSeconds: 300,
      requests: Float64Array.from({ length: 12 * 169 }, (_, window) => (window < 12 ? 300 : window >= 12 * 168 ? 900 : 0)),
    };
    series.requests[3] = 3000;
    const { meanTps, peakTps } = demandByHour(series, 'UTC');
    expect([meanTps[0], peakTps[0]]).to.deep.equal([(11 * 300 + 3000 + 12 * 900) / (24 * 300), 10]);
    expect([meanTps[1], peakTps[1]]).to.deep.equal([0, 0]);
    expect([meanTps.length, peakTps.length]).to.deep.equal([168, 168]);
  });

  it('leaves gaps out, and has no number where nothing was measured', () => {
    const { meanTps, peakTps } = demandByHour(hoursOf([7200, NaN]), 'UTC');
    expect([meanTps[0], peakTps[0]]).to.deep.equal([2, 2]);
    expect([meanTps[1], peakTps[1], meanTps[167]]).to.deep.equal([NaN, NaN, NaN]);
  });

  it('goes by the clock of the zone', () => {
    const { meanTps } = demandByHour(hoursOf([3600]), 'Asia/Tokyo');
    expect(meanTps.findIndex((each) => each === 1)).to.equal(9);
  });

  for (const [start, why, sunday, expected] of [
    ['2026-10-25T00:00Z', 'twice where it comes twice', 144 + 2, 1.5],
    ['2026-03-29T00:00Z', 'not at all where it is skipped', 144 + 2, NaN],
  ] as const)
    it(`counts an hour ${why}`, () => {
      // 02:00 comes at 00:00 and at 01:00 UTC in October; in March 01:00 UTC is 03:00.
      const { meanTps } = demandByHour(hoursOf([3600, 7200, 0], at(start)), 'Europe/Berlin');
      expect(meanTps[sunday]).to.deep.equal(expected);
      const shown = new Set(localHours('Europe/Berlin', at(start), at(start) + 3 * 3600).map(({ hourOfWeek }) => hourOfWeek));
      expect(meanTps.filter((each) => !Number.isNaN(each)).length).to.equal(shown.size);
    });

  it('refuses a zone that is none', () => expect(() => demandByHour(hoursOf([1]), 'Mars/Olympus')).to.throw(UnknownTimeZoneError));
});
