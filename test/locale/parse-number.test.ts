import { expect } from 'chai';
import fc from 'fast-check';
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
  ] as const)
    it(`${JSON.stringify(text.slice(0, 20))} is ${value}: ${why}`, () => expect(parseNumber(text)).to.equal(value));

  for (const [text, value] of [
    ['500,00', 50_000],
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
  ] as const)
    it(`${JSON.stringify(text)} is ${value} where commas may stand anywhere`, () => expect(parseNumber(text, 'anywhere')).to.equal(value));

  it('tells both readings of a point that may group', () => {
    expect(twoReadings(' 500.000 ')).to.deep.equal([500, 500_000]);
    expect(twoReadings('１２．５００')).to.deep.equal([12.5, 12_500]);
    for (const text of ['500', '500.00', '0.500', '1500.000', '1.000.000']) expect(twoReadings(text), text).to.equal(undefined);
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
