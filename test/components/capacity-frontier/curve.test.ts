import { expect } from 'chai';
import { curveOf, isTabulated, lineUpToPeak, type Curve, type CurveInput } from '../../../components/capacity-frontier/curve.js';
import { Big } from '../../../pricing/exact.js';
import { frontier, type Frontier } from '../../../src/capacity/frontier.js';
import { seededDemand, shapes } from '../../../stories/seeded-demand.js';

const series = (...tps: number[]): Parameters<typeof frontier>[0] => ({
  start: 0,
  windowSeconds: 300,
  requests: Float64Array.from(tps, (each) => each * 300),
});
const curve = (table: Frontier, more: Partial<CurveInput> = {}): Curve =>
  curveOf(table, { current: undefined, recommended: undefined, costPerMonth: undefined, hoursPerMonth: 732, ...more })!;
const large = frontier({
  ...seededDemand(shapes.eveningPeak, { seed: 20 }),
  requests: seededDemand(shapes.eveningPeak, { seed: 20 }).requests.map((each) => each * 200),
});

describe('curveOf(frontier)', () => {
  it('holds every whole minimum up to the peak, with both shares at risk', () => {
    // 2, 6 and 4 TPS: 3,600 requests. Ten minutes late, autoscaling has reached 2 where 4 is asked.
    const { points, peak, end } = curve(frontier(series(2, 6, 4)));
    expect([peak, end]).to.deep.equal([6, 6]);
    expect(points.map(({ minimum }) => minimum)).to.deep.equal([1, 2, 3, 4, 5, 6]);
    expect(points.map(({ high }) => Math.round(high * 12))).to.deep.equal([9, 6, 4, 2, 1, 0]);
    expect(points.map(({ low }) => Math.round(low * 12))).to.deep.equal([8, 6, 4, 2, 1, 0]);
  });

  it('lays a month’s TPS-hours along without money, and money where there is some', () => {
    const table = frontier(series(2, 6, 4));
    expect(curve(table).unit).to.equal('tps-hours');
    expect(curve(table).points[5]!.along).to.equal(6 * 732);
    const priced = curve(table, { costPerMonth: (minimum) => new Big(minimum).times('1.5') });
    expect(priced.unit).to.equal('money');
    expect(priced.points.map(({ along }) => along)).to.deep.equal([1.5, 3, 4.5, 6, 7.5, 9]);
  });

  it('has no money where a host knows none', () =>
    expect(curve(frontier(series(2)), { costPerMonth: () => undefined }).unit).to.equal('tps-hours'));

  it('reaches the live and the recommended minimum, and its lines end at the peak', () => {
    const found = curve(frontier(series(2, 6, 4)), { current: 9, recommended: 4 });
    expect(found.end).to.equal(9);
    expect(found.stops.map(({ minimum }) => minimum)).to.deep.equal([1, 4, 6, 9]);
    expect(lineUpToPeak(found).at(-1)!.minimum).to.equal(6);
  });

  it('thins thousands of minimums, and loses none that is named', () => {
    const found = curve(large, { current: 5000, recommended: 2111 });
    expect(found.points.length).to.be.within(200, 1000);
    const drawn = new Set(found.points.map(({ minimum }) => minimum));
    for (const { minimum } of found.stops) expect(drawn.has(minimum), String(minimum)).to.equal(true);
    expect(found.stops.map(({ minimum }) => minimum)).to.include.members([1, 2111, found.peak, 5000]);
  });

  it('draws no step that would be seen: neighbours are near each other along or up', () => {
    const { points } = curve(large);
    const length = points.at(-1)!.along - points[0]!.along;
    const far = points.filter(({ minimum, along }, index) => {
      const before = points[index - 1];
      return before && minimum - before.minimum > 1 && along - before.along > (2 * length) / 400;
    });
    expect(far).to.deep.equal([]);
  });

  it('tells nothing between the end of a table that was cut and the peak', () => {
    const table = frontier(series(2, 9.5, 4), { maximum: 4 });
    expect([4, 5, 9, 10].map((minimum) => isTabulated(table, minimum))).to.deep.equal([true, false, false, true]);
    const found = curve(table, { current: 7, recommended: 3 });
    expect(found.points.map(({ minimum }) => minimum)).to.deep.equal([1, 2, 3, 4, 10]);
    expect(found.stops.map(({ minimum }) => minimum)).to.deep.equal([1, 3, 10]);
    expect(found.pointAt(7)).to.equal(undefined);
    expect(found.pointAt(20)).to.include({ minimum: 20, low: 0, high: 0 });
  });

  it('has one point where no request came, and is none where nothing was measured', () => {
    expect(curve(frontier(series(0, 0))).points).to.deep.equal([{ minimum: 1, along: 732, low: 0, high: 0 }]);
    expect(curve(frontier(series(NaN)))).to.equal(undefined);
  });
});
