import { expect } from 'chai';
import { Big } from '../../pricing/exact.js';
import { parseWorkload } from '../../pricing/index.js';
import { boundOf } from '../../pricing/bound.js';
import { freeRequestsPerHour, userBlocks } from '../../pricing/recommender-lines.js';
import { costPerThousand, requestsPerMonth } from '../../pricing/requests.js';
import { band, placement, usEast1 } from './priced.js';

describe('requestsPerMonth', () => {
  for (const [demand, requests, why] of [
    [[], '0', 'idle all month'],
    [[band(5000, 692), band(16_000, 40)], '4100000', 'hours x requests, band by band'],
    [[band(0.1, 0.2)], '0.02', 'in decimals'],
  ] as const)
    it(`${requests}: ${why}`, () => expect(requestsPerMonth({ demand }).toFixed()).to.equal(requests));
});

describe('costPerThousand', () => {
  const workload = (changes: Record<string, unknown>) =>
    parseWorkload({ region: 'us-east-1', users: 0, ingestion: { gigabytesPerMonth: 0 }, ...changes });
  const asked = placement({ demand: [band(1000, 100)] });
  for (const [changes, cost, why] of [
    [{ placements: [asked] }, '0.5', '50 over 100,000 requests'],
    [{ placements: [asked, asked] }, '0.25', 'over all placements'],
    [{ placements: [placement()] }, undefined, 'nothing is asked'],
    [{ placements: [asked], batch: [{ kind: 'segments', queriesPerRun: 0, runsPerMonth: 0 }] }, undefined, 'batch jobs share the total'],
  ] as const)
    it(`${cost}: ${why}`, () => expect(costPerThousand(new Big(50), workload(changes))?.toFixed()).to.equal(cost));
});

describe('boundOf', () => {
  const warning = (bound?: 'about' | 'at-least' | 'at-most') => ({ id: 'region-differs' as const, message: '', ...(bound && { bound }) });
  for (const [bounds, bound, why] of [
    [[], undefined, 'no warning'],
    [[undefined], undefined, 'a warning that moves nothing'],
    [['at-most', undefined, 'at-most'], 'at-most', 'all the same'],
    [['at-most', 'at-least'], 'about', 'in both directions'],
    [['at-least', 'about'], 'about', 'about is weaker'],
  ] as const)
    it(`${bound}: ${why}`, () => expect(boundOf({ warnings: bounds.map(warning) })).to.equal(bound));
});

describe('freeRequestsPerHour and userBlocks (P4, P5)', () => {
  for (const [users, blocks, free] of [
    [0, '0', '4000'],
    [1, '1', '4000'],
    [100_000, '1', '4000'],
    [100_001, '2', '4500'],
    [500_000, '5', '6000'],
    [1_000_000, '10', '8500'],
    [1_000_001, '11', '9000'],
  ] as const)
    it(`${users} users are ${blocks} blocks with ${free} free requests an hour`, () =>
      expect([userBlocks(users, usEast1).toFixed(), freeRequestsPerHour(users, usEast1).toFixed()]).to.deep.equal([blocks, free]));
});
