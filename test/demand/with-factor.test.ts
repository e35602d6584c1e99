import { expect } from 'chai';
import { joinedSeries } from '../../src/demand/joined-series.js';
import { instantOf } from '../../src/demand/time-zone.js';
import { withFactor } from '../../src/demand/with-factor.js';

const series = (requests: readonly number[], windowSeconds: 60 | 300 | 3600 = 300, start = 0) => ({
  start,
  windowSeconds,
  requests: Float64Array.from(requests),
});

describe('withFactor(series, { start, end, factor })', () => {
  it('multiplies x4 on 27 Nov 18:00-24:00 JST, and nothing else', () => {
    const [start, end] = ['2026-11-27T18:00', '2026-11-28T00:00'].map((local) => instantOf(local, 'Asia/Tokyo')) as [number, number];
    expect([start, end]).to.deep.equal([Date.UTC(2026, 10, 27, 9) / 1000, Date.UTC(2026, 10, 27, 15) / 1000]);
    const day = series(Array(24).fill(10), 3600, Date.UTC(2026, 10, 27) / 1000);
    const { requests } = withFactor(day, { start, end, factor: 4 });
    expect([...requests]).to.deep.equal(Array.from({ length: 24 }, (_, hour) => (hour >= 9 && hour < 15 ? 40 : 10)));
    expect(
      day.requests.every((each) => each === 10),
      'what was given stays',
    ).to.equal(true);
  });

  it('keeps gaps, whole numbers, and the size of the whole', () => {
    const { requests } = withFactor(series([1, NaN, 1, 1, 1, 7]), { start: 0, end: 1500, factor: 1.5 });
    expect([...requests]).to.deep.equal([2, NaN, 1, 2, 1, 7]);
    expect([...withFactor(series([5, 5]), { start: 0, end: 600, factor: 0 }).requests]).to.deep.equal([0, 0]);
  });

  it('grows a window that is covered in part by that part', () =>
    expect([...withFactor(series([100, 100, 100]), { start: 150, end: 660, factor: 3 }).requests]).to.deep.equal([200, 300, 140]));

  it('refuses an event that is none, and one outside of the series', () => {
    expect(() => withFactor(series([1]), { start: 0, end: 300, factor: -1 })).to.throw('factor: expected a finite number >= 0, got -1');
    expect(() => withFactor(series([1]), { start: 300, end: 300, factor: 2 })).to.throw(
      'end: expected an instant after start (300), got 300',
    );
    expect(() => withFactor(series([1]), { start: 300, end: 600, factor: 2 })).to.throw(
      'start: expected an instant before the series ends (300), got 300',
    );
    expect(() => withFactor(series([1], 300, 900), { start: 300, end: 900, factor: 2 })).to.throw(
      'end: expected an instant after the series begins (900), got 900',
    );
  });
});

describe('joinedSeries(parts)', () => {
  it('lays hours and 5-minute windows end to end, in hours', () => {
    const older = series([100, 200], 3600),
      recent = series(Array(24).fill(10), 300, 7200);
    expect(joinedSeries([older, recent])).to.deep.equal(series([100, 200, 120, 120], 3600));
  });

  it('takes the later one where two overlap, save its gaps, and leaves a gap between two', () => {
    expect(joinedSeries([series([1, 2, 3]), series([9, NaN], 300, 300)])).to.deep.equal(series([1, 9, 3]));
    expect(joinedSeries([series([1]), series([2], 300, 600)])).to.deep.equal(series([1, NaN, 2]));
  });

  it('refuses windows that begin between each other’s', () =>
    expect(() => joinedSeries([series([1]), series([2], 300, 450)])).to.throw(
      'parts[1].start: expected a whole number of windows of 300 s from 0, got 450',
    ));
});
