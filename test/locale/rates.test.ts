import { expect } from 'chai';
import { METERS, priceBook, type RateSource } from '../../pricing/price-book.js';
import { rateSourceText } from '../../src/locale/rate-sources.js';
import { boundText, rateStatusText } from '../../src/locale/rates.js';

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

describe('rateSourceText', () => {
  const book = priceBook('us-east-1');
  const sources = new Map<string, RateSource>(
    [
      ...METERS.flatMap((meter) => book.meters[meter].tiers.map(({ source }) => source)),
      book.freeRequestsPerHour.source,
      book.freeTier.source,
    ].map((source) => [source.title, source]),
  );
  for (const source of sources.values()) {
    it(`says "${source.title}" in Japanese`, () => expect(rateSourceText(source, 'ja').replace(/、[^、]*$/, '')).to.match(JAPANESE));
    it(`dates "${source.title}"`, () => expect(rateSourceText(source, 'en')).to.match(/, \d{1,2} \w{3,4} 20\d\d$/));
  }

  it("leaves a host's own source in its own words", () =>
    expect(rateSourceText({ title: 'Private offer 17', date: '2026-04-01' }, 'ja')).to.equal('Private offer 17、2026年4月1日'));
});

describe('rateStatusText', () => {
  for (const [status, upperBound, text] of [
    ['published', false, undefined],
    ['published', true, 'upper bound'],
    ['derived', false, 'solved from an example'],
    ['secondary', false, 'second-hand source'],
    ['unverified', true, 'not verified'],
    ['unknown', true, 'last known rate'],
  ] as const)
    it(`${status}${upperBound ? ', the most it can be' : ''}: ${text}`, () =>
      expect(rateStatusText(status, upperBound, 'en')).to.equal(text));
});

it('boundText says which way a total may be off, in both languages', () => {
  expect(boundText('at-least', 'en')).to.equal('at least');
  expect(boundText('about', 'ja')).to.equal('約');
});
