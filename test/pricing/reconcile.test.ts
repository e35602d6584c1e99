import { expect } from 'chai';
import fc from 'fast-check';
import type { Bill, BillLine } from '../../pricing/bill.js';
import type { Explanation } from '../../pricing/bill-explanations.js';
import { Big, sum } from '../../pricing/exact.js';
import { canServe, compare, estimate, METERS, OFFERING_IDS, parseWorkload, type MeterId } from '../../pricing/index.js';
import { PRESETS } from '../../pricing/presets.js';
import { CurrenciesDifferError } from '../../pricing/price-change.js';
import { reconcile, type Reconciliation } from '../../pricing/reconcile.js';
import { readBill } from '../../src/bill/read-bill.js';
import { focusCsv } from '../../src/scenarios/export-focus.js';
import { CUR, COST_EXPLORER, FOCUS } from '../bill/bills.js';
import { arbitraryBill } from '../bill/arbitrary-bill.js';
import { timesTried } from '../browser.js';
import { workloads } from './arbitrary-workload.js';
import { band, placement, priced, usEast1 } from './priced.js';

const line = (meter: MeterId, quantity: string | undefined, unit: string, cost: string, changes: Partial<BillLine> = {}): BillLine => ({
  line: 2,
  usageType: meter,
  meter,
  region: 'us-east-1',
  kind: 'usage',
  month: '2026-10',
  quantity: quantity === undefined ? undefined : new Big(quantity),
  unit,
  cost: new Big(cost),
  ...changes,
});
const bill = (lines: readonly BillLine[]): Bill => ({
  format: 'cur-2',
  currency: 'USD',
  lines,
  otherServices: 0,
  months: ['2026-10'],
  regions: ['us-east-1'],
});

/** An explanation in short: its id, amount and whatever else it says. */
const inShort = ({ id, ...rest }: Explanation): string =>
  [id, ...Object.entries(rest).map(([name, value]: [string, Parameters<typeof told>[0]]) => `${name} ${told(value)}`)].join(' ');
const told = (value: Big | readonly string[] | string | number | undefined): string =>
  value === undefined ? 'none' : value instanceof Array ? value.join('+') : value instanceof Big ? value.round(6).toFixed() : String(value);
const why = (found: Reconciliation, meter: MeterId): string[] =>
  found.meters.find((each) => each.meter === meter)!.explanations.map(inShort);

/** One campaign at its minimum: 732 TPS-hours, 146.40. */
const idle = priced('custom', { placements: [placement()] });
const throughput = (...lines: readonly (readonly [quantity: string | undefined, cost: string])[]): string[] =>
  why(
    reconcile(
      bill(lines.map(([quantity, cost]) => line('tps-hours', quantity, quantity === undefined ? '' : 'Hours', cost))),
      idle,
      usEast1,
    ),
    'tps-hours',
  );

