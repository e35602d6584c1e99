import { GetMetricDataCommand, ListMetricsCommand } from '@aws-sdk/client-cloudwatch';
import { DescribeCampaignCommand, ListCampaignsCommand } from '@aws-sdk/client-personalize';
import { expect } from 'chai';
import { emulated, HOME, refusal, SEARCH, START } from './emulated.js';

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

  it('strikes each so-many-th call alone, of every operation where it names none', async () => {
    const { personalize, cloudwatch } = emulated({ faults: [{ operation: '*', every: 3, error: { name: 'ThrottlingException' } }] });
    const calls = [
      () => personalize.send(new ListCampaignsCommand({})),
      () => cloudwatch.send(new ListMetricsCommand({})),
      () => personalize.send(new DescribeCampaignCommand({ campaignArn: HOME })),
    ];
    const refusals: string[] = [];
    for (const call of [...calls, ...calls]) refusals.push((await refusal(call())).split(':')[0]!);
    expect(refusals).to.deep.equal(['no refusal', 'no refusal', 'ThrottlingException', 'no refusal', 'no refusal', 'ThrottlingException']);
  });

  it('drops the connection, which is no answer at all', async () => {
    const { emulator } = emulated({ faults: [{ operation: 'ListCampaigns', times: 1, drop: true }] });
    const list = () =>
      emulator.fetch(
        new Request('http://emulator.test/', {
          method: 'POST',
          headers: { 'x-amz-target': 'AmazonPersonalize.ListCampaigns' },
          body: '{}',
        }),
      );
    expect(await refusal(list())).to.equal('ConnectionDropped: Failed to fetch: dropped by a fault of the emulator');
    expect((await list()).status).to.equal(200);
  });

  it('holds data back: short pages, results that stay partial, and a word beside them', async () => {
    const { cloudwatch, emulator } = emulated();
    const command = new GetMetricDataCommand({
      StartTime: new Date((START - 3600) * 1000),
      EndTime: new Date(START * 1000),
      MetricDataQueries: ['GetRecommendations', 'GetRecommendationsLatency'].map((MetricName, index) => ({
        Id: `m${index}`,
        MetricStat: {
          Metric: { Namespace: 'AWS/Personalize', MetricName, Dimensions: [{ Name: 'CampaignArn', Value: HOME }] },
          Period: 300,
          Stat: 'Sum',
        },
      })),
    });
    const answered = async () => {
      const { MetricDataResults = [], Messages = [], NextToken } = await cloudwatch.send(command);
      return {
        results: MetricDataResults.map(({ StatusCode, Values }) => [StatusCode, Values?.length]),
        Messages,
        more: NextToken !== undefined,
      };
    };
    emulator.faults.add({
      operation: 'GetMetricData',
      times: 1,
      data: { datapoints: 5, message: { code: 'Busy', value: 'less than all' } },
    });
    expect(await answered()).to.deep.equal({
      results: [
        ['PartialData', 5],
        ['PartialData', 0],
      ],
      Messages: [{ Code: 'Busy', Value: 'less than all' }],
      more: true,
    });
    emulator.faults.add({ operation: 'GetMetricData', times: 1, data: { status: 'InternalError', metric: 'GetRecommendationsLatency' } });
    expect(await answered()).to.deep.equal({
      results: [
        ['Complete', 12],
        ['InternalError', 0],
      ],
      Messages: [],
      more: false,
    });
    expect((await answered()).results).to.deep.equal([
      ['Complete', 12],
      ['Complete', 12],
    ]);
  });
});
