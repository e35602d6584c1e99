import type { Big } from '../../pricing/exact.js';

/** One minimum among others: what it bills and risks over the evidence, and a month's cost where prices were given. */
export interface Alternative {
  readonly minimum: number;
  /** What it is: the floor (1), a neighbour, the recommended one, the peak, the current one. A minimum can be several. */
  readonly roles: readonly ('floor' | 'lower' | 'recommended' | 'higher' | 'peak' | 'current')[];
  readonly tpsHours: number;
  readonly requestsAbove: number;
  readonly requestsAboveLag: number;
  /** Shares of all requests, 0 to 1; 0 where there were none. */
  readonly riskShareNoAutoscaling: number;
  readonly riskShareLagging: number;
  readonly windowsAbove: number;
  /** Unrounded, in the book's currency; undefined without prices. */
  readonly costPerMonth: Big | undefined;
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

/** The rule that chose: a budget of requests at risk (C12), or what a lost request is worth (C13). */
export type Rule =
  | { readonly kind: 'risk-budget'; readonly riskBudget: number; readonly riskMeasure: RiskMeasure; readonly headroom: number }
  | { readonly kind: 'newsvendor'; readonly valuePerLostRequest: string; readonly riskMeasure: RiskMeasure; readonly headroom: number };

export type RiskMeasure = 'lagging-autoscaling' | 'no-autoscaling';

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
}
