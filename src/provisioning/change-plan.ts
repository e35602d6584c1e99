/** Cost and risk of one minimum, a month. Money and hours as decimal text, so that the plan hashes and travels as JSON. */
export interface Outlook {
  readonly minimum: number;
  /** TPS-hours that it bills; undefined without a frontier. */
  readonly tpsHours: string | undefined;
  /** Of the campaigns' total, this resource's part: the total less the total without it (C5). Undefined without a frontier. */
  readonly costPerMonth: string | undefined;
  /** Shares of requests, 0 to 1: with autoscaling that lags (C8), and without any (C7). Undefined without a frontier, or with one that saw no requests measured. */
  readonly riskShareLagging: number | undefined;
  readonly riskShareNoAutoscaling: number | undefined;
}

/** What must hold before a change may be written. `message` is English; elements word it anew from the rest. */
export interface Guardrail {
  readonly id: 'whole-number' | 'quota' | 'updatable' | 'writable';
  readonly met: boolean;
  readonly message: string;
  /** Of `updatable` when not met: the state that takes no update. */
  readonly status?: string | undefined;
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
  /** The campaigns' total with this row alone changed, less the total now (C5). Decimal text; undefined if not known. */
  readonly costDifferencePerMonth: string | undefined;
  /** What the shares at risk are of; undefined without a frontier. */
  readonly requestsPerMonth: number | undefined;
  readonly reason: string | undefined;
  readonly guardrails: readonly Guardrail[];
  /** Some guardrail is not met: this change will not be written. */
  readonly blocked: boolean;
  /** Raises, and lowerings that end above the risk budget or with a risk not known, are agreed to by typing the resource's name. */
  readonly confirmByName: boolean;
  /** undefined for a blocked change, and for one that changes nothing. */
  readonly call: PlannedCall | undefined;
}

/** A change that has a call, and so is written. */
export type WritableChange = PlannedChange & { readonly call: PlannedCall };

/** Limits that a plan was checked against. */
export interface PlanLimits {
  /** Highest minimum a campaign may get. */
  readonly maximumTps: number;
  /** Share of requests that may end up at risk without typing the name. */
  readonly riskBudget: number;
}

/** A step of the price of TPS-hours: `rate` holds up to `upTo`. Decimal text. */
export interface PlanTier {
  readonly upTo: string | null;
  readonly rate: string;
}

/** Requests at risk as a range, shares of 0 to 1: with autoscaling that lags (C8), and without any (C7). */
export interface RiskRange {
  readonly lagging: number;
  readonly noAutoscaling: number;
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
  readonly limits: PlanLimits;
  /** What a TPS-hour costs, and the TPS-hours of the campaigns that are not in the plan: all that it takes to price the way back. */
  readonly tpsHourTiers: readonly PlanTier[];
  readonly otherTpsHours: string;
  readonly changes: readonly PlannedChange[];
  /** The campaigns' total with every change that would be written, less the total now. Rows need not add up to it (C5). undefined if one is not known. */
  readonly costDifferencePerMonth: string | undefined;
  /** What the fleet costs now, as whoever planned was told; undefined if not. */
  readonly fleetCostPerMonth: string | undefined;
  /** Of the resources that would be written, all requests together; undefined if a risk is not known. */
  readonly risk: { readonly before: RiskRange; readonly after: RiskRange } | undefined;
  /** SHA-256, hex. */
  readonly hash: string;
}
