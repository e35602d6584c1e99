import { expect } from 'chai';
import fc from 'fast-check';
import { breakEven, type Along } from '../../pricing/break-even.js';
import { estimateOrReasons } from '../../pricing/estimate.js';
import { Big } from '../../pricing/exact.js';
import { CannotServeError, OFFERING_IDS, parseWorkload, type OfferingId, type PriceBook, type Workload } from '../../pricing/index.js';
import { timesTried } from '../browser.js';
import { workloads } from './arbitrary-workload.js';
import { checkAgainstEstimate } from './bisected.js';
import { band, placement, usEast1 } from './priced.js';

const ALONG: readonly Along[] = ['users', 'requests', 'peakHours'];

const asked = (changes: Record<string, unknown> = {}): Workload =>
  parseWorkload({ region: 'us-east-1', users: 0, ingestion: { gigabytesPerMonth: 0 }, training: { hoursPerMonth: 0 }, ...changes });

/** Crossings and order in one line: `custom 100 domain` reads "custom is cheaper up to 100, then domain". */
function shownOf(workload: Workload, a: OfferingId, b: OfferingId, along: Along): string {
  const { crossings, cheaperAtZero, cheaperAtEnd } = breakEven(workload, a, b, along, usEast1);
  const parts = [cheaperAtZero, ...crossings.flatMap(({ at, cheaperAbove }) => [at.toFixed(), cheaperAbove])];
  expect(cheaperAtEnd).to.equal(parts.at(-1));
  return parts.join(' ');
}

/** The workload with training that makes `domain` and `custom` cost about as much at a block of users: chance seldom lets them cross. */
function nearlyEqual(workload: Workload, block: number): Workload {
  const untrained = { ...workload, batch: [], training: { hoursPerMonth: 0 }, users: block * 100_000 + 1 };
  const [domain, custom] = (['domain', 'custom'] as const).map((id) => estimateOrReasons(untrained, id, usEast1));
  if (!('total' in domain!) || !('total' in custom!)) return workload;
  const hours = domain.total.minus(custom.total).div('0.24').round(2).toNumber();
  return { ...untrained, training: { hoursPerMonth: Math.max(hours, 0) } };
}

