import { expect } from 'chai';
import { levelShift, type LevelShift } from '../../src/capacity/index.js';
import { demandFromCsv, type DemandSeries } from '../../src/demand/index.js';
import { sharedFile } from '../shared-file.js';
import { seasonal } from './seasonal-demand.js';

const DAY = 24;
type Judged = LevelShift & { kind: 'judged' };
const judged = (series: DemandSeries): Judged => {
  const found = levelShift(series);
  if (found.kind !== 'judged') throw new Error(`expected a judgement, got ${JSON.stringify(found)}`);
  return found;
};
/** The days before an hour of it, as an evidence window. */
const lastDays = (series: DemandSeries, days: number, to: number): DemandSeries => {
  const windowsADay = 86_400 / series.windowSeconds,
    from = Math.max(0, to - days * windowsADay);
  return { ...series, start: series.start + from * series.windowSeconds, requests: series.requests.slice(from, to) };
};

describe('levelShift, C17', function () {
  this.timeout(60_000);
  const seeds = Array.from({ length: 40 }, (_, seed) => seed);

  for (const [days, factor, noticed] of [
    [14, 2, 39],
    [14, 0.5, 39],
    [14, 3, 40],
    [28, 2, 40],
    [28, 0.5, 40],
    [63, 2, 40],
  ] as const)
    it(`notices a shift by ${factor} within two days, at whatever hour it happens: in ${noticed} of 40 noisy series of ${days} days at least`, () => {
      const found = seeds.filter((seed) => {
        const shiftAt = days * DAY + ((seed * 7) % DAY);
        const series = seasonal({ seed, days: days + 3, shiftAt, factor });
        const { shift } = judged(lastDays(series, days, shiftAt + 2 * DAY));
        return shift?.direction === (factor > 1 ? 'up' : 'down');
      });
      expect(found.length).to.be.at.least(noticed);
    });

  it('says by how much, since when, and on how many hours', () => {
    const shiftAt = 28 * DAY;
    const { shift, basis, trend } = judged(seasonal({ seed: 3, days: 31, shiftAt, factor: 2 }));
    expect(basis).to.deep.equal({ comparedWith: 'hour-of-week', periods: 4 });
    expect(trend).to.equal(undefined);
    expect(shift!.factor).to.be.closeTo(2, 0.3);
    expect(shift!.low).to.be.below(shift!.factor);
    expect(shift!.high).to.be.above(shift!.factor);
    expect(Math.abs(shift!.since - (1_767_225_600 + shiftAt * 3600))).to.be.at.most(12 * 3600);
    expect(shift!.hours).to.be.within(60, 84);
  });

  it('rarely cries wolf: on at most 1 day in 100 of stationary weeks', () => {
    for (const days of [14, 28, 63]) {
      let asked = 0,
        alarms = 0;
      for (const seed of seeds.slice(0, 12)) {
        const series = seasonal({ seed, days: days + 21 });
        for (let day = days; day <= days + 21; day++) {
          const { shift, trend } = judged(lastDays(series, days, day * DAY));
          asked++;
          if (shift || trend) alarms++;
        }
      }
      expect(alarms / asked, `${days} days`).to.be.at.most(0.01);
    }
  });

  it('takes weekends for weekends, also where there is no week to compare with', () => {
    for (const seed of seeds)
      for (const days of [7, 9, 11])
        expect(judged(seasonal({ seed, days, weekend: 0.4 })).shift, `${days} days, seed ${seed}`).to.equal(undefined);
  });

  it('tells growth from a shift: 10 % a week over 9 weeks', () => {
    const grown = judged(seasonal({ seed: 5, days: 63, weeklyGrowth: 1.1, daySpread: 0.03, hourSpread: 0.1 }));
    expect(grown.trend?.direction).to.equal('up');
    expect(grown.trend!.factorPerWeek).to.be.closeTo(1.1, 0.03);
    expect(grown.trend!.low).to.be.below(1.1);
    expect(grown.trend!.high).to.be.above(1.09);
    expect(judged(seasonal({ seed: 5, days: 14, weeklyGrowth: 1.1, daySpread: 0.03, hourSpread: 0.1 })).trend, 'two weeks').to.equal(
      undefined,
    );
  });

  it('says what it needs under four measured days', () => {
    expect(levelShift(seasonal({ seed: 1, days: 3 }))).to.deep.equal({ kind: 'insufficient-data', measuredDays: 3, neededDays: 4 });
    expect(levelShift({ start: 0, windowSeconds: 300, requests: new Float64Array() })).to.deep.equal({
      kind: 'insufficient-data',
      measuredDays: 0,
      neededDays: 4,
    });
  });

  it('a launch: where nothing was asked before, there is no factor but infinity', () => {
    const requests = new Float64Array(21 * DAY).fill(3600, 19 * DAY);
    const { shift } = judged({ start: 0, windowSeconds: 3600, requests });
    expect([shift!.direction, shift!.factor, shift!.since]).to.deep.equal(['up', Infinity, 19 * 86_400]);
  });

  it('silence is no shift, nor are gaps', () => {
    expect(judged({ start: 0, windowSeconds: 3600, requests: new Float64Array(21 * DAY) })).to.include({
      shift: undefined,
      trend: undefined,
    });
    const series = seasonal({ seed: 2, days: 28 });
    series.requests.fill(NaN, 200, 300);
    expect(judged(series).shift).to.equal(undefined);
  });

  for (const [file, days, day, direction, what] of [
    ['ecommerce-api-hourly', 28, 55, 'up', 'Christmas sales'],
    ['nyc-taxi-hourly', 28, 179, 'down', 'Christmas days'],
    ['nyc-taxi-hourly', 28, 211, 'down', 'the blizzard of January 2015'],
  ] as const)
    it(`${file}: ${what}, day ${day}`, async function () {
      const text = await sharedFile(`data/traces/${file}.csv`);
      if (text === undefined) this.skip();
      const { shift } = judged(lastDays(demandFromCsv(text), days, day * DAY));
      expect(shift?.direction).to.equal(direction);
    });

  it('app-server: a year without a shift but at the clock change and at Christmas', async function () {
    const text = await sharedFile('data/traces/app-server-hourly-2018.csv');
    if (text === undefined) this.skip();
    const series = demandFromCsv(text);
    const alarms: number[] = [];
    for (let day = 28; day * DAY <= series.requests.length; day++) if (judged(lastDays(series, 28, day * DAY)).shift) alarms.push(day);
    expect(alarms.length).to.be.at.most(12);
  });
});
