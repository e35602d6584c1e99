import { DescribeCampaignCommand, ListCampaignsCommand } from '@aws-sdk/client-personalize';
import { expect } from 'chai';
import { emulated, START } from './emulated.js';

describe('createEmulator({ fleet })', () => {
  it('adds campaigns until there are so many, of the age it is told, behind its own', async () => {
    const { personalize, emulator } = emulated({ fleet: { campaigns: 120, ageDays: 2 } });
    const pages = [await personalize.send(new ListCampaignsCommand({}))];
    pages.push(await personalize.send(new ListCampaignsCommand({ nextToken: pages[0]!.nextToken })));
    const names = pages.flatMap(({ campaigns = [] }) => campaigns.map(({ name }) => name));
    expect([names.length, names[0], names[4], names.at(-1)]).to.deep.equal([120, 'home-top-picks', 'fleet-0005', 'fleet-0120']);
    const last = [...emulator.state.campaigns.keys()].at(-1);
    const { campaign } = await personalize.send(new DescribeCampaignCommand({ campaignArn: last }));
    expect(campaign?.creationDateTime?.getTime()).to.equal((START - 2 * 86_400 - 5_400) * 1000);
    expect(emulator.state.metered.get(last!)?.traffic.requestsIn(START / 60 - 120)).to.be.above(0);
  });
});
