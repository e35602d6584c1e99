import { expect } from 'chai';
import fc from 'fast-check';
import {
  canServe,
  CannotServeError,
  compare,
  estimate,
  OFFERING_IDS,
  parseWorkload,
  type Estimate,
  type LineItem,
  type OfferingId,
  type Workload,
} from '../../pricing/index.js';
import { Big } from '../../pricing/exact.js';
import { timesTried } from '../browser.js';
import { workloads } from './arbitrary-workload.js';
import { usEast1 } from './priced.js';
import { areWithin, exactly, sum, zero } from './ratio.js';
import { billByTheRules, refusedPlacements, type Asked, type Charge } from './reference.js';

const runs = { numRuns: timesTried(600), seed: 20261124 };
const tolerance = exactly('0.000000000001');

/** Which line of ours is which charge of the reference. */
const charges = {
  ingestion: 'ingestion',
  training: 'training',
  'trained-interactions': 'v2-training',
  'recommender-users': 'recommender-users',
  'additional-recommendations': 'additional-recommendations',
  'tps-hours': 'tps-hours',
  'v2-requests': 'v2-requests',
  'batch-recommendations': 'batch-recommendations',
  'batch-segments': 'batch-segments',
} as const satisfies Record<LineItem['meter'], Charge>;

/** Every estimate there is of a workload. */
function estimatesOf(asked: Asked): Estimate[] {
  const { offerings } = compare(parseWorkload(asked), usEast1);
  return OFFERING_IDS.map((id) => offerings[id]).filter(canServe);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe('estimate agrees with the rules, worked in fractions of whole numbers', function () {
  // Many runs; a slow machine is no bug.
  this.timeout(60_000);

  for (const offering of OFFERING_IDS)
    it(`${offering}: ${runs.numRuns} workloads, each line and the total to 1e-12`, () => {
      let served = 0;
      fc.assert(
        fc.property(workloads, (asked) => {
          const refused = refusedPlacements(asked, offering);
          if (refused.length > 0) {
            expect(() => estimate(parseWorkload(asked), offering, usEast1))
              .to.throw(CannotServeError)
              .that.satisfies(({ reasons }: CannotServeError) => {
                expect(reasons.map(({ placement }) => placement)).to.deep.equal(refused);
                return true;
              });
            return;
          }
          served++;
          const bill = billByTheRules(asked, offering);
          const { lines, total } = estimate(parseWorkload(asked), offering, usEast1);
          const ours = new Map<Charge, LineItem>(lines.map((line) => [charges[line.meter], line]));
          expect(ours.size, 'a line a meter').to.equal(lines.length);
          for (const charge of Object.values(charges)) {
            const amount = ours.get(charge)?.amount.toFixed() ?? '0';
            expect(areWithin(exactly(amount), bill[charge] ?? zero, tolerance), `${charge}: ${amount}`).to.equal(true);
          }
          expect(areWithin(exactly(total.toFixed()), sum(Object.values(bill)), tolerance), `total: ${total.toFixed()}`).to.equal(true);
        }),
        runs,
      );
      expect(served, 'workloads that it can serve').to.be.greaterThan(100);
    });
});

describe('estimate, of any workload and in every offering', function () {
  this.timeout(60_000);

  it('adds up: amounts are the sums of their tiers, tiers are quantity x rate, parts are the quantity, lines the total', () =>
    fc.assert(
      fc.property(workloads, (asked) => {
        for (const { lines, total, offering } of estimatesOf(asked)) {
          expect(total.eq(lines.reduce((all, { amount }) => all.plus(amount), new Big(0))), offering).to.equal(true);
          for (const { meter, amount, quantity, tiers, parts } of lines) {
            const close = (a: Big, b: Big) =>
              expect(a.minus(b).abs().lte(1e-12), `${offering} ${meter}: ${a.toFixed()} ${b.toFixed()}`).to.equal(true);
            close(
              amount,
              tiers.reduce((all, tier) => all.plus(tier.amount), new Big(0)),
            );
            close(
              quantity,
              tiers.reduce((all, tier) => all.plus(tier.quantity), new Big(0)),
            );
            for (const tier of tiers) close(tier.amount, tier.quantity.times(tier.rate));
            if (parts.length > 0)
              close(
                quantity,
                parts.reduce((all, part) => all.plus(part.quantity), new Big(0)),
              );
          }
        }
      }),
      { ...runs, numRuns: timesTried(200) },
    ));

  it('shows how the hours make up the quantity, wherever hours are billed', () =>
    fc.assert(
      fc.property(workloads, (asked) => {
        for (const { lines } of estimatesOf(asked))
          for (const { meter, parts, unitSize } of lines)
            for (const { name, quantity, terms } of parts.filter((part) => part.terms.length > 0)) {
              const perUnit = meter === 'tps-hours' ? 3600 : meter === 'recommender-users' ? 1 : unitSize;
              const counted = terms.reduce((all, { hours, countPerHour }) => all.plus(hours.times(countPerHour)), new Big(0)).div(perUnit);
              expect(counted.minus(quantity).abs().lte(1e-12), `${meter} of ${name}`).to.equal(true);
            }
      }),
      { ...runs, numRuns: timesTried(200) },
    ));

  it('never mutates what it is given', () =>
    fc.assert(
      fc.property(workloads, (asked) => {
        const before = JSON.stringify(asked);
        const workload = deepFreeze(parseWorkload(deepFreeze(asked)));
        const parsed = JSON.stringify(workload);
        const book = deepFreeze({ ...usEast1 });
        const priced = compare(workload, book);
        expect(JSON.stringify(asked)).to.equal(before);
        expect(JSON.stringify(workload)).to.equal(parsed);
        expect(JSON.stringify(compare(workload, book)), 'the same again').to.equal(JSON.stringify(priced));
      }),
      { ...runs, numRuns: timesTried(100) },
    ));

  it('answers finite amounts >= 0, never NaN', () =>
    fc.assert(
      fc.property(workloads, (asked) => {
        for (const { lines, total } of estimatesOf(asked))
          for (const amount of [total, ...lines.flatMap((line) => [line.amount, line.quantity, line.standing])])
            expect(amount.toFixed()).to.match(/^\d+(\.\d+)?$/);
      }),
      { ...runs, numRuns: timesTried(100) },
    ));

  it('counts as standing no more than the amount', () =>
    fc.assert(
      fc.property(workloads, (asked) => {
        for (const { lines } of estimatesOf(asked)) for (const { amount, standing } of lines) expect(standing.lte(amount)).to.equal(true);
      }),
      { ...runs, numRuns: timesTried(100) },
    ));
});

describe('estimate never charges less for more', function () {
  this.timeout(60_000);

  const first = <T>(list: readonly T[], change: (each: T) => T): T[] => list.map((each, index) => (index === 0 ? change(each) : each));
  const more: Record<string, (asked: Asked, by: number) => Asked> = {
    users: (asked, by) => ({ ...asked, users: asked.users + by }),
    gigabytes: (asked, by) => ({ ...asked, ingestion: { gigabytesPerMonth: asked.ingestion.gigabytesPerMonth + by } }),
    'training hours': (asked, by) => ({
      ...asked,
      training: { ...asked.training, hoursPerMonth: (asked.training?.hoursPerMonth ?? 0) + by },
    }),
    interactions: (asked, by) => ({
      ...asked,
      training: { ...asked.training, interactionsPerMonth: (asked.training?.interactionsPerMonth ?? 0) + by },
    }),
    'hours of the month': (asked) => ({ ...asked, hoursPerMonth: 744 }),
    'requests an hour': (asked, by) => ({
      ...asked,
      placements: first(asked.placements, (placement) => ({
        ...placement,
        demand: first(placement.demand, (band) => ({ ...band, requestsPerHour: band.requestsPerHour + by })),
      })),
    }),
    'busy hours': (asked) => ({
      ...asked,
      hoursPerMonth: asked.hoursPerMonth,
      placements: first(asked.placements, (placement) => {
        const hours = placement.demand.reduce((total, band) => total + band.hoursPerMonth, 0);
        const idle = Math.max(0, Math.floor((asked.hoursPerMonth - hours) * 100 - 1) / 100);
        return {
          ...placement,
          demand: first(placement.demand, (band) => ({ ...band, hoursPerMonth: Math.round((band.hoursPerMonth + idle) * 100) / 100 })),
        };
      }),
    }),
    'minimum TPS': (asked, by) => ({
      ...asked,
      placements: first(asked.placements, (placement) => ({
        ...placement,
        minimumProvisionedTps: (placement.minimumProvisionedTps ?? 1) + by,
      })),
    }),
    'minimum requests a second': (asked, by) => ({
      ...asked,
      placements: first(asked.placements, (placement) => ({
        ...placement,
        minimumRequestsPerSecond: (placement.minimumRequestsPerSecond ?? 1) + by,
      })),
    }),
    'precomputed users': (asked, by) => ({
      ...asked,
      placements: first(asked.placements, (placement) => ({
        ...placement,
        ...(placement.precompute && { precompute: { ...placement.precompute, usersPerRun: placement.precompute.usersPerRun + by } }),
      })),
    }),
    'batch runs': (asked, by) => ({ ...asked, batch: first(asked.batch, (job) => ({ ...job, runsPerMonth: job.runsPerMonth + by })) }),
    'batch counts': (asked, by) => ({
      ...asked,
      batch: first(asked.batch, (job) =>
        job.kind === 'segments' ? { ...job, queriesPerRun: job.queriesPerRun + by } : { ...job, usersPerRun: job.usersPerRun + by },
      ),
    }),
    placements: (asked) => ({
      ...asked,
      placements: [
        ...asked.placements,
        { name: 'one more', type: 'RELATED_ITEMS', demand: [], precompute: { usersPerRun: 1, runsPerMonth: 1 } },
      ],
    }),
  };

  for (const [quantity, change] of Object.entries(more))
    it(quantity, () =>
      fc.assert(
        fc.property(workloads, fc.integer({ min: 1, max: 250_000 }), (asked, by) => {
          const before = compare(parseWorkload(asked), usEast1).offerings;
          const after = compare(parseWorkload(change(asked, by)), usEast1).offerings;
          for (const id of OFFERING_IDS) {
            const [a, b] = [before[id], after[id]];
            expect(canServe(b), `${id} still serves`).to.equal(canServe(a));
            // An amount is divided once, at 20 decimals.
            if (canServe(a) && canServe(b))
              expect(b.total.gte(a.total.minus(1e-15)), `${id}: ${a.total.toFixed()} then ${b.total.toFixed()}`).to.equal(true);
          }
        }),
        { ...runs, numRuns: timesTried(150) },
      ),
    );
});

describe('estimate adds up over placements while no second tier is reached', function () {
  this.timeout(60_000);

  const within: Record<OfferingId, (found: Estimate) => boolean> = {
    domain: () => true,
    custom: ({ lines }) => lines.every(({ tiers }) => tiers.length <= 1),
    'custom-v2': ({ lines }) => lines.every(({ tiers }) => tiers.length <= 1),
    batch: ({ lines }) => lines.every(({ tiers }) => tiers.length <= 1),
  };
  for (const offering of OFFERING_IDS)
    it(offering, () => {
      let compared = 0;
      fc.assert(
        fc.property(workloads, (asked) => {
          const workload: Workload = { ...parseWorkload(asked), batch: [], training: { hoursPerMonth: 0, interactionsPerMonth: 0 } };
          const placements = workload.placements.map((each) => ({
            ...each,
            type: each.type === 'PERSONALIZED_RANKING' ? ('RELATED_ITEMS' as const) : each.type,
            minimumProvisionedTps: Math.min(each.minimumProvisionedTps ?? 1, 5),
            precompute: { usersPerRun: 1_000_000, runsPerMonth: 3 },
            demand: each.demand.map((band) => ({ ...band, requestsPerHour: band.requestsPerHour % 9000 })),
          }));
          const together = estimate({ ...workload, placements }, offering, usEast1);
          if (!within[offering](together)) return;
          if (placements.length > 1) compared++;
          const none = estimate({ ...workload, placements: [] }, offering, usEast1).total;
          const each = placements.map((placement) =>
            estimate({ ...workload, placements: [placement] }, offering, usEast1).total.minus(none),
          );
          expect(
            each
              .reduce((all, one) => all.plus(one), none)
              .minus(together.total)
              .abs()
              .lte(1e-15),
          ).to.equal(true);
        }),
        { ...runs, numRuns: timesTried(200) },
      );
      expect(compared, 'workloads with more than one placement').to.be.greaterThan(50);
    });
});

describe('estimate refuses', () => {
  it('an offering that there is not', () =>
    expect(() =>
      estimate(parseWorkload({ region: 'us-east-1', users: 0, ingestion: { gigabytesPerMonth: 0 } }), 'toString' as OfferingId, usEast1),
    ).to.throw(RangeError, 'offering: expected one of domain, custom, custom-v2, batch, got "toString"'));
});
