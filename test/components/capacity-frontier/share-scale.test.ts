import { expect } from 'chai';
import { shareScaleOf } from '../../../components/capacity-frontier/share-scale.js';

const percents = (shares: readonly number[], budget?: number): number[] =>
  shareScaleOf(shares, budget).rows.map(({ share }) => Number((share * 100).toPrecision(6)));

describe('shareScaleOf(shares, budget)', () => {
  for (const [shares, budget, rows, why] of [
    [[0.8, 0.02, 0.0004, 0], 0.001, [0.01, 0.1, 1, 10, 100], 'powers of ten around all that is above none'],
    [[0.8, 0.02], 0.001, [0.1, 1, 10, 100], 'the budget is in the picture'],
    [[0.8, 0.000_000_3], undefined, [0.01, 0.1, 1, 10, 100], 'what is under 0.01 % needs no row of its own'],
    [[0.8], 0.000_01, [0.001, 0.01, 0.1, 1, 10, 100], 'but for a budget there'],
    [[0.1, 0.001], undefined, [0.1, 1, 10], 'a power of ten is its own row'],
    [[0.5, 0.2, 0], undefined, [20, 40, 60], 'from zero where shares are alike'],
    [[0, 0], undefined, [0.5, 1, 1.5], 'nothing at risk'],
    [[0, 0], 0.001, [0.05, 0.1, 0.15], 'nothing at risk, and a budget'],
  ] as const)
    it(`${shares.join(', ')} and ${budget}: ${why}`, () => expect(percents(shares, budget)).to.deep.equal(rows));

  it('stands none on the base, what is under the least row between, and each power of ten a row up', () => {
    const { heightOf, top } = shareScaleOf([0.8, 0.000_000_3], undefined);
    expect([0, 0.000_000_3, 0.0001, 0.001, 1].map(heightOf).map((height) => Math.round(height * 1e6) / 1e6)).to.deep.equal([
      0, 0.5, 1, 2, 5,
    ]);
    expect(top).to.equal(5);
  });

  it('never falls as shares rise, and stays within the plot', () => {
    for (const shares of [
      [0.9, 0.0001],
      [0.4, 0.2],
      [0.0009, 0.000_02],
    ]) {
      // prettier-ignore
      const { heightOf, top } = shareScaleOf(shares, undefined),
        heights = [0, ...shares.toReversed()].map(heightOf);
      expect(heights).to.deep.equal(heights.toSorted((a, b) => a - b));
      expect(heights.at(-1)).to.be.at.most(top);
    }
  });
});
