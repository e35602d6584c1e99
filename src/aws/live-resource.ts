import type {
  Campaign as DescribedCampaign,
  CampaignUpdateSummary,
  Recommender as DescribedRecommender,
  RecommenderUpdateSummary,
} from '@aws-sdk/client-personalize';
import type { Campaign, LatestUpdate, Recommender } from '../provisioning/provisioned.js';

/** What AWS takes a minimum for that was never given. */
const DEFAULT_MINIMUM = 1;

/** A campaign of ours from DescribeCampaign's. */
export function campaignFrom(arn: string, described: DescribedCampaign): Campaign {
  return {
    kind: 'campaign',
    ...stateFrom(arn, described),
    minimum: described.minProvisionedTPS ?? DEFAULT_MINIMUM,
    solutionVersionArn: described.solutionVersionArn,
    latestUpdate: updateFrom(described.latestCampaignUpdate, described.latestCampaignUpdate?.minProvisionedTPS),
  };
}

/** A recommender of ours from DescribeRecommender's. */
export function recommenderFrom(arn: string, described: DescribedRecommender): Recommender {
  return {
    kind: 'recommender',
    ...stateFrom(arn, described),
    minimum: described.recommenderConfig?.minRecommendationRequestsPerSecond ?? DEFAULT_MINIMUM,
    recipeArn: described.recipeArn,
    datasetGroupArn: described.datasetGroupArn,
    latestUpdate: updateFrom(
      described.latestRecommenderUpdate,
      described.latestRecommenderUpdate?.recommenderConfig?.minRecommendationRequestsPerSecond,
    ),
  };
}

/** The name at the end of an ARN: `campaign/home-top-picks` is home-top-picks. */
export function nameIn(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

function stateFrom(
  arn: string,
  { name, status, failureReason, creationDateTime, lastUpdatedDateTime }: DescribedCampaign | DescribedRecommender,
) {
  const createdAt = epochSeconds(creationDateTime);
  return {
    arn,
    name: name ?? nameIn(arn),
    status: status ?? '',
    failureReason,
    createdAt,
    updatedAt: epochSeconds(lastUpdatedDateTime ?? creationDateTime),
  };
}

function updateFrom(
  update: CampaignUpdateSummary | RecommenderUpdateSummary | undefined,
  minimum: number | undefined,
): LatestUpdate | undefined {
  return (
    update && {
      status: update.status ?? '',
      minimum,
      failureReason: update.failureReason,
      createdAt: epochSeconds(update.creationDateTime),
      updatedAt: epochSeconds(update.lastUpdatedDateTime ?? update.creationDateTime),
    }
  );
}

function epochSeconds(date: Date | undefined): number {
  return (date?.getTime() ?? 0) / 1000;
}
