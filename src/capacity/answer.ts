import type { DemandSeries } from '../demand/demand-series.js';
import type { BurstBand } from './burst-factor.js';
import { burstRisk } from './burst-risk.js';
import { cheapestWithLosses, withHeadroom, withinBudget, type RiskTable } from './choose-minimum.js';
import { frontier as frontierOf, type Frontier, type FrontierOptions } from './frontier.js';
import { peakMinimum } from './look-up.js';
import type { Rule } from './recommendation.js';
import type { RecommendOptions } from './recommend-options.js';
import { resourceMoney, type ResourceMoney } from './resource-money.js';

/** Measured hours that advice takes: a day. */
export const LEAST_HOURS = 24;

/** One rule put to one series: all that its minimum depends on, and nothing of what the minimum is now. */
export interface Question {
  /** What was served, so what is billed. */
  readonly series: DemandSeries;
  /** Requests of each of its windows that were throttled: asked for, not served (C16). */
  readonly throttled: Float64Array | undefined;
  readonly bands: readonly BurstBand[] | undefined;
  readonly rule: Rule;
  readonly autoscalingLagSeconds: number;
  readonly billing: NonNullable<FrontierOptions['billing']>;
  readonly freePerHour: number | undefined;
  readonly price: RecommendOptions['price'];
}

export interface Answer {
  /** undefined where too little was measured. */
  readonly minimum: number | undefined;
  readonly frontier: Frontier;
  /** What the rule went by: the frontier itself, or risks that were corrected. */
  readonly risk: RiskTable;
  readonly peak: number;
  readonly money: ResourceMoney | undefined;
  readonly measuredHours: number;
}

/** @param given the frontier of the series, with the question's lag and billing, where there is one already */
export function answerTo(question: Question, given?: Frontier): Answer {
  const { series, rule, autoscalingLagSeconds, billing, freePerHour, price } = question;
  const frontier = given ?? frontierOf(series, { autoscalingLagSeconds, billing });
  const risk = riskOf(question, frontier);
  const money = resourceMoney(series, frontier, { price, freePerHour, billing });
  const measuredHours = (frontier.windows * frontier.windowSeconds) / 3600;
  const peak = risk === frontier ? peakMinimum(frontier) : risk.maximum;
  // A recommender bills whole hours: where each has a gap, a day was measured and still no bill.
  const isEnough = measuredHours >= LEAST_HOURS && frontier.billedHours > 0;
  const least = Math.max(1, freeFloorOf(freePerHour) ?? 1);
  return { minimum: isEnough ? chosen(rule, risk, money, least, peak) : undefined, frontier, risk, peak, money, measuredHours };
}

/** The highest minimum that costs a recommender nothing (C2); undefined where its free requests are not known. */
export function freeFloorOf(freePerHour: number | undefined): number | undefined {
  return freePerHour === undefined ? undefined : Math.floor(freePerHour / 3600);
}

function chosen(rule: Rule, risk: RiskTable, money: ResourceMoney | undefined, least: number, peak: number): number {
  switch (rule.kind) {
    case 'lowest-bill':
      return least;
    case 'risk-budget':
      return withHeadroom(withinBudget(risk, rule.riskMeasure, rule.riskBudget, least), rule.headroom, peak);
    case 'newsvendor':
      // Prices stand beside the value of a request (checkOptions), and hours were billed.
      return withHeadroom(cheapestWithLosses(risk, rule.riskMeasure, rule.valuePerLostRequest, money!, least), rule.headroom, peak);
  }
}

function riskOf({ series, throttled, bands, autoscalingLagSeconds }: Question, frontier: Frontier): RiskTable {
  if (!throttled && !bands) return frontier;
  const asked = throttled ? { ...series, requests: series.requests.map((each, index) => each + throttled[index]!) } : series;
  const plain = throttled ? frontierOf(asked, { autoscalingLagSeconds }) : frontier;
  return bands ? burstRisk(asked, bands, autoscalingLagSeconds, plain) : plain;
}
