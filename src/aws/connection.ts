import type { GetMetricDataInput, GetMetricDataOutput } from '@aws-sdk/client-cloudwatch';
import type { CampaignPort } from '../provisioning/port.js';
import type { Recommender } from '../provisioning/provisioned.js';

/** How a call may be cancelled. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** A resource as a list names it. */
export interface Listed {
  readonly arn: string;
  readonly name: string;
}

/** A page of a list; `nextToken` asks for the next one, and is undefined on the last. */
export interface ListedPage {
  readonly resources: readonly Listed[];
  readonly nextToken: string | undefined;
}

/**
 * AWS in one region, one method an operation; made by `connect()`. Every failure is an `AwsCallError`, except that a call which was
 * cancelled rejects with an `AbortError`. The credentials are not on it: it can be logged and handed about.
 */
export interface Connection extends CampaignPort {
  readonly region: string;
  /** Where UpdateCampaign goes, for instance `personalize.us-east-1.amazonaws.com`. */
  readonly personalizeHost: string;
  /**
   * The address that metrics come from; what was read from one is never taken for the other's. Undefined over a `fetch` of one's own without an
   * endpoint: that may answer anything, so nothing is kept of it.
   */
  readonly metricsSource: string | undefined;
  /** A page of ListCampaigns, 100 at most. */
  listCampaigns(nextToken: string | undefined, options?: CallOptions): Promise<ListedPage>;
  /** A page of ListRecommenders, 100 at most. */
  listRecommenders(nextToken: string | undefined, options?: CallOptions): Promise<ListedPage>;
  /** DescribeRecommender, now. */
  describeRecommender(arn: string, options?: CallOptions): Promise<Recommender>;
  /** A page of GetMetricData. */
  getMetricData(input: GetMetricDataInput, options?: CallOptions): Promise<GetMetricDataOutput>;
}
