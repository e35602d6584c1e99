import { expect } from 'chai';
import fc from 'fast-check';
import { idleHours, movedTo, standsAt } from '../../pricing/along.js';
import type { Along } from '../../pricing/break-even.js';
import { costCurve, type CostCurve } from '../../pricing/cost-curve.js';
import { estimateOrReasons } from '../../pricing/estimate.js';
import { Big } from '../../pricing/exact.js';
import { estimate, OFFERING_IDS, parseWorkload, type Workload } from '../../pricing/index.js';
import { mustChange } from '../../pricing/must-change.js';
import { timesTried } from '../browser.js';
import { workloads } from './arbitrary-workload.js';
import { band, placement, usEast1 } from './priced.js';

const ALONG: readonly Along[] = ['users', 'requests', 'peakHours'];
const asked = (changes: Record<string, unknown> = {}): Workload =>
  parseWorkload({ region: 'us-east-1', users: 0, ingestion: { gigabytesPerMonth: 0 }, training: { hoursPerMonth: 0 }, ...changes });
const demandOf = ({ placements }: Workload): unknown =>
  placements.map(({ demand }) => demand.map((each) => [each.requestsPerHour, each.hoursPerMonth]));

describe('idleHours', () => {
  const told = (...demands: ReturnType<typeof band>[][]): string[] | undefined => {
    const found = idleHours(asked({ placements: demands.map((demand, index) => placement({ name: `Place ${index}`, demand })) }));
    return found && [found.least, found.most, found.noneFrom].map((each) => each.toFixed());
  };

  for (const [demands, idle, why] of [
    [[], undefined, 'no placement'],
    [[[]], undefined, 'a placement without demand has no peak that could grow'],
    [[[band(100, 692), band(900, 40)]], ['0', '0', '40'], 'bands that fill the month: none left now'],
    [[[band(100, 200), band(900, 40)]], ['492', '492', '532'], 'the other band alone bounds the peak'],
    [[[band(900, 40)]], ['692', '692', '732'], 'a peak alone may take the whole month'],
    [
      [[band(100, 200), band(900, 40)], [band(5, 732)], []],
      ['0', '492', '732'],
      'several placements: the fewest, the most, the last to run out',
    ],
  ] as const)
    it(`${JSON.stringify(idle)}: ${why}`, () => expect(told(...demands.map((demand) => [...demand]))).to.deep.equal(idle));

  it('says from where on peak hours change no total, and that they do up to there', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 400 }), (peak, usual) => {
        const workload = asked({ placements: [placement({ demand: [band(100, usual), band(90_000, peak)] })] });
        const { noneFrom } = idleHours(workload)!;
        const totalAt = (hours: Big): string => estimate(movedTo(workload, 'peakHours', hours), 'custom', usEast1).total.toFixed();
        expect(totalAt(noneFrom.plus(1))).to.equal(totalAt(noneFrom));
        expect(totalAt(noneFrom.minus(1))).not.to.equal(totalAt(noneFrom));
      }),
      { numRuns: 50 },
    ));
});

describe('standsAt and movedTo', () => {
  const workload = asked({
    users: 7,
    placements: [
      placement({ demand: [band(100, 200), band(900, 10), band(900, 20)] }),
      placement({ name: 'Cart', demand: [band(50, 30)] }),
      placement({ name: 'Home' }),
    ],
  });
  it('reads users, requests a month, and the hours of the busiest band of all', () =>
    expect(ALONG.map((along) => standsAt(workload, along).toFixed())).to.deep.equal(['7', '48500', '10']));
  it('reads 0 where nothing is asked', () =>
    expect(ALONG.map((along) => standsAt(asked(), along).toFixed())).to.deep.equal(['0', '0', '0']));
  it('moves users to whole ones', () => expect(movedTo(workload, 'users', new Big('12.5')).users).to.equal(13));
  it('scales every band by one factor', () =>
    expect(demandOf(movedTo(workload, 'requests', new Big(97_000)))).to.deep.equal([
      [
        [200, 200],
        [1800, 10],
        [1800, 20],
      ],
      [[100, 30]],
      [],
    ]));
  it('leaves a workload without requests as it is', () => expect(movedTo(asked(), 'requests', new Big(5))).to.deep.equal(asked()));
  it('moves the first of the busiest bands, as far as there are idle hours', () => {
    expect(demandOf(movedTo(workload, 'peakHours', new Big(600)))).to.deep.equal([
      [
        [100, 200],
        [900, 512],
        [900, 20],
      ],
      [[50, 600]],
      [],
    ]);
    expect(demandOf(movedTo(workload, 'peakHours', new Big(0)))).to.deep.equal([
      [
        [100, 200],
        [900, 0],
        [900, 20],
      ],
      [[50, 0]],
      [],
    ]);
  });
  it('stays a workload that can be read, wherever it is moved', () =>
    fc.assert(
      fc.property(workloads, fc.constantFrom(...ALONG), fc.nat(1e9), fc.nat(997), (input, along, whole, part) => {
        const at = along === 'peakHours' ? new Big(part).times(input.hoursPerMonth).div(997) : new Big(whole).plus(new Big(part).div(997));
        const moved = movedTo(parseWorkload(input), along, at);
        expect(parseWorkload(moved)).to.deep.equal(moved);
      }),
      { numRuns: timesTried(100), seed: 3 },
    ));
});

