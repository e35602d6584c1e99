/** How far the latest update of a resource is. AWS says CREATE PENDING, CREATE IN_PROGRESS, ACTIVE or CREATE FAILED, and leaves it there afterwards. */
export interface LatestUpdate {
  readonly status: string;
  readonly minimum: number | undefined;
  readonly failureReason: string | undefined;
  /** Epoch seconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

interface ProvisionedResource {
  readonly arn: string;
  readonly name: string;
  /** AWS's words: ACTIVE, CREATE FAILED, ... A running update does not show here. */
  readonly status: string;
  readonly failureReason: string | undefined;
  /** Minimum provisioned TPS of a campaign, minimum requests a second of a recommender. Whole, >= 1. */
  readonly minimum: number;
  /** Epoch seconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly latestUpdate: LatestUpdate | undefined;
}

/** A live custom campaign, as DescribeCampaign tells it. */
export interface Campaign extends ProvisionedResource {
  readonly kind: 'campaign';
  readonly solutionVersionArn: string | undefined;
}

/** A live domain recommender, as DescribeRecommender tells it. */
export interface Recommender extends ProvisionedResource {
  readonly kind: 'recommender';
  readonly recipeArn: string | undefined;
  readonly datasetGroupArn: string | undefined;
}

/** A live resource that has a minimum, whichever kind. */
export type Provisioned = Campaign | Recommender;

/** A resource that AWS listed but would not describe. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly resource: 'campaign' | 'recommender';
  readonly arn: string;
  readonly name: string;
  readonly error: Error;
}

/** AWS's prose spells states with and without underscores: compare them without. */
export function stateOf(status: string): string {
  return status.replaceAll('_', ' ').toUpperCase();
}

/** Whether AWS takes an update now: ACTIVE or CREATE FAILED, and no update in flight (aws-api 1.5). */
export function isUpdatable({ status, latestUpdate }: Provisioned): boolean {
  return isSettled(status) && (latestUpdate === undefined || isSettled(latestUpdate.status));
}

/** Whether a state is final: nothing is on its way. */
export function isSettled(status: string): boolean {
  return ['ACTIVE', 'CREATE FAILED'].includes(stateOf(status));
}
