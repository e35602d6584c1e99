import { parsePriceBook } from '../pricing/parse-price-book.js';
import { priceBook, type PriceBook, type Tier } from '../pricing/price-book.js';

const BUILT_IN = priceBook('us-east-1');
const SOURCE = { title: 'Private pricing agreement', date: '2026-10-01' };

const tiers = (...steps: readonly (readonly [upTo: string | null, rate: string])[]): unknown =>
  steps.map(([upTo, rate]) => ({ upTo, rate, status: 'published', source: SOURCE }));

function bookWith(date: string, changed: Readonly<Record<string, unknown>>): PriceBook {
  const meters = Object.fromEntries(
    Object.entries(BUILT_IN.meters).map(([meter, price]) => [
      meter,
      { ...price, tiers: changed[meter] ?? (price.tiers as readonly Tier[]) },
    ]),
  );
  return parsePriceBook({ ...BUILT_IN, date, meters });
}

/** Somebody's own rates. */
export const PRIVATE = bookWith('2026-10-01', {
  ingestion: tiers([null, '0.04']),
  'tps-hours': tiers(['20000', '0.18'], ['200000', '0.09'], [null, '0.045']),
});

/** The same a quarter later: most is dearer, a tier is gone and one rate is known at last. */
export const DEARER = bookWith('2026-11-15', {
  ingestion: tiers([null, '0.05']),
  training: tiers(['100', '0.24'], [null, '0.21']),
  'tps-hours': tiers(['20000', '0.21'], [null, '0.095']),
  'recommender-users': tiers(['1', '0.375'], ['10', '0.04'], [null, '0.02']),
});

/** A meter with eight tiers. */
export const MANY_TIERS = bookWith('2026-11-15', {
  'batch-recommendations': tiers(
    ['1000', '0.067'],
    ['5000', '0.065'],
    ['20000', '0.061'],
    ['50000', '0.058'],
    ['100000', '0.055'],
    ['200000', '0.052'],
    ['1000000', '0.05'],
    [null, '0.0475'],
  ),
});

const product = (sku: string, usagetype: string): [string, unknown] => [
  sku,
  { sku, productFamily: 'Machine Learning', attributes: { servicecode: 'AmazonPersonalize', usagetype, regionCode: 'ap-northeast-1' } },
];
const price = (sku: string, unit: string, ...steps: readonly (readonly [from: string, to: string, usd: string])[]): [string, unknown] => [
  sku,
  {
    [`${sku}.JRTCKXETXF`]: {
      offerTermCode: 'JRTCKXETXF',
      sku,
      effectiveDate: '2026-11-01T00:00:00Z',
      priceDimensions: Object.fromEntries(
        steps.map(([beginRange, endRange, usd], index) => [
          `${sku}.JRTCKXETXF.${index}`,
          { beginRange, endRange, unit, pricePerUnit: { USD: usd } },
        ]),
      ),
      termAttributes: {},
    },
  },
];

/** A price list after AWS's description of the format; its figures are made up. */
export const LIST_FILE = {
  formatVersion: 'v1.0',
  offerCode: 'AmazonPersonalize',
  version: '20261120180500',
  publicationDate: '2026-11-20T18:05:00Z',
  products: Object.fromEntries([
    product('4QX7Z', 'APN1-DataIngestion'),
    product('8KD2M', 'APN1-TrainingHour'),
    product('B3PV9', 'APN1-TPS-hours'),
    product('M6TW1', 'APN1-BatchRecommendations'),
    product('R9HC5', 'APN1-ContentGenerator-Themes'),
    product('W2NF8', 'APN1-RecommenderUsers'),
  ]),
  terms: {
    OnDemand: Object.fromEntries([
      price('4QX7Z', 'GB', ['0', 'Inf', '0.0600000000']),
      price('8KD2M', 'Hours', ['0', 'Inf', '0.2880000000']),
      price('B3PV9', 'TPS-Hours', ['0', '20000', '0.2400000000'], ['20000', '200000', '0.1200000000'], ['200000', 'Inf', '0.0600000000']),
      price('M6TW1', 'Recommendations', ['0', '20000000', '0.0000800000'], ['20000000', 'Inf', '0.0000700000']),
      price('R9HC5', 'Themes', ['0', 'Inf', '0.0100000000']),
      price('W2NF8', 'Hrs', ['0', 'Inf', '0.4500000000']),
    ]),
  },
};
