import { expect } from 'chai';
import { heatScale, heatStep, heatText } from '../../../components/week-schedule/heat.js';
import { hourAt, mapFrame } from '../../../components/week-schedule/map-frame.js';
import { segmentsOf } from '../../../components/week-schedule/step-line.js';

const scaleOf = (...means: number[]): ReturnType<typeof heatScale> => heatScale(Float64Array.from(means));

describe('the heat map', () => {
  it('has seven steps up to the highest mean, and one for what was not measured', () => {
    const scale = scaleOf(NaN, 0, 14, 3);
    expect([NaN, 0, 1, 2, 2.1, 13, 14].map((tps) => heatStep(tps, scale))).to.deep.equal([0, 1, 1, 1, 2, 7, 7]);
  });

  it('has one step where nothing was asked for', () => expect(heatStep(0, scaleOf(0, NaN))).to.equal(1));

  for (const [most, width, tps, text, why] of [
    [12, 22, 11.6, '12', 'whole numbers'],
    [12, 22, 0.4, '0.4', 'little is not nothing'],
    [12, 22, 0.01, '0', 'next to nothing is'],
    [3, 22, 2, '2.0', 'of small ones a digit more'],
    [3, 17, 2.4, '2', 'or none, where there is no room'],
    [3, 17, 0.4, '', 'and no zero where something was'],
    [700, 22, 683, '683', 'three digits fit'],
    [700, 17, 683, '', 'or do not'],
    [1400, 24, 1234, '1.2', 'in thousands'],
    [12, 40, NaN, '', 'nothing measured'],
  ] as const)
    it(`writes ${tps} of ${most} as "${text}" in ${width} px: ${why}`, () =>
      expect(heatText(tps, scaleOf(most), width, 'en')).to.equal(text));

  it('has days as columns where it is narrow', () => {
    const [wide, narrow] = [mapFrame(760), mapFrame(328)];
    expect([wide.isTransposed, wide.cellWidth, narrow.isTransposed]).to.deep.equal([false, 30, true]);
    // The third cell of the second row.
    expect([hourAt(wide, 75, 50), hourAt(narrow, narrow.cellWidth * 2.5, 36)]).to.deep.equal([24 + 2, 2 * 24 + 1]);
    expect([hourAt(wide, -9, -9), hourAt(wide, 9999, 9999)]).to.deep.equal([0, 167]);
  });

  it('draws hours of one minimum as one stretch', () => {
    const week = Array.from({ length: 168 }, (_, hour) => (hour === 24 || hour === 25 ? 4 : 1));
    expect([segmentsOf(week, 0), segmentsOf(week, 1)]).to.deep.equal([
      [{ from: 0, to: 24, minimum: 1 }],
      [
        { from: 0, to: 2, minimum: 4 },
        { from: 2, to: 24, minimum: 1 },
      ],
    ]);
  });
});
