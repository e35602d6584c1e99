import type { ChangeProgress } from './change-run.js';

const STEPS = ['read', 'sent', 'pending', 'in-progress', 'active'] as const;
export type StepId = (typeof STEPS)[number];

/** One of the five steps of a change. */
export interface Step {
  readonly id: StepId;
  readonly state: 'done' | 'current' | 'halted' | 'to-come';
  /** When it happened, epoch seconds. */
  readonly at?: number | undefined;
  /** How long it took, or has taken so far. */
  readonly seconds?: number | undefined;
}

/**
 * The five steps of a change as far as it has come. A change that ended otherwise than done halts at the last step it reached; one that
 * was there already skips from the first to the last.
 * @param now epoch seconds, for what still runs
 */
export function stepsOf({ at, outcome }: ChangeProgress, now: number): Step[] {
  const reached = lastReached(at);
  const isDone = outcome?.kind === 'done',
    wasSent = at.sent !== undefined;
  const end = at.settled ?? now;
  const state = (index: number): Step['state'] => {
    if (isDone) return wasSent || index === 0 || index === STEPS.length - 1 ? 'done' : 'to-come';
    if (index < reached) return 'done';
    if (index > reached) return 'to-come';
    if (outcome) return 'halted';
    return index === 0 && at.read !== undefined ? 'done' : 'current';
  };
  const times: Record<StepId, Pick<Step, 'at' | 'seconds'>> = {
    read: { at: at.read ?? at.reading },
    sent: { at: at.sent },
    pending: { seconds: at.pending === undefined ? undefined : (at['in-progress'] ?? end) - at.pending },
    'in-progress': { seconds: at['in-progress'] === undefined ? undefined : end - at['in-progress'] },
    active: { at: isDone ? at.settled : undefined },
  };
  return STEPS.map((id, index) => ({ id, state: state(index), ...times[id] }));
}

/** -1 before anything was read. */
function lastReached(at: ChangeProgress['at']): number {
  if (at['in-progress'] !== undefined) return 3;
  if (at.pending !== undefined) return 2;
  if (at.sent !== undefined) return 1;
  return at.reading === undefined ? -1 : 0;
}
