import { ListCampaignsCommand, paginateListCampaigns } from '@aws-sdk/client-personalize';
import { expect } from 'chai';
import { CHECKOUT, emulated, EMAIL, HOME, refusal, SEARCH, START } from './emulated.js';

describe('ListCampaigns refuses', () => {
  for (const maxResults of [0, 101, 1.5])
    it(`maxResults of ${maxResults}`, async () => {
      const { personalize } = emulated();
      expect(await refusal(personalize.send(new ListCampaignsCommand({ maxResults })))).to.equal(
        `InvalidInputException: maxResults: expected a whole number from 1 to 100, got ${maxResults}`,
      );
    });

  for (const nextToken of ['made up', btoa('{"list":"ListRecommenders","after":"x"}')])
    it(`the token ${nextToken}, which it did not answer`, async () => {
      const { personalize } = emulated();
      expect(await refusal(personalize.send(new ListCampaignsCommand({ nextToken })))).to.match(/^InvalidNextTokenException: nextToken: /);
    });
});

describe('ListCampaigns answers', () => {
  it('the summaries, without the minimum, the busy one first', async () => {
    const { personalize } = emulated();
    const { campaigns = [], nextToken } = await personalize.send(new ListCampaignsCommand({}));
    expect(campaigns.map(({ campaignArn }) => campaignArn)).to.deep.equal([HOME, CHECKOUT, SEARCH, EMAIL]);
    expect(campaigns[0]).to.have.all.keys('name', 'campaignArn', 'status', 'creationDateTime', 'lastUpdatedDateTime');
    expect(nextToken).to.equal(undefined);
  });

  it('campaigns that are all older than what CloudWatch keeps at 5 minutes', async () => {
    const { personalize } = emulated();
    const { campaigns = [] } = await personalize.send(new ListCampaignsCommand({}));
    for (const { name, creationDateTime } of campaigns) expect(Number(creationDateTime) / 1000, name).to.be.below(START - 63 * 86_400);
  });

  it('page after page, each campaign once', async () => {
    const { personalize } = emulated();
    const pages: (string | undefined)[][] = [];
    for await (const { campaigns = [] } of paginateListCampaigns({ client: personalize, pageSize: 3 }, {}))
      pages.push(campaigns.map(({ campaignArn }) => campaignArn));
    expect(pages).to.deep.equal([[HOME, CHECKOUT, SEARCH], [EMAIL]]);
  });

  it('those of one solution', async () => {
    const { personalize } = emulated();
    const solutionArn = 'arn:aws:personalize:us-east-1:123456789012:solution/search-rerank';
    const { campaigns = [] } = await personalize.send(new ListCampaignsCommand({ solutionArn }));
    expect(campaigns.map(({ campaignArn }) => campaignArn)).to.deep.equal([SEARCH]);
  });

  it('none in an empty account', async () => {
    const { personalize } = emulated({ empty: true });
    expect((await personalize.send(new ListCampaignsCommand({}))).campaigns).to.deep.equal([]);
  });
});
