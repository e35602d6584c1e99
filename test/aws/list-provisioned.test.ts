import { expect } from 'chai';
import { inOrder } from '../../src/aws/in-order.js';
import { listProvisioned } from '../../src/aws/list-provisioned.js';
import type { Campaign, Recommender, Unreadable } from '../../src/provisioning/provisioned.js';
import { arnOf, connected, rejection, type Connected } from './connected.js';

const all = async (resources: AsyncIterable<Campaign | Recommender | Unreadable>) => {
  const found: (Campaign | Recommender | Unreadable)[] = [];
  for await (const resource of resources) found.push(resource);
  return found;
};

/** Adds copies of the first campaign until there are `count`. */
function withCampaigns({ emulator }: Connected, count: number): void {
  const { campaigns } = emulator.state;
  const [original] = campaigns.values();
  for (let i = campaigns.size; i < count; i++)
    campaigns.set(arnOf(`copy-${i}`), { ...original!, name: `copy-${i}`, campaignArn: arnOf(`copy-${i}`) });
}

describe('listProvisioned(connection)', () => {
  it('yields campaigns, then recommenders, in the order of the lists', async () => {
    const { connection } = connected();
    const found = await all(listProvisioned(connection));
    expect(found.map(({ kind, name }) => `${kind} ${name}`)).to.deep.equal([
      'campaign home-top-picks',
      'campaign checkout-addons',
      'campaign search-rerank',
      'campaign email-next-best',
      'recommender video-top-picks',
    ]);
    expect(found[4]).to.deep.include({ minimum: 2, status: 'ACTIVE', recipeArn: 'arn:aws:personalize:::recipe/aws-vod-top-picks' });
  });

  it('goes through every page, 100 at a time, and tells how many were listed', async () => {
    const there = connected();
    withCampaigns(there, 230);
    const counts: number[] = [];
    const found = await all(listProvisioned(there.connection, { onListed: (count) => counts.push(count) }));
    expect(found.filter(({ kind }) => kind === 'campaign')).to.have.length(230);
    expect(new Set(found.map((resource) => resource.arn)).size).to.equal(231);
    expect(counts).to.deep.equal([100, 200, 230, 231]);
    expect(there.calls.filter(({ operation }) => operation === 'ListCampaigns').map(({ input }) => input.maxResults)).to.deep.equal([
      100, 100, 100,
    ]);
  });

  it('names what may not be described, and goes on', async () => {
    const { connection, emulator } = connected();
    emulator.faults.add({
      operation: 'DescribeCampaign',
      arn: arnOf('search-rerank'),
      error: { name: 'AccessDeniedException', message: 'not yours' },
    });
    const found = await all(listProvisioned(connection));
    expect(found).to.have.length(5);
    expect(found[2]).to.deep.include({ kind: 'unreadable', resource: 'campaign', arn: arnOf('search-rerank'), name: 'search-rerank' });
    expect((found[2] as Unreadable).error).to.include({ name: 'AccessDeniedException', operation: 'personalize:DescribeCampaign' });
  });

  it('leaves out what was deleted between the list and its description', async () => {
    const { connection, emulator } = connected();
    emulator.faults.add({ operation: 'DescribeCampaign', arn: arnOf('checkout-addons'), error: { name: 'ResourceNotFoundException' } });
    expect((await all(listProvisioned(connection))).map(({ name }) => name)).to.not.include('checkout-addons');
  });

  it('throws where the list itself is denied, or no call would get through', async () => {
    const denied = connected();
    denied.emulator.faults.add({ operation: 'ListCampaigns', error: { name: 'AccessDeniedException' } });
    expect(await rejection(all(listProvisioned(denied.connection)))).to.include({ kind: 'denied', operation: 'personalize:ListCampaigns' });
    const expired = connected();
    expired.emulator.faults.add({ operation: 'DescribeCampaign', error: { name: 'ExpiredTokenException' } });
    expect(await rejection(all(listProvisioned(expired.connection)))).to.include({ kind: 'expired' });
  });

  it('stops when it is cancelled', async () => {
    const { connection, operations } = connected();
    const cancel = new AbortController();
    const resources = listProvisioned(connection, { signal: cancel.signal });
    await resources.next();
    cancel.abort();
    expect(await rejection(all(resources))).to.have.property('name', 'AbortError');
    expect(operations()).to.not.include('ListRecommenders');
  });
});

describe('inOrder(items, most, map)', () => {
  it('runs at most so many at once, and yields in order whichever is ready first', async () => {
    let running = 0,
      highest = 0;
    const finish: (() => void)[] = [];
    const results = inOrder([0, 1, 2, 3, 4, 5], 3, async (item) => {
      highest = Math.max(highest, ++running);
      await new Promise<void>((resolve) => (finish[item] = resolve));
      running--;
      return item * 10;
    });
    const found: number[] = [];
    const reading = (async () => {
      for await (const result of results) found.push(result);
    })();
    for (const item of [2, 1, 0, 4, 3, 5]) {
      while (!finish[item]) await Promise.resolve();
      finish[item]();
    }
    await reading;
    expect({ found, highest }).to.deep.equal({ found: [0, 10, 20, 30, 40, 50], highest: 3 });
  });
});
