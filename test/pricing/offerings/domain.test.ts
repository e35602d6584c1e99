import { expect } from 'chai';
import { CannotServeError } from '../../../pricing/index.js';
import { amountOf, amountsOf, band, idsOf, placement, priced } from '../priced.js';

const withUsers = (users: number) => priced('domain', { users, placements: [placement()] });
const peak = placement({ demand: [band(10_000, 100)] });

describe('domain, P4: users in started blocks of 100,000, each hour of the month', () => {
  for (const [users, amount, why] of [
    [0, '0', 'no users, no charge'],
    [1, '274.5', 'a started block counts in full: 0.375 x 732'],
    [99_999, '274.5', 'still the first block'],
    [100_000, '274.5', 'exactly the first block'],
    [100_001, '307.44', 'a second block, at 0.045'],
    [200_000, '307.44', 'exactly two blocks'],
    [500_000, '406.26', "the deck's: (0.375 + 4 x 0.045) x 732"],
    [1_000_000, '570.96', 'exactly the last known tier: (0.375 + 9 x 0.045) x 732'],
    [1_000_001, '603.9', 'beyond it the last known rate stands in'],
    [2_000_000, '900.36', 'twenty blocks'],
  ] as const)
    it(`${users} users cost ${amount}: ${why}`, () => expect(amountOf(withUsers(users), 'recommender-users')).to.equal(amount));

  it('counts them for each recommender', () => {
    const three = [1, 2, 3].map((n) => placement({ name: `placement ${n}` }));
    expect(amountOf(priced('domain', { users: 500_000, placements: three }), 'recommender-users')).to.equal('1218.78');
  });

  for (const [hoursPerMonth, amount] of [
    [720, '270'],
    [730, '273.75'],
    [744, '279'],
  ] as const)
    it(`counts ${hoursPerMonth} hours where the month has them: ${amount}`, () =>
      expect(amountOf(priced('domain', { users: 1, hoursPerMonth, placements: [placement()] }), 'recommender-users')).to.equal(amount));

  for (const [users, ids, why] of [
    [0, [], 'none'],
    [100_000, [], 'full blocks moved no figure'],
    [100_001, ['users-in-started-blocks'], 'the started block moved the figure'],
  ] as const)
    it(`${users} users assume ${ids.join() || 'nothing'}: ${why}`, () => expect(idsOf(withUsers(users).assumptions)).to.deep.equal(ids));

  for (const [users, bound] of [
    [1_000_000, undefined],
    [1_000_001, 'at-most'],
  ] as const)
    it(`${users} users read ${bound ?? 'as they are'}`, () =>
      expect(withUsers(users).warnings.find(({ id }) => id === 'users-beyond-known-tiers')?.bound).to.equal(bound));
});

describe('domain, P5: free requests', () => {
  for (const [users, amount, why] of [
    [0, '49.98', '4,000 an hour are free even without users'],
    [100_000, '49.98', '4,000 an hour'],
    [100_001, '45.815', '4,500: a started block brings its 500'],
    [500_000, '33.32', "6,000, as the deck's example needs"],
    [1_000_000, '12.495', '8,500'],
    [1_000_001, '8.33', '9,000'],
    [1_200_001, '0', '10,000: all of them'],
  ] as const)
    it(`${users} users, 10,000 requests in each of 100 hours: ${amount}, ${why}`, () =>
      expect(amountOf(priced('domain', { users, placements: [peak] }), 'additional-recommendations')).to.equal(amount));

  it('assumes the started block only where its free requests moved the figure', () => {
    const has = (users: number, requestsPerHour: number): boolean =>
      idsOf(priced('domain', { users, placements: [placement({ demand: [band(requestsPerHour, 1)] })] }).assumptions).includes(
        'free-requests-in-started-blocks',
      );
    expect(has(150_000, 4_250), 'above 4,250 proportional ones by none').to.equal(false);
    expect(has(150_000, 4_251)).to.equal(true);
    expect(has(200_000, 100_000), 'a full block').to.equal(false);
  });
});

