import { expect } from 'chai';
import fc from 'fast-check';
import raw from '../../pricing/books/us-east-1.json' with { type: 'json' };
import { OFFERING_IDS, parsePriceBook, parseWorkload, type MeterId, type PriceBook } from '../../pricing/index.js';
import { bookChange, CurrenciesDifferError, priceChange } from '../../pricing/price-change.js';
import { timesTried } from '../browser.js';
import { workloads } from './arbitrary-workload.js';
import { usEast1 } from './priced.js';

interface TierText {
  readonly upTo: string | null;
  readonly rate: string | null;
  readonly status?: string;
}

/** The built-in book with other tiers of a meter. */
function withTiers(meter: MeterId, tiers: readonly TierText[], unitSize: number = raw.meters[meter].unitSize): PriceBook {
  const copy = structuredClone(raw) as unknown as { meters: Record<string, unknown> };
  copy.meters[meter] = {
    unitSize,
    tiers: tiers.map((tier) => ({ status: tier.rate === null ? 'unknown' : 'published', source: 'deck', ...tier })),
  };
  return parsePriceBook(copy);
}

const ratesText = (before: PriceBook, after: PriceBook): string[] =>
  bookChange(before, after).rates.map(
    ({ meter, tier, before: was, after: is }) =>
      `${meter} ${tier.from.toFixed()} to ${tier.upTo?.toFixed() ?? 'open'}: ${was?.toFixed() ?? '?'} -> ${is?.toFixed() ?? '?'}`,
  );
const tiersText = (before: PriceBook, after: PriceBook): string[] =>
  bookChange(before, after).tiers.map(({ meter, upTo, kind }) => `${meter} ${upTo.toFixed()} ${kind}`);

const EXAMPLE = parseWorkload({
  region: 'us-east-1',
  users: 500_000,
  ingestion: { gigabytesPerMonth: 200 },
  training: { hoursPerMonth: 50 },
  placements: [{ name: 'Search', type: 'PERSONALIZED_RANKING', demand: [{ requestsPerHour: 108_000, hoursPerMonth: 732 }] }],
});

describe('bookChange', () => {
  for (const [what, before, after, rates, tiers] of [
    ['the same book twice', usEast1, usEast1, [], []],
    ['a rate lowered', usEast1, withTiers('ingestion', [{ upTo: null, rate: '0.04' }]), ['ingestion 0 to open: 0.05 -> 0.04'], []],
    [
      'a tier split in two',
      usEast1,
      withTiers('training', [
        { upTo: '100', rate: '0.24' },
        { upTo: null, rate: '0.20' },
      ]),
      ['training 100 to open: 0.24 -> 0.2'],
      ['training 100 added'],
    ],
    [
      'two tiers made one',
      withTiers('training', [
        { upTo: '100', rate: '0.24' },
        { upTo: null, rate: '0.20' },
      ]),
      usEast1,
      ['training 100 to open: 0.2 -> 0.24'],
      ['training 100 removed'],
    ],
    [
      'a bound moved',
      usEast1,
      withTiers('tps-hours', [
        { upTo: '30000', rate: '0.20' },
        { upTo: '200000', rate: '0.10' },
        { upTo: null, rate: '0.05' },
      ]),
      ['tps-hours 20000 to 30000: 0.1 -> 0.2'],
      ['tps-hours 20000 removed', 'tps-hours 30000 added'],
    ],
    [
      'an unknown rate found out',
      usEast1,
      withTiers('recommender-users', [
        { upTo: '1', rate: '0.375' },
        { upTo: '10', rate: '0.045' },
        { upTo: null, rate: '0.01' },
      ]),
      ['recommender-users 10 to open: ? -> 0.01'],
      [],
    ],
    ['the same rate by another unit', usEast1, withTiers('v2-requests', [{ upTo: null, rate: '0.00015' }], 1), [], []],
    [
      'another rate and unit',
      usEast1,
      withTiers(
        'batch-recommendations',
        [
          { upTo: '20000000', rate: '0.00006' },
          { upTo: null, rate: '0.00005' },
        ],
        1,
      ),
      ['batch-recommendations 0 to 20000000: 0.000067 -> 0.00006', 'batch-recommendations 20000000 to 200000000: 0.000058 -> 0.00005'],
      ['batch-recommendations 200000000 removed'],
    ],
    [
      'tiers that mean nothing',
      usEast1,
      withTiers('training', [
        { upTo: '5', rate: '0.30' },
        { upTo: null, rate: '0.30' },
      ]),
      ['training 0 to open: 0.24 -> 0.3'],
      ['training 5 added'],
    ],
  ] as const)
    it(`names what is another after ${what}`, () => {
      expect(ratesText(before, after)).to.deep.equal(rates);
      expect(tiersText(before, after)).to.deep.equal(tiers);
    });

  it('names what is given for free and changed', () => {
    const after = parsePriceBook({ ...usEast1, freeRequestsPerHour: { ...usEast1.freeRequestsPerHour, firstBlock: 3000 } });
    expect(bookChange(usEast1, after).allowances).to.deep.equal([{ id: 'free-requests-first-block', before: 4000, after: 3000 }]);
  });

  it('takes no amount in one currency from one in another', () =>
    expect(() => bookChange(usEast1, parsePriceBook({ ...usEast1, currency: 'CNY' }))).to.throw(
      CurrenciesDifferError,
      'the books are in USD and CNY: amounts in two currencies have no difference',
    ));
});

