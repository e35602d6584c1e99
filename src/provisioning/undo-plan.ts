import { Big } from '../../pricing/exact.js';
import type { ChangeRecord } from './change-event.js';
import type { ChangePlan, PlannedChange } from './change-plan.js';
import { guardrailsFor } from './guardrails.js';
import { planOf, type DraftChange } from './plan-of.js';
import { moneyOf } from './plan-money.js';

/** A record of which nothing can be taken back. */
export class NothingToUndoError extends Error {
  override readonly name = 'NothingToUndoError';
}

/**
 * The way back of what a record says we did: a plan like any other, to be reviewed and applied. Its costs start from what the
 * record left behind; what was not done, or was there already without us, stays where it is.
 * @param arns take back these alone; all that we did unless given
 * @param plannedAt epoch seconds, the plan's date; now unless given
 * @throws NothingToUndoError
 */
export function undoPlan(record: ChangeRecord, arns?: readonly string[], plannedAt = Math.floor(Date.now() / 1000)): ChangePlan {
  const { changes, costDifferencePerMonth: _difference, risk: _risk, hash: _hash, version: _version, ...plan } = record.plan;
  const done = new Set(record.outcomes.flatMap((outcome) => (outcome.kind === 'done' ? [outcome.arn] : [])));
  const sent = new Set(
    record.outcomes.flatMap((outcome) => (outcome.kind === 'done' && outcome.sentAt !== undefined ? [outcome.arn] : [])),
  );
  const undone = changes.filter(
    ({ arn, direction }) => sent.has(arn) && direction !== 'none' && (arns === undefined || arns.includes(arn)),
  );
  if (undone.length === 0)
    throw new NothingToUndoError(
      arns === undefined
        ? 'record: no change in it was made by us, so there is nothing to undo'
        : `record: none of ${arns.join(', ')} was changed by us in it, so there is nothing to undo`,
    );
  const staying = changes.filter((change) => !undone.includes(change));
  const stayingHours = staying.map(({ arn, kind, before, after }) => {
    const { minimum, tpsHours } = done.has(arn) ? after : before;
    return kind === 'campaign' ? new Big(tpsHours ?? minimum * plan.hoursPerMonth) : new Big(0);
  });
  return planOf({
    ...plan,
    plannedAt,
    otherTpsHours: stayingHours.reduce((sum, hours) => sum.plus(hours), new Big(plan.otherTpsHours)).toFixed(),
    fleetCostPerMonth: fleetCostAfter(record, done),
    changes: undone.map((change) => reversed(change, plan)),
  });
}

function reversed(
  { arn, name, kind, before, after, requestsPerMonth }: PlannedChange,
  { limits }: Pick<ChangePlan, 'limits'>,
): DraftChange {
  // It was seen settled when the record was made; the fresh read before the write says how it is by then.
  // That its old minimum was live proves that its quota reaches there, whatever limit was stated.
  const proven = { ...limits, maximumTps: Math.max(limits.maximumTps, before.minimum) };
  const guardrails = guardrailsFor({ kind, status: 'ACTIVE', latestUpdate: undefined }, before.minimum, proven);
  return { arn, name, kind, before: after, after: before, requestsPerMonth, reason: undefined, guardrails };
}

/** What the fleet was said to cost, with what was done. */
function fleetCostAfter({ plan }: ChangeRecord, done: ReadonlySet<string>): string | undefined {
  if (plan.fleetCostPerMonth === undefined) return undefined;
  const hours = plan.changes.map(({ kind, before, after }) => ({
    before: before.tpsHours === undefined ? undefined : new Big(before.tpsHours),
    after: after.tpsHours === undefined ? undefined : new Big(after.tpsHours),
    least: kind === 'campaign' ? new Big(before.minimum).times(plan.hoursPerMonth) : new Big(0),
  }));
  const money = moneyOf(hours, new Big(plan.otherTpsHours), plan.tpsHourTiers);
  const difference = money.differenceOf(hours.filter((_, index) => done.has(plan.changes[index]!.arn)));
  return difference && new Big(plan.fleetCostPerMonth).plus(difference).toFixed();
}
