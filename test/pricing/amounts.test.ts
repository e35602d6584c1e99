import { expect } from 'chai';
import { amountsByCause, amountsByStatus } from '../../pricing/amounts.js';
import { boundOf } from '../../pricing/bound.js';
import { estimate } from '../../pricing/estimate.js';
import { sum } from '../../pricing/exact.js';
import { priceBook } from '../../pricing/price-book.js';
import { costPerThousand, requestsPerMonth } from '../../pricing/requests.js';
import { EXAMPLE_WORKLOAD } from '../../pricing/presets.js';

const book = priceBook('us-east-1');
const of = (offering: 'domain' | 'custom' | 'custom-v2') => estimate(EXAMPLE_WORKLOAD, offering, book);

describe('amountsByStatus', () => {
  it("splits AWS's example 1 into published and solved rates", () =>
    expect([...amountsByStatus(of('domain'))].map(([status, amount]) => `${status} ${amount.toFixed()}`)).to.deep.equal([
      'published 933.46',
      'derived 395.28',
    ]));
  for (const offering of ['domain', 'custom', 'custom-v2'] as const)
    it(`adds up to the total of ${offering}`, () =>
      expect(sum(amountsByStatus(of(offering)).values()).toFixed()).to.equal(of(offering).total.toFixed()));
  it('knows nothing of a total of nothing', () => expect(amountsByStatus({ lines: [] }).size).to.equal(0));
});

describe('amountsByCause', () => {
  for (const [offering, standing, byUse, dataAndTraining] of [
    ['domain', '1218.78', '99.96', '10.00'],
    ['custom', '439.20', '244.13', '22.00'],
    ['custom-v2', '292.80', '777.76', '102.00'],
  ] as const)
    it(`${offering}: ${standing} whether asked or not, ${byUse} by use, ${dataAndTraining} for data and training`, () => {
      const causes = amountsByCause(of(offering));
      expect([causes.standing, causes.byUse, causes.dataAndTraining].map((amount) => amount.toFixed(2))).to.deep.equal([
        standing,
        byUse,
        dataAndTraining,
      ]);
      expect(sum(Object.values(causes)).toFixed(15)).to.equal(of(offering).total.toFixed(15));
    });
});

describe('boundOf', () => {
  for (const [bounds, read] of [
    [[], undefined],
    [[undefined], undefined],
    [['at-most', undefined], 'at-most'],
    [['at-least'], 'at-least'],
    [['at-least', 'at-most'], 'about'],
    [['about', 'at-most'], 'about'],
  ] as const)
    it(`${bounds.map(String).join(' and ') || 'no warning'} reads ${read}`, () =>
      expect(
        boundOf({ warnings: bounds.map((bound) => ({ id: 'rates-not-verified', message: '', ...(bound ? { bound } : {}) })) }),
      ).to.equal(read));
});

describe('costPerThousand', () => {
  it('spreads a total over what is asked for', () => {
    expect(EXAMPLE_WORKLOAD.placements.map((placement) => requestsPerMonth(placement).toFixed())).to.deep.equal([
      '4100000',
      '4100000',
      '4100000',
    ]);
    expect(costPerThousand(of('domain').total, EXAMPLE_WORKLOAD)!.toFixed(4)).to.equal('0.1080');
  });
  it('has no answer where nothing is asked for, or batch jobs share the total', () => {
    expect(costPerThousand(of('domain').total, { ...EXAMPLE_WORKLOAD, placements: [] })).to.equal(undefined);
    expect(
      costPerThousand(of('domain').total, { ...EXAMPLE_WORKLOAD, batch: [{ kind: 'segments', queriesPerRun: 1, runsPerMonth: 1 }] }),
    ).to.equal(undefined);
  });
});
