import { DescribeRecommenderCommand, ListRecommendersCommand } from '@aws-sdk/client-personalize';
import { expect } from 'chai';
import { emulated, NOBODY, refusal, VIDEO } from './emulated.js';

describe('DescribeRecommender', () => {
  it('refuses a recommender that does not exist', async () => {
    const { personalize } = emulated();
    expect(await refusal(personalize.send(new DescribeRecommenderCommand({ recommenderArn: NOBODY })))).to.match(
      /^ResourceNotFoundException: /,
    );
  });

  it('answers the configuration, with its minimum', async () => {
    const { personalize } = emulated();
    const { recommender } = await personalize.send(new DescribeRecommenderCommand({ recommenderArn: VIDEO }));
    expect(recommender).to.include({
      recommenderArn: VIDEO,
      status: 'ACTIVE',
      recipeArn: 'arn:aws:personalize:::recipe/aws-vod-top-picks',
    });
    expect(recommender?.recommenderConfig).to.include({ minRecommendationRequestsPerSecond: 2 });
    expect(recommender?.modelMetrics).to.have.property('coverage');
  });
});

describe('ListRecommenders', () => {
  it('answers the configuration in the summary already', async () => {
    const { personalize } = emulated();
    const { recommenders = [] } = await personalize.send(new ListRecommendersCommand({}));
    expect(recommenders.map(({ recommenderArn }) => recommenderArn)).to.deep.equal([VIDEO]);
    expect(recommenders[0]?.recommenderConfig?.minRecommendationRequestsPerSecond).to.equal(2);
    expect(recommenders[0]).not.to.have.property('modelMetrics');
  });

  it('answers those of one dataset group', async () => {
    const { personalize } = emulated();
    const of = async (group: string) => {
      const datasetGroupArn = `arn:aws:personalize:us-east-1:123456789012:dataset-group/${group}`;
      return (await personalize.send(new ListRecommendersCommand({ datasetGroupArn }))).recommenders?.length;
    };
    expect([await of('video'), await of('retail')]).to.deep.equal([1, 0]);
  });
});
