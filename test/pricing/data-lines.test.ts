import { expect } from 'chai';
import { amountOf, amountsOf, band, idsOf, placement, priced } from './priced.js';

const offerings = ['domain', 'custom', 'custom-v2', 'batch'] as const;

describe('P2: ingestion is GB x 0.05 in every offering', () => {
  for (const [gigabytesPerMonth, amount] of [
    [0, '0'],
    [0.1, '0.005'],
    [10, '0.5'],
    [200, '10'],
    [1e6, '50000'],
  ] as const)
    for (const offering of offerings)
      it(`${gigabytesPerMonth} GB cost ${amount} in ${offering}`, () =>
        expect(amountOf(priced(offering, { ingestion: { gigabytesPerMonth } }), 'ingestion')).to.equal(amount));

  for (const [offering, lines] of [
    ['domain', { ingestion: '0.05' }],
    ['custom', { ingestion: '0.05', training: '12' }],
    ['custom-v2', { ingestion: '0.05' }],
    ['batch', { ingestion: '0.05', training: '12' }],
  ] as const)
    it(`${offering} with nothing to serve is still an estimate`, () =>
      expect(
        amountsOf(priced(offering, { users: 5e5, ingestion: { gigabytesPerMonth: 1 }, training: { hoursPerMonth: 50 } })),
      ).to.deep.equal(lines));
});

describe('P3: the free tier', () => {
  const asked = (changes: Record<string, unknown>) => ({ freeTier: true, training: { hoursPerMonth: 0 }, ...changes });

  it('is off unless asked for', () => expect(priced('custom', { ingestion: { gigabytesPerMonth: 20 } }).total.toFixed()).to.equal('1'));

  for (const [meter, changes, amount, why] of [
    ['ingestion', { ingestion: { gigabytesPerMonth: 20 } }, '0', '20 GB are free'],
    ['ingestion', { ingestion: { gigabytesPerMonth: 20.5 } }, '0.025', 'the rest is not'],
    ['training', { training: { hoursPerMonth: 100 } }, '0', '100 training hours are free'],
    ['training', { training: { hoursPerMonth: 101 } }, '0.24', 'the rest is not'],
    ['tps-hours', { hoursPerMonth: 50, placements: [placement()] }, '0', '50 TPS-hours are free'],
    ['tps-hours', { placements: [placement()] }, '136.4', 'the rest is not: 682 of 732'],
    [
      'tps-hours',
      { hoursPerMonth: 501.25, placements: [placement({ minimumProvisionedTps: 40 })] },
      '4000',
      'the tiers begin after the free ones',
    ],
    ['batch-recommendations', { batch: [{ kind: 'recommendations', usersPerRun: 1000, runsPerMonth: 1 }] }, '0.067', 'batch has none'],
  ] as const)
    it(`custom ${meter} costs ${amount}: ${why}`, () => expect(amountOf(priced('custom', asked(changes)), meter)).to.equal(amount));

  it('is of the account: two campaigns share 50 TPS-hours', () =>
    expect(amountOf(priced('custom', asked({ placements: [placement(), placement({ name: 'More' })] })), 'tps-hours')).to.equal('282.8'));

  it('takes nothing off recommenders', () => {
    const without = { users: 1, placements: [placement({ demand: [band(10_000, 100)] })] };
    expect(priced('domain', { ...without, freeTier: true }).total.toFixed()).to.equal(priced('domain', without).total.toFixed());
  });

  it('takes nothing off v2 meters, but off what stays on v1', () =>
    expect(
      amountsOf(
        priced('custom-v2', {
          freeTier: true,
          training: { hoursPerMonth: 100, interactionsPerMonth: 1000 },
          placements: [placement({ demand: [band(1000, 1)] }), placement({ name: 'More', type: 'RELATED_ITEMS' })],
        }),
      ),
    ).to.deep.equal({ ingestion: '0', training: '0', 'trained-interactions': '0.002', 'v2-requests': '0.15', 'tps-hours': '136.4' }));

  it('is an assumption wherever it took something off', () => {
    expect(idsOf(priced('custom', asked({})).assumptions)).to.deep.equal([]);
    expect(idsOf(priced('custom', asked({ ingestion: { gigabytesPerMonth: 1 } })).assumptions)).to.deep.equal(['free-tier-before-tiers']);
  });
});

describe('the region', () => {
  it("says so where the workload's is not the price book's", () => {
    const found = priced('custom', { region: 'eu-west-1' });
    expect(found.warnings.map(({ id, bound, message }) => [id, bound, message])).to.deep.equal([
      ['region-differs', 'about', 'The workload is in eu-west-1, the prices are of us-east-1.'],
    ]);
    expect(idsOf(priced('custom').warnings)).to.deep.equal([]);
  });
});
