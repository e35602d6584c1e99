// Price list files after AWS's description of them (Billing user guide, "Reading the service price list file for an AWS service"): none of
// AWS's own for Amazon Personalize was at hand.

export interface Dimension {
  readonly from?: string;
  readonly to?: string;
  readonly unit?: string;
  readonly price?: unknown;
  readonly currency?: string;
}

export interface Product {
  readonly usageType?: string;
  readonly attributes?: Record<string, unknown>;
  readonly effective?: string;
  readonly tiers?: readonly Dimension[];
  /** Further terms by their code. */
  readonly terms?: readonly { readonly effective?: string; readonly tiers: readonly Dimension[] }[];
}

const TERM = 'JRTCKXETXF';

const termOf = (sku: string, code: string, effective: string, tiers: readonly Dimension[]): Record<string, unknown> => ({
  offerTermCode: code,
  sku,
  effectiveDate: `${effective}T00:00:00Z`,
  priceDimensions: Object.fromEntries(
    tiers.map(({ from = '0', to = 'Inf', unit = 'GB', price = '0.0500000000', currency = 'USD' }, index) => [
      `${sku}.${code}.R${index}`,
      {
        rateCode: `${sku}.${code}.R${index}`,
        description: 'per unit',
        beginRange: from,
        endRange: to,
        unit,
        pricePerUnit: { [currency]: price },
        appliesTo: [],
      },
    ]),
  ),
  termAttributes: {},
});

/** A price list of these products, by their SKU. */
export function offer(products: Readonly<Record<string, Product>>, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    formatVersion: 'v1.0',
    disclaimer: 'none',
    offerCode: 'AmazonPersonalize',
    version: '20261120180500',
    publicationDate: '2026-11-20T18:05:00Z',
    products: Object.fromEntries(
      Object.entries(products).map(([sku, { usageType, attributes }]) => [
        sku,
        {
          sku,
          productFamily: 'Machine Learning',
          attributes: {
            servicecode: 'AmazonPersonalize',
            locationType: 'AWS Region',
            ...(usageType ? { usagetype: usageType } : {}),
            ...attributes,
          },
        },
      ]),
    ),
    terms: {
      OnDemand: Object.fromEntries(
        Object.entries(products)
          .filter(([, { tiers, terms }]) => tiers ?? terms)
          .map(([sku, { effective = '2026-11-01', tiers, terms = [] }]) => [
            sku,
            Object.fromEntries(
              [...(tiers ? [{ effective, tiers }] : []), ...terms].map(({ effective: since = effective, tiers: ranges }, index) => {
                const code = index === 0 ? TERM : `${TERM}${index}`;
                return [`${sku}.${code}`, termOf(sku, code, since, ranges)];
              }),
            ),
          ]),
      ),
    },
    ...changes,
  };
}

/** Every meter of a region, as a list might name them: the first three as AWS does, the others by words that say what they are. */
export const everyMeter = (prefix: string, region: string): Record<string, Product> => {
  const named = (name: string): Pick<Product, 'usageType' | 'attributes'> => ({
    usageType: `${prefix}${name}`,
    attributes: { regionCode: region },
  });
  return {
    [`${prefix}A`]: { ...named('DataIngestion'), tiers: [{ price: '0.0600000000' }] },
    [`${prefix}B`]: { ...named('TrainingHour'), tiers: [{ unit: 'Hours', price: '0.2900000000' }] },
    [`${prefix}C`]: {
      ...named('TPS-hours'),
      tiers: [
        { unit: 'TPS-Hours', from: '20000', to: '200000', price: '0.1200000000' },
        { unit: 'TPS-Hours', from: '0', to: '20000', price: '0.2400000000' },
        { unit: 'TPS-Hours', from: '200000', price: '0.0600000000' },
      ],
    },
    [`${prefix}D`]: {
      ...named('RecommenderUsers'),
      tiers: [
        { unit: 'User-Hours', to: '100000', price: '0.0000045000' },
        { unit: 'User-Hours', from: '100000', price: '0.0000005400' },
      ],
    },
    [`${prefix}E`]: { ...named('AdditionalRecommendations'), tiers: [{ unit: 'Recommendations', price: '0.0001000000' }] },
    [`${prefix}F`]: { ...named('TrainedInteractions-v2'), tiers: [{ unit: '1,000 Interactions', price: '0.0020000000' }] },
    [`${prefix}G`]: { ...named('RealTimeRequests-v2'), tiers: [{ unit: '1K Requests', price: '0.1500000000' }] },
    [`${prefix}H`]: {
      ...named('BatchRecommendations'),
      tiers: [
        { unit: 'Recommendations', to: '20000000', price: '0.0000800000' },
        { unit: 'Recommendations', from: '20000000', price: '0.0000700000' },
      ],
    },
    [`${prefix}I`]: { ...named('UserSegmentation'), tiers: [{ unit: 'Users', price: '0.0000200000' }] },
  };
};
