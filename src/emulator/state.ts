import type { Metered } from './cloudwatch/metered.js';
import type { Campaign } from './personalize/campaign.js';
import type { Recommender } from './personalize/recommender.js';

/** A trace that plays on a campaign. */
export interface ReplayedTrace {
  /** Name of the campaign. */
  readonly campaign: string;
  readonly campaignArn: string;
  /** Name of the file, if one was given. */
  readonly name?: string;
  readonly windowSeconds: number;
  readonly windows: number;
  /** Windows without a row; they publish nothing and so read back as no requests. */
  readonly gaps: number;
  /** Where its own copy now lies, epoch seconds; it repeats before and after. */
  readonly start: number;
  readonly end: number;
}

/** Everything the emulator holds. Maps are by ARN, in the order that List operations answer. */
export interface State {
  readonly account: string;
  readonly region: string;
  readonly seed: number;
  readonly campaigns: Map<string, Campaign>;
  readonly recommenders: Map<string, Recommender>;
  /** What CloudWatch measures. */
  readonly metered: Map<string, Metered>;
  readonly traces: ReplayedTrace[];
}
