import { expect } from 'chai';
import { estimate, parseWorkload, priceBook, type OfferingId } from '../../pricing/index.js';
import { sharedFile } from '../shared-file.js';
import { amountsOf, band, placement, priced } from './priced.js';

interface Case {
  readonly id: string;
  readonly offering: OfferingId;
  readonly workload: unknown;
  readonly lines: Readonly<Record<string, string>>;
  readonly total: string;
}

const busy = [band(5000, 692), band(16_000, 40)];
const restated: readonly (Omit<Case, 'workload'> & { readonly workload: Record<string, unknown> })[] = [
  {
    id: "the deck's example 1: 500,000 users, three recommenders, 40 peak hours",
    offering: 'domain',
    workload: {
      users: 500_000,
      ingestion: { gigabytesPerMonth: 200 },
      placements: [
        placement({ name: 'Top picks', demand: busy }),
        placement({ name: 'More like this', type: 'RELATED_ITEMS', demand: busy }),
        placement({ name: 'Most popular', type: 'POPULAR_ITEMS', demand: busy }),
      ],
    },
    lines: { ingestion: '10', 'recommender-users': '1218.78', 'additional-recommendations': '99.96' },
    total: '1328.74',
  },
  {
    id: "the deck's example 2: a list for each of a million users, one recommendation each",
    offering: 'batch',
    workload: {
      users: 1_000_000,
      ingestion: { gigabytesPerMonth: 10 },
      training: { hoursPerMonth: 50 },
      batch: [{ kind: 'recommendations', usersPerRun: 1_000_000, runsPerMonth: 1 }],
    },
    lines: { ingestion: '0.5', training: '12', 'batch-recommendations': '67' },
    total: '79.5',
  },
  {
    id: 'an idle campaign bills its minimum',
    offering: 'custom',
    workload: { users: 1000, training: { hoursPerMonth: 0 }, placements: [placement({ minimumProvisionedTps: 1 })] },
    lines: { ingestion: '0', training: '0', 'tps-hours': '146.4' },
    total: '146.4',
  },
  {
    id: 'campaigns are summed, then tiered',
    offering: 'custom',
    workload: {
      users: 1000,
      training: { hoursPerMonth: 0 },
      placements: [
        placement({ name: 'A', demand: [band(3600, 732)], minimumProvisionedTps: 20 }),
        placement({ name: 'B', type: 'RELATED_ITEMS', demand: [band(72_000, 100)], minimumProvisionedTps: 10 }),
      ],
    },
    lines: { ingestion: '0', training: '0', 'tps-hours': '4296' },
    total: '4296',
  },
];

describe('worked examples, restated', () => {
  for (const { id, offering, workload, lines, total } of restated)
    it(`${offering} costs ${total}: ${id}`, () => {
      const found = priced(offering, workload);
      expect(amountsOf(found)).to.deep.equal(lines);
      expect(found.total.toFixed()).to.equal(total);
    });
});

const shared = await sharedFile('data/worked-examples.json');
const cases = shared === undefined ? [] : (JSON.parse(shared) as { readonly cases: readonly Case[] }).cases;

describe('worked examples of ../shared/data', () => {
  if (shared === undefined) it.skip('../shared/data/worked-examples.json is not here');
  else it('are at least the four restated here', () => expect(cases.length).to.be.at.least(4));

  for (const { id, offering, workload, lines, total } of cases)
    it(`${id} costs ${total} in ${offering}, each line to the digit`, () => {
      const found = estimate(parseWorkload(workload), offering, priceBook('us-east-1'));
      expect(amountsOf(found)).to.deep.equal(lines);
      expect(found.total.toFixed()).to.equal(total);
    });
});
