import { expect } from 'chai';
import { EXAMPLE_WORKLOAD } from '../../pricing/presets.js';
import { nextKnees, type Knee } from '../../pricing/next-knee.js';
import type { OfferingId } from '../../pricing/offerings/offering.js';
import { priceBook } from '../../pricing/price-book.js';
import { parseWorkload, type Workload } from '../../pricing/workload.js';

const BOOK = priceBook('us-east-1');
const words = ({ kind, meter, placement, at, now, rateNow, rateThen }: Knee): string =>
  [kind, meter, placement ?? '', now.toFixed(2), at.toFixed(2), rateNow?.toFixed() ?? 'nothing', rateThen?.toFixed() ?? 'unknown'].join(
    ' | ',
  );
const knees = (workload: Workload, offering: OfferingId): string[] => nextKnees(workload, offering, BOOK).map(words);
const asked = (requestsPerHour: number, more: Partial<Workload['placements'][number]> = {}): Workload =>
  parseWorkload({
    ...EXAMPLE_WORKLOAD,
    placements: [{ name: 'Home', type: 'USER_PERSONALIZATION', demand: [{ requestsPerHour, hoursPerMonth: 732 }], ...more }],
  });

describe('nextKnees', () => {
  it('tells a domain workload of the next block of users and of the last known tier', () =>
    expect(knees(EXAMPLE_WORKLOAD, 'domain')).to.deep.equal([
      'user-block | recommender-users |  | 500000.00 | 500001.00 | nothing | 0.045',
      'tier | recommender-users |  | 500000.00 | 1000000.00 | 0.045 | unknown',
    ]));

  it('tells a recommender inside its free requests where they end', () =>
    expect(knees(asked(5000), 'domain')).to.include(
      'free-requests | additional-recommendations | Home | 5000.00 | 6000.00 | nothing | 0.0833',
    ));

  it('says nothing of free requests that a minimum already uses up', () =>
    expect(knees(asked(5000, { minimumRequestsPerSecond: 2 }), 'domain').filter((knee) => knee.startsWith('free'))).to.deep.equal([]));

  it('tells campaigns of the tier ahead, in TPS-hours', () =>
    expect(knees(EXAMPLE_WORKLOAD, 'custom')).to.deep.equal(['tier | tps-hours |  | 3416.67 | 20000.00 | 0.2 | 0.1']));

  it('counts the free tier before the tiers', () =>
    expect(knees({ ...EXAMPLE_WORKLOAD, freeTier: true }, 'custom')).to.deep.equal([
      'tier | tps-hours |  | 3416.67 | 20050.00 | 0.2 | 0.1',
    ]));

  it('tells a campaign under its minimum where requests begin to cost', () =>
    expect(knees(asked(5000, { minimumProvisionedTps: 2 }), 'custom')[0]).to.equal(
      'minimum | tps-hours | Home | 5000.00 | 7200.00 | nothing | 0.2',
    ));

  it('knows the tiers of batch lists, and of users within a segment query', () => {
    const workload = parseWorkload({
      region: 'us-east-1',
      users: 60_000,
      ingestion: { gigabytesPerMonth: 0 },
      training: { hoursPerMonth: 1 },
      batch: [
        { kind: 'recommendations', usersPerRun: 9_000_000, runsPerMonth: 2 },
        { kind: 'segments', queriesPerRun: 30, runsPerMonth: 4 },
      ],
    });
    expect(knees(workload, 'batch')).to.deep.equal([
      'tier | batch-recommendations |  | 18000000.00 | 20000000.00 | 0.067 | 0.058',
      'tier | batch-segments |  | 60000.00 | 100000.00 | 0.016 | 0.008',
    ]);
  });
});
