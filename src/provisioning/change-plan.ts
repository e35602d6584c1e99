import type { Big } from '../../pricing/exact.js';
import type { PriceBook } from '../../pricing/price-book.js';
import type { Frontier } from '../capacity/frontier.js';

/** Cost and risk of one minimum, a month. Money as decimal text so that the plan hashes and travels as JSON. */
export interface Outlook {
  readonly minimum: number;
  /** Of the fleet's total, this resource's part (rule 5); undefined without a frontier. */
  readonly costPerMonth: string | undefined;
  /** Shares of requests, 0 to 1: with autoscaling that lags (rule 8), and without any (rule 7). */
  readonly riskShareLagging: number | undefined;
  readonly riskShareNoAutoscaling: number | undefined;
}

/** What must hold before a change may be written. */
export interface Guardrail {
  readonly id: 'whole-number' | 'quota' | 'updatable' | 'writable';
  readonly met: boolean;
  readonly message: string;
}

/** The call that a change makes, to the letter. */
export interface PlannedCall {
  readonly target: 'AmazonPersonalize.UpdateCampaign';
  readonly input: { readonly campaignArn: string; readonly minProvisionedTPS: number };
}

/** One resource's change: before, after, what differs, whether the guardrails are met, the exact call. */
export interface PlannedChange {
  readonly arn: string;
  readonly name: string;
  readonly kind: 'campaign' | 'recommender';
  readonly direction: 'raise' | 'lower' | 'none';
  readonly before: Outlook;
  readonly after: Outlook;
  /** After less before, decimal text; undefined if not known. */
  readonly costDifferencePerMonth: string | undefined;
  readonly reason: string | undefined;
  readonly guardrails: readonly Guardrail[];
  /** Some guardrail is not met: this change will not be written. */
  readonly blocked: boolean;
  /** Raises, and lowerings that end above the risk budget or with a risk not known, are agreed to by typing the resource's name. */
  readonly confirmByName: boolean;
  /** undefined for a blocked change. */
  readonly call: PlannedCall | undefined;
}

/** Changes that a person reviews as a whole. Data, deep-frozen; `hash` is of everything else in it. */
export interface ChangePlan {
  readonly version: 1;
  /** Epoch seconds. */
  readonly plannedAt: number;
  readonly region: string;
  readonly currency: string;
  readonly priceDate: string;
  readonly hoursPerMonth: number;
  readonly changes: readonly PlannedChange[];
  /** Sum over the changes that would be written, of the fleet's totals; undefined if one is not known. */
  readonly costDifferencePerMonth: string | undefined;
  /** SHA-256, hex. */
  readonly hash: string;
}

export interface ChangeTarget {
  readonly arn: string;
  readonly minimum: number;
  readonly frontier?: Frontier | undefined;
  readonly reason?: string | undefined;
}

export interface Guardrails {
  /** Highest minimum a campaign may get: AWS serves 500 requests a second a campaign by default. */
  readonly maximumTps?: number | undefined;
  /** Share of requests that may end up at risk without typing the name; 0.001 unless given. */
  readonly riskBudget?: number | undefined;
}

export interface PlanPrices {
  readonly book: PriceBook;
  readonly hoursPerMonth: number;
  /** TPS-hours a month of the fleet's campaigns that are not in the plan, which fill the lower tiers; 0 unless given. */
  readonly otherTpsHours?: number | string | Big | undefined;
  /** Users of the recommenders' dataset, for the free requests. Unknown: a recommender's cost is not known. */
  readonly users?: number | undefined;
  /** Epoch seconds, the plan's date; now unless given. */
  readonly plannedAt?: number | undefined;
}
