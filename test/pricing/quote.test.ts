import { expect } from 'chai';
import fc from 'fast-check';
import { sum, type Big } from '../../pricing/exact.js';
import { estimate, isInvalidInputError, METERS, parsePriceOptions, parseWorkload, quote, type PriceOptions } from '../../pricing/index.js';
import { timesTried } from '../browser.js';
import { workloads } from './arbitrary-workload.js';
import { usEast1 } from './priced.js';

const EXAMPLE = parseWorkload({
  region: 'us-east-1',
  users: 500_000,
  ingestion: { gigabytesPerMonth: 200 },
  placements: ['a', 'b', 'c'].map((name) => ({
    name,
    type: 'USER_PERSONALIZATION',
    demand: [
      { requestsPerHour: 5000, hoursPerMonth: 692 },
      { requestsPerHour: 16_000, hoursPerMonth: 40 },
    ],
  })),
});
const domain = estimate(EXAMPLE, 'domain', usEast1);
const quoted = (options?: PriceOptions, book?: { taxIncluded: boolean }) => quote(domain, EXAMPLE, options, book);
const plain = (amount: Big | undefined): string => amount?.toFixed() ?? 'none';

describe('quote', () => {
  it('adds nothing unless told', () => {
    const { list, discounts, net, tax, total, second } = quoted();
    expect([plain(list), discounts, plain(net), tax, plain(total), second]).to.deep.equal([
      '1328.74',
      [],
      '1328.74',
      undefined,
      '1328.74',
      undefined,
    ]);
  });

  it('takes the discounts of meters off first, the overall one off what they leave, whatever their order (P20)', () => {
    const { discounts, net, lines } = quoted({ discounts: [{ percent: 10 }, { meter: 'recommender-users', percent: 20 }] });
    expect(discounts.map(({ meter, amount }) => [meter, plain(amount)])).to.deep.equal([
      ['recommender-users', '-243.756'],
      [undefined, '-108.4984'],
    ]);
    expect(plain(net)).to.equal('976.4856');
    expect(lines.map((line) => plain(line.net))).to.deep.equal(['9', '877.5216', '89.964']);
  });

  it('leaves out a discount on a meter that the offering does not have', () =>
    expect(quoted({ discounts: [{ meter: 'tps-hours', percent: 50 }] }).discounts).to.deep.equal([]));

  it('taxes the net, and adds none to a book that includes it', () => {
    const options: PriceOptions = { discounts: [{ percent: 50 }], tax: { name: '消費税', percent: 10 } };
    expect(plain(quoted(options).tax?.amount)).to.equal('66.437');
    expect(plain(quoted(options).total)).to.equal('730.807');
    expect(plain(quoted(options, { taxIncluded: true }).total)).to.equal('664.37');
  });

  it('converts the total, tax included, by the rate as typed', () => {
    const { second } = quoted({ tax: { name: 'VAT', percent: 10 }, secondCurrency: { code: 'JPY', rate: '151.20', date: '2026-11-20' } });
    expect({ ...second, total: plain(second?.total) }).to.deep.equal({
      code: 'JPY',
      rate: '151.20',
      date: '2026-11-20',
      total: '220996.0368',
    });
  });

  it('tells what a thousand recommendations and a user cost, of the net', () => {
    const { perThousandRecommendations, perUser } = quoted({ tax: { name: 'VAT', percent: 10 } });
    expect([perThousandRecommendations?.toFixed(6), plain(perUser)]).to.deep.equal(['0.108028', '0.00265748']);
  });

  it('counts lists made in batch as recommendations, and tells no unit cost beside segment queries', () => {
    const batch = parseWorkload({
      ...EXAMPLE,
      placements: [],
      users: 0,
      batch: [{ kind: 'recommendations', usersPerRun: 1000, runsPerMonth: 2 }],
    });
    const asked = quote(estimate(batch, 'batch', usEast1), batch);
    expect([plain(asked.perThousandRecommendations), asked.perUser]).to.deep.equal(['5.067', undefined]);
    const segments = parseWorkload({ ...batch, batch: [{ kind: 'segments', queriesPerRun: 1, runsPerMonth: 1 }] });
    expect(quote(estimate(segments, 'batch', usEast1), segments).perThousandRecommendations).to.equal(undefined);
  });

  it('adds up: list and discounts are the net, lines are the net, net and tax are the total', () =>
    fc.assert(
      fc.property(
        workloads,
        fc.uniqueArray(fc.record({ meter: fc.constantFrom(undefined, ...METERS), percent: fc.nat(10_000).map((n) => n / 100) }), {
          selector: ({ meter }) => meter,
        }),
        fc.nat(30),
        (asked, discounts, percent) => {
          const workload = parseWorkload(asked);
          const {
            list,
            discounts: off,
            net,
            lines,
            tax,
            total,
          } = quote(estimate(workload, 'custom', usEast1), workload, {
            discounts,
            tax: { name: 'tax', percent },
          });
          expect(plain(sum([list, ...off.map(({ amount }) => amount)]))).to.equal(plain(net));
          expect(plain(sum(lines.map((line) => line.net)))).to.equal(plain(net));
          expect(plain(net.plus(tax!.amount))).to.equal(plain(total));
          expect(net.gte(0) && net.lte(list)).to.equal(true);
        },
      ),
      { numRuns: timesTried(60), seed: 20_261_125 },
    ));
});

describe('parsePriceOptions', () => {
  const issuesOf = (input: unknown): string[] => {
    try {
      parsePriceOptions(input);
      return [];
    } catch (error) {
      if (!isInvalidInputError(error)) throw error;
      return error.issues.map(({ message }) => message);
    }
  };

  it('takes nothing, and everything', () => {
    expect(parsePriceOptions({})).to.deep.equal({});
    const all: PriceOptions = {
      discounts: [{ meter: 'tps-hours', percent: 12.5 }, { percent: 5 }],
      tax: { name: '消費税', percent: 10 },
      secondCurrency: { code: 'JPY', rate: '151.20', date: '2026-11-20' },
    };
    expect(parsePriceOptions(all)).to.deep.equal(all);
  });

  it('names every field that is wrong', () =>
    expect(
      issuesOf({
        discounts: [{ percent: 101 }, { meter: 'tps', percent: 1 }],
        tax: { name: '', percent: -1 },
        secondCurrency: { code: 'yen', rate: '0', date: '2026-02-30' },
        rebate: 1,
      }),
    ).to.deep.equal([
      'discounts[0].percent: expected a percentage from 0 to 100, got 101',
      `discounts[1].meter: expected one of ${METERS.map((meter) => `"${meter}"`).join(', ')}, got "tps"`,
      'tax.name: expected a text that is not empty, got ""',
      'tax.percent: expected a percentage from 0 to 100, got -1',
      'secondCurrency.code: expected a currency code such as "JPY", got "yen"',
      'secondCurrency.rate: expected a decimal > 0 as text, such as "151.20", got "0"',
      'secondCurrency.date: expected a date such as "2026-11-24", got "2026-02-30"',
      'rebate: unknown field; remove it or check its spelling',
    ]));

  it('takes one discount a meter, and one overall', () =>
    expect(
      issuesOf({
        discounts: [{ percent: 1 }, { percent: 2 }, { meter: 'ingestion', percent: 1 }, { meter: 'ingestion', percent: 2 }],
      }),
    ).to.deep.equal([
      'discounts[1].meter: expected a meter, an overall discount is given already',
      'discounts[3].meter: "ingestion" is discounted already',
    ]));
});
