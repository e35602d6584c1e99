import type { ChangeOutcome, ChangeRecord } from '../../src/provisioning/change-event.js';
import type { PlannedChange } from '../../src/provisioning/change-plan.js';

/** One change of a record, and whether it can be taken back. */
export interface RecordRow {
  readonly record: ChangeRecord;
  readonly change: PlannedChange;
  readonly outcome: ChangeOutcome;
  /** `offer`: it is the last thing we did to the resource. `undone` and `changed` say what came after. */
  readonly undo: { readonly kind: 'offer' | 'none' | 'changed' } | { readonly kind: 'undone'; readonly at: number };
}

type Done = Extract<ChangeOutcome, { kind: 'done' }>;

interface Later {
  readonly outcome: Done;
  readonly at: number;
}

/** Whether we did it: what was so already when it was read again is not ours to take back. */
export function isOurs(outcome: ChangeOutcome): outcome is Done & { readonly sentAt: number } {
  return outcome.kind === 'done' && outcome.sentAt !== undefined;
}

/** Rows of the record table, newest record first, changes in their plan's order. */
export function recordRows(records: readonly ChangeRecord[]): RecordRow[] {
  // Newest first: what stands here is what came right after.
  const later = new Map<string, Later>();
  return records.flatMap((record) => {
    const rows = record.outcomes.flatMap((outcome): RecordRow[] => {
      const change = record.plan.changes.find(({ arn }) => arn === outcome.arn);
      return change ? [{ record, change, outcome, undo: undoOf(outcome, later.get(outcome.arn)) }] : [];
    });
    for (const { outcome } of rows)
      // One that was there already is not ours: it only tells how the resource was found.
      if (outcome.kind === 'done' && (outcome.sentAt !== undefined || !later.has(outcome.arn)))
        later.set(outcome.arn, { outcome, at: outcome.settledAt });
    return rows;
  });
}

function undoOf(outcome: ChangeOutcome, next: Later | undefined): RecordRow['undo'] {
  if (!isOurs(outcome)) return { kind: 'none' };
  if (!next || (!isOurs(next.outcome) && next.outcome.after === outcome.after)) return { kind: 'offer' };
  return next.outcome.after === outcome.before ? { kind: 'undone', at: next.at } : { kind: 'changed' };
}