describe('priceChange', () => {
  it('says what each offering costs more or less, and which meter and rate it comes from', () => {
    // 30 TPS for 732 h: 21,960 TPS-hours, of which 1,960 are beyond the first tier.
    const after = withTiers('tps-hours', [
      { upTo: '20000', rate: '0.20' },
      { upTo: null, rate: '0.12' },
    ]);
    const { offerings } = priceChange(EXAMPLE, usEast1, after);
    const { before, after: now, difference, meters } = offerings.custom;
    expect([before, now, difference].map((amount) => amount!.toFixed())).to.deep.equal(['4218', '4257.2', '39.2']);
    expect(meters.map(({ meter, difference: part, rates }) => [meter, part.toFixed(), rates.length])).to.deep.equal([
      ['tps-hours', '39.2', 2],
    ]);
    expect(offerings.domain).to.include({ before: undefined, after: undefined, difference: undefined });
  });

  it('has no difference where one of the books has no rate for what is used, and says for which meters', () => {
    const without = withTiers('tps-hours', [{ upTo: null, rate: null }]);
    const { before, after, difference, unpriced, bounds, meters } = priceChange(EXAMPLE, usEast1, without).offerings.custom;
    expect([before!.toFixed(), after!.toFixed(), difference]).to.deep.equal(['4218', '22', undefined]);
    expect([unpriced, bounds.after, meters]).to.deep.equal([['tps-hours'], 'at-least', []]);
  });

  it('adds up: the meters to the offering, and there and back to nothing, for any workload', () => {
    const dearer = withTiers('tps-hours', [
      { upTo: '500', rate: '0.3' },
      { upTo: null, rate: '0.07' },
    ]);
    const other = parsePriceBook({
      ...dearer,
      meters: { ...dearer.meters, ingestion: withTiers('ingestion', [{ upTo: null, rate: '0.06' }]).meters.ingestion },
    });
    fc.assert(
      fc.property(workloads, (asked) => {
        const workload = parseWorkload(asked);
        const there = priceChange(workload, usEast1, other).offerings,
          back = priceChange(workload, other, usEast1).offerings;
        for (const id of OFFERING_IDS) {
          const { difference, meters } = there[id];
          if (!difference) continue;
          const parts = meters.reduce((sum, each) => sum.plus(each.difference), difference.minus(difference));
          expect(parts.toFixed()).to.equal(difference.toFixed());
          expect(back[id].difference!.plus(difference).toFixed()).to.equal('0');
        }
      }),
      { seed: 22, numRuns: timesTried(60) },
    );
  });
});