describe('breakEven', () => {
  for (const [changes, a, b, along, expected, why] of [
    [
      { placements: [placement({ demand: [band(1000, 732)] })] },
      'custom',
      'custom-v2',
      'requests',
      'custom-v2 976000 custom',
      'v2 takes 0.15 a thousand, a v1 campaign 146.40 for a month at its minimum',
    ],
    [
      { placements: [placement({ demand: [band(7200, 366)] })] },
      'custom-v2',
      'custom',
      'requests',
      'custom-v2 976000 custom',
      'the same beyond the crossing, and with the names changed over',
    ],
    [
      { placements: [placement({ demand: [band(0, 732)] })] },
      'custom',
      'custom-v2',
      'requests',
      'custom-v2',
      'no request to scale: nothing moves',
    ],
    [
      { users: 100_000, placements: [placement({ demand: [band(1, 732)] })] },
      'domain',
      'custom-v2',
      'requests',
      'custom-v2 1830000 domain',
      '274.50 of users buy 1,830,000 requests, still free to the recommender, and cheaper beyond 4,000 an hour',
    ],
    [
      { users: 100_000, placements: [placement({ demand: [band(1, 732)] })] },
      'domain',
      'custom',
      'requests',
      'custom',
      'never: 0.0556 a thousand against 0.0833, and the lower minimum',
    ],
    [
      { placements: [placement({ demand: [band(36_000, 10)] })] },
      'custom',
      'custom-v2',
      'peakHours',
      'custom-v2 40.66666666666666666667 custom',
      'at 10 TPS an hour adds 1.80 to 146.40, or 5.40 to nothing',
    ],
    [
      { placements: [placement({ demand: [band(720, 692), band(36_000, 10)] })] },
      'custom',
      'custom-v2',
      'peakHours',
      'custom-v2 19.90666666666666666667 custom',
      'another band keeps its 692 hours: 40 are left',
    ],
    [
      { placements: [placement({ demand: [band(720, 722), band(36_000, 10)] })] },
      'custom',
      'custom-v2',
      'peakHours',
      'custom-v2',
      'only 10 hours are left to take',
    ],
    [{ placements: [placement()] }, 'custom', 'custom-v2', 'peakHours', 'custom-v2', 'a placement without bands has no peak'],
    [
      { users: 50, placements: [placement({ type: 'RELATED_ITEMS' })] },
      'domain',
      'custom',
      'users',
      'domain 1 custom',
      'no users cost a recommender nothing, the first a block: 274.50 against 146.40',
    ],
    [
      { users: 2_000_000, placements: [placement({ demand: [band(11_000, 732)] })], training: { hoursPerMonth: 1074 } },
      'custom',
      'domain',
      'users',
      'domain 200001 custom',
      'a block costs 32.94 and makes 30.49 of requests free: 703.78, then 706.23, against 705.09',
    ],
    [
      { placements: [placement({ demand: [band(36_000, 732)] })] },
      'custom',
      'domain',
      'users',
      'custom',
      '1,464 of TPS-hours; recommenders cost more however many requests are free',
    ],
    [{ placements: [placement({ type: 'RELATED_ITEMS' })] }, 'custom', 'custom-v2', 'users', 'custom', 'equal throughout: the first'],
    [{ placements: [placement({ type: 'RELATED_ITEMS' })] }, 'custom-v2', 'custom', 'requests', 'custom-v2', 'equal throughout: the first'],
    [{}, 'batch', 'domain', 'peakHours', 'batch', 'nothing to serve'],
    [{ placements: [placement()] }, 'custom', 'custom', 'requests', 'custom', 'an offering and itself'],
  ] as const)
    it(`${a} and ${b} along ${along}: ${expected} (${why})`, () => expect(shownOf(asked(changes), a, b, along)).to.equal(expected));

  describe('totals that touch', () => {
    /** Lists at a rate that makes a million of them cost as much as something else. */
    const bookWith = (rate: string): PriceBook => ({
      ...usEast1,
      meters: {
        ...usEast1.meters,
        'batch-recommendations': {
          unitSize: 1000,
          tiers: [{ ...usEast1.meters['batch-recommendations'].tiers[0]!, upTo: null, rate: new Big(rate) }],
        },
      },
    });
    const precompute = { usersPerRun: 1_000_000, runsPerMonth: 1 };
    const order = (changes: Record<string, unknown>, a: OfferingId, b: OfferingId, along: Along, rate: string): unknown => {
      const { crossings, cheaperAtZero, cheaperAtEnd } = breakEven(asked(changes), a, b, along, bookWith(rate));
      return [cheaperAtZero, crossings.map(({ at }) => at.toFixed()), cheaperAtEnd];
    };
    it('are equal from 0 until one rises: the other is cheaper throughout', () =>
      expect(
        order({ placements: [placement({ demand: [band(7200, 732)], precompute })] }, 'custom', 'batch', 'requests', '0.1464'),
      ).to.deep.equal(['batch', [], 'batch']));
    it('are equal to the end once one has risen so far: it was cheaper throughout', () =>
      expect(
        order(
          { placements: [placement({ demand: [band(36_000, 10), band(1, 722)], precompute })] },
          'batch',
          'custom-v2',
          'peakHours',
          '0.0541083',
        ),
      ).to.deep.equal(['custom-v2', [], 'custom-v2']));
    it('by a hair less they cross', () =>
      expect(
        order(
          { placements: [placement({ demand: [band(36_000, 10), band(1, 722)], precompute })] },
          'batch',
          'custom-v2',
          'peakHours',
          '0.0541082',
        ),
      ).to.deep.equal(['custom-v2', ['9.99998148148148148148'], 'batch']));
  });

  it('names what an offering lacks', () =>
    expect(() => breakEven(asked({ placements: [placement()] }), 'custom', 'batch', 'users', usEast1)).to.throw(
      CannotServeError,
      "batch can't serve this workload: Top picks: batch can't answer in real time, and precompute does not say how it could be filled",
    ));

  it('names the axes there are for one that there is not', () =>
    expect(() => breakEven(asked(), 'custom', 'domain', 'hours' as Along, usEast1)).to.throw(
      RangeError,
      'along: expected users, requests or peakHours, got "hours"',
    ));

  it('holds against bisecting the estimate, whatever the workload', () => {
    const turns = { users: 0, requests: 0, peakHours: 0 };
    fc.assert(
      fc.property(workloads, fc.boolean(), fc.constantFrom(...ALONG), fc.nat(9), (input, freeTier, along, block) => {
        const any = parseWorkload({ ...input, ...(freeTier ? { freeTier } : {}) });
        const workload = along === 'users' ? nearlyEqual(any, block) : any;
        const served = OFFERING_IDS.filter((id) => 'total' in estimateOrReasons(workload, id, usEast1));
        for (const [index, a] of served.entries())
          for (const b of served.slice(index + 1)) turns[along] += checkAgainstEstimate(workload, a, b, along);
      }),
      { numRuns: timesTried(150), seed: 20261125 },
    );
    expect(turns.requests, 'turns along requests').to.be.greaterThan(10);
    expect(turns.peakHours, 'turns along hours of the peak').to.be.greaterThan(2);
    expect(turns.users, 'turns along users').to.be.greaterThan(2);
  }).timeout(60_000);
});
