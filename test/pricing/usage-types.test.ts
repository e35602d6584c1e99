import { expect } from 'chai';
import { BILLING_REGIONS, regionOfLocation, regionOfPrefix } from '../../pricing/regions.js';
import { readUsageType } from '../../pricing/usage-types.js';
import { PERSONALIZE_REGIONS } from '../../src/aws/regions.js';

describe('readUsageType', () => {
  for (const [usageType, region, meter, known] of [
    ['USE1-DataIngestion', 'us-east-1', 'ingestion', 'published'],
    ['DataIngestion', undefined, 'ingestion', 'published'],
    ['EU-TrainingHour', 'eu-west-1', 'training', 'published'],
    ['EUC1-TrainingHours', 'eu-central-1', 'training', 'published'],
    ['APN1-TPS-hours', 'ap-northeast-1', 'tps-hours', 'published'],
    ['apn1-tps-hours', 'ap-northeast-1', 'tps-hours', 'published'],
    ['TPS-Hours', undefined, 'tps-hours', 'published'],
    ['USW2-Recommender-Users-Hours', 'us-west-2', 'recommender-users', 'guessed'],
    ['USW2-AdditionalRecommendations', 'us-west-2', 'additional-recommendations', 'guessed'],
    ['BatchInference:Recommendations', undefined, 'batch-recommendations', 'guessed'],
    ['BatchUserSegments', undefined, 'batch-segments', 'guessed'],
    ['UserPersonalization-v2-Requests', undefined, 'v2-requests', 'guessed'],
    ['Training-v2', undefined, 'trained-interactions', 'guessed'],
    ['UserPersonalization', undefined, undefined, undefined],
    ['TPS-hours-FreeTier', undefined, undefined, undefined],
    ['BatchInference-ContentGenerator', undefined, undefined, undefined],
    ['NextBestAction-Requests-v2', undefined, undefined, undefined],
    ['constructor', undefined, undefined, undefined],
    ['', undefined, undefined, undefined],
  ] as const)
    it(`"${usageType}" is ${meter ?? 'none of ours'}${known ? `, ${known}` : ''}`, () => {
      const read = readUsageType(usageType);
      expect([read.region, read.meter, read.known]).to.deep.equal([region, meter, known]);
    });
});

describe('BILLING_REGIONS', () => {
  it('has Amazon Personalize where the connection has it', () =>
    expect([...BILLING_REGIONS].filter(([, { hasPersonalize }]) => hasPersonalize).map(([code]) => code)).to.deep.equal(
      PERSONALIZE_REGIONS,
    ));

  it('finds each region again by its prefix and its places, none of which two have', () => {
    for (const [code, { prefix, locations }] of BILLING_REGIONS) {
      expect(regionOfPrefix(prefix)).to.equal(code);
      for (const location of locations) expect(regionOfLocation(location.toUpperCase())).to.equal(code);
    }
    expect([regionOfPrefix('XXX1'), regionOfLocation('Atlantis')]).to.deep.equal([undefined, undefined]);
  });
});
