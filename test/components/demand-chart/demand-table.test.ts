import { expect } from 'chai';
import { tableRowsOf } from '../../../components/demand-chart/demand-table.js';
import { seededDemand, shapes } from '../../../stories/seeded-demand.js';

const at = (iso: string): number => Date.parse(iso) / 1000;

describe('tableRowsOf', () => {
  const series = {
    start: at('2026-11-16T00:30Z'),
    windowSeconds: 300 as const,
    requests: Float64Array.from({ length: 12 }, (_, window) => (window === 7 ? NaN : window * 30)),
  };
  const view = { start: series.start, end: series.start + 3600 };

  it('cuts at the hours, and says what was not measured', () =>
    expect(tableRowsOf(series, view, 'UTC')).to.deep.equal({
      step: 'hour',
      rows: [
        { start: series.start, highestTps: 0.5, requests: 450, hasGaps: false },
        { start: at('2026-11-16T01:00Z'), highestTps: 1.1, requests: 180 + 240 + 270 + 300 + 330, hasGaps: true },
      ],
    }));

  it('tells an hour without a measured window apart from one without requests', () => {
    const silent = { ...series, requests: new Float64Array(12) },
      unknown = { ...series, requests: new Float64Array(12).fill(NaN) };
    expect(tableRowsOf(silent, view, 'UTC').rows[0]!.highestTps).to.equal(0);
    expect(tableRowsOf(unknown, view, 'UTC').rows[0]!.highestTps).to.be.NaN;
  });

  it('tells long stretches by day, and counts every request once', () => {
    const demand = seededDemand(shapes.eveningPeak, { seed: 4, days: 20 }),
      whole = { start: demand.start, end: demand.start + 20 * 86_400 };
    const { step, rows } = tableRowsOf(demand, whole, 'Europe/Berlin');
    expect(step).to.equal('day');
    expect(rows).to.have.length(21);
    expect(rows.reduce((sum, row) => sum + row.requests, 0)).to.equal(demand.requests.reduce((sum, each) => sum + each, 0));
  });
});
