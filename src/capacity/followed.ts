import { Big, type Big as Decimal } from '../../pricing/exact.js';
import type { DemandSeries } from '../demand/demand-series.js';
import { backtest, type AdviceOptions, type Backtest, type Policy } from './backtest.js';
import { costOfAdditional, costOfTpsHours, perMonth, times3600, type CapacityPrice } from './money.js';
import type { Rule } from './recommendation.js';
import { replay, type HeldMinimums, type ReplayFigures } from './replay.js';
import { decimal } from './resource-money.js';

/** The policies that are worth setting side by side: what was set, ours each week, each day and as a schedule, the peer's, and the peak. */
export type FollowedPolicy = 'static' | 'recommend' | 'rolling' | 'week' | 'personalize-monitor' | 'peak';

export const FOLLOWED_POLICIES: readonly FollowedPolicy[] = ['static', 'recommend', 'rolling', 'week', 'personalize-monitor', 'peak'];

export interface FollowOptions {
  /** What was set when the series began, and every policy but the peak begins with. */
  readonly initial: number;
  /** Of the advice that is followed. A schedule goes by a budget: without one it goes by that of C12. */
  readonly rule: Rule;
  readonly autoscalingLagSeconds: number;
  /** Whose clock a schedule goes by. */
  readonly timeZone: string;
  readonly kind: 'campaign' | 'recommender';
  /** Free requests an hour of a recommender: without them its cost is not known. */
  readonly freePerHour?: number | undefined;
  readonly price?: CapacityPrice | undefined;
}

/** What a policy would have billed and risked, had it been followed over a series. */
export interface Followed extends Backtest {
  readonly policy: FollowedPolicy;
  /** Shares of all requests, 0 to 1; 0 where there were none (C8 and C7). */
  readonly riskShareLagging: number;
  readonly riskShareNoAutoscaling: number;
  /** Of a month like the series; unrounded, in the book's currency, undefined without prices. */
  readonly costPerMonth: Decimal | undefined;
}

/** Follows a policy over a series, walk-forward (C19), and prices a month of it (C5). */
export function followed(series: DemandSeries, policy: FollowedPolicy, options: FollowOptions): Followed {
  const { autoscalingLagSeconds, kind } = options,
    billing = { windowSeconds: kind === 'recommender' ? 3600 : 300 } as const;
  const found = backtest(series, policyOf(policy, options), { autoscalingLagSeconds, billing });
  const share = (requests: number): number => (found.requests === 0 ? 0 : requests / found.requests);
  return {
    ...found,
    policy,
    riskShareLagging: share(found.requestsAboveLag),
    riskShareNoAutoscaling: share(found.requestsAbove),
    costPerMonth: costOf(series, found, options),
  };
}

function policyOf(policy: FollowedPolicy, { initial, rule, timeZone, freePerHour, price }: FollowOptions): Policy {
  const advice = { ...adviceOf(rule), freePerHour, price };
  switch (policy) {
    case 'static':
      return { kind: policy, minimum: initial };
    case 'peak':
      return { kind: policy };
    case 'personalize-monitor':
      return { kind: policy, initial };
    case 'recommend':
      return { kind: policy, every: 'week', initial, ...advice };
    case 'rolling':
      return { kind: policy, initial, ...advice };
    case 'week': {
      const { riskBudget, riskMeasure } = adviceOf(rule);
      return { kind: policy, initial, timeZone, riskBudget, riskMeasure, freePerHour, price };
    }
  }
}

function adviceOf(rule: Rule): AdviceOptions {
  const { riskMeasure, headroom } = rule;
  switch (rule.kind) {
    case 'risk-budget':
      return { rule: rule.kind, riskBudget: rule.riskBudget, riskMeasure, headroom };
    case 'newsvendor':
      return { rule: rule.kind, valuePerLostRequest: rule.valuePerLostRequest, riskMeasure, headroom };
    case 'lowest-bill':
      return { rule: rule.kind, riskMeasure };
  }
}

function costOf(
  series: DemandSeries,
  found: HeldMinimums & ReplayFigures,
  { kind, freePerHour, price }: FollowOptions,
): Decimal | undefined {
  if (!price || found.billedHours === 0) return undefined;
  const { book, hoursPerMonth, otherTpsHours } = price;
  if (kind === 'campaign') {
    const other = new Big(otherTpsHours),
      tpsHours = perMonth(decimal(times3600(found.tpsHours)), found, hoursPerMonth).div(3600);
    return costOfTpsHours(other.plus(tpsHours), book).minus(costOfTpsHours(other, book));
  }
  if (freePerHour === undefined) return undefined;
  // What is free is billed to nobody, whatever the minimum below it: as if that were the minimum, less what it holds (C2).
  const free = freePerHour / 3600,
    raised = {
      initial: Math.max(found.initial, free),
      changes: found.changes.map(({ at, minimum }) => ({ at, minimum: Math.max(minimum, free) })),
    };
  const { tpsHours } = replay(series, raised, { billing: { windowSeconds: 3600 } });
  const additional = decimal(times3600(tpsHours)).minus(decimal(freePerHour * found.billedHours));
  return costOfAdditional(perMonth(additional, found, hoursPerMonth), book);
}
