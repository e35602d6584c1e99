import { asError, type Applying } from './applying.js';
import { callErrorKind } from './call-error.js';
import type { ChangeOutcome } from './change-event.js';
import type { WritableChange } from './change-plan.js';
import { isSettled, isUpdatable, type Campaign } from './provisioned.js';
import { watchUpdate } from './watch-update.js';

/** Applies one change, by its call to the letter: read, compare, write once, watch (aws-api section 12). Never rejects. */
export async function applyChange(change: WritableChange, applying: Applying): Promise<ChangeOutcome> {
  const { campaignArn: arn } = change.call.input,
    { port, signal, tell } = applying;
  tell({ type: 'reading', arn, at: port.now() });
  let live: Campaign;
  try {
    live = await port.describeCampaign(arn, { signal });
  } catch (error) {
    return signal.aborted ? { kind: 'not-started', arn } : { kind: 'refused', arn, error: asError(error) };
  }
  tell({ type: 'read', arn, at: port.now(), minimum: live.minimum });
  const verdict = verdictOn(live, change, port.now());
  if (verdict) return verdict;
  if (signal.aborted) return { kind: 'not-started', arn };
  return write(change, live, applying);
}

/** Why nothing is written; undefined if the write may go. */
function verdictOn(live: Campaign, { before, call }: WritableChange, now: number): ChangeOutcome | undefined {
  const { campaignArn: arn, minProvisionedTPS: after } = call.input;
  // Already there is success, said so: applying the same plan again does no harm.
  if (live.minimum === after && isUpdatable(live))
    return { kind: 'done', arn, before: before.minimum, after, sentAt: undefined, settledAt: now };
  if (live.minimum !== before.minimum) return { kind: 'drifted', arn, expected: before.minimum, found: live.minimum };
  if (!isUpdatable(live)) return { kind: 'busy', arn, status: isSettled(live.status) ? live.latestUpdate!.status : live.status };
  return undefined;
}

async function write(change: WritableChange, live: Campaign, applying: Applying): Promise<ChangeOutcome> {
  const { campaignArn: arn, minProvisionedTPS: after } = change.call.input,
    { port, signal, tell } = applying;
  const sentAt = port.now();
  tell({ type: 'sent', arn, at: sentAt });
  let lost: Error | undefined;
  try {
    // The write itself cannot be cancelled: cutting it off would not call it back, only hide whether it was taken.
    await unlessAborted(port.updateCampaignMinimum(arn, after), signal);
  } catch (caught) {
    const error = asError(caught);
    if (signal.aborted) return { kind: 'unknown', arn, sentAt, error };
    switch (callErrorKind(error)) {
      case 'in-use':
        return { kind: 'busy', arn, status: error.name };
      case 'denied':
      case 'expired':
      case 'throttled':
      case 'not-found':
      case 'invalid':
        return { kind: 'refused', arn, error };
      case 'network':
      case 'server':
      case 'other':
      case undefined:
        // Whether it was taken shows in the resource alone; sending again could start a second update.
        lost = error;
    }
  }
  return watchUpdate({ arn, before: change.before.minimum, after, sentAt, seen: live.latestUpdate, lost }, applying);
}

function unlessAborted(promise: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
