import { ListMetricsCommand } from '@aws-sdk/client-cloudwatch';
import { DescribeCampaignCommand, ListCampaignsCommand } from '@aws-sdk/client-personalize';
import { expect } from 'chai';
import { emulated, HOME, refusal, SEARCH } from './emulated.js';

describe('a fault', () => {
  it('answers its error as often as it says, then no more', async () => {
    const { personalize, emulator } = emulated();
    emulator.faults.add({ operation: 'ListCampaigns', times: 2, error: { name: 'ThrottlingException', message: 'Rate exceeded' } });
    const list = () => refusal(personalize.send(new ListCampaignsCommand({})));
    expect([await list(), await list(), await list()]).to.deep.equal([
      'ThrottlingException: Rate exceeded',
      'ThrottlingException: Rate exceeded',
      'no refusal',
    ]);
  });

  it('strikes one resource alone, with the status it says', async () => {
    const { personalize } = emulated({
      faults: [{ operation: 'DescribeCampaign', arn: HOME, error: { name: 'AccessDeniedException', status: 403 } }],
    });
    const describeOf = (campaignArn: string) => personalize.send(new DescribeCampaignCommand({ campaignArn }));
    const error = await describeOf(HOME).catch((reason: unknown) => reason);
    expect(error).to.have.property('name', 'AccessDeniedException');
    expect(error).to.have.nested.property('$metadata.httpStatusCode', 403);
    expect((await describeOf(SEARCH)).campaign?.campaignArn).to.equal(SEARCH);
  });

  it('reaches a client of CloudWatch under the name it was given', async () => {
    const { cloudwatch } = emulated({ faults: [{ operation: 'ListMetrics', error: { name: 'Throttling', message: 'Rate exceeded' } }] });
    expect(await refusal(cloudwatch.send(new ListMetricsCommand({})))).to.equal('Throttling: Rate exceeded');
  });

  it('delays a call, which can be aborted meanwhile', async () => {
    const { personalize, emulator } = emulated();
    emulator.faults.add({ operation: 'ListCampaigns', times: 2, delayMs: 60_000 });
    const abort = new AbortController();
    const call = refusal(personalize.send(new ListCampaignsCommand({}), { abortSignal: abort.signal }));
    abort.abort();
    expect(await call).to.match(/^AbortError/);
    emulator.faults.clear();
    expect(await refusal(personalize.send(new ListCampaignsCommand({})))).to.equal('no refusal');
  });
});
