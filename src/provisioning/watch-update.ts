import { asError, type Applying, type SentUpdate } from './applying.js';
import { callErrorKind } from './call-error.js';
import type { ChangeOutcome } from './change-event.js';
import { isSettled, stateOf, type Campaign, type LatestUpdate } from './provisioned.js';

/** Looks that a write without an answer is given to show up. */
const LOOKS_FOR_LOST = 2;

/**
 * Watches a campaign until our update is final (aws-api section 12, steps 5 to 8): newer than the one seen before the write, with our
 * minimum, and the campaign itself on our minimum. Trouble that passes (throttling, 5xx, network) is waited out, until the deadline:
 * seconds that went by here, in waits and in calls, because the port's clock may be an emulator's that runs faster.
 * Never rejects.
 */
export async function watchUpdate(sent: SentUpdate, applying: Applying): Promise<ChangeOutcome> {
  const { arn, sentAt } = sent,
    { port, signal, pollSeconds, deadlineSeconds, wait, tell } = applying;
  const unknown = (error: Error): ChangeOutcome => ({ kind: 'unknown', arn, sentAt, error });
  const told = new Set<string>();
  for (let looksWithoutUpdate = 0, watchedSeconds = 0; ;) {
    const lookedAt = performance.now();
    let trouble = sent.lost;
    try {
      const live = await port.describeCampaign(arn, { signal });
      const update = newerUpdate(live, sent.seen);
      if (update) {
        const outcome = outcomeOf(live, update, sent, port.now());
        if (outcome) return outcome;
        const type = stateOf(update.status) === 'CREATE IN PROGRESS' ? 'in-progress' : 'pending';
        if (!isSettled(update.status) && !told.has(type)) tell({ type, arn, at: port.now() });
        told.add(type);
      } else if (sent.lost && ++looksWithoutUpdate >= LOOKS_FOR_LOST) return unknown(sent.lost);
    } catch (error) {
      if (signal.aborted || !passes(error)) return unknown(asError(error));
      trouble = asError(error);
    }
    watchedSeconds += (performance.now() - lookedAt) / 1000;
    if (watchedSeconds >= deadlineSeconds) return unknown(trouble ?? new NotSettledError(arn, deadlineSeconds));
    try {
      await wait(pollSeconds, signal);
      watchedSeconds += pollSeconds;
    } catch (error) {
      return unknown(asError(error));
    }
  }
}

class NotSettledError extends Error {
  override readonly name = 'TimeoutError';

  constructor(arn: string, deadlineSeconds: number) {
    super(`${arn}: the update was not settled within ${deadlineSeconds} s`);
  }
}

class SupersededError extends Error {
  override readonly name = 'SupersededError';

  constructor(arn: string, { minimum }: LatestUpdate) {
    super(`${arn}: another update (minimum ${minimum ?? 'unchanged'}) came after ours was sent`);
  }
}

/** The latest update, if it began after the one that was seen before the write. */
function newerUpdate({ latestUpdate }: Campaign, seen: LatestUpdate | undefined): LatestUpdate | undefined {
  return latestUpdate && (seen === undefined || latestUpdate.createdAt > seen.createdAt) ? latestUpdate : undefined;
}

/** How our update ended; undefined while it has not. */
function outcomeOf(
  live: Campaign,
  update: LatestUpdate,
  { arn, before, after, sentAt }: SentUpdate,
  now: number,
): ChangeOutcome | undefined {
  if (update.minimum !== after) {
    // AWS takes one update at a time, so ours is over, or was never taken.
    if (live.minimum === after) return { kind: 'done', arn, before, after, sentAt, settledAt: now };
    return { kind: 'unknown', arn, sentAt, error: new SupersededError(arn, update) };
  }
  switch (stateOf(update.status)) {
    case 'CREATE FAILED':
      return { kind: 'failed', arn, sentAt, serving: live.minimum, failureReason: update.failureReason };
    case 'ACTIVE':
      return live.minimum === after ? { kind: 'done', arn, before, after, sentAt, settledAt: now } : undefined;
    default:
      return undefined;
  }
}

function passes(error: unknown): boolean {
  const kind = callErrorKind(error);
  return kind === 'throttled' || kind === 'server' || kind === 'network';
}
