import { expect } from 'chai';
import fc from 'fast-check';
import { CannotServeError, estimate, OFFERING_IDS } from '../../pricing/estimate.js';
import { costDrivers } from '../../pricing/cost-drivers.js';
import type { OfferingId } from '../../pricing/offerings/offering.js';
import { priceBook } from '../../pricing/price-book.js';
import { parseWorkload, type Workload } from '../../pricing/workload.js';
import { EXAMPLE_WORKLOAD } from '../../pricing/presets.js';
import { timesTried } from '../browser.js';
import { workloads } from './arbitrary-workload.js';

const BOOK = priceBook('us-east-1');
const changes = (workload: Workload, offering: OfferingId): Record<string, string> =>
  Object.fromEntries(costDrivers(workload, offering, BOOK).map(({ input, change }) => [input, change.toFixed()]));

describe('costDrivers', () => {
  it('says what a tenth more of each input does to the domain example, the largest first', () => {
    const drivers = costDrivers(EXAMPLE_WORKLOAD, 'domain', BOOK);
    expect(drivers.map(({ input, change }) => `${input} ${change.toFixed()}`)).to.deep.equal([
      // 2 requests a second are 7,200 an hour, 1,200 above the free ones in each of 692 usual hours.
      'minimum 207.51696',
      // A sixth block of users, whose 500 free requests spare 60,000 in the peak hours.
      'users 93.822',
      'requests 15.9936',
      // 4 hours taken from the usual ones.
      'peakHours 9.996',
      'ingestion 1',
      'training 0',
      'interactions 0',
    ]);
  });

  it('relates the change to the step that was really made', () => {
    const [minimum, users] = costDrivers(EXAMPLE_WORKLOAD, 'domain', BOOK);
    expect([minimum!.step.toFixed(), users!.step.toFixed()]).to.deep.equal(['1', '0.1']);
    expect(minimum!.elasticity!.toFixed(4)).to.equal('0.1562');
    expect(users!.elasticity!.toFixed(4)).to.equal('0.7061');
  });

  it('moves batch lists, runs and segment queries', () => {
    const workload = parseWorkload({
      region: 'us-east-1',
      users: 100_000,
      ingestion: { gigabytesPerMonth: 0 },
      training: { hoursPerMonth: 0 },
      batch: [
        { kind: 'recommendations', usersPerRun: 1_000_000, runsPerMonth: 10 },
        { kind: 'segments', queriesPerRun: 10, runsPerMonth: 1 },
      ],
    });
    expect(changes(workload, 'batch')).to.deep.equal({ batchUsers: '67', batchRuns: '67', users: '0.8', segmentQueries: '1.6' });
  });

  it('takes peak hours from idle time before it takes them from quieter hours', () => {
    const workload = parseWorkload({
      region: 'us-east-1',
      users: 1000,
      ingestion: { gigabytesPerMonth: 0 },
      placements: [
        {
          name: 'A',
          type: 'USER_PERSONALIZATION',
          demand: [
            { requestsPerHour: 36_000, hoursPerMonth: 100 },
            { requestsPerHour: 3600, hoursPerMonth: 630 },
          ],
        },
      ],
    });
    // 2 idle hours and 8 of 1 TPS become 10 hours of 10 TPS, all at 0.20: idle hours bill the minimum of 1 TPS.
    expect(changes(workload, 'custom')['peakHours']).to.equal('18');
  });

  it('never asks for a workload that could not be priced, and leaves out what there is none of', () => {
    fc.assert(
      fc.property(workloads, fc.constantFrom(...OFFERING_IDS), (asked, offering) => {
        const workload = parseWorkload(asked);
        try {
          estimate(workload, offering, BOOK);
        } catch (error) {
          expect(error).to.be.instanceOf(CannotServeError);
          return;
        }
        for (const { step, input } of costDrivers(workload, offering, BOOK)) expect(step.gt(0), input).to.equal(true);
      }),
      { numRuns: timesTried(60), seed: 18 },
    );
  });

  it('refuses an offering that can not serve the workload', () =>
    expect(() => costDrivers(EXAMPLE_WORKLOAD, 'batch', BOOK)).to.throw(CannotServeError, 'batch can'));
});
