import { UpdateCampaignCommand } from '@aws-sdk/client-personalize';
import { expect } from 'chai';
import { described, emulated, HOME, NOBODY, refusal, SEARCH } from './emulated.js';

const update = (changes: object, campaignArn = HOME) => new UpdateCampaignCommand({ campaignArn, ...changes });

describe('UpdateCampaign refuses', () => {
  for (const [minProvisionedTPS, why] of [
    [0, 'the least is 1'],
    [-5, 'the least is 1'],
    [2.5, 'it is a whole number'],
    ['12', 'a number is not text'],
  ] as const)
    it(`a minimum of ${JSON.stringify(minProvisionedTPS)}: ${why}`, async () => {
      const { personalize } = emulated();
      expect(await refusal(personalize.send(update({ minProvisionedTPS: minProvisionedTPS as number })))).to.equal(
        `InvalidInputException: minProvisionedTPS: expected a whole number >= 1, got ${JSON.stringify(minProvisionedTPS)}`,
      );
      expect(await described(personalize, HOME)).not.to.have.property('latestCampaignUpdate');
    });

  it('a call without a campaign', async () => {
    const { personalize } = emulated();
    const call = personalize.send(new UpdateCampaignCommand({ campaignArn: undefined, minProvisionedTPS: 3 }));
    expect(await refusal(call)).to.match(/^InvalidInputException: campaignArn: expected an ARN of Personalize .*, got nothing$/);
  });

  for (const [campaignConfig, message] of [
    [{ rankingInfluence: { POPULARITY: 2 } }, 'rankingInfluence.POPULARITY: expected a number from 0 to 1, got 2'],
    [{ rankingInfluence: { PRICE: 1 } }, 'rankingInfluence: expected numbers from 0 to 1 for POPULARITY and FRESHNESS, got {"PRICE":1}'],
    [
      { itemExplorationConfig: { explorationWeight: 0.3 } },
      'itemExplorationConfig.explorationWeight: expected text of at most 1000 characters, got 0.3',
    ],
  ] as const)
    it(`the configuration ${JSON.stringify(campaignConfig)}`, async () => {
      const { personalize } = emulated();
      expect(await refusal(personalize.send(update({ campaignConfig })))).to.equal(`InvalidInputException: campaignConfig.${message}`);
    });

  it('a campaign that does not exist', async () => {
    const { personalize } = emulated();
    expect(await refusal(personalize.send(update({ minProvisionedTPS: 3 }, NOBODY)))).to.equal(
      `ResourceNotFoundException: Could not find a resource with ARN ${NOBODY}`,
    );
  });

  it('a second update while one is in flight, and takes it once that is done', async () => {
    const { personalize, clock } = emulated();
    await personalize.send(update({ minProvisionedTPS: 12 }));
    expect(await refusal(personalize.send(update({ minProvisionedTPS: 11 })))).to.equal(
      `ResourceInUseException: ${HOME} is being updated: CREATE PENDING`,
    );
    clock.advance(299);
    expect(await refusal(personalize.send(update({ minProvisionedTPS: 11 })))).to.match(/^ResourceInUseException: .*CREATE IN_PROGRESS$/);
    clock.advance(1);
    await personalize.send(update({ minProvisionedTPS: 11 }));
  });

  it('a campaign that is neither ACTIVE nor CREATE FAILED', async () => {
    const { personalize, emulator } = emulated();
    const campaign = emulator.state.campaigns.get(HOME);
    if (campaign) campaign.status = 'DELETE PENDING';
    expect(await refusal(personalize.send(update({ minProvisionedTPS: 3 })))).to.equal(`ResourceInUseException: ${HOME} is DELETE PENDING`);
  });

  it('to follow the latest version without <solutionArn>/$LATEST', async () => {
    const { personalize } = emulated();
    const call = personalize.send(update({ campaignConfig: { syncWithLatestSolutionVersion: true } }));
    expect(await refusal(call)).to.match(/^InvalidInputException: solutionVersionArn: .*\$LATEST$/);
  });
});

