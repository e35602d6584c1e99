import { expect } from 'chai';
import fc from 'fast-check';
import { compactText } from '../../src/locale/compact-number.js';
import { countText, quantityText } from '../../src/locale/numbers.js';
import { parseNumber, twoReadings } from '../../src/locale/parse-number.js';

describe('parseNumber', () => {
  for (const [text, value, why] of [
    ['500000', 500_000, 'plain digits'],
    ['500,000', 500_000, 'grouped'],
    ['1,234,567.5', 1_234_567.5, 'grouped, with a fraction'],
    [' 200 ', 200, 'spaces around it'],
    ['\u3000５００，０００', 500_000, 'full width, as Japanese keyboards give it'],
    ['１２．５', 12.5, 'full width, with a fraction'],
    ['0.05', 0.05, 'less than one'],
    ['.5', 0.5, 'no digit before the point'],
    ['5.', 5, 'a fraction about to be typed'],
    ['-5', -5, 'negative: a number, though not one a field may take'],
    ['\u22125', -5, 'negative, as we print it'],
    ['1,5', undefined, 'a decimal comma, or an unfinished group: not ours to guess'],
    ['500,00', undefined, 'unfinished group'],
    ['5,00,000', undefined, 'groups of two'],
    ['1.000.000', undefined, 'points as groups'],
    ['', undefined, 'nothing'],
    ['.', undefined, 'a point alone'],
    [',', undefined, 'a comma alone'],
    ['12 000', undefined, 'a space inside'],
    ['1e6', undefined, 'an exponent'],
    ['0x10', undefined, 'hexadecimal'],
    ['many', undefined, 'a word'],
    ['9'.repeat(400), undefined, 'more than a number holds'],
    ['1.5M', undefined, 'of gigabytes or hours: megabytes, perhaps'],
    ['200k', undefined, 'the same'],
    ['2G', undefined, 'a unit of bytes'],
    ['3億', 300_000_000, 'a hundred millions'],
    ['150万', 1_500_000, 'ten thousands'],
    ['１５０万', 1_500_000, 'the same in full width'],
    ['1.5億', 150_000_000, 'with a fraction'],
    ['0.0007万', 7, 'a small fraction, exactly'],
    ['3,083万', 30_830_000, 'grouped, as we print it'],
    ['1億2,000万', 120_000_000, 'two units'],
    ['1億2000万3000', 120_003_000, 'two units and a rest'],
    ['2兆', 2e12, 'a million millions'],
    ['3百万', 3_000_000, 'hundreds of a unit, as finance writes'],
    ['2千万', 20_000_000, 'thousands of a unit'],
    ['5千', 5000, 'thousands'],
    ['-3万', -30_000, 'negative'],
    ['1億20000万', undefined, 'a second part that is larger than a first one leaves room for'],
    ['1億1億', undefined, 'a unit twice'],
    ['1万2億', undefined, 'units in the wrong order'],
    ['1.5億2000万', undefined, 'a fraction before a rest'],
    ['万', undefined, 'a unit alone'],
    ['1億万', undefined, 'a unit without a number'],
    ['3百', 300, 'hundreds'],
    ['三億', undefined, 'number words: refused, not guessed'],
  ] as const)
    it(`${JSON.stringify(text.slice(0, 20))} is ${value}: ${why}`, () => expect(parseNumber(text)).to.equal(value));

  for (const [text, value] of [
    ['1,5', undefined],
    ['12,50', undefined],
    ['0,5', undefined],
    ['-1,5', undefined],
    ['１，５', undefined],
    ['500,00', undefined],
    ['500,000', 500_000],
    ['5,000,0', 50_000],
    ['1500,00', undefined],
    ['1500,000', 1_500_000],
    ['5,0000', 50_000],
    ['9500,000', 9_500_000],
    ['5,', undefined],
    [',500', undefined],
    ['5,,000', undefined],
    ['12,3.5', 123.5],
    ['500.000', undefined],
    ['５００．０００', undefined],
    ['1,500.000', 1500],
    ['0.000', 0],
    ['500.0', 500],
    ['1.5M', 1_500_000],
    ['１．５Ｍ', 1_500_000],
    ['1.5 M', 1_500_000],
    ['4.1\u202fM', 4_100_000],
    ['200k', 200_000],
    ['200K', 200_000],
    ['1,500k', 1_500_000],
    ['2B', 2_000_000_000],
    ['1.1M', 1_100_000],
    ['.5M', 500_000],
    ['5.M', 5_000_000],
    ['-1M', -1_000_000],
    ['1.2345k', 1234.5],
    ['1,5M', undefined],
    ['1.500M', undefined],
    ['1.500万', undefined],
    ['0.500M', 500_000],
    ['1.5m', undefined],
    ['2G', undefined],
    ['2T', undefined],
    ['2MM', undefined],
    ['1.5Mio', undefined],
    ['M', undefined],
    ['k5', undefined],
    ['1M5', undefined],
    ['150万', 1_500_000],
    ['3億', 300_000_000],
  ] as const)
    it(`${JSON.stringify(text)} is ${value} where commas may stand anywhere`, () => expect(parseNumber(text, 'anywhere')).to.equal(value));

  it('tells both readings of a point that may group', () => {
    for (const [text, less, more] of [
      [' 500.000 ', 500, 500_000],
      ['１２．５００', 12.5, 12_500],
      ['1.500M', 1_500_000, 1_500_000_000],
      ['1.500 k', 1500, 1_500_000],
      ['1.500億', 150_000_000, 150_000_000_000],
    ] as const)
      expect(twoReadings(text), text).to.deep.equal({ mark: '.', less, more });
    for (const text of ['500', '500.00', '0.500', '1500.000', '1.000.000']) expect(twoReadings(text), text).to.equal(undefined);
  });

  it('tells both readings of a comma that may be a decimal one', () => {
    for (const [text, less, more] of [
      ['1,5', 1.5, 15],
      [' 12,50 ', 12.5, 1250],
      ['１，５', 1.5, 15],
      ['0,5', 0.5, 5],
      ['500,00', 500, 50_000],
      ['123,4', 123.4, 1234],
      ['1500,50', 1500.5, 150_050],
    ] as const)
      expect(twoReadings(text), text).to.deep.equal({ mark: ',', less, more });
    for (const text of ['500,000', '5,000,0', '1500,000', '1,', ',5', '1,5.0', '1,5M', '5,0000'])
      expect(twoReadings(text), text).to.equal(undefined);
  });

  it('reads shortened numbers exactly: a thousandth of a million is a thousand', () =>
    fc.assert(
      fc.property(fc.nat(9_999_999), (thousandths) => {
        const text = (thousandths / 1000).toFixed(3).replace(/\.?0+$/, '');
        if (twoReadings(`${text}M`)) return;
        expect(parseNumber(`${text}M`, 'anywhere')).to.equal(thousandths * 1000);
        expect(parseNumber(`${text}億`)).to.equal(thousandths * 100_000);
      }),
    ));

  it('reads what compactText prints, to its digits', () => {
    for (const [count, locale, read] of [
      [4_100_000, 'en', 4_100_000],
      [12_345, 'en', 12_300],
      [950, 'en', 950],
      [2_000_000_000, 'en', 2_000_000_000],
      [30_830_000, 'ja', 30_830_000],
      [12_345, 'ja', 12_000],
      [300_000_000, 'ja', 300_000_000],
    ] as const)
      expect(parseNumber(compactText(count, locale), 'anywhere'), compactText(count, locale)).to.equal(read);
  });

  it('reads back every count and quantity that we print', () =>
    fc.assert(
      fc.property(fc.nat(), fc.nat(99_999), fc.constantFrom('en' as const, 'ja' as const), (count, hundredths, locale) => {
        expect(parseNumber(countText(count, locale))).to.equal(count);
        expect(parseNumber(quantityText(hundredths / 100, locale))).to.equal(hundredths / 100);
        expect(parseNumber(countText(-count, locale), 'anywhere')).to.equal(-count);
      }),
    ));
});
