import type { Big } from '../../pricing/exact.js';
import type { DemandSeries } from '../demand/demand-series.js';
import { answerTo, freeFloorOf, LEAST_HOURS, type Answer, type Question } from './answer.js';
import { burstFactors } from './burst-factor.js';
import { DEFAULT_LAG_SECONDS, type Frontier } from './frontier.js';
import { levelShift } from './level-shift.js';
import { neighboursOf } from './neighbours.js';
import { checkOptions, type RecommendOptions } from './recommend-options.js';
import type { Evidence, Recommendation, Rule } from './recommendation.js';
import { answersByLag, sensitivityOf } from './sensitivity.js';

export { LEAST_HOURS };

/**
 * The minimum to set for measured demand, and why: the smallest that keeps the requests at risk within a budget (C12), the cost-optimal one where a lost
 * request has a value (C13), or the lowest bill (C18). Never below what costs a recommender nothing. The same series gives the same minimum whatever the
 * current one is, so advice that was followed is not given again.
 * @returns kind 'no-data' without a measured window, 'insufficient-data' under 24 measured hours: both keep the current minimum and say what is missing
 * @throws InvalidInputError for options out of range
 */
export function recommendMinimum(series: DemandSeries, options: RecommendOptions = {}): Recommendation {
  checkOptions(series, options);
  const { current, freePerHour, scaling, answerOnly = false } = options;
  const bursts = burstFactors(options.minutes);
  const { seconds: autoscalingLagSeconds, from: lagFrom } = lagOf(options);
  const question: Question = {
    series,
    throttled: scaling?.kind === 'judged' && scaling.throttledRequests > 0 ? scaling.throttled : undefined,
    bands: bursts.kind === 'measured' ? bursts.bands : undefined,
    rule: ruleOf(options),
    autoscalingLagSeconds,
    billing: options.billing ?? { windowSeconds: freePerHour === undefined ? 300 : 3600 },
    freePerHour,
    price: options.price,
  };
  const answer = answerTo(question, usable(options.frontier, autoscalingLagSeconds));
  const { frontier, risk, peak, money, measuredHours } = answer;
  const refusal = answer.minimum !== undefined ? undefined : frontier.windows === 0 ? 'no-data' : 'insufficient-data';
  const minimum = answer.minimum ?? current ?? 1;
  const costAt = (each: number): Big | undefined => money?.costPerMonth(each);
  const difference = (from: number): Big | undefined => {
    const [a, b] = [costAt(minimum), costAt(from)];
    return a && b ? a.minus(b) : undefined;
  };
  const isExplained = !refusal && !answerOnly,
    change = answerOnly ? undefined : (options.change ?? levelShift(series));
  const freeFloor = freeFloorOf(freePerHour);
  return {
    minimum,
    kind: refusal ?? (current === undefined ? 'set' : minimum > current ? 'raise' : minimum < current ? 'lower' : 'keep'),
    current,
    rule: question.rule,
    evidence: evidenceOf(series, answer),
    neighbours: neighboursOf({
      frontier,
      recommended: answer.minimum,
      current,
      peak,
      freeFloor,
      corrected: risk === frontier ? undefined : risk,
      costAt,
    }),
    costAboveFloor: difference(1),
    costDifference: current === undefined ? undefined : difference(current),
    freeFloor,
    shortfall: refusal && { measuredHours, neededHours: LEAST_HOURS, needsWholeHour: frontier.windows > 0 && frontier.billedHours === 0 },
    lagFrom,
    lags: isExplained ? answersByLag(question, answer, minimum, rangeOf(options)) : [],
    sensitivity: isExplained ? sensitivityOf(question, answer, change!) : [],
    change,
    bursts,
  };
}

function ruleOf({
  rule,
  valuePerLostRequest,
  riskBudget = 0.001,
  riskMeasure = 'lagging-autoscaling',
  headroom = 1,
}: RecommendOptions): Rule {
  const kind = rule ?? (valuePerLostRequest === undefined ? 'risk-budget' : 'newsvendor');
  switch (kind) {
    case 'lowest-bill':
      return { kind, riskMeasure, headroom: 1 };
    case 'newsvendor':
      return { kind, valuePerLostRequest: valuePerLostRequest!, riskMeasure, headroom };
    case 'risk-budget':
      return { kind, riskBudget, riskMeasure, headroom };
  }
}

/** A lag that was given goes before the campaign's own, and that before the default (C16). */
function lagOf({ autoscalingLagSeconds, scaling, frontier }: RecommendOptions): {
  readonly seconds: number;
  readonly from: Recommendation['lagFrom'];
} {
  if (autoscalingLagSeconds !== undefined) return { seconds: autoscalingLagSeconds, from: 'given' };
  if (scaling?.kind === 'judged' && scaling.lag.kind === 'estimated') return { seconds: scaling.lag.seconds, from: 'measured' };
  const seconds = frontier?.autoscalingLagSeconds ?? DEFAULT_LAG_SECONDS;
  return { seconds, from: seconds === DEFAULT_LAG_SECONDS ? 'default' : 'given' };
}

/** The ends of a measured lag's range. */
function rangeOf({ scaling }: RecommendOptions): number[] {
  return scaling?.kind === 'judged' && scaling.lag.kind === 'estimated' ? [scaling.lag.low, scaling.lag.high] : [];
}

/** A table that was cut below the peak can't tell what the minimums above it risk; one of another lag tells another risk. */
function usable(frontier: Frontier | undefined, autoscalingLagSeconds: number): Frontier | undefined {
  return frontier && frontier.maximum >= frontier.peakTps && frontier.autoscalingLagSeconds === autoscalingLagSeconds
    ? frontier
    : undefined;
}

function evidenceOf(series: DemandSeries, { frontier, measuredHours }: Answer): Evidence {
  const { windows, windowSeconds, gaps, requests, peakTps, autoscalingLagSeconds } = frontier;
  return {
    start: series.start,
    end: series.start + series.requests.length * series.windowSeconds,
    windowSeconds,
    windows,
    gaps,
    measuredHours,
    requests,
    peakTps,
    autoscalingLagSeconds,
    meanTps: measuredHours === 0 ? 0 : requests / (measuredHours * 3600),
  };
}