describe('UpdateCampaign answers', () => {
  it('the ARN, also for the present minimum', async () => {
    const { personalize } = emulated();
    expect((await personalize.send(update({ minProvisionedTPS: 40 }))).campaignArn).to.equal(HOME);
  });

  it('with a request id of its own each time', async () => {
    const { personalize } = emulated();
    const ids = [HOME, SEARCH].map(async (arn) => (await personalize.send(update({ minProvisionedTPS: 3 }, arn))).$metadata.requestId);
    const [first, second] = await Promise.all(ids);
    expect(first).to.match(/^[0-9a-f-]{36}$/);
    expect(second).not.to.equal(first);
  });
});

describe('after UpdateCampaign', () => {
  it('keeps serving at the old minimum until the update is ACTIVE', async () => {
    const { personalize, clock } = emulated();
    const before = await described(personalize, HOME);
    await personalize.send(update({ minProvisionedTPS: 12 }));
    for (const [seconds, status] of [
      [0, 'CREATE PENDING'],
      [30, 'CREATE IN_PROGRESS'],
      [269, 'CREATE IN_PROGRESS'],
    ] as const) {
      clock.advance(seconds);
      const { latestCampaignUpdate, ...now } = await described(personalize, HOME);
      expect(now, status).to.deep.equal(before);
      expect(latestCampaignUpdate).to.include({ status, minProvisionedTPS: 12 });
    }
    clock.advance(1);
    const after = await described(personalize, HOME);
    expect(after).to.include({ status: 'ACTIVE', minProvisionedTPS: 12 });
    expect(after.latestCampaignUpdate).to.include({ status: 'ACTIVE', minProvisionedTPS: 12 });
    expect(after.lastUpdatedDateTime?.getTime()).to.equal(clock.now() * 1000);
  });

  it('has kept what was not given', async () => {
    const { personalize, clock } = emulated();
    const { solutionVersionArn, campaignConfig } = await described(personalize, HOME);
    await personalize.send(update({ minProvisionedTPS: 12 }));
    clock.advance(300);
    expect(campaignConfig?.itemExplorationConfig).to.include({ explorationWeight: '0.3' });
    expect(await described(personalize, HOME)).to.deep.include({ solutionVersionArn, campaignConfig });
  });

  it('has taken over what was given beside the minimum', async () => {
    const { personalize, clock } = emulated();
    const solutionVersionArn = 'arn:aws:personalize:us-east-1:123456789012:solution/home-top-picks/$LATEST';
    const campaignConfig = { syncWithLatestSolutionVersion: true, rankingInfluence: { POPULARITY: 0.4 } };
    await personalize.send(update({ solutionVersionArn, campaignConfig }));
    clock.advance(300);
    expect(await described(personalize, HOME)).to.deep.include({ solutionVersionArn, campaignConfig, minProvisionedTPS: 40 });
  });

  it('stays on the old minimum when the update fails, says why, and can be updated again', async () => {
    const { personalize, clock, emulator } = emulated();
    emulator.faults.add({ operation: 'UpdateCampaign', arn: HOME, times: 1, outcome: 'CREATE FAILED', reason: 'Insufficient capacity' });
    await personalize.send(update({ minProvisionedTPS: 12 }));
    clock.advance(300);
    const failed = await described(personalize, HOME);
    expect(failed).to.include({ status: 'ACTIVE', minProvisionedTPS: 40 });
    expect(failed.latestCampaignUpdate).to.include({ status: 'CREATE FAILED', failureReason: 'Insufficient capacity' });
    await personalize.send(update({ minProvisionedTPS: 12 }));
    clock.advance(300);
    const done = await described(personalize, HOME);
    expect(done.minProvisionedTPS).to.equal(12);
    expect(done.latestCampaignUpdate).not.to.have.property('failureReason');
  });

  it('settles by itself on a clock that runs', async () => {
    let seconds = 0;
    const { personalize } = emulated({ clock: { start: 0, speed: 60, time: () => seconds } });
    await personalize.send(update({ minProvisionedTPS: 12 }));
    seconds = 4.9;
    expect((await described(personalize, HOME)).minProvisionedTPS).to.equal(40);
    seconds = 5;
    expect((await described(personalize, HOME)).minProvisionedTPS).to.equal(12);
  });

  it('takes as long as the durations say', async () => {
    const { personalize, clock } = emulated({ durations: { campaignUpdate: 8 } });
    await personalize.send(update({ minProvisionedTPS: 12 }));
    clock.advance(8);
    expect((await described(personalize, HOME)).minProvisionedTPS).to.equal(12);
  });
});
