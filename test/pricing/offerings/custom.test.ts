import { expect } from 'chai';
import { amountOf, amountsOf, band, idsOf, placement, priced } from '../priced.js';

const job = { kind: 'recommendations', usersPerRun: 1000, runsPerMonth: 1 };

describe('custom, P9: training', () => {
  for (const [training, amount, warned, why] of [
    [{ hoursPerMonth: 50 }, '12', false, '50 hours at 0.24'],
    [{ hoursPerMonth: 0 }, '0', false, 'none, and said so'],
    [{ hoursPerMonth: 0.5 }, '0.12', false, 'half an hour'],
    [undefined, '0', true, 'not given where something must be trained'],
    [{ interactionsPerMonth: 5e6 }, '0', true, 'interactions are of v2 recipes: the hours are not given'],
  ] as const) {
    it(`${amount} with a campaign: ${why}`, () => {
      const found = priced('custom', { training, placements: [placement()] });
      expect(amountOf(found, 'training')).to.equal(amount);
      expect(idsOf(found.warnings)).to.deep.equal(warned ? ['training-not-given'] : []);
    });
    it(`${amount} with a batch job: ${why}`, () => {
      const found = priced('custom', { training, batch: [job] });
      expect(amountOf(found, 'training')).to.equal(amount);
      expect(idsOf(found.warnings)).to.deep.equal(warned ? ['training-not-given'] : []);
    });
  }

  it('reads "at least" where training is not given', () =>
    expect(priced('custom', { placements: [placement()] }).warnings.map(({ bound }) => bound)).to.deep.equal(['at-least']));

  it('needs none where nothing is trained', () => expect(idsOf(priced('custom').warnings)).to.deep.equal([]));

  it('charges what is given even where nothing is trained', () =>
    expect(amountsOf(priced('custom', { training: { hoursPerMonth: 2 } }))).to.deep.equal({ ingestion: '0', training: '0.48' }));
});

describe('custom, P10: TPS-hours of campaigns', () => {
  const hours = (demand: unknown[], minimumProvisionedTps?: number, changes: Record<string, unknown> = {}) => {
    const line = priced('custom', { placements: [placement({ demand, minimumProvisionedTps })], ...changes }).lines.find(
      ({ meter }) => meter === 'tps-hours',
    )!;
    return [line.quantity.toFixed(), line.amount.toFixed()];
  };

  for (const [demand, minimum, quantity, amount, why] of [
    [[], undefined, '732', '146.4', 'the minimum is 1 unless given, idle hours count it'],
    [[], 1, '732', '146.4', 'the same, given'],
    [[band(0, 732)], 2, '1464', '292.8', 'hours without a request count the minimum'],
    [[band(3599, 100)], 1, '732', '146.4', 'below the minimum, the minimum'],
    [[band(3600, 100)], 1, '732', '146.4', 'at the minimum, the minimum'],
    [[band(7200, 100)], 1, '832', '166.4', 'above it, what was consumed: 100 more'],
    [
      [band(5000, 692), band(16_000, 40)],
      1,
      '1138.88888888888888888889',
      '227.77777777777777777778',
      '4,100,000 requests: no finite decimal of TPS-hours',
    ],
    [[band(5000, 692), band(16_000, 40)], 3, '2253.77777777777777777778', '450.75555555555555555556', 'the quiet band is lifted to 3'],
    [[band(36_000, 0.5)], 1, '736.5', '147.3', 'half an hour'],
    [[band(3600.36, 100)], 1, '732.01', '146.402', 'means may be fractions'],
  ] as const)
    it(`${quantity} TPS-hours: ${why}`, () => expect(hours([...demand], minimum)).to.deep.equal([quantity, amount]));

  for (const [minimum, extra, amount, why] of [
    [40, [], '4000', 'exactly 20,000 TPS-hours'],
    [40, [band(147_600, 1)], '4000.1', 'one more, at the second rate'],
    [400, [], '22000', 'exactly 200,000'],
    [400, [band(1_443_600, 1)], '22000.05', 'one more, at the third'],
  ] as const)
    it(`${amount} for a minimum of ${minimum} in a month of 500 hours: ${why}`, () =>
      expect(hours([...extra], minimum, { hoursPerMonth: 500 })[1]).to.equal(amount));

  it('sums campaigns, then tiers', () => {
    const three = ['A', 'B', 'C'].map((name) => placement({ name, minimumProvisionedTps: 20 }));
    const total = (count: number): string =>
      amountOf(priced('custom', { hoursPerMonth: 500, placements: three.slice(0, count) }), 'tps-hours');
    expect([1, 2, 3].map(total)).to.deep.equal(['2000', '4000', '5000']);
  });

  it("ignores a recommender's minimum", () => {
    const [quantity] = [priced('custom', { placements: [placement({ minimumRequestsPerSecond: 9 })] })].map((found) =>
      amountOf(found, 'tps-hours'),
    );
    expect(quantity).to.equal('146.4');
  });

  it('assumes evenness within the hour only where something is asked', () => {
    const ids = (demand: unknown[]) => idsOf(priced('custom', { placements: [placement({ demand })] }).assumptions);
    expect(ids([])).to.deep.equal([]);
    expect(ids([band(0, 700), band(9000, 0)])).to.deep.equal([]);
    expect(ids([band(9000, 1)])).to.deep.equal(['even-within-the-hour']);
  });

  it('says how much of the amount stands even without a request', () => {
    const line = priced('custom', { placements: [placement({ minimumProvisionedTps: 2, demand: [band(36_000, 100)] })] }).lines.at(-1)!;
    expect([line.amount.toFixed(), line.standing.toFixed()]).to.deep.equal(['452.8', '292.8']);
  });

  it('has no line without a campaign', () => expect(amountOf(priced('custom'), 'tps-hours')).to.equal('no line'));
});

