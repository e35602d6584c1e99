import { expect } from 'chai';
import { canServe, compare, OFFERING_IDS, parseWorkload, type Comparison } from '../../pricing/index.js';
import { band, placement, usEast1 } from './priced.js';

const compared = (changes: Record<string, unknown>): Comparison =>
  compare(
    parseWorkload({ region: 'us-east-1', users: 0, ingestion: { gigabytesPerMonth: 0 }, training: { hoursPerMonth: 0 }, ...changes }),
    usEast1,
  );

/** Each offering's total, or the placements that stand in its way. */
const shownOf = ({ offerings }: Comparison): Record<string, string | (string | undefined)[]> =>
  Object.fromEntries(
    OFFERING_IDS.map((id) => {
      const found = offerings[id];
      return [id, canServe(found) ? found.total.toFixed() : found.reasons.map((reason) => reason.placement)];
    }),
  );

describe('compare', () => {
  it("prices the deck's 500,000 users in every offering, or says what stands in the way", () => {
    const busy = [band(5000, 692), band(16_000, 40)];
    const found = compared({
      users: 500_000,
      ingestion: { gigabytesPerMonth: 200 },
      placements: [
        placement({ name: 'Top picks', demand: busy }),
        placement({ name: 'More like this', type: 'RELATED_ITEMS', demand: busy }),
        placement({ name: 'Most popular', type: 'POPULAR_ITEMS', demand: busy }),
      ],
    });
    expect(shownOf(found)).to.deep.equal({
      domain: '1328.74',
      // 3 x 4,100,000 requests / 3,600 x 0.20, and 10 of ingestion.
      custom: '693.33333333333333333333',
      // 4,100,000 requests at 0.15 a thousand; two placements stay on v1.
      'custom-v2': '1080.55555555555555555556',
      batch: ['Top picks', 'More like this', 'Most popular'],
    });
    expect(found.cheapest).to.equal('custom');
  });

  it('gives no total to what cannot serve, and throws nothing', () => {
    const found = compared({ placements: [placement({ name: 'Search order', type: 'PERSONALIZED_RANKING' })] });
    expect(shownOf(found)).to.deep.equal({ domain: ['Search order'], custom: '146.4', 'custom-v2': '0', batch: ['Search order'] });
    expect(found.offerings.domain).not.to.have.property('total');
    expect(found.cheapest).to.equal('custom-v2');
  });

  it('calls the first of equals the cheapest', () => expect(compared({}).cheapest).to.equal('domain'));
});
