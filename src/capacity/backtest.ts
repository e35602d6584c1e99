import type { DemandSeries } from '../demand/demand-series.js';
import { foldInto } from '../demand/fold.js';
import { InvalidInputError, shown } from '../../pricing/invalid-input.js';
import { frontier } from './frontier.js';
import { peakMinimum } from './look-up.js';
import { personalizeMonitor } from './policies/personalize-monitor.js';
import { recommend } from './policies/recommend.js';
import { week } from './policies/week.js';
import type { RecommendOptions } from './recommend-options.js';
import { replay, type HeldMinimums, type ReplayFigures, type ReplayOptions } from './replay.js';
import type { PlanWeekOptions } from './week-schedule.js';

/** What `recommendMinimum` is asked with; without a lag or billing of its own, those of the back-test. What was learnt from the whole series would look ahead. */
export type AdviceOptions = Omit<RecommendOptions, 'frontier' | 'current' | 'minutes' | 'scaling' | 'answerOnly'>;

/** A way to set the minimum as time goes on. */
export type Policy =
  /** One minimum, never changed. */
  | { readonly kind: 'static'; readonly minimum: number }
  /** The minimum that covers the whole series' peak: the one policy that knows what comes. */
  | { readonly kind: 'peak' }
  /** amazon-personalize-monitor's rule as its code does it (C11), from the minimum that it finds. */
  | { readonly kind: 'personalize-monitor'; readonly initial: number }
  /** Ours: `initial` (1 unless given), then each 7 days the advice of `recommendMinimum` on the last 14 days, unless it is a refusal. */
  | ({ readonly kind: 'recommend'; readonly every: 'week'; readonly initial?: number | undefined } & AdviceOptions)
  /** The same, decided each day. */
  | ({ readonly kind: 'rolling'; readonly initial?: number | undefined } & AdviceOptions)
  /** Decided each 7 days: the schedule of `planWeek` on the last 28 days where it is recommended, else as 'recommend' does. */
  | ({ readonly kind: 'week'; readonly initial?: number | undefined } & PlanWeekOptions);

/** What a policy would have billed and risked, had it been followed. */
export interface Backtest extends ReplayFigures {
  /** The minimum that the series began with. */
  readonly initial: number;
  /** What the policy changed, in order; the initial minimum is none. */
  readonly changes: HeldMinimums['changes'];
}

/**
 * Replays a policy over a whole series. At each moment it knows only what was measured before (but for 'peak', which is told).
 * @throws InvalidInputError for a minimum that is no whole number >= 1
 */
export function backtest(series: DemandSeries, policy: Policy, options: ReplayOptions = {}): Backtest {
  const folded = foldInto(series, 300);
  const held = follow(folded, policy, options);
  return { ...replay(folded, held, options), ...held };
}

function follow(series: DemandSeries, policy: Policy, options: ReplayOptions): HeldMinimums {
  switch (policy.kind) {
    case 'static':
      return { initial: whole('minimum', policy.minimum), changes: [] };
    case 'peak':
      return { initial: peakMinimum(frontier(series)), changes: [] };
    case 'personalize-monitor':
      return personalizeMonitor(series, whole('initial', policy.initial));
    case 'recommend':
      return recommend(series, 7, whole('initial', policy.initial ?? 1), { ...options, ...policy });
    case 'rolling':
      return recommend(series, 1, whole('initial', policy.initial ?? 1), { ...options, ...policy });
    case 'week':
      return week(series, whole('initial', policy.initial ?? 1), { ...options, ...policy });
  }
}

function whole(path: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new InvalidInputError([{ path, value, message: `${path}: expected a whole number >= 1, got ${shown(value)}` }]);
}
