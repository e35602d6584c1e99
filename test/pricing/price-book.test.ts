import { expect } from 'chai';
import {
  compare,
  estimate,
  isInvalidInputError,
  METERS,
  parsePriceBook,
  parseWorkload,
  priceBook,
  UnknownRegionError,
} from '../../pricing/index.js';
import { bookInForce, NoBookInForceError, priceBooks, type ShelvedBook } from '../../pricing/price-book.js';
import raw from '../../pricing/books/us-east-1.json' with { type: 'json' };
import { usEast1 } from './priced.js';

type Json = Record<string, unknown>;

/** The built-in book's JSON with one value replaced; the path's keys are dotted. */
function bookWith(path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(raw)) as Json;
  const keys = path.split('.');
  const holder = keys.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, copy);
  if (value === undefined) delete holder[keys.at(-1)!];
  else holder[keys.at(-1)!] = value;
  return copy;
}
function messagesOf(input: unknown): string[] {
  try {
    parsePriceBook(input);
  } catch (error) {
    if (isInvalidInputError(error)) return error.issues.map(({ message }) => message);
    throw error;
  }
  return [];
}

describe('priceBook', () => {
  it('hands out one object a book, which elements may know it by', () => expect(priceBook('us-east-1')).to.equal(priceBook('us-east-1')));

  it('is what its file says, and the file stands every check of a book', () =>
    expect(JSON.stringify(parsePriceBook(raw))).to.equal(JSON.stringify(priceBook('us-east-1'))));

  for (const [meter, unitSize, tiers] of [
    ['ingestion', 1, 'open at 0.05 published'],
    ['training', 1, 'open at 0.24 published'],
    ['trained-interactions', 1000, 'open at 0.002 unverified'],
    ['recommender-users', 100_000, 'to 1 at 0.375 published, to 10 at 0.045 derived, open at ? unknown'],
    ['additional-recommendations', 1000, 'open at 0.0833 published'],
    ['tps-hours', 1, 'to 20000 at 0.2 published, to 200000 at 0.1 secondary, open at 0.05 secondary'],
    ['v2-requests', 1000, 'open at 0.15 unverified'],
    ['batch-recommendations', 1000, 'to 20000 at 0.067 published, to 200000 at 0.058 unverified, open at 0.05 unverified'],
    ['batch-segments', 1000, 'to 100 at 0.016 unverified, to 1000 at 0.008 unverified, open at 0.004 unverified'],
  ] as const)
    it(`us-east-1 charges ${meter} by ${unitSize}: ${tiers}`, () => {
      const price = usEast1.meters[meter];
      expect(price.unitSize).to.equal(unitSize);
      expect(
        price.tiers
          .map(({ upTo, rate, status }) => `${upTo ? `to ${upTo.toFixed()}` : 'open'} at ${rate?.toFixed() ?? '?'} ${status}`)
          .join(', '),
      ).to.equal(tiers);
    });

  it('has every meter, in dollars without tax, by windows of 5 minutes and an hour', () => {
    expect(Object.keys(usEast1.meters)).to.have.members([...METERS]);
    expect([usEast1.currency, usEast1.taxIncluded]).to.deep.equal(['USD', false]);
    expect(usEast1.billingWindowSeconds).to.deep.equal({ campaign: 300, recommender: 3600 });
  });

  it('names a source and its date for every rate', () => {
    for (const { tiers } of Object.values(usEast1.meters))
      for (const { source } of tiers) expect(source.date, source.title).to.match(/^\d{4}-\d{2}-\d{2}$/);
  });

  for (const region of ['eu-west-9', 'toString', ''])
    it(`has no prices of "${region}", and lists the regions that there are`, () => {
      expect(() => priceBook(region)).to.throw(
        UnknownRegionError,
        `region "${region}" has no built-in prices; have us-east-1. Pass your own book to parsePriceBook().`,
      );
      expect(new UnknownRegionError(region).regions).to.deep.equal(['us-east-1']);
    });
});

describe('priceBooks', () => {
  it('lists the built-in books, each of which priceBook finds by its region and day', () => {
    expect(priceBooks()).to.deep.equal([{ region: 'us-east-1', date: '2026-11-24', currency: 'USD' }]);
    for (const { region, date } of priceBooks()) expect(priceBook(region, date).date).to.equal(date);
  });
});

describe('bookInForce', () => {
  const book = (region: string, date: string): ShelvedBook => ({ region, date, currency: 'USD' });
  const shelf = [book('us-east-1', '2025-01-01'), book('eu-west-1', '2024-06-01'), book('us-east-1', '2026-03-01')];
  for (const [date, found, why] of [
    [undefined, '2026-03-01', 'the newest of all'],
    ['2026-11-24', '2026-03-01', 'the newest before'],
    ['2026-03-01', '2026-03-01', 'in force from its own day on'],
    ['2026-02-28', '2025-01-01', 'the day before, the older one'],
  ] as const)
    it(`${date ?? 'no day'}: ${why}`, () => expect(bookInForce(shelf, 'us-east-1', date)?.date).to.equal(found));

  it('knows none of a region without books', () => expect(bookInForce(shelf, 'ap-south-1', '2026-01-01')).to.equal(undefined));

  it('says from when on there are prices, for a day before', () =>
    expect(() => bookInForce(shelf, 'us-east-1', '2024-12-31')).to.throw(
      NoBookInForceError,
      'region "us-east-1" has no prices in force on 2024-12-31: its first book is in force from 2025-01-01 on.',
    ));

  it('refuses a day that there is not', () =>
    expect(() => priceBook('us-east-1', '2026-02-30')).to.throw('date: expected a date such as "2026-11-24", got "2026-02-30"'));
});

