import { measuredRow, type FleetRow } from '../components/fleet/fleet-row.js';
import { recommendMinimum } from '../src/capacity/recommend-minimum.js';
import { AwsCallError } from '../src/aws/call-error.js';
import type { Campaign, LatestUpdate, Recommender } from '../src/provisioning/provisioned.js';
import { SEEN_UNTIL, seededDemand, shapes, type DemandShape, type SeededDemandOptions } from './seeded-demand.js';

const DAY = 86_400;
const PREFIX = 'arn:aws:personalize:us-east-1:123456789012';

export const arnOf = (name: string, kind: 'campaign' | 'recommender' = 'campaign'): string => `${PREFIX}:${kind}/${name}`;

/** An active campaign of a solution; `changes` gives it another state. */
export function campaign(name: string, minimum: number, solution: string, changes: Partial<Campaign> = {}): Campaign {
  return {
    kind: 'campaign',
    arn: arnOf(name),
    name,
    status: 'ACTIVE',
    failureReason: undefined,
    minimum,
    createdAt: SEEN_UNTIL - 200 * DAY,
    updatedAt: SEEN_UNTIL - 20 * DAY,
    latestUpdate: undefined,
    solutionVersionArn: `${PREFIX}:solution/${solution}/4f1c09ab`,
    ...changes,
  };
}

/** An active recommender of the video dataset group. */
export function recommender(name: string, minimum: number): Recommender {
  return {
    kind: 'recommender',
    arn: arnOf(name, 'recommender'),
    name,
    status: 'ACTIVE',
    failureReason: undefined,
    minimum,
    createdAt: SEEN_UNTIL - 120 * DAY,
    updatedAt: SEEN_UNTIL - 120 * DAY,
    latestUpdate: undefined,
    recipeArn: 'arn:aws:personalize:::recipe/aws-vod-top-picks',
    datasetGroupArn: `${PREFIX}:dataset-group/video`,
  };
}

const row = (resource: Campaign | Recommender, shape: DemandShape, options: SeededDemandOptions): FleetRow =>
  measuredRow(resource, seededDemand(shape, options));

const updatingTo = (minimum: number): LatestUpdate => ({
  status: 'CREATE IN_PROGRESS',
  minimum,
  failureReason: undefined,
  createdAt: SEEN_UNTIL - 70,
  updatedAt: SEEN_UNTIL - 10,
});

/** AWS's refusal to describe a campaign. */
export const denied = (arn: string): AwsCallError =>
  new AwsCallError(
    `User: arn:aws:sts::123456789012:assumed-role/planner-readonly/anna is not authorized to perform: personalize:DescribeCampaign on resource: ${arn}`,
    {
      name: 'AccessDeniedException',
      kind: 'denied',
      operation: 'personalize:DescribeCampaign',
      requestId: '7c1e0f6a-52b3-4f0e-9d7e-2a41b0c6e8d1',
      httpStatus: 400,
    },
  );

/** AWS limits how often CloudWatch is asked. */
export const throttled = new AwsCallError('Rate exceeded', {
  name: 'ThrottlingException',
  kind: 'throttled',
  operation: 'cloudwatch:GetMetricData',
  requestId: '0b7e5a1c-9f0d-4d5e-8a53-6d0d6f1c2b77',
  httpStatus: 400,
});

/** A fleet as one finds it: mostly too high, one too low, one idle, one that updates, one too young, one that may not be read. */
export const FLEET: readonly FleetRow[] = [
  row(campaign('home-top-picks', 40, 'retail-eu'), shapes.eveningPeak, { seed: 11 }),
  row(campaign('pdp-similar-items', 24, 'retail-eu'), shapes.productPages, { seed: 12 }),
  row(campaign('home-hero', 16, 'retail-eu', { latestUpdate: updatingTo(10) }), shapes.productPages, { seed: 13 }),
  row(campaign('search-rerank', 20, 'retail-search'), shapes.officeHours, { seed: 14, metric: 'GetPersonalizedRanking' }),
  row(campaign('push-daily-digest', 8, 'retail-crm'), shapes.mailings, { seed: 15 }),
  row(campaign('email-next-best', 2, 'retail-crm'), shapes.mailings, { seed: 16, silentDays: 14 }),
  row(recommender('video-because-you-watched', 2), shapes.smallAndSmooth, { seed: 17 }),
  row(campaign('checkout-addons', 3, 'retail-eu'), shapes.bursty, { seed: 18 }),
  row(campaign('app-feed', 6, 'app'), shapes.productPages, { seed: 19 }),
  row(recommender('video-top-picks', 1), shapes.smallAndSmooth, { seed: 20 }),
  row(campaign('new-arrivals-eu', 4, 'retail-eu', { createdAt: SEEN_UNTIL - 0.6 * DAY }), shapes.productPages, {
    seed: 21,
    measuredDays: 0.6,
  }),
  {
    resource: {
      kind: 'unreadable',
      resource: 'campaign',
      arn: arnOf('partner-feed'),
      name: 'partner-feed',
      error: denied(arnOf('partner-feed')),
    },
    demand: { kind: 'waiting' },
  },
];

/** Many campaigns that share the demand of a few, so that they are made at once. */
export function manyRows(count: number): FleetRow[] {
  const demands = Object.values(shapes).map((shape, index) => row(campaign('any', 1, 'any'), shape, { seed: 100 + index }).demand);
  return Array.from({ length: count }, (_, index) => {
    const minimum = 2 + ((index * 7) % 30),
      demand = demands[index % demands.length]!;
    const resource = campaign(`feed-${String(index + 1).padStart(4, '0')}`, minimum, `solution-${index % 12}`);
    if (demand.kind !== 'measured') return { resource, demand };
    return {
      resource,
      demand: { ...demand, recommendation: recommendMinimum(demand.series, { current: minimum, frontier: demand.frontier }) },
    };
  });
}
