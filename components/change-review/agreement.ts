import type { ChangePlan, PlannedChange } from '../../src/provisioning/change-plan.js';
import { Big } from '../../pricing/exact.js';

/** Why a change is agreed to by typing its resource's name. */
export type AskReason = 'costs-more' | 'raises' | 'cost-unknown' | 'over-budget' | 'risk-unknown';

/** A change that is agreed to by name. */
export interface Ask {
  readonly change: PlannedChange;
  /** Its number in the list, from 1. */
  readonly number: number;
  readonly reason: AskReason;
}

/**
 * The changes whose resource's name is to be typed, each on its own: a list of names to be copied at once, or a count, would be agreed to
 * without a look. Changes that lower both cost and risk within the budget need none.
 */
export function asksOf({ changes }: ChangePlan): Ask[] {
  return changes.flatMap((change, index) =>
    change.call && change.confirmByName ? [{ change, number: index + 1, reason: reasonOf(change) }] : [],
  );
}

/** Whether every name stands where it is asked for; spaces around it do not matter. */
export function isAgreed(asks: readonly Ask[], typed: ReadonlyMap<string, string>): boolean {
  return asks.every(({ change: { arn, name } }) => typed.get(arn)?.trim() === name);
}

/** Whether another name than the one that is asked for stands there: nothing typed is not wrong yet. */
export function isWrong({ change: { name } }: Ask, typed = ''): boolean {
  const given = typed.trim();
  return given !== '' && given !== name;
}

function reasonOf({ direction, costDifferencePerMonth, after }: PlannedChange): AskReason {
  if (direction === 'lower') return after.riskShareLagging === undefined ? 'risk-unknown' : 'over-budget';
  if (costDifferencePerMonth === undefined) return 'cost-unknown';
  return new Big(costDifferencePerMonth).gt(0) ? 'costs-more' : 'raises';
}
