import type { Metered } from './cloudwatch/metered.js';
import type { Campaign, CampaignConfig } from './personalize/campaign.js';
import type { Recommender } from './personalize/recommender.js';
import { chance, stream } from './random.js';
import { demandShapes } from './demand-shapes.js';
import type { State } from './state.js';
import { generatedTraffic, type DemandShape } from './traffic/generated.js';
import type { Traffic } from './traffic/traffic.js';

const ACCOUNT = '123456789012';
const REGION = 'us-east-1';
const DAY = 86_400;
const arnOf = (path: string) => `arn:aws:personalize:${REGION}:${ACCOUNT}:${path}`;

/** A campaign in few words. */
interface CampaignSketch {
  readonly name: string;
  readonly minimumTps: number;
  readonly requestMetrics: readonly [string, ...string[]];
  readonly ageDays: number;
  readonly updatedDaysAgo?: number;
  readonly config: CampaignConfig;
}

/** In the order of ListCampaigns. Every one is older than the 63 days of traffic that CloudWatch keeps at 5 minutes. */
const campaignSketches: readonly (CampaignSketch & { readonly demand: (startedAt: number) => DemandShape })[] = [
  {
    name: 'home-top-picks',
    minimumTps: 40,
    requestMetrics: ['GetRecommendations'],
    demand: () => demandShapes.eveningPeak,
    ageDays: 293,
    config: {
      itemExplorationConfig: { explorationWeight: '0.3', explorationItemAgeCutOff: '30' },
      enableMetadataWithRecommendations: true,
    },
  },
  {
    name: 'checkout-addons',
    minimumTps: 2,
    requestMetrics: ['GetRecommendations'],
    demand: () => demandShapes.bursty,
    ageDays: 148,
    config: { enableMetadataWithRecommendations: false },
  },
  {
    name: 'search-rerank',
    minimumTps: 20,
    // The guide of 2023 still called it GetPersonalizedRankingRequests: readers must not add the two.
    requestMetrics: ['GetPersonalizedRanking', 'GetPersonalizedRankingRequests'],
    demand: () => demandShapes.officeHours,
    ageDays: 211,
    updatedDaysAgo: 41,
    config: { enableMetadataWithRecommendations: true },
  },
  {
    name: 'email-next-best',
    minimumTps: 2,
    requestMetrics: ['GetRecommendations'],
    demand: (startedAt) => ({ ...demandShapes.mailings, silentFrom: startedAt - 19 * DAY }),
    ageDays: 402,
    config: { itemExplorationConfig: { explorationWeight: '0' } },
  },
];

/** A world without resources. */
export function emptyWorld(seed: number): State {
  return { account: ACCOUNT, region: REGION, seed, campaigns: new Map(), recommenders: new Map(), metered: new Map(), traces: [] };
}

/**
 * Four campaigns and a recommender: one whose minimum stands far above its peak, one whose minimum is too low, one that ranks,
 * one that idles; the recommender's demand fits into a minimum of 1.
 * @param startedAt the clock's first instant, epoch seconds; everything was made before it
 */
export function defaultWorld(seed: number, startedAt: number): State {
  const state = emptyWorld(seed);
  for (const sketch of campaignSketches)
    addCampaign(state, sketch, generatedTraffic(seed, sketch.name, sketch.demand(startedAt)), startedAt);
  const recommender = recommenderOf(startedAt);
  state.recommenders.set(recommender.recommenderArn, recommender);
  const traffic = generatedTraffic(seed, recommender.name, demandShapes.smallAndSmooth);
  meter(
    state,
    {
      ...since(recommender),
      arn: recommender.recommenderArn,
      dimension: 'RecommenderArn',
      requestMetrics: ['GetRecommendations'],
      traffic,
    },
    2,
  );
  return state;
}

/** Adds an ACTIVE campaign, last in the order of ListCampaigns. */
export function addCampaign(state: State, sketch: CampaignSketch, traffic: Traffic, startedAt: number): void {
  const campaign = campaignOf(sketch, state.seed, startedAt),
    { campaignArn: arn } = campaign,
    { requestMetrics, minimumTps } = sketch;
  state.campaigns.set(arn, campaign);
  meter(state, { ...since(campaign), arn, dimension: 'CampaignArn', requestMetrics, traffic }, minimumTps);
}

function since({ creationDateTime }: { readonly creationDateTime: number }): Pick<Metered, 'createdAt'> {
  return { createdAt: creationDateTime };
}

function meter(state: State, measured: Omit<Metered, 'minimums' | 'dice'>, tps: number): void {
  const minimums = [{ since: -Infinity, tps }];
  state.metered.set(measured.arn, { ...measured, minimums, dice: stream(state.seed, measured.arn) });
}

function campaignOf({ name, minimumTps, ageDays, updatedDaysAgo, config }: CampaignSketch, seed: number, startedAt: number): Campaign {
  const version = Math.floor(chance(stream(seed, name), 0) * 2 ** 32);
  const settings = {
    solutionVersionArn: arnOf(`solution/${name}/${version.toString(16).padStart(8, '0')}`),
    minProvisionedTPS: minimumTps,
    campaignConfig: config,
  };
  const createdAt = startedAt - ageDays * DAY - 5_400;
  const updatedAt = updatedDaysAgo === undefined ? undefined : startedAt - updatedDaysAgo * DAY;
  return {
    name,
    campaignArn: arnOf(`campaign/${name}`),
    ...settings,
    status: 'ACTIVE',
    creationDateTime: createdAt,
    lastUpdatedDateTime: updatedAt ?? createdAt + 600,
    ...(updatedAt !== undefined && {
      latestCampaignUpdate: { ...settings, status: 'ACTIVE', creationDateTime: updatedAt - 300, lastUpdatedDateTime: updatedAt },
    }),
  };
}

function recommenderOf(startedAt: number): Recommender {
  const createdAt = startedAt - 120 * DAY;
  return {
    name: 'video-top-picks',
    recommenderArn: arnOf('recommender/video-top-picks'),
    datasetGroupArn: arnOf('dataset-group/video'),
    recipeArn: 'arn:aws:personalize:::recipe/aws-vod-top-picks',
    recommenderConfig: {
      itemExplorationConfig: { explorationWeight: '0.3', explorationItemAgeCutOff: '30' },
      minRecommendationRequestsPerSecond: 2,
      enableMetadataWithRecommendations: true,
    },
    status: 'ACTIVE',
    creationDateTime: createdAt,
    lastUpdatedDateTime: createdAt + 3600,
    modelMetrics: { coverage: 0.27, mean_reciprocal_rank_at_25: 0.0379, precision_at_5: 0.0287 },
  };
}
