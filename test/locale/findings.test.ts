import { expect } from 'chai';
import { estimate } from '../../pricing/estimate.js';
import { priceBook } from '../../pricing/price-book.js';
import { parseWorkload } from '../../pricing/workload.js';
import { assumptionText } from '../../src/locale/assumptions.js';
import { list, reasonText } from '../../src/locale/findings.js';
import { warningText } from '../../src/locale/warnings.js';

const names = { blockUsers: '100,000', workloadRegion: 'us-east-1', bookRegion: 'us-east-1', unverifiedMeters: ['Requests, v2 recipes'] };
const book = priceBook('us-east-1');
const workload = parseWorkload({
  region: 'eu-west-1',
  users: 1_250_000,
  ingestion: { gigabytesPerMonth: 1 },
  placements: [
    {
      name: 'Top picks',
      type: 'USER_PERSONALIZATION',
      demand: [{ requestsPerHour: 90_000, hoursPerMonth: 100 }],
      minimumProvisionedTps: 2,
    },
    { name: 'More like this', type: 'RELATED_ITEMS', demand: [{ requestsPerHour: 90_000, hoursPerMonth: 100 }] },
  ],
});

describe('assumptionText and warningText', () => {
  for (const offering of ['domain', 'custom', 'custom-v2'] as const)
    it(`find words in both languages for all that ${offering} assumes and warns of`, () => {
      const { assumptions, warnings } = estimate(workload, offering, book);
      expect(assumptions.length).to.be.greaterThan(0);
      expect(warnings.length).to.be.greaterThan(0);
      for (const [en, ja] of [
        ...assumptions.map((each) => [assumptionText(each, 'en', names), assumptionText(each, 'ja', names)] as const),
        ...warnings.map((each) => [warningText(each, 'en', names), warningText(each, 'ja', names)] as const),
      ]) {
        expect(en).to.match(/^[A-Z].*\.$/);
        expect(ja)
          .to.match(/^.*。$/)
          .and.not.to.equal(en);
      }
    });

  it('name the placements that stay on v1', () => {
    const remain = estimate(workload, 'custom-v2', book).assumptions.find(({ id }) => id === 'v1-placements-remain');
    expect(assumptionText(remain!, 'en', names)).to.equal('No v2 recipe exists for More like this: priced as v1 campaigns.');
  });

  it('name both regions where they differ', () => {
    const differs = estimate(workload, 'domain', book).warnings.find(({ id }) => id === 'region-differs');
    expect(warningText(differs!, 'en', { ...names, workloadRegion: 'eu-west-1' })).to.equal(
      'These are the prices of us-east-1, the workload is in eu-west-1: rates may differ.',
    );
  });
});

it('reasonText says in a sentence why not', () =>
  expect(reasonText({ id: 'ranking-has-no-use-case', message: '' }, 'en')).to.equal('No domain use case ranks a given list.'));

it('list joins names as the language does', () => {
  expect(list(['A', 'B', 'C'], 'en')).to.equal('A, B and C');
  expect(list(['A', 'B', 'C'], 'ja')).to.equal('A、B、C');
});