describe('custom, P11: every kind of recipe', () => {
  for (const type of ['USER_PERSONALIZATION', 'RELATED_ITEMS', 'PERSONALIZED_RANKING', 'POPULAR_ITEMS'])
    it(`serves ${type}`, () => expect(amountOf(priced('custom', { placements: [placement({ type })] }), 'tps-hours')).to.equal('146.4'));
});

describe('custom, P12: batch', () => {
  const lists = (...jobs: (readonly [usersPerRun: number, runsPerMonth: number])[]) =>
    priced('custom', { batch: jobs.map(([usersPerRun, runsPerMonth]) => ({ kind: 'recommendations', usersPerRun, runsPerMonth })) });

  for (const [jobs, amount, why] of [
    [[[1_000_000, 1]], '67', "the deck's: a list of ten items is one recommendation"],
    [[[0, 4]], '0', 'nobody'],
    [[[1000, 0]], '0', 'never'],
    [[[20_000_000, 1]], '1340', 'exactly the first tier'],
    [[[20_000_001, 1]], '1340.000058', 'one more, at the second rate'],
    [[[5_000_000, 4]], '1340', 'users x runs'],
    [[[200_000_000, 1]], '11780', 'exactly two tiers'],
    [[[200_000_001, 1]], '11780.00005', 'one more, at the third'],
    [
      [
        [15_000_000, 1],
        [15_000_000, 1],
      ],
      '1920',
      'jobs are summed, then tiered',
    ],
  ] as const)
    it(`${amount} for ${JSON.stringify(jobs)}: ${why}`, () => expect(amountOf(lists(...jobs), 'batch-recommendations')).to.equal(amount));

  const segments = (users: number, ...jobs: (readonly [queriesPerRun: number, runsPerMonth: number])[]) =>
    priced('custom', { users, batch: jobs.map(([queriesPerRun, runsPerMonth]) => ({ kind: 'segments', queriesPerRun, runsPerMonth })) });

  for (const [users, jobs, amount, why] of [
    [0, [[3, 4]], '0', 'a dataset without users'],
    [1, [[1, 1]], '0.000016', 'users count one by one, not in blocks'],
    [100_000, [[1, 1]], '1.6', 'exactly the first tier'],
    [100_001, [[1, 1]], '1.600008', 'one more, at the second rate'],
    [1_000_000, [[1, 1]], '8.8', 'exactly two tiers'],
    [1_000_001, [[1, 1]], '8.800004', 'one more, at the third'],
    [250_000, [[3, 4]], '33.6', 'tiered within each of twelve queries'],
    [
      250_000,
      [
        [3, 4],
        [1, 0],
      ],
      '33.6',
      'a job that never runs',
    ],
    [
      250_000,
      [
        [3, 2],
        [6, 1],
      ],
      '33.6',
      'jobs add up',
    ],
  ] as const)
    it(`${amount} for ${users} users and ${JSON.stringify(jobs)} queries x runs: ${why}`, () =>
      expect(amountOf(segments(users, ...jobs), 'batch-segments')).to.equal(amount));

  for (const [users, jobs, assumed, why] of [
    [50_000, [[2, 1]], false, 'together they just fill the first tier'],
    [50_001, [[2, 1]], true, 'together they would reach the second'],
    [500_000, [[1, 1]], false, 'one query: within it or over all is the same'],
    [500_000, [[0, 7]], false, 'no query'],
  ] as const)
    it(`assumes tiers within a query ${assumed ? '' : 'not '}for ${users} users, ${JSON.stringify(jobs)}: ${why}`, () =>
      expect(idsOf(segments(users, ...jobs).assumptions).includes('segments-tiered-per-query')).to.equal(assumed));

  it('marks rates that nobody verified, where they count', () => {
    const warned = (...jobs: [number, number][]) => idsOf(lists(...jobs).warnings).includes('rates-not-verified');
    expect([warned([20_000_000, 1]), warned([20_000_001, 1])]).to.deep.equal([false, true]);
    expect(idsOf(segments(1, [1, 1]).warnings)).to.include('rates-not-verified');
    expect(idsOf(segments(0, [1, 1]).warnings)).not.to.include('rates-not-verified');
  });
});
