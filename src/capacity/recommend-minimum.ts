import type { Big } from '../../pricing/exact.js';
import type { DemandSeries } from '../demand/demand-series.js';
import { cheapestWithLosses, withHeadroom, withinBudget } from './choose-minimum.js';
import { frontier as frontierOf, type Frontier } from './frontier.js';
import { peakMinimum } from './look-up.js';
import { neighboursOf } from './neighbours.js';
import { checkOptions, type RecommendOptions } from './recommend-options.js';
import type { Evidence, Recommendation, Rule } from './recommendation.js';
import { resourceMoney } from './resource-money.js';

/** Measured hours that advice takes: a day. */
export const LEAST_HOURS = 24;

/**
 * The minimum to set for measured demand, and why: the smallest that keeps the requests at risk within a budget (C12), or the cost-optimal one where a
 * lost request has a value (C13). The same series gives the same minimum whatever the current one is, so advice that was followed is not given again.
 * @returns kind 'no-data' without a measured window, 'insufficient-data' under 24 measured hours: both keep the current minimum
 * @throws InvalidInputError for options out of range
 */
export function recommendMinimum(series: DemandSeries, options: RecommendOptions = {}): Recommendation {
  checkOptions(options);
  const { current, riskMeasure = 'lagging-autoscaling', headroom = 1 } = options;
  const billing = options.billing ?? { windowSeconds: options.freePerHour === undefined ? 300 : 3600 };
  // A table that was cut below the peak can't tell what the minimums above it risk.
  const given = options.frontier && options.frontier.maximum >= options.frontier.peakTps ? options.frontier : undefined;
  const frontier = given ?? frontierOf(series, { autoscalingLagSeconds: options.autoscalingLagSeconds, billing });
  const money = resourceMoney(series, frontier, options);
  const measuredHours = (frontier.windows * frontier.windowSeconds) / 3600;
  // A recommender bills whole hours: where each has a gap, a day was measured and still no bill.
  const isEnough = measuredHours >= LEAST_HOURS && frontier.billedHours > 0;
  const refusal = frontier.windows === 0 ? 'no-data' : isEnough ? undefined : 'insufficient-data';

  const rule: Rule =
    options.valuePerLostRequest === undefined
      ? { kind: 'risk-budget', riskBudget: options.riskBudget ?? 0.001, riskMeasure, headroom }
      : { kind: 'newsvendor', valuePerLostRequest: options.valuePerLostRequest, riskMeasure, headroom };
  const chosen =
    rule.kind === 'risk-budget'
      ? withinBudget(frontier, riskMeasure, rule.riskBudget, 1)
      : refusal
        ? 1
        : cheapestWithLosses(frontier, riskMeasure, rule.valuePerLostRequest, money!, 1);
  const minimum = refusal ? (current ?? 1) : withHeadroom(chosen, headroom, peakMinimum(frontier));
  const costAt = (each: number): Big | undefined => money?.costPerMonth(each);
  const difference = (from: number): Big | undefined => {
    const [a, b] = [costAt(minimum), costAt(from)];
    return a && b ? a.minus(b) : undefined;
  };
  return {
    minimum,
    kind: refusal ?? (current === undefined ? 'set' : minimum > current ? 'raise' : minimum < current ? 'lower' : 'keep'),
    current,
    rule,
    evidence: evidenceOf(series, frontier, measuredHours),
    neighbours: neighboursOf({ frontier, recommended: refusal ? undefined : minimum, current, costAt }),
    costAboveFloor: difference(1),
    costDifference: current === undefined ? undefined : difference(current),
    freeFloor: options.freePerHour === undefined ? undefined : Math.floor(options.freePerHour / 3600),
  };
}

function evidenceOf(series: DemandSeries, frontier: Frontier, measuredHours: number): Evidence {
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
