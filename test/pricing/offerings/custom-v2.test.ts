import { expect } from 'chai';
import { amountOf, amountsOf, band, idsOf, placement, priced } from '../priced.js';

const v1 = placement({ name: 'More like this', type: 'RELATED_ITEMS' });

describe('custom-v2, P13: which placements use v2 recipes', () => {
  for (const [type, meter, amount] of [
    ['USER_PERSONALIZATION', 'v2-requests', '0.15'],
    ['PERSONALIZED_RANKING', 'v2-requests', '0.15'],
    ['RELATED_ITEMS', 'tps-hours', '146.4'],
    ['POPULAR_ITEMS', 'tps-hours', '146.4'],
  ] as const)
    it(`${type} is charged by ${meter}: ${amount}`, () => {
      const found = priced('custom-v2', { placements: [placement({ type, demand: [band(1000, 1)] })] });
      expect(amountOf(found, meter)).to.equal(amount);
      expect(found.lines.filter(({ meter: other }) => ['v2-requests', 'tps-hours'].includes(other))).to.have.length(1);
    });

  it('says which placements stay on v1', () => {
    const found = priced('custom-v2', { placements: [placement(), v1] });
    expect(found.assumptions.find(({ id }) => id === 'v1-placements-remain')?.placements).to.deep.equal(['More like this']);
    expect(idsOf(priced('custom-v2', { placements: [placement()] }).assumptions)).to.deep.equal([]);
  });
});

describe('custom-v2, P14: training', () => {
  const asked = { training: { hoursPerMonth: 50, interactionsPerMonth: 3_000_000 } };
  const job = { kind: 'segments', queriesPerRun: 1, runsPerMonth: 1 };

  for (const [placements, batch, hours, interactions, why] of [
    [[placement()], [], 'no line', '6', 'v2 alone: interactions, no hours'],
    [[placement(), v1], [], '12', '6', 'a v1 placement remains'],
    [[placement()], [job], '12', '6', 'a batch job remains'],
    [[v1], [], '12', '6', 'interactions are charged whenever given'],
    [[], [], 'no line', '6', 'also with nothing to serve'],
  ] as const)
    it(`hours ${hours}, interactions ${interactions}: ${why}`, () => {
      const found = priced('custom-v2', { ...asked, placements, batch });
      expect([amountOf(found, 'training'), amountOf(found, 'trained-interactions')]).to.deep.equal([hours, interactions]);
    });

  for (const [training, placements, ids, why] of [
    [
      { interactionsPerMonth: 1 },
      [v1],
      ['training-not-given', 'interactions-without-v2', 'rates-not-verified'],
      'charged, but no placement uses v2',
    ],
    [{ interactionsPerMonth: 0 }, [placement()], [], 'none, and said so'],
    [{ hoursPerMonth: 5 }, [placement()], ['interactions-not-given'], 'v2 trains on interactions'],
    [undefined, [placement(), v1], ['training-not-given', 'interactions-not-given'], 'neither is given'],
    [undefined, [], [], 'nothing to train'],
  ] as const)
    it(`warns of ${ids.join(', ') || 'nothing'}: ${why}`, () =>
      expect(idsOf(priced('custom-v2', { training, placements }).warnings)).to.have.members([...ids]));

  for (const [interactions, amount] of [
    [0, '0'],
    [1, '0.000002'],
    [1000, '0.002'],
    [1500, '0.003'],
    [0.5, '0.000001'],
  ] as const)
    it(`${interactions} interactions cost ${amount}: a mean, not started thousands`, () =>
      expect(amountOf(priced('custom-v2', { training: { interactionsPerMonth: interactions } }), 'trained-interactions')).to.equal(amount));
});

describe('custom-v2, P14: requests', () => {
  const requests = (demand: unknown[], minimumProvisionedTps?: number) =>
    priced('custom-v2', { training: { interactionsPerMonth: 0 }, placements: [placement({ demand, minimumProvisionedTps })] });

  for (const [demand, minimum, amount, why] of [
    [[], undefined, '0', 'no minimum given: an idle campaign bills nothing'],
    [[], 1, '395.28', 'a minimum bills at least 3,600 in each of 732 hours'],
    [[band(1000, 100)], undefined, '15', '100,000 requests'],
    [[band(1000, 100)], 1, '395.28', 'all below the minimum'],
    [[band(3600, 100)], 1, '395.28', 'exactly the minimum'],
    [[band(7200, 100)], 1, '449.28', '100 hours at twice the minimum'],
    [[band(1000.5, 1)], undefined, '0.150075', 'means may be fractions'],
    [[band(1e6, 0)], undefined, '0', 'in no hour'],
  ] as const)
    it(`${amount} with ${minimum ?? 'no'} minimum: ${why}`, () =>
      expect(amountOf(requests([...demand], minimum), 'v2-requests')).to.equal(amount));

  for (const [demand, minimum, ids, why] of [
    [[], undefined, [], 'nothing billed'],
    [[band(10, 1)], undefined, ['v2-first-tier-for-all'], 'requests at the first tier'],
    [[band(3600, 732)], 1, ['v2-first-tier-for-all'], 'the minimum moved nothing'],
    [[band(3600, 731)], 1, ['v2-minimum-billed', 'v2-first-tier-for-all'], 'an idle hour is lifted'],
  ] as const)
    it(`assumes ${ids.join(', ') || 'nothing'}: ${why}`, () =>
      expect(idsOf(requests([...demand], minimum).assumptions)).to.deep.equal([...ids]));

  it('keeps v1 placements on their own tiers beside v2 requests', () =>
    expect(
      amountsOf(
        priced('custom-v2', {
          training: { hoursPerMonth: 1, interactionsPerMonth: 1000 },
          placements: [placement({ demand: [band(1000, 1)] }), v1, { ...v1, name: 'Most popular', type: 'POPULAR_ITEMS' }],
        }),
      ),
    ).to.deep.equal({ ingestion: '0', training: '0.24', 'trained-interactions': '0.002', 'v2-requests': '0.15', 'tps-hours': '292.8' }));
});