describe('parsePriceBook', () => {
  it('takes a meter of which nothing is known: what it counts is left out, and the total reads "at least"', () => {
    const tiers = [{ upTo: null, rate: null, status: 'unknown', source: 'recalled' }];
    const own = parsePriceBook(bookWith('meters.training.tiers', tiers));
    const workload = parseWorkload({
      region: 'us-east-1',
      users: 1,
      ingestion: { gigabytesPerMonth: 10 },
      training: { hoursPerMonth: 7 },
      batch: [{ kind: 'recommendations', usersPerRun: 0, runsPerMonth: 1 }],
    });
    const { total, warnings } = estimate(workload, 'batch', own);
    expect(total.toFixed()).to.equal('0.5');
    expect(warnings.map(({ id, bound }) => `${id} ${bound}`)).to.deep.equal(['rates-missing at-least']);
  });

  it('reads what it returned, after a trip through JSON', () => {
    expect(parsePriceBook(JSON.parse(JSON.stringify(usEast1)))).to.deep.equal(usEast1);
    expect(parsePriceBook(usEast1)).to.deep.equal(usEast1);
  });

  it('reads tiny rates again, which JSON writes with an exponent', () => {
    const tiny = parsePriceBook(bookWith('meters.ingestion.tiers.0.rate', '0.00000000067'));
    expect(parsePriceBook(JSON.parse(JSON.stringify(tiny))).meters.ingestion.tiers[0]!.rate!.toFixed()).to.equal('0.00000000067');
  });

  it("prices by the host's own rates: ingestion at 0.04", () => {
    const own = parsePriceBook(bookWith('meters.ingestion.tiers.0.rate', '0.04'));
    const workload = parseWorkload({ region: 'us-east-1', users: 0, ingestion: { gigabytesPerMonth: 10 } });
    const { custom } = compare(workload, own).offerings;
    expect('total' in custom && custom.total.toFixed()).to.equal('0.4');
  });

  for (const [path, value, message] of [
    ['region', '', 'region: expected a text that is not empty, got ""'],
    ['currency', 'dollars', 'currency: expected a currency code such as "USD", got "dollars"'],
    ['date', '2026-02-30', 'date: expected a date such as "2026-11-24", got "2026-02-30"'],
    ['date', '2026-13-01', 'date: expected a date such as "2026-11-24", got "2026-13-01"'],
    ['sources.deck.date', 'June 2023', 'sources.deck.date: expected a date such as "2026-11-24", got "June 2023"'],
    ['taxIncluded', 0, 'taxIncluded: expected true or false, got 0'],
    ['meters.training', undefined, 'meters.training: expected an object, got nothing'],
    ['meters.storage', {}, 'meters.storage: unknown field; remove it or check its spelling'],
    ['meters.training.unitSize', 0, 'meters.training.unitSize: expected a whole number >= 1, got 0'],
    [
      'meters.training.tiers.0.rate',
      '0,24',
      'meters.training.tiers[0].rate: expected a decimal >= 0 as text, such as "0.0833", got "0,24"',
    ],
    [
      'meters.training.tiers.0.rate',
      '-0.24',
      'meters.training.tiers[0].rate: expected a decimal >= 0 as text, such as "0.0833", got "-0.24"',
    ],
    ['meters.training.tiers.0.rate', -0.24, 'meters.training.tiers[0].rate: expected a decimal >= 0 as text, such as "0.0833", got -0.24'],
    [
      'meters.training.tiers.0.rate',
      ['0.24'],
      'meters.training.tiers[0].rate: expected a decimal >= 0 as text, such as "0.0833", got a list of 1',
    ],
    [
      'freeRequestsPerHour.blockUsers',
      50_000,
      'freeRequestsPerHour.blockUsers: expected the block that recommender-users charges (100000), got 50000',
    ],
    [
      'meters.training.tiers.0.rate',
      null,
      'meters.training.tiers[0].rate: expected a rate: the first tier has none to stand in for it, got null',
    ],
    ['meters.training.tiers', [], 'meters.training.tiers: expected at least one tier, got []'],
    ['meters.training.tiers.0.upTo', '10', 'meters.training.tiers[0].upTo: expected null: the last tier is open, got "10"'],
    ['meters.tps-hours.tiers.0.upTo', null, 'meters.tps-hours.tiers[0].upTo: expected a bound: only the last tier is open, got null'],
    ['meters.tps-hours.tiers.1.upTo', '20000', 'meters.tps-hours.tiers[1].upTo: expected more than the tier before (20000), got "20000"'],
    ['meters.tps-hours.tiers.0.upTo', '0', 'meters.tps-hours.tiers[0].upTo: expected more than the tier before (0), got "0"'],
    [
      'meters.training.tiers.0.source',
      'toString',
      'meters.training.tiers[0].source: expected one of the sources deck, deck-example-1, secondary, recalled, got "toString"',
    ],
    ['freeTier.source', 'rumour', 'freeTier.source: expected one of the sources deck, deck-example-1, secondary, recalled, got "rumour"'],
    [
      'meters.training.tiers.0.status',
      'sure',
      'meters.training.tiers[0].status: expected one of "published", "derived", "secondary", "unverified", "unknown", got "sure"',
    ],
  ] as const)
    it(`refuses: ${message}`, () => expect(messagesOf(bookWith(path, value))).to.deep.equal([message]));

  it('names everything that is wrong at once', () => {
    const wrong = bookWith('currency', 'dollars') as Json;
    wrong['date'] = 'today';
    expect(messagesOf(wrong)).to.have.length(2);
  });
});