describe('reconcile', () => {
  for (const [name, lines, explanations] of [
    ['a bill that agrees needs no words', [['732', '146.4']], []],
    ['so does one that rounds', [['732', '146.4000000001']], []],
    ['more was used', [['3042', '608.4']], ['quantity amount 462 billed 3042 estimated 732']],
    ['less was used', [['700', '140']], ['quantity amount -6.4 billed 700 estimated 732']],
    [
      'some of it was free',
      [
        ['682', '136.4'],
        ['50', '0'],
      ],
      ['free-tier amount -10 free 50 estimatedFree 0'],
    ],
    ['another rate', [['732', '131.76']], ['rate amount -14.64 billedRate 0.18 bookRate 0.2']],
    [
      'all at once',
      [
        ['50', '0'],
        ['2992', '538.56'],
      ],
      [
        'quantity amount 462 billed 3042 estimated 732',
        'free-tier amount -10 free 50 estimatedFree 0',
        'rate amount -59.84 billedRate 0.18 bookRate 0.2',
      ],
    ],
    ["the second tier's rate, because others fill the first", [['732', '73.2']], ['tiers amount -73.2 billedRate 0.1 bookRate 0.2']],
    [
      'the edge of a tier in the middle',
      [
        ['332', '66.4'],
        ['400', '40'],
      ],
      ['tiers amount -40 billedRate 0.145355 bookRate 0.2'],
    ],
    ['all of it free', [['732', '0']], ['free-tier amount -146.4 free 732 estimatedFree 0']],
    ['nothing was billed', [], ['not-billed amount -146.4']],
    ['costs alone: what they buy', [[undefined, '166.4']], ['no-quantity atBookRates 832 estimated 732']],
    ['costs alone, over the edge of a tier', [[undefined, '4100']], ['no-quantity atBookRates 21000 estimated 732']],
    [
      'costs for a part alone',
      [
        ['732', '146.4'],
        [undefined, '20'],
      ],
      ['no-quantity atBookRates 832 estimated 732'],
    ],
    ['more is paid back than paid', [[undefined, '-5']], ['no-quantity atBookRates none estimated 732']],
  ] as const)
    it(name, () => expect(throughput(...lines)).to.deep.equal(explanations));

  it('says which units it does not know', () =>
    expect(why(reconcile(bill([line('tps-hours', '5', 'Fortnights', '67')]), idle, usEast1), 'tps-hours')).to.deep.equal([
      'unit-unknown units Fortnights',
    ]));

  it('counts in the units that AWS names, thousands or one by one', () => {
    const batch = priced('batch', { batch: [{ kind: 'recommendations', usersPerRun: 1_000_000, runsPerMonth: 1 }] });
    for (const [quantity, unit] of [
      ['1000', '1K requests'],
      ['1000000', 'Requests'],
      ['1', 'Million Recommendations'],
    ] as const)
      expect(
        reconcile(bill([line('batch-recommendations', quantity, unit, '67')]), batch, usEast1)
          .meters.at(-1)
          ?.billedQuantity?.toFixed(),
      ).to.equal('1000');
  });

  it('says of the free tier that the estimate counts with and the bill did not', () => {
    const withFree = priced('custom', { placements: [placement()], freeTier: true });
    const found = reconcile(bill([line('tps-hours', '732', 'Hours', '146.4')]), withFree, usEast1);
    expect(why(found, 'tps-hours')).to.deep.equal(['free-tier amount 10 free 0 estimatedFree 50']);
  });

  it('can tell no tiers of users by the hour, or of segments by the query', () => {
    const domain = estimate(PRESETS['deck-domain'], 'domain', usEast1);
    const found = reconcile(bill([line('recommender-users', '1098000000', 'User-Hours', '1300')]), domain, usEast1);
    expect(why(found, 'recommender-users')).to.deep.equal(['tiered-within billed 10980 estimated 10980']);
  });

  describe('of a month of other hours than the estimate’s', () => {
    const LONGER = 'month-length month 2026-10 hours 744 estimatedHours 732';
    const of = (lines: readonly BillLine[], estimated = idle, hoursPerMonth = 732, month: string | undefined = '2026-10'): Reconciliation =>
      reconcile(bill(lines), estimated, usEast1, { month, hoursPerMonth });
    const idleMonth = line('tps-hours', '744', 'Hours', '148.8');

    it('says so of TPS-hours', () =>
      expect(why(of([idleMonth]), 'tps-hours')).to.deep.equal(['quantity amount 2.4 billed 744 estimated 732', LONGER]));

    it('says so of users of recommenders, and of nothing that is charged by what was done', () => {
      const domain = estimate(PRESETS['deck-domain'], 'domain', usEast1);
      const found = of(
        [
          line('recommender-users', '1116000000', 'User-Hours', '1240'),
          line('additional-recommendations', '2000000', 'Requests', '110'),
          line('ingestion', '300', 'GB', '15'),
          line('training', '4', 'Hours', '0.96'),
        ],
        domain,
      );
      expect(why(found, 'recommender-users')).to.deep.equal(['tiered-within billed 11160 estimated 10980', LONGER]);
      for (const meter of ['additional-recommendations', 'ingestion', 'training'] as const)
        expect(
          why(found, meter).filter((each) => each.startsWith('month-length')),
          meter,
        ).to.deep.equal([]);
    });

    it('says nothing where the month is as long, is not known, or nothing differs, and of what stands on one side alone', () => {
      expect(why(of([idleMonth], idle, 744), 'tps-hours')).to.have.lengthOf(1);
      expect(why(reconcile(bill([idleMonth]), idle, usEast1, { hoursPerMonth: 732 }), 'tps-hours')).to.have.lengthOf(1);
      expect(why(of([line('tps-hours', '732', 'Hours', '146.4')]), 'tps-hours')).to.deep.equal([]);
      const withoutQuantity = why(of([line('tps-hours', undefined, '', '146.4')]), 'tps-hours');
      expect(withoutQuantity.filter((each) => each.startsWith('month-length'))).to.deep.equal([]);
      expect(why(of([]), 'tps-hours')).to.deep.equal(['not-billed amount -146.4']);
      expect(why(of([line('recommender-users', '1', 'User-Hours', '1')]), 'recommender-users')).to.deep.equal(['not-estimated amount 1']);
    });
  });

  it('counts what was not estimated, and what it does not know, in the total', () => {
    const found = reconcile(
      bill([
        line('tps-hours', '732', 'Hours', '146.4'),
        line('training', '10', 'Hours', '2.4', { usageType: 'USE1-TrainingHour' }),
        line('training', '1', 'Items', '3', { meter: undefined, usageType: 'USE1-Novelty' }),
      ]),
      priced('custom-v2', { placements: [placement({ type: 'RELATED_ITEMS' })], training: { interactionsPerMonth: 0 } }),
      usEast1,
    );
    expect(found.unknown.map(({ usageType }) => usageType)).to.deep.equal(['USE1-Novelty']);
    expect(found.billed.toFixed()).to.equal('151.8');
    expect(sum([...found.meters.map(({ billed }) => billed), ...found.unknown.map(({ cost }) => cost)]).eq(found.billed)).to.equal(true);
    expect(why(reconcile(bill([line('batch-segments', '1', 'Users', '2')]), idle, usEast1), 'batch-segments')).to.deep.equal([
      'not-estimated amount 2',
    ]);
  });

  it('keeps credits, discounts and tax out of the total', async () => {
    const found = reconcile(await readBill(CUR), idle, usEast1);
    expect(found.billed.toFixed()).to.equal('463.275');
    expect(found.apart.map(({ kind, cost }) => `${kind} ${cost.toFixed()}`)).to.deep.equal(['credit -12.5', 'tax 46.2', 'discount -23.1']);
    expect(why(found, 'tps-hours')).to.deep.equal([
      'quantity amount 325.6 billed 2360 estimated 732',
      'free-tier amount -10 free 50 estimatedFree 0',
    ]);
  });

  it('counts one month, and one region with what names none', async () => {
    const read = await readBill(COST_EXPLORER);
    const billed = (options: Parameters<typeof reconcile>[3]): string => reconcile(read, idle, usEast1, options).billed.toFixed();
    expect(billed({})).to.equal('652.9');
    expect(billed({ month: '2026-09' })).to.equal('156.4');
    expect(billed({ month: '2026-10', region: 'us-east-1' })).to.equal('472.5');
    expect(billed({ region: 'ap-northeast-1' })).to.equal('24');
  });

  it('tells a private price by its rate', async () =>
    expect(why(reconcile(await readBill(FOCUS), idle, usEast1), 'tps-hours')).to.deep.equal([
      'rate amount -14.64 billedRate 0.18 bookRate 0.2',
    ]));

  it('takes no amount of one currency from another', () =>
    expect(() => reconcile({ ...bill([]), currency: 'CNY' }, idle, usEast1)).to.throw(
      CurrenciesDifferError,
      'book and bill are in USD and CNY: amounts in two currencies have no difference',
    ));

  it('is empty for an empty bill of an empty estimate', () => {
    const found = reconcile(bill([]), priced('batch'), usEast1);
    expect(found.difference.toFixed()).to.equal('0');
    expect(found.meters.flatMap(({ explanations }) => explanations)).to.deep.equal([]);
  });

  it('explains the whole of every difference that it puts into amounts', () =>
    fc.assert(
      fc.property(workloads, fc.constantFrom(...OFFERING_IDS), arbitraryBill, (asked, offering, read) => {
        const estimated = compare(parseWorkload(asked), usEast1).offerings[offering];
        fc.pre(canServe(estimated));
        const found = reconcile(read, estimated, usEast1);
        for (const { difference, explanations, meter } of found.meters) {
          const amounts = explanations.flatMap((each) => ('amount' in each ? each.amount : []));
          if (amounts.length > 0) expect(sum(amounts).eq(difference), meter).to.equal(true);
          else if (explanations.length === 0) expect(difference.abs().lt('1e-9'), meter).to.equal(true);
        }
        const all = [...found.meters.map(({ billed }) => billed), ...found.unknown.map(({ cost }) => cost)];
        expect(sum(all).eq(found.billed)).to.equal(true);
        expect(found.billed.minus(found.estimated).eq(found.difference)).to.equal(true);
      }),
      { numRuns: timesTried(150) },
    ));

  it('finds no difference in an estimate that was exported and read back', () =>
    fc.assert(
      fc.asyncProperty(workloads, fc.constantFrom(...OFFERING_IDS), async (asked, offering) => {
        const workload = parseWorkload(asked);
        const estimated = compare(workload, usEast1).offerings[offering];
        fc.pre(canServe(estimated) && estimated.lines.some(({ quantity }) => quantity.gt(0)));
        const board = { version: 1 as const, active: 's', scenarios: [{ id: 's', name: 'S', note: '', workload, offering }] };
        const found = reconcile(await readBill(await focusCsv(board, usEast1)), estimated, usEast1);
        expect(found.unknown).to.deep.equal([]);
        expect(found.difference.abs().lt('1e-9')).to.equal(true);
        for (const { explanations, billedQuantity, estimatedQuantity, lines } of found.meters) {
          expect(explanations).to.deep.equal([]);
          if (lines.length > 0) expect(billedQuantity?.minus(estimatedQuantity).abs().lt('1e-9')).to.equal(true);
        }
      }),
      { numRuns: timesTried(60) },
    ));

  it('refuses an export of several scenarios', async () => {
    const scenario = { name: 'S', note: '', workload: PRESETS['deck-domain'], offering: 'domain' as const };
    const csv = await focusCsv(
      {
        version: 1,
        active: 'a',
        scenarios: [
          { ...scenario, id: 'a' },
          { ...scenario, id: 'b' },
        ],
      },
      usEast1,
    );
    let message = '';
    await readBill(csv).catch((error: Error) => (message = error.message));
    expect(message).to.equal('file: expected one scenario, got 2');
  });

  it('has a row for each meter that was estimated or billed, in the order of the meters', () => {
    const found = reconcile(
      bill(METERS.map((meter) => line(meter, undefined, '', '1'))),
      priced('custom', { placements: [placement({ demand: [band(10, 5)] })] }),
      usEast1,
    );
    expect(found.meters.map(({ meter }) => meter)).to.deep.equal([...METERS]);
  });
});