describe('domain, P6: additional requests', () => {
  const additional = (demand: unknown[], changes: Record<string, unknown> = {}, users = 500_000) =>
    amountOf(priced('domain', { users, placements: [placement({ demand, ...changes })] }), 'additional-recommendations');
  const deck = [band(5000, 692), band(16_000, 40)];

  for (const [demand, changes, amount, why] of [
    [deck, {}, '33.32', 'quiet hours stay inside the free 6,000'],
    [deck, { minimumRequestsPerSecond: 1 }, '33.32', 'a minimum of 1 is what is there unless given'],
    [deck, { minimumRequestsPerSecond: 2 }, '102.49232', '7,200 counted in 692 quiet hours: 1,200 above the free ones'],
    [[], { minimumRequestsPerSecond: 2 }, '73.17072', 'all 732 hours are idle and count the minimum'],
    [[band(7200, 32)], { minimumRequestsPerSecond: 2 }, '73.17072', 'demand at the minimum adds nothing'],
    [[band(7200.5, 32)], { minimumRequestsPerSecond: 2 }, '73.1720528', 'half a request an hour above it does: means may be fractions'],
    [[band(6000, 732)], {}, '0', 'exactly the free ones'],
    [[band(6001, 732)], {}, '0.0609756', 'one above, each hour'],
    [[band(0, 732)], {}, '0', 'asked for nothing'],
    [[band(1e6, 0)], {}, '0', 'in no hour'],
    [[band(16_000, 20), band(5000, 100), band(16_000, 20)], {}, '33.32', 'bands add up, in any order'],
  ] as const)
    it(`${amount}: ${why}`, () => expect(additional([...demand], changes)).to.equal(amount));

  it('counts idle hours at a minimum above the free requests: 0 users have 4,000', () =>
    expect(additional([band(3000, 700)], { minimumRequestsPerSecond: 2 }, 0)).to.equal('195.12192'));

  it('sums over placements, and prices at the first tier as an upper bound', () => {
    const found = priced('domain', { users: 500_000, placements: [peak, { ...peak, name: 'More', type: 'RELATED_ITEMS' }] });
    expect(amountOf(found, 'additional-recommendations')).to.equal('66.64');
    expect(idsOf(found.assumptions)).to.deep.equal(['additional-at-first-tier']);
    expect(
      found.lines.find(({ meter }) => meter === 'additional-recommendations')!.tiers.map(({ upperBound }) => upperBound),
    ).to.deep.equal([true]);
  });

  it('ignores a minimum of campaigns', () => expect(additional(deck, { minimumProvisionedTps: 50 })).to.equal('33.32'));

  it('assumes no tier where nothing is additional', () =>
    expect(idsOf(priced('domain', { users: 500_000, placements: [placement({ demand: [band(6000, 732)] })] }).assumptions)).to.deep.equal(
      [],
    ));
});

describe('domain, P7: what has no use case', () => {
  const ranking = placement({ name: 'Search order', type: 'PERSONALIZED_RANKING' });

  it("can't serve ranking, and names each placement that stands in the way", () => {
    const refuse = () => priced('domain', { placements: [placement(), ranking, { ...ranking, name: 'Category order' }] });
    expect(refuse).to.throw(
      CannotServeError,
      "domain can't serve this workload: Search order: personalized ranking has no domain use case; Category order: personalized ranking has no domain use case",
    );
  });

  for (const type of ['USER_PERSONALIZATION', 'RELATED_ITEMS', 'POPULAR_ITEMS'])
    it(`serves ${type}`, () => expect(priced('domain', { placements: [placement({ type })] }).total.toFixed()).to.equal('0'));

  it('is not stopped by segments', () =>
    expect(
      amountOf(priced('domain', { users: 100_000, batch: [{ kind: 'segments', queriesPerRun: 1, runsPerMonth: 1 }] }), 'batch-segments'),
    ).to.equal('1.6'));
});

describe('domain, P8: batch jobs as custom resources of the same group', () => {
  const job = { kind: 'recommendations', usersPerRun: 1000, runsPerMonth: 1 };

  it('charges training only with a batch job', () => {
    const training = { hoursPerMonth: 50 };
    expect(amountOf(priced('domain', { training, placements: [placement()] }), 'training')).to.equal('no line');
    expect(amountOf(priced('domain', { training, placements: [placement()], batch: [job] }), 'training')).to.equal('12');
  });

  it('warns of training that is not given only with a batch job', () => {
    expect(idsOf(priced('domain', { placements: [placement()] }).warnings)).to.deep.equal([]);
    expect(idsOf(priced('domain', { placements: [placement()], batch: [job] }).warnings)).to.deep.equal(['training-not-given']);
  });

  it('never charges interactions', () =>
    expect(amountsOf(priced('domain', { training: { interactionsPerMonth: 1e6 }, batch: [job] }))).to.deep.equal({
      ingestion: '0',
      training: '0',
      'batch-recommendations': '0.067',
    }));

  it('is still an estimate without placements: ingestion, and batch jobs where there are any', () => {
    expect(amountsOf(priced('domain', { users: 5e5, ingestion: { gigabytesPerMonth: 3 } }))).to.deep.equal({ ingestion: '0.15' });
    expect(amountsOf(priced('domain', { users: 5e5, training: { hoursPerMonth: 1 }, batch: [job] }))).to.deep.equal({
      ingestion: '0',
      training: '0.24',
      'batch-recommendations': '0.067',
    });
  });
});
