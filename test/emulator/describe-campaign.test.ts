import { DescribeCampaignCommand } from '@aws-sdk/client-personalize';
import { expect } from 'chai';
import { described, emulated, HOME, NOBODY, refusal, SEARCH, START } from './emulated.js';

describe('DescribeCampaign refuses', () => {
  it('what is no ARN', async () => {
    const { personalize } = emulated();
    expect(await refusal(personalize.send(new DescribeCampaignCommand({ campaignArn: 'home-top-picks' })))).to.match(
      /^InvalidInputException: campaignArn: expected an ARN of Personalize .*, got "home-top-picks"$/,
    );
  });

  it('a campaign that does not exist', async () => {
    const { personalize } = emulated();
    expect(await refusal(personalize.send(new DescribeCampaignCommand({ campaignArn: NOBODY })))).to.match(/^ResourceNotFoundException: /);
  });
});

describe('DescribeCampaign answers', () => {
  it('the minimum, the configuration, and no update while there was none', async () => {
    const { personalize } = emulated();
    const campaign = await described(personalize, HOME);
    expect(campaign).to.include({ name: 'home-top-picks', campaignArn: HOME, status: 'ACTIVE', minProvisionedTPS: 40 });
    expect(campaign.solutionVersionArn).to.match(/:solution\/home-top-picks\/[0-9a-f]{8}$/);
    expect(campaign.campaignConfig).to.deep.include({ enableMetadataWithRecommendations: true });
    expect(campaign).not.to.have.property('latestCampaignUpdate');
  });

  it('the latest update long after it was done', async () => {
    const { personalize } = emulated();
    const { latestCampaignUpdate } = await described(personalize, SEARCH);
    expect(latestCampaignUpdate).to.include({ status: 'ACTIVE', minProvisionedTPS: 20 });
    expect(Number(latestCampaignUpdate?.lastUpdatedDateTime) / 1000).to.equal(START - 41 * 86_400);
  });
});
