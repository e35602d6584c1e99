import type { Estimate } from './estimate.js';
import type { Big } from './exact.js';
import type { Assumption, Warning } from './findings.js';
import { compareFractions } from './fraction.js';
import { hybridMustChange, type HybridMustChange } from './hybrid-must-change.js';
import type { LineItem } from './line-item.js';
import type { OfferingId } from './offerings/offering.js';
import type { PriceBook } from './price-book.js';
import { inBatch, inRealTime, lowest, partsOf, splitsOf, type CostedSplit, type Split, type Splits } from './split-costs.js';
import { estimateOf, shareOf } from './split-estimate.js';
import { scaleOf } from './total-along.js';
import type { Workload } from './workload.js';

/** The cheapest split of a workload: the most active users answered in real time, lists for all others computed in batch (P16). */
export interface Hybrid {
  /** What answers in real time; 'batch' where nothing has to. */
  readonly realTime: OfferingId;
  /** 0: all that can be is in batch. As many as there are users: nothing is, and the lists of `precompute` are not computed. */
  readonly activeUsers: number;
  /** What the active users ask for, 0 to 1. */
  readonly requestsShare: Big;
  readonly total: Big;
  /** They add up to the total; tiers and sources as in an estimate's. */
  readonly lines: readonly LineItem[];
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Warning[];
  /** The lowest total of any offering by active users, from none to all; it jumps after the first point and before the last. */
  readonly curve: readonly { readonly activeUsers: number; readonly total: Big }[];
  /** The cheapest way without a list in batch. */
  readonly allRealTime: { readonly offering: OfferingId; readonly total: Big };
  /** The total without anything in real time; undefined where a placement can't be computed in batch. */
  readonly allBatch: Big | undefined;
  /** What would have to change for another way to win. Computed when first asked for. */
  readonly mustChange: readonly HybridMustChange[];
}

/** Why there is no split to look for. */
export interface NoHybrid {
  readonly reasons: readonly {
    readonly id: 'no-placements' | 'nothing-precomputed' | 'activity-not-given';
    readonly message: string;
  }[];
}

/** Even steps of users at which the curve has points beside its bends. */
const CURVE_STEPS = 64;

/**
 * The split between batch and real time with the lowest total, or why there is none. Placements with `precompute` are split; the others stay
 * in real time. Both ends take part: the answer may be all batch or all real time.
 */
export function hybrid(workload: Workload, book: PriceBook): Hybrid | NoHybrid {
  const reasons = reasonsAgainst(workload);
  if (reasons.length > 0) return { reasons };
  const splits = splitsOf(workload, book);
  const best = lowest(splits)!;
  const { total, lines, assumptions, warnings } = estimateOf(workload, best, book);
  const [realTime] = cheapestFirst(inRealTime(workload, book));
  const batchAlone = partsOf(workload).kept.length === 0 ? inBatch(workload, book)[0]?.total : undefined;
  let asked: readonly HybridMustChange[] | undefined;
  return {
    realTime: best.offering,
    activeUsers: best.activeUsers,
    requestsShare: shareOf(workload, best),
    total,
    lines,
    assumptions: [...assumptions, ...assumptionsOf(best)],
    warnings,
    curve: curveOf(workload, splits, book),
    allRealTime: { offering: realTime!.offering, total: realTime!.total },
    allBatch: batchAlone,
    get mustChange() {
      return (asked ??= hybridMustChange(workload, book));
    },
  };
}

/** Whether a hybrid was found. */
export function isHybrid(found: Hybrid | NoHybrid): found is Hybrid {
  return 'total' in found;
}

function reasonsAgainst({ placements, activity }: Workload): NoHybrid['reasons'] {
  if (placements.length === 0)
    return [{ id: 'no-placements', message: 'The workload has no placement to split between batch and real time.' }];
  return [
    ...(placements.some(({ precompute }) => precompute)
      ? []
      : [{ id: 'nothing-precomputed' as const, message: 'No placement says in precompute how it could be computed in batch.' }]),
    ...(activity
      ? []
      : [{ id: 'activity-not-given' as const, message: 'activity does not say which share of the requests the most active users make.' }]),
  ];
}

function cheapestFirst(estimates: readonly Estimate[]): Estimate[] {
  return [...estimates].sort((a, b) => a.total.cmp(b.total));
}

function curveOf({ users }: Workload, splits: Splits, book: PriceBook): Hybrid['curve'] {
  const scale = scaleOf(book);
  const steps = Array.from({ length: CURVE_STEPS - 1 }, (_, index) => Math.round(((index + 1) * users) / CURVE_STEPS));
  const inner = [...new Set([...splits.bends, ...steps])].filter((each) => each > 0 && each < users).sort((a, b) => a - b);
  const at = (side: Split['side']): readonly CostedSplit[] => splits.ends.filter((end) => end.side === side);
  return [at('batch'), ...inner.map(splits.between), at('real-time')].flatMap((candidates) => {
    const [first, ...others] = candidates;
    if (!first) return [];
    const { activeUsers, cost } = others.reduce((best, each) => (compareFractions(each.cost, best.cost) < 0 ? each : best), first);
    return [{ activeUsers, total: cost.over.div(cost.under.times(scale)) }];
  });
}

/** P16's assumptions, where both ways have a share. */
function assumptionsOf({ side }: Split): Assumption[] {
  if (side !== 'both') return [];
  return [
    { id: 'requests-follow-activity', rule: 16, message: 'The active users make the same share of the requests in every hour.' },
    { id: 'lists-by-inactive-share', rule: 16, message: 'A run computes the same share of its lists as there are users left to batch.' },
  ];
}
