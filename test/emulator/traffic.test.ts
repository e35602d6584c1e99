import { UpdateCampaignCommand } from '@aws-sdk/client-personalize';
import { expect } from 'chai';
import { CHECKOUT, EMAIL, emulated, HOME, SEARCH } from './emulated.js';
import { DAY, points, sum } from './metric-request.js';

describe('made-up traffic has', () => {
  it('errors of throttled calls where demand outruns a minimum, and slower answers', async () => {
    const { cloudwatch } = emulated();
    const read = async (arn: string, name: string, stat: string) => (await points(cloudwatch, 14 * DAY, 0, { arn, name, stat })).values;
    const share = async (arn: string) =>
      sum(await read(arn, 'GetRecommendations4xxErrors', 'Sum')) / sum(await read(arn, 'GetRecommendations', 'Sum'));
    expect(await share(CHECKOUT)).to.be.within(0.001, 0.01);
    expect(await share(HOME)).to.be.within(0, 0.0001);
    const slowest = async (arn: string) => Math.max(...(await read(arn, 'GetRecommendationsLatency', 'Average')));
    expect(await slowest(CHECKOUT)).to.be.above(1.5 * (await slowest(HOME)));
  });

  it('shapes that a planner can tell apart', async () => {
    const { cloudwatch } = emulated();
    const peakTps = async (arn: string, name?: string) =>
      Math.max(0, ...(await points(cloudwatch, 14 * DAY, 0, { arn, name })).values) / 300;
    expect(await peakTps(HOME), 'far below its minimum of 40').to.be.within(14, 22);
    expect(await peakTps(CHECKOUT), 'far above its minimum of 2').to.be.within(8, 14);
    expect(await peakTps(SEARCH, 'GetPersonalizedRanking')).to.be.within(11, 18);
    expect(await peakTps(EMAIL), 'idle').to.equal(0);
    expect((await points(cloudwatch, 14 * DAY, 0)).values.length, 'nearly every window').to.be.above(4000);
  });
});

describe('made-up traffic, later,', () => {
  it('has the minutes that passed since', async () => {
    const { cloudwatch, clock } = emulated();
    expect((await points(cloudwatch, 0, -600, { period: 60 })).values).to.deep.equal([]);
    clock.advance(150);
    expect((await points(cloudwatch, 0, -600, { period: 60 })).seconds).to.deep.equal([-60, 0]);
  });

  it('answers the past as it was after the minimum was raised, and fewer errors from then on', async () => {
    const { cloudwatch, personalize, clock } = emulated();
    const errors = (from: number, to: number) => points(cloudwatch, from, to, { arn: CHECKOUT, name: 'GetRecommendations4xxErrors' });
    const before = await errors(7 * DAY, 0);
    await personalize.send(new UpdateCampaignCommand({ campaignArn: CHECKOUT, minProvisionedTPS: 14 }));
    clock.advance(7 * DAY + 300);
    expect(await errors(7 * DAY, 0)).to.deep.equal(before);
    expect(sum((await errors(-300, -7 * DAY)).values)).to.be.below(sum(before.values) / 10);
  });
});
