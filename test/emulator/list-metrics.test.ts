import { ListMetricsCommand, paginateListMetrics, type ListMetricsCommandInput } from '@aws-sdk/client-cloudwatch';
import { expect } from 'chai';
import { EMAIL, emulated, HOME, refusal, SEARCH, VIDEO } from './emulated.js';

async function names(input: ListMetricsCommandInput, options = {}): Promise<(string | undefined)[]> {
  const { Metrics = [] } = await emulated(options).cloudwatch.send(new ListMetricsCommand(input));
  return Metrics.map(({ MetricName }) => MetricName);
}

const of = (Value: string, Name = 'CampaignArn') => ({ Namespace: 'AWS/Personalize', Dimensions: [{ Name, Value }] });

describe('ListMetrics refuses', () => {
  it('any RecentlyActive but PT3H', async () => {
    const { cloudwatch } = emulated();
    const call = cloudwatch.send(new ListMetricsCommand({ RecentlyActive: 'PT1H' as 'PT3H' }));
    expect(await refusal(call)).to.equal('ValidationException: RecentlyActive: expected PT3H, got "PT1H"');
  });

  it('a token that it did not answer', async () => {
    expect(await refusal(emulated().cloudwatch.send(new ListMetricsCommand({ NextToken: 'made up' })))).to.match(/^InvalidNextToken: /);
  });
});

describe('ListMetrics answers', () => {
  it('the metrics of a campaign', async () => {
    expect(await names(of(HOME))).to.deep.equal([
      'GetRecommendations',
      'GetRecommendations4xxErrors',
      'GetRecommendations5xxErrors',
      'GetRecommendationsLatency',
    ]);
  });

  it('an older name beside the present one', async () => {
    expect(await names(of(SEARCH))).to.include.members(['GetPersonalizedRanking', 'GetPersonalizedRankingRequests']);
  });

  it('a recommender under its own dimension', async () => {
    expect(await names(of(VIDEO, 'RecommenderArn'))).to.include('GetRecommendations');
    expect(await names(of(VIDEO))).to.deep.equal([]);
  });

  it('nothing of a metric that was silent for two weeks', async () => {
    expect(await names(of(EMAIL))).to.deep.equal([]);
  });

  it('by name, by a dimension without a value, and in no namespace that it does not have', async () => {
    expect(await names({ MetricName: 'GetRecommendations', Dimensions: [{ Name: 'CampaignArn' }] })).to.have.lengthOf(2);
    expect(await names({ Namespace: 'AWS/EC2' })).to.deep.equal([]);
    expect(await names({}, { empty: true })).to.deep.equal([]);
  });

  it('500 a page, each metric once', async () => {
    const { cloudwatch, emulator } = emulated();
    const home = emulator.state.metered.get(HOME);
    for (let i = 0; home && i < 150; i++) emulator.state.metered.set(`${HOME}-${i}`, { ...home, arn: `${HOME}-${i}` });
    const pages: string[][] = [];
    for await (const { Metrics = [] } of paginateListMetrics({ client: cloudwatch }, {}))
      pages.push(Metrics.map(({ MetricName, Dimensions }) => `${MetricName} ${Dimensions?.[0]?.Value}`));
    expect(pages.map(({ length }) => length)).to.deep.equal([500, 116]);
    expect(new Set(pages.flat()).size).to.equal(616);
  });

  it('the recently active alone when asked', async () => {
    const { cloudwatch, clock } = emulated();
    const count = async () => (await cloudwatch.send(new ListMetricsCommand({ ...of(SEARCH), RecentlyActive: 'PT3H' }))).Metrics?.length;
    expect(await count()).to.be.above(0);
    clock.advance(4 * 86_400 + 13 * 3600); // Sunday, 03:00
    expect(await count()).to.be.below(5);
  });
});
