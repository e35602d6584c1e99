import { expect } from 'chai';
import fc from 'fast-check';
import { movedTo } from '../../pricing/along.js';
import { estimateOrReasons } from '../../pricing/estimate.js';
import { Big, sum } from '../../pricing/exact.js';
import { hybrid, isHybrid, type Hybrid } from '../../pricing/hybrid.js';
import type { HybridMustChange, Way } from '../../pricing/hybrid-must-change.js';
import { parseWorkload, type Workload } from '../../pricing/index.js';
import { requestsPerMonth } from '../../pricing/requests.js';
import { timesTried } from '../browser.js';
import { workloads } from './arbitrary-workload.js';
import { band, idsOf, placement, usEast1 } from './priced.js';

const asked = (changes: Record<string, unknown> = {}): Workload =>
  parseWorkload({
    region: 'us-east-1',
    users: 100_000,
    ingestion: { gigabytesPerMonth: 100 },
    training: { hoursPerMonth: 50 },
    activity: [{ usersShare: 0.1, requestsShare: 0.5 }],
    ...changes,
  });
const found = (workload: Workload): Hybrid => {
  const split = hybrid(workload, usEast1);
  if (!isHybrid(split)) throw new Error(split.reasons.map(({ message }) => message).join('; '));
  return split;
};
const precompute = (runsPerMonth: number, usersPerRun = 100_000): unknown => ({ usersPerRun, runsPerMonth });

/** The share of requests that so large a share of users makes, read off the curve the plain way. */
function requestsShare({ activity = [] }: Workload, users: number): number {
  const points = [{ usersShare: 0, requestsShare: 0 }, ...activity, { usersShare: 1, requestsShare: 1 }];
  const next = points.findIndex(({ usersShare }, index) => index > 0 && usersShare >= users);
  const from = points[next - 1]!,
    to = points[next]!;
  if (to.usersShare === from.usersShare) return to.requestsShare;
  return from.requestsShare + ((to.requestsShare - from.requestsShare) * (users - from.usersShare)) / (to.usersShare - from.usersShare);
}

/** Every split there is, each priced by `estimate` of a workload written out for it: its lists are plain batch jobs. */
function everySplit(workload: Workload): { activeUsers: number; way: Way; total: number }[] {
  const { users, placements } = workload;
  const kept = placements.filter((each) => !each.precompute);
  return Array.from({ length: users + 1 }, (_, activeUsers) => {
    const lists = placements.flatMap((each) =>
      each.precompute && activeUsers < users
        ? [
            {
              kind: 'recommendations' as const,
              runsPerMonth: each.precompute.runsPerMonth,
              usersPerRun: (each.precompute.usersPerRun * (users - activeUsers)) / users,
            },
          ]
        : [],
    );
    const share = requestsShare(workload, activeUsers / users);
    const inTime = placements.flatMap((each) => {
      if (!each.precompute || activeUsers === users) return [each];
      return activeUsers === 0
        ? []
        : [{ ...each, demand: each.demand.map((hours) => ({ ...hours, requestsPerHour: hours.requestsPerHour * share })) }];
    });
    const written: Workload = { ...workload, placements: inTime, batch: [...workload.batch, ...lists] };
    const way: Way = activeUsers === users ? 'real-time' : activeUsers === 0 && kept.length === 0 ? 'batch' : 'hybrid';
    const totals = (['domain', 'custom', 'custom-v2', ...(way === 'batch' ? (['batch'] as const) : [])] as const)
      .map((id) => estimateOrReasons(written, id, usEast1))
      .flatMap((each) => ('total' in each ? [each.total.toNumber()] : []));
    return { activeUsers, way, total: Math.min(...totals) };
  });
}

const lowestOf = (splits: readonly { total: number }[]): number => Math.min(...splits.map(({ total }) => total));

/** Few users and much traffic, so that every split can be tried and some of them pay. */
const splittable = fc
  .tuple(
    workloads,
    fc.integer({ min: 1, max: 60 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 100 })), { maxLength: 3 }),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 400_000 }), fc.nat(31)), { minLength: 1, maxLength: 5 }),
  )
  .map(([input, users, steps, lists]) => {
    // Steeper first makes the curve one of the most active first.
    const inOrder = [...steps, [1, 0] as const].sort((a, b) => b[1] / b[0] - a[1] / a[0]);
    const wide = sum(inOrder.map(([step]) => new Big(step))).toNumber(),
      high = sum(inOrder.map(([, rise]) => new Big(rise))).toNumber() || 1;
    let usersShare = 0,
      requests = 0;
    const activity = inOrder.slice(0, -1).map(([step, rise]) => {
      usersShare += step;
      requests += rise;
      return { usersShare: usersShare / wide, requestsShare: requests / high };
    });
    const placements = input.placements.map((each, index) => ({
      ...each,
      precompute:
        index === 0 || each.precompute
          ? { usersPerRun: lists[index % lists.length]![0], runsPerMonth: lists[index % lists.length]![1] }
          : undefined,
    }));
    return { ...input, users, activity, placements } as unknown as Workload;
  })
  .filter(({ placements }) => placements.length > 0);

