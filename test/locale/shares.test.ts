import { expect } from 'chai';
import { shareRangeText } from '../../src/locale/shares.js';

describe('shareRangeText', () => {
  for (const [low, high, english, japanese, why] of [
    [0.001, 0.0026, '0.10 to 0.26 %', '0.10〜0.26 %', 'from lagging autoscaling to none at all'],
    [0.0216, 0.827, '2.16 to 82.7 %', '2.16〜82.7 %', 'three digits where there is much'],
    [0, 0, 'none', 'なし', 'nothing is above the minimum'],
    [0, 0.00002, 'under 0.01 %', '0.01 % 未満', 'something is, and two digits would hide it'],
    [0, 0.0026, '0 to 0.26 %', '0〜0.26 %', 'autoscaling catches everything'],
    [0.00002, 0.0026, '0.00 to 0.26 %', '0.00〜0.26 %', 'almost everything'],
    [0.002601, 0.002604, '0.26 %', '0.26 %', 'two bounds that read the same are one'],
  ] as const)
    it(`${low} to ${high} reads ${english}: ${why}`, () => {
      expect(shareRangeText(low, high, 'en')).to.equal(english);
      expect(shareRangeText(low, high, 'ja')).to.equal(japanese);
    });

  it('leaves the percent sign to the head of a table', () =>
    expect(shareRangeText(0.001, 0.0026, 'en', { unit: false })).to.equal('0.10 to 0.26'));
});
