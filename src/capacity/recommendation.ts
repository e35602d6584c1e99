import type { Big } from '../../pricing/exact.js';
import type { BurstFactors } from './burst-factor.js';
import type { LevelShift } from './level-shift.js';

/** One minimum among others: what it bills and risks over the evidence, and a month's cost where prices were given. */
export interface Alternative {
  readonly minimum: number;
  /** What it is: the floor (1), the highest one that costs a recommender nothing, a neighbour, the recommended one, the peak, the current one. A minimum can be several. */
  readonly roles: readonly ('floor' | 'free-floor' | 'lower' | 'recommended' | 'higher' | 'peak' | 'current')[];
  readonly tpsHours: number;
  readonly requestsAbove: number;
  readonly requestsAboveLag: number;
  /** Shares of all requests, 0 to 1; 0 where there were none. */
  readonly riskShareNoAutoscaling: number;
  readonly riskShareLagging: number;
  readonly windowsAbove: number;
  /** Unrounded, in the book's currency; undefined without prices. */
  readonly costPerMonth: Big | undefined;
  /** The risks with bursts within minutes (C15) and throttled requests (C16), where either was measured: the rule went by these. */
  readonly corrected?: CorrectedRisk;
}

export interface CorrectedRisk {
  readonly requestsAbove: number;
  readonly requestsAboveLag: number;
  readonly riskShareNoAutoscaling: number;
  readonly riskShareLagging: number;
}

/** What the advice rests on. */
export interface Evidence {
  /** Epoch seconds: first window's start, last window's end. */
  readonly start: number;
  readonly end: number;
  readonly windowSeconds: number;
  readonly windows: number;
  readonly gaps: number;
  readonly measuredHours: number;
  readonly requests: number;
  readonly peakTps: number;
  readonly meanTps: number;
  readonly autoscalingLagSeconds: number;
}

/** The rule that chose: a budget of requests at risk (C12), what a lost request is worth (C13), or the lowest bill whatever is at risk (C18). */
export type Rule =
  | { readonly kind: 'risk-budget'; readonly riskBudget: number; readonly riskMeasure: RiskMeasure; readonly headroom: number }
  | { readonly kind: 'newsvendor'; readonly valuePerLostRequest: string; readonly riskMeasure: RiskMeasure; readonly headroom: number }
  | { readonly kind: 'lowest-bill'; readonly riskMeasure: RiskMeasure; readonly headroom: 1 };

export type RiskMeasure = 'lagging-autoscaling' | 'no-autoscaling';

/** What the rule advises if autoscaling is so late, and what the recommended minimum risks then. AWS publishes no lag, and nothing moves the answer more. */
export interface LagAnswer {
  readonly autoscalingLagSeconds: number;
  readonly minimum: number;
  readonly costPerMonth: Big | undefined;
  /** At the recommended minimum: share of requests, 0 to 1, by C8. */
  readonly riskShareLagging: number;
  readonly isInUse: boolean;
}

/** The minimum with one input changed and all else as it is. The lag stands apart, in `lags`. */
export interface Variation {
  readonly input: 'riskBudget' | 'valuePerLostRequest' | 'riskMeasure' | 'headroom' | 'evidence' | 'bursts';
  /** What it was changed to: a number, decimal text, or a word ('first-half', 'second-half' and 'since-shift' of the evidence; 'ignored' bursts). */
  readonly value: number | string;
  /** undefined: that part of the evidence is too short for advice. */
  readonly minimum: number | undefined;
  readonly isOther: boolean;
}

/** What is missing for advice. */
export interface Shortfall {
  readonly measuredHours: number;
  readonly neededHours: number;
  /** A recommender's bill needs hours without a gap: true where there is none. */
  readonly needsWholeHour: boolean;
}

/**
 * The minimum to set, and why. A minimum is insurance: 1 is always the cheapest bill, so `costAboveFloor` is the premium and the neighbours show what it buys.
 * Refusals ('no-data', 'insufficient-data') keep the current minimum, or 1.
 */
export interface Recommendation {
  readonly minimum: number;
  readonly kind: 'set' | 'raise' | 'lower' | 'keep' | 'no-data' | 'insufficient-data';
  readonly current: number | undefined;
  readonly rule: Rule;
  readonly evidence: Evidence;
  /** Ascending by minimum: floor, one lower, the recommended, one higher, the peak, the current one. */
  readonly neighbours: readonly Alternative[];
  /** What the minimum costs a month above the floor of 1; undefined without prices. */
  readonly costAboveFloor: Big | undefined;
  /** Cost of the minimum less that of the current one, a month. */
  readonly costDifference: Big | undefined;
  /** The highest minimum that costs nothing, where freePerHour was given (C2). */
  readonly freeFloor: number | undefined;
  /** Of a refusal: what is missing. */
  readonly shortfall: Shortfall | undefined;
  /** Where the lag in use comes from: `evidence.autoscalingLagSeconds`. */
  readonly lagFrom: 'default' | 'given' | 'measured';
  /** Ascending: 0, 300, 600 and 1,200 s, the lag in use, and the range of a measured one. [] for a refusal, and where only the answer was asked for. */
  readonly lags: readonly LagAnswer[];
  /** Which input would change it; [] as `lags`, and for the lowest bill, which nothing changes. */
  readonly sensitivity: readonly Variation[];
  /** A level shift or growth in the evidence (C17); undefined where only the answer was asked for. */
  readonly change: LevelShift | undefined;
  /** The burst factors that risk was corrected by (C15), or why it was not. */
  readonly bursts: BurstFactors;
}
