import { expect } from 'chai';
import { isInvalidInputError } from '../../pricing/invalid-input.js';
import { isOfferFile, offerFile } from '../../pricing/offer-file.js';
import { estimate, METERS, parsePriceBook, parseWorkload, type MeterId, type PriceBook } from '../../pricing/index.js';
import { everyMeter, offer, type Product } from './offer.js';
import { usEast1 } from './priced.js';

const TOKYO = offerFile(offer(everyMeter('APN1-', 'ap-northeast-1')));
const tiersText = ({ meters }: PriceBook, meter: MeterId): string =>
  meters[meter].tiers.map(({ upTo, rate, status }) => `${upTo?.toFixed() ?? 'open'}: ${rate?.toFixed() ?? '?'} ${status}`).join(', ');
const only = (product: Product): ReturnType<typeof offerFile> => offerFile(offer({ SKU: product }));
const refusals = (input: unknown): string[] => {
  try {
    offerFile(input);
  } catch (error) {
    if (isInvalidInputError(error)) return error.issues.map(({ message }) => message);
    throw error;
  }
  return [];
};
const ingestion = (changes: Partial<Product> = {}): Product => ({ usageType: 'USE1-DataIngestion', tiers: [{}], ...changes });

describe('offerFile', () => {
  describe('of a list with every meter of a region', () => {
    const [found] = TOKYO.books;
    const book = parsePriceBook(found!.book);

    for (const [meter, tiers, why] of [
      ['ingestion', 'open: 0.06 published', 'AWS names the usage type'],
      ['training', 'open: 0.29 published', 'AWS names the usage type'],
      ['tps-hours', '20000: 0.24 published, 200000: 0.12 published, open: 0.06 published', 'ranges come in any order'],
      ['recommender-users', '1: 0.45 unverified, open: 0.054 unverified', 'user-hours become blocks of 100,000 users an hour'],
      ['additional-recommendations', 'open: 0.1 unverified', 'one recommendation becomes 1,000'],
      ['trained-interactions', 'open: 0.002 unverified', 'already by 1,000'],
      ['v2-requests', 'open: 0.15 unverified', 'already by 1,000, written 1K'],
      ['batch-recommendations', '20000: 0.08 unverified, open: 0.07 unverified', 'bounds turn with their unit'],
      ['batch-segments', 'open: 0.02 unverified', 'segmentation is not mistaken for recommender users'],
    ] as const)
      it(`charges ${meter} ${tiers}: ${why}`, () => expect(tiersText(book, meter)).to.equal(tiers));

    it('is in force from its newest price on, in dollars without tax', () =>
      expect([book.region, book.date, book.currency, book.taxIncluded]).to.deep.equal(['ap-northeast-1', '2026-11-01', 'USD', false]));

    it('misses nothing, leaves nothing out, and says which usage types it read by their words alone', () => {
      expect([found!.missing, found!.standIns, TOKYO.unknown]).to.deep.equal([[], [], []]);
      expect(found!.guessed).to.have.members(METERS.filter((meter) => !['ingestion', 'training', 'tps-hours'].includes(meter)));
    });

    it('names the usage type and the day of publication for every rate', () => {
      expect(book.meters['tps-hours'].tiers[0]!.source).to.include({
        title: 'AWS Price List AmazonPersonalize, usage type APN1-TPS-hours',
        date: '2026-11-20',
      });
      expect(book.meters['batch-segments'].tiers[0]!.source.title).to.match(/APN1-UserSegmentation, read by its words alone$/);
    });

    it('knows of no free requests, which stand in no list: a total with additional recommendations reads "at most"', () => {
      expect(book.freeRequestsPerHour).to.include({ firstBlock: 0, furtherBlock: 0, status: 'unknown' });
      const workload = parseWorkload({
        region: 'ap-northeast-1',
        users: 100_000,
        ingestion: { gigabytesPerMonth: 0 },
        placements: [{ name: 'Top picks', type: 'USER_PERSONALIZATION', demand: [{ requestsPerHour: 5000, hoursPerMonth: 732 }] }],
      });
      const { warnings, total } = estimate(workload, 'domain', book);
      expect(total.toFixed()).to.equal('695.4'); // 732 h x 0.45 and 3,660 thousand at 0.1
      expect(warnings.map(({ id, bound }) => `${id} ${bound}`)).to.include('free-requests-unknown at-most');
    });
  });

  describe('of a list that lacks meters', () => {
    const three = (prefix: string, region: string): Record<string, Product> =>
      Object.fromEntries(Object.entries(everyMeter(prefix, region)).slice(0, 3));

    it('takes the others from the built-in book of the same region, marked as not verified', () => {
      const [found] = offerFile(offer(three('USE1-', 'us-east-1'))).books;
      const book = parsePriceBook(found!.book);
      expect(found!.standIns).to.deep.equal(found!.missing);
      expect(found!.missing).to.have.length(6);
      expect(tiersText(book, 'additional-recommendations')).to.equal('open: 0.0833 unverified');
      expect(tiersText(book, 'recommender-users')).to.equal('1: 0.375 unverified, 10: 0.045 unverified, open: ? unknown');
      expect(book.freeRequestsPerHour).to.include({ firstBlock: 4000, furtherBlock: 500, status: 'unverified' });
      expect(book.meters['v2-requests'].tiers[0]!.source.title).to.match(/; not in AWS’s price list$/);
    });

    it('never takes another region\'s: what is missing has no rate, and totals with it read "at least"', () => {
      const [found] = offerFile(offer(three('EU-', 'eu-west-1'))).books;
      const book = parsePriceBook(found!.book);
      expect(found!.standIns).to.deep.equal([]);
      expect(tiersText(book, 'additional-recommendations')).to.equal('open: ? unknown');
      const workload = parseWorkload({
        region: 'eu-west-1',
        users: 1,
        ingestion: { gigabytesPerMonth: 10 },
        placements: [{ name: 'Top picks', type: 'RELATED_ITEMS', demand: [] }],
      });
      const { total, warnings, lines } = estimate(workload, 'domain', book);
      expect(total.toFixed()).to.equal('0.6');
      expect(warnings.map(({ id, bound }) => `${id} ${bound}`)).to.include('rates-missing at-least');
      expect(
        lines
          .find(({ meter }) => meter === 'recommender-users')!
          .tiers.map(({ status, rate, upperBound }) => [status, rate.toFixed(), upperBound]),
      ).to.deep.equal([['unknown', '0', false]]);
    });

    it('makes a book for each region, by their names', () =>
      expect(
        offerFile(offer({ ...three('', 'us-east-1'), ...three('EU-', 'eu-west-1'), ...three('APN1-', 'ap-northeast-1') })).books.map(
          ({ region }) => region,
        ),
      ).to.deep.equal(['ap-northeast-1', 'eu-west-1', 'us-east-1']));

    it('makes one alone where one is asked for', () => {
      const all = offer({
        ...three('', 'us-east-1'),
        ...three('EU-', 'eu-west-1'),
        X: { usageType: 'EU-Other', attributes: { regionCode: 'eu-west-1' } },
      });
      const read = offerFile(all, { region: 'us-east-1' });
      expect(read.books.map(({ region }) => region)).to.deep.equal(['us-east-1']);
      expect(read.unknown).to.deep.equal([]);
    });
  });

  describe('finds the region', () => {
    for (const [usageType, attributes, region] of [
      ['USE1-DataIngestion', {}, 'us-east-1'],
      ['DataIngestion', {}, 'us-east-1'],
      ['APN1-DataIngestion', {}, 'ap-northeast-1'],
      ['EU-DataIngestion', {}, 'eu-west-1'],
      ['EUW1-DataIngestion', {}, 'eu-west-1'],
      ['EUC1-DataIngestion', { location: 'Europe (Frankfurt)' }, 'eu-central-1'],
      ['DataIngestion', { location: 'EU (Ireland)' }, 'eu-west-1'],
      ['DataIngestion', { regionCode: 'ap-south-1' }, 'ap-south-1'],
      ['QQQ1-DataIngestion', { regionCode: 'xx-new-1' }, 'xx-new-1'],
    ] as const)
      it(`of ${usageType} with ${JSON.stringify(attributes)}: ${region}`, () => {
        const { books } = only(ingestion({ usageType, attributes }));
        expect(books.map((each) => each.region)).to.deep.equal([region]);
        expect(tiersText(parsePriceBook(books[0]!.book), 'ingestion')).to.equal('open: 0.05 published');
      });
  });

  describe('leaves out, and says why', () => {
    for (const [why, product, message] of [
      [
        'usage-type-not-known',
        ingestion({ usageType: 'USE1-ContentGeneration-Themes' }),
        'USE1-ContentGeneration-Themes: no meter of ours is known by this usage type',
      ],
      [
        'usage-type-not-known',
        ingestion({ usageType: 'USE1-TPS-hours-FreeTier' }),
        'USE1-TPS-hours-FreeTier: no meter of ours is known by this usage type',
      ],
      [
        'unit-not-known',
        ingestion({ tiers: [{ unit: 'GiB-Mo' }] }),
        'USE1-DataIngestion: unit "GiB-Mo" is not one that we can count for ingestion',
      ],
      [
        'unit-not-known',
        { usageType: 'RecommenderUsers', tiers: [{ unit: 'Hrs' }] },
        'RecommenderUsers: unit "Hrs" is not one that we can count for recommender-users',
      ],
      [
        'unit-not-known',
        ingestion({ tiers: [{ to: '5' }, { from: '5', unit: 'TB' }] }),
        'USE1-DataIngestion: unit "GB, TB" is not one that we can count for ingestion',
      ],
      [
        'region-not-known',
        ingestion({ attributes: { regionCode: 'eu-west-1' } }),
        'USE1-DataIngestion: its region "eu-west-1" is not known, or is not the one of its usage type',
      ],
      [
        'region-not-known',
        ingestion({ attributes: { location: 'Atlantis' } }),
        'USE1-DataIngestion: its region "Atlantis" is not known, or is not the one of its usage type',
      ],
      [
        'region-not-known',
        ingestion({ usageType: 'QQQ1-DataIngestion' }),
        'QQQ1-DataIngestion: its region "none" is not known, or is not the one of its usage type',
      ],
      ['ranges', ingestion({ tiers: [{ to: '10' }, { from: '20' }] }), 'USE1-DataIngestion: its ranges leave out 10 to 20'],
      ['ranges', ingestion({ tiers: [{ to: '10' }, { from: '5' }] }), 'USE1-DataIngestion: its ranges overlap at 5'],
      ['ranges', ingestion({ tiers: [{}, {}] }), 'USE1-DataIngestion: its ranges overlap at 0'],
      ['ranges', ingestion({ tiers: [{ to: '10' }] }), 'USE1-DataIngestion: its ranges end at 10: nothing says what is charged beyond'],
      ['ranges', ingestion({ tiers: [{ to: 'many' }] }), 'USE1-DataIngestion: its range "0" to "many" is no range of numbers'],
      [
        'ranges-in-another-unit',
        {
          usageType: 'RecommenderUsers',
          tiers: [
            { unit: 'User-Hours', to: '73200000' },
            { unit: 'User-Hours', from: '73200000' },
          ],
        },
        'RecommenderUsers: its ranges may count user-hours of a month, our tiers count users',
      ],
      ['no-price', ingestion({ tiers: [{ price: '-0.05' }] }), 'USE1-DataIngestion: expected a price >= 0 in USD for each of its ranges'],
      ['no-price', ingestion({ tiers: [{ price: 'free' }] }), 'USE1-DataIngestion: expected a price >= 0 in USD for each of its ranges'],
      ['no-price', ingestion({ tiers: [{ price: '1e1000' }] }), 'USE1-DataIngestion: expected a price >= 0 in USD for each of its ranges'],
      ['no-terms', { usageType: 'USE1-DataIngestion' }, 'USE1-DataIngestion: no OnDemand price of it is in force on 2026-11-20'],
      ['not-readable', { tiers: [{}] }, 'SKU: expected a usagetype among its attributes, got none'],
    ] as const)
      it(`${why}: ${message}`, () => {
        const read = only(product);
        expect(read.unknown.map((each) => [each.why, each.message])).to.deep.equal([[why, message]]);
        expect(read.books).to.deep.equal([]);
      });

    it('terms that are no longer, or not yet, in force', () => {
      const product = ingestion({
        effective: '2019-06-10',
        terms: [
          { effective: '2026-11-01', tiers: [{ price: '0.04' }] },
          { effective: '2027-01-01', tiers: [{ price: '0.03' }] },
        ],
      });
      const read = only(product);
      expect(tiersText(parsePriceBook(read.books[0]!.book), 'ingestion')).to.equal('open: 0.04 published');
      expect(read.unknown.map(({ why, message }) => `${why}: ${message}`)).to.have.members([
        'not-yet-in-force: USE1-DataIngestion: its price from 2027-01-01 on is not in force on 2026-11-20',
        'superseded: USE1-DataIngestion: its price of 2019-06-10 was replaced on 2026-11-01',
      ]);
      const later = offerFile(offer({ SKU: product }), { date: '2027-02-01' });
      expect(later.books[0]!.book.meters.ingestion.tiers[0]!.rate).to.equal('0.03');
    });

    it('reserved terms, and prices whose product is not there', () => {
      const file = offer({ SKU: ingestion() });
      const terms = file['terms'] as Record<string, Record<string, unknown>>;
      terms['Reserved'] = { SKU: {} };
      terms['OnDemand']!['GHOST'] = {};
      expect(offerFile(file).unknown.map(({ sku, why }) => `${sku} ${why}`)).to.deep.equal(['SKU reserved', 'GHOST not-readable']);
    });

    it('a second product that claims a meter, the certain one going before the guessed', () => {
      const read = offerFile(offer({ A: ingestion({ usageType: 'Ingest-Stream', tiers: [{ price: '0.09' }] }), B: ingestion() }));
      expect(read.books[0]!.book.meters.ingestion.tiers[0]!.rate).to.equal('0.05');
      expect(read.unknown.map(({ sku, why }) => `${sku} ${why}`)).to.deep.equal(['A counted-twice']);
    });

    it('both, where two guesses claim a meter at two prices', () => {
      const guess = (usageType: string, price: string): Product => ingestion({ usageType, tiers: [{ price }] });
      const read = offerFile(
        offer({
          A: guess('Ingest-Stream', '0.09'),
          B: guess('Ingest-Bulk', '0.05'),
          C: { usageType: 'TrainingHour', tiers: [{ unit: 'Hrs' }] },
        }),
      );
      expect(read.books[0]!.missing).to.include('ingestion');
      expect(read.unknown.map(({ sku, why }) => `${sku} ${why}`)).to.have.members(['A counted-twice', 'B counted-twice']);
    });
  });

  it("prices China in CNY, and leaves out what is in another region's currency", () => {
    const inChina = (name: string, currency: string, unit: string): Product => ({
      usageType: `CNN1-${name}`,
      attributes: { regionCode: 'cn-north-1' },
      tiers: [{ currency, unit }],
    });
    const read = offerFile(offer({ A: inChina('DataIngestion', 'CNY', 'GB'), B: inChina('TrainingHour', 'USD', 'Hours') }));
    expect(read.books[0]!.book.currency).to.equal('CNY');
    expect(read.books[0]!.missing).to.include('training');
    expect(read.unknown.map(({ why }) => why)).to.deep.equal(['currency']);
  });

  it('reads SKUs that are named like what every object has', () => {
    const file: unknown = JSON.parse(
      JSON.stringify(
        offer({ ZZZ: ingestion(), constructor: ingestion({ usageType: 'TrainingHour', tiers: [{ unit: 'Hours' }] }) }),
      ).replaceAll('ZZZ', '__proto__'),
    );
    const read = offerFile(file);
    expect(read.unknown).to.deep.equal([]);
    expect(read.books[0]!.missing).to.have.length(7);
    expect(({} as Record<string, unknown>)['attributes']).to.equal(undefined);
  });

  for (const [what, input, message] of [
    [
      'another service',
      offer({ SKU: ingestion() }, { offerCode: 'AmazonEC2' }),
      `offerCode: expected "AmazonPersonalize", the service's code in AWS's price lists, got "AmazonEC2"`,
    ],
    ['no products', offer({}), 'products: expected at least one product, got none'],
    ['no terms', offer({ SKU: ingestion() }, { terms: undefined }), 'terms: expected an object, got nothing'],
    [
      'a day that there is not',
      offer({ SKU: ingestion() }, { publicationDate: '2026-02-30T00:00:00Z' }),
      'publicationDate: expected a date such as "2026-11-20T18:05:00Z", got "2026-02-30T00:00:00Z"',
    ],
    ['a price book', usEast1, `offerCode: expected "AmazonPersonalize", the service's code in AWS's price lists, got nothing`],
  ] as const)
    it(`refuses a file with ${what}`, () => expect(refusals(input)).to.include(message));

  it('tells a price list from a price book', () =>
    expect([offer({}), usEast1, null, 'offerCode'].map(isOfferFile)).to.deep.equal([true, false, false, false]));
});
