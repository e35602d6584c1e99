import { applyChange } from './apply-change.js';
import type { Applying } from './applying.js';
import type { ChangeEvent, ChangeOutcome } from './change-event.js';
import type { ChangePlan, PlannedChange, WritableChange } from './change-plan.js';
import { deepFrozen } from './deep-frozen.js';
import { eventQueue } from './event-queue.js';
import { checkHash } from './plan-hash.js';
import type { CampaignPort } from './port.js';
import { waitFor } from './wait-for.js';

/** Who agreed to a plan, and how its changes are watched. */
export interface ApplyOptions {
  /** Who agreed to the plan, for the record. */
  readonly approvedBy: string;
  /**
   * Cancelling starts no further write and stops watching. A write that is on its way is not called back: AWS ends it, and its
   * outcome is `unknown` here.
   */
  readonly signal?: AbortSignal | undefined;
  /** How often a running update is looked at; 30 unless given. AWS publishes no rate that it allows. */
  readonly pollSeconds?: number | undefined;
  /** How long an update is watched, in seconds that were waited for it, whatever the port's clock says meanwhile; 3,600 unless given. */
  readonly deadlineSeconds?: number | undefined;
  /** Lets that many seconds go by, or rejects when the signal is aborted; a timer unless given. */
  readonly wait?: ((seconds: number, signal: AbortSignal | undefined) => Promise<void>) | undefined;
}

/** More would be throttled; an update takes minutes, and most of them is waiting. */
const CHANGES_AT_ONCE = 4;

/**
 * Applies a reviewed plan: each resource is read again right before its write, written once, and watched until it has settled
 * (aws-api section 12). Changes run side by side, four at once; each resource has one. Blocked changes are left out.
 *
 * What is applied is a copy, made at the call: what becomes of `plan` afterwards changes nothing. The copy is the record's plan.
 * It begins with the first `next()`. Leaving the loop early is like cancelling. It ends with `finished` and the record.
 * @throws PlanAlteredError, before anything is sent, for a plan whose hash no longer fits
 */
export function applyChanges(plan: ChangePlan, port: CampaignPort, options: ApplyOptions): AsyncGenerator<ChangeEvent, void, undefined> {
  const reviewed = deepFrozen(structuredClone(plan));
  checkHash(reviewed);
  return run(reviewed, port, options);
}

async function* run(
  plan: ChangePlan,
  port: CampaignPort,
  { approvedBy, signal, pollSeconds = 30, deadlineSeconds = 3600, wait = waitFor }: ApplyOptions,
): AsyncGenerator<ChangeEvent, void, undefined> {
  const approvedAt = port.now();
  const left = new AbortController();
  const stop = signal ? AbortSignal.any([signal, left.signal]) : left.signal;
  const { push, close, events } = eventQueue<ChangeEvent>();
  const applying: Applying = { port, signal: stop, pollSeconds, deadlineSeconds, wait, tell: push };
  const written = plan.changes.filter(isWritable);
  const outcomes: ChangeOutcome[] = [];
  const waiting = [...written.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, change] = next;
      const outcome = await applied(change, applying);
      outcomes[index] = outcome;
      push({ type: 'settled', arn: change.arn, at: port.now(), outcome });
    }
  };
  void Promise.all(Array.from({ length: CHANGES_AT_ONCE }, work)).then(() => {
    const finishedAt = port.now();
    push({ type: 'finished', at: finishedAt, record: { plan, approvedBy, approvedAt, finishedAt, outcomes } });
    close();
  }, close);
  try {
    yield* events;
  } finally {
    left.abort();
  }
}

function isWritable(change: PlannedChange): change is WritableChange {
  return change.call !== undefined;
}

/** One resource's trouble, foreseen or not, must not take the others' outcomes along. */
async function applied(change: WritableChange, applying: Applying): Promise<ChangeOutcome> {
  const { signal } = applying;
  return signal.aborted ? { kind: 'not-started', arn: change.arn } : applyChange(change, applying);
}