describe('hybrid', () => {
  it('says all batch, and how much all real time would be', () => {
    const split = found(asked({ placements: [placement({ demand: [band(7200, 732)], precompute: precompute(1) })] }));
    expect([split.activeUsers, split.realTime, split.requestsShare.toFixed(), split.total.toFixed()]).to.deep.equal([
      0,
      'batch',
      '0',
      '23.7',
    ]);
    expect(split.allBatch!.toFixed()).to.equal('23.7');
    // 5 of ingestion, 274.50 of users, and 3,200 requests an hour above the free ones: 195.12; a campaign with 292.80 and training is cheaper.
    expect([split.allRealTime.offering, split.allRealTime.total.toFixed()]).to.deep.equal(['custom', '309.8']);
    expect(idsOf(split.assumptions)).to.deep.equal([]);
  });

  it('says all real time where lists cost more, and then computes none', () => {
    const split = found(asked({ placements: [placement({ demand: [band(100, 732)], precompute: precompute(744) })] }));
    expect([split.activeUsers, split.realTime, split.requestsShare.toFixed()]).to.deep.equal([100_000, 'custom-v2', '1']);
    expect(split.total.eq(split.allRealTime.total)).to.equal(true);
    expect(split.lines.map(({ meter }) => meter)).not.to.include('batch-recommendations');
  });

  for (const [changes, ids] of [
    [{}, ['no-placements']],
    [{ placements: [placement()] }, ['nothing-precomputed']],
    [{ placements: [placement({ precompute: precompute(1) })], activity: undefined }, ['activity-not-given']],
    [{ placements: [placement()], activity: undefined }, ['nothing-precomputed', 'activity-not-given']],
  ] as const)
    it(`has nothing to split: ${ids.join(', ')}`, () => {
      const split = hybrid(asked(changes), usEast1);
      expect(isHybrid(split) ? 'a split' : idsOf(split.reasons)).to.deep.equal(ids);
    });

  it('is the lowest of all splits, tried one by one', () => {
    const ways = { 'real-time': 0, batch: 0, hybrid: 0 };
    fc.assert(
      fc.property(splittable, (workload) => {
        const split = found(workload),
          all = everySplit(workload);
        expect(split.total.toNumber()).to.be.closeTo(lowestOf(all), 1e-6);
        const chosen = all[split.activeUsers]!;
        expect(chosen.total, `${split.activeUsers} active`).to.be.closeTo(lowestOf(all), 1e-6);
        expect(sum(split.lines.map(({ amount }) => amount)).eq(split.total)).to.equal(true);
        expect(split.allRealTime.total.toNumber()).to.be.closeTo(all.at(-1)!.total, 1e-6);
        if (split.allBatch) expect(split.allBatch.toNumber()).to.be.closeTo(all[0]!.total, 1e-6);
        for (const { activeUsers, total } of split.curve)
          expect(total.toNumber(), `curve at ${activeUsers}`).to.be.closeTo(all[activeUsers]!.total, 1e-6);
        ways[chosen.way]++;
      }),
      { numRuns: timesTried(60), seed: 20261125 },
    );
    for (const way of ['real-time', 'batch', 'hybrid'] as const) expect(ways[way], `times that ${way} won`).to.be.greaterThan(2);
  }).timeout(60_000);

  it('has no split without users: lists or real time, whichever costs less', () => {
    const split = found(asked({ users: 0, placements: [placement({ demand: [band(7200, 732)], precompute: precompute(1) })] }));
    expect([split.activeUsers, split.realTime, split.total.eq(split.allBatch!)]).to.deep.equal([0, 'batch', true]);
  });
});

describe('hybrid.mustChange', () => {
  const wayOf = (workload: Workload): Way => {
    const split = found(workload);
    if (split.lines.every(({ meter }) => meter !== 'batch-recommendations')) return 'real-time';
    return split.realTime === 'batch' ? 'batch' : 'hybrid';
  };
  const moved = (workload: Workload, what: HybridMustChange['what'], factor: Big): Workload =>
    what === 'requests'
      ? movedTo(workload, 'requests', sum(workload.placements.map(requestsPerMonth)).times(factor))
      : {
          ...workload,
          placements: workload.placements.map((each) =>
            each.precompute
              ? { ...each, precompute: { ...each.precompute, runsPerMonth: factor.times(each.precompute.runsPerMonth).toNumber() } }
              : each,
          ),
        };

  it('finds the run with which real time wins, and the requests with which it does', () => {
    const workload = asked({ placements: [placement({ demand: [band(7200, 732)], precompute: precompute(1) })] });
    // 309.80 against 17 and 6.70 a run: 43.7 runs.
    expect(
      found(workload).mustChange.map(({ what, from, to, winner }) => `${what} ${from.toFixed()} ${to.toFixed()} ${winner}`),
    ).to.include('runsPerMonth 1 44 real-time');
  });

  it('turns where it says, whatever the workload', () => {
    let changes = 0;
    fc.assert(
      fc.property(splittable, (input) => {
        const workload = { ...input, batch: [] };
        const now = wayOf(workload);
        for (const { what, from, to, winner } of found(workload).mustChange) {
          changes++;
          expect(winner).not.to.equal(now);
          expect(wayOf(moved(workload, what, to.div(from))), `${what} ${from.toFixed()} to ${to.toFixed()}`).to.equal(winner);
          // What stands between whole numbers may have no whole neighbour on its own side.
          if (to.minus(from).abs().lt(1)) continue;
          const before = to.plus(to.gt(from) ? -1 : 1);
          expect(wayOf(moved(workload, what, before.div(from))), `${what} at ${before.toFixed()}`).not.to.equal(winner);
        }
      }),
      { numRuns: timesTried(25), seed: 7 },
    );
    expect(changes).to.be.greaterThan(20);
  }).timeout(60_000);
});
