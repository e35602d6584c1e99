import { DescribeCampaignCommand, ListCampaignsCommand, PersonalizeClient, UpdateCampaignCommand } from '@aws-sdk/client-personalize';
import { expect } from 'chai';

/** Every browser of a run has the same test server: names are shared with the others unless they differ. */
const own = (name: string): string => `${name}-${crypto.randomUUID()}`;

const mounted = (name: string): PersonalizeClient =>
  new PersonalizeClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'emulated', secretAccessKey: 'emulated' },
    endpoint: `${location.origin}/emulator/${name}/`,
  });

const post = (path: string, body: object): Promise<Response> => fetch(`/emulator/${path}`, { method: 'POST', body: JSON.stringify(body) });

const firstCampaign = async (personalize: PersonalizeClient): Promise<string> => {
  const { campaigns = [] } = await personalize.send(new ListCampaignsCommand({}));
  return campaigns[0]?.campaignArn ?? '';
};

const minimumOf = async (personalize: PersonalizeClient, campaignArn: string): Promise<number | undefined> =>
  (await personalize.send(new DescribeCampaignCommand({ campaignArn }))).campaign?.minProvisionedTPS;

describe('/emulator/<name>/ in the test server', () => {
  it('answers the SDK over HTTP, its clock moves when told, and two names share nothing', async () => {
    const name = own('mount-a'),
      mine = mounted(name),
      other = mounted(own('mount-b'));
    const campaignArn = await firstCampaign(mine);
    const before = await minimumOf(other, campaignArn);
    await mine.send(new UpdateCampaignCommand({ campaignArn, minProvisionedTPS: 77 }));
    expect(await minimumOf(mine, campaignArn)).to.equal(before);
    await post(`${name}/__advance`, { seconds: 301 });
    expect(await minimumOf(mine, campaignArn)).to.equal(77);
    expect(await minimumOf(other, campaignArn)).to.equal(before);
  });

  it('is made anew on __create', async () => {
    const name = own('mount-c'),
      personalize = mounted(name);
    const campaignArn = await firstCampaign(personalize);
    const before = await minimumOf(personalize, campaignArn);
    await personalize.send(new UpdateCampaignCommand({ campaignArn, minProvisionedTPS: 78 }));
    await post(`${name}/__advance`, { seconds: 301 });
    expect((await post(`${name}/__create`, {})).status).to.equal(204);
    expect(await minimumOf(personalize, campaignArn)).to.equal(before);
  });
});