/** What a curve says between its points. */
function readCurve({ points }: CostCurve, at: Big): Big {
  const next = points.findIndex((point) => point.at.gte(at));
  const to = points[next]!,
    from = points[next - 1] ?? to;
  if (to.at.eq(from.at)) return to.total;
  return from.total.plus(to.total.minus(from.total).times(at.minus(from.at)).div(to.at.minus(from.at)));
}

describe('costCurve', () => {
  const shown = ({ points }: CostCurve): string[] => points.map(({ at, total }) => `${at.toFixed()}: ${total.toFixed()}`);
  it('has a point where a campaign passes its minimum, and where a tier begins', () =>
    expect(
      shown(costCurve(asked({ placements: [placement({ demand: [band(100, 732)] })] }), 'custom', 'requests', usEast1, new Big(108e6))),
    ).to.deep.equal(['0: 146.4', '2635200: 146.4', '72000000: 4000', '108000000: 5000']));
  it('has two points where a block of users begins', () => {
    const curve = costCurve(asked({ placements: [placement()] }), 'domain', 'users', usEast1, new Big(150_000));
    expect(shown(curve)).to.deep.equal(['0: 0', '0: 274.5', '100000: 274.5', '100000: 307.44', '150000: 307.44']);
    expect(curve.knownUpTo?.toFixed()).to.equal('1000000');
  });
  it('follows the users of segment queries', () =>
    expect(
      shown(
        costCurve(
          asked({ users: 5, batch: [{ kind: 'segments', queriesPerRun: 10, runsPerMonth: 1 }] }),
          'custom',
          'users',
          usEast1,
          new Big(200_000),
        ),
      ),
    ).to.deep.equal(['0: 0', '100000: 16', '200000: 24']));
  it('ends with the month', () => {
    const curve = costCurve(
      asked({ placements: [placement({ demand: [band(7200, 10)] })] }),
      'custom',
      'peakHours',
      usEast1,
      new Big(2000),
    );
    expect(shown(curve)).to.deep.equal(['0: 146.4', '732: 292.8']);
    expect([curve.now.toFixed(), curve.knownUpTo]).to.deep.equal(['10', undefined]);
  });
  it('says what estimate says, at its points and between', () =>
    fc.assert(
      fc.property(
        workloads,
        fc.boolean(),
        fc.constantFrom(...ALONG),
        fc.constantFrom(...OFFERING_IDS),
        (input, freeTier, along, offering) => {
          const workload = parseWorkload({ ...input, ...(freeTier ? { freeTier } : {}) });
          if (!('total' in estimateOrReasons(workload, offering, usEast1))) return;
          const end = along === 'users' ? new Big(1_234_567) : along === 'requests' ? new Big(1e9) : new Big(workload.hoursPerMonth);
          if (along === 'requests' && standsAt(workload, along).eq(0)) return;
          const curve = costCurve(workload, offering, along, usEast1, end);
          for (let part = 1; part <= 13; part++) {
            const exact = end.times(part).div(13),
              at = along === 'users' ? exact.round(0, Big.roundHalfUp) : exact;
            const priced = estimate(movedTo(workload, along, at), offering, usEast1).total;
            expect(readCurve(curve, at).minus(priced).abs().toNumber(), `at ${at.toFixed()}`).to.be.lessThan(1e-6);
          }
        },
      ),
      { numRuns: timesTried(120), seed: 20261125 },
    )).timeout(30_000);
});

describe('mustChange', () => {
  const workload = asked({ users: 100_000, placements: [placement({ demand: [band(3600, 732)] })] });
  const shown = (leader: 'custom' | 'custom-v2' | 'domain', other: 'custom' | 'custom-v2' | 'domain', of = workload): string[] =>
    mustChange(of, leader, other, usEast1).map(({ along, from, to, cheaper }) => `${along} ${from.toFixed()} ${to.toFixed()} ${cheaper}`);
  it('names the nearest place on each axis that has one', () =>
    expect(shown('custom', 'custom-v2')).to.deep.equal([
      'requests 2635200 976000 custom-v2',
      'peakHours 732 271.11111111111111111111 custom-v2',
    ]));
  it('names whole users at which the other is cheaper', () => expect(shown('custom', 'domain')).to.deep.equal(['users 100000 0 domain']));
  it('has nothing to say where the other already is cheaper', () => expect(shown('custom-v2', 'custom')).to.deep.equal([]));
  it('names the place itself where both are equal', () =>
    expect(shown('custom', 'custom-v2', asked({ placements: [placement({ demand: [band(2000, 488)] })] }))[0]).to.equal(
      'requests 976000 976000 custom-v2',
    ));
});
