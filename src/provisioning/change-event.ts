import type { ChangePlan } from './change-plan.js';

/** What happened to one change. Times are epoch seconds. `error` keeps AWS's name, message and request id. */
export type ChangeOutcome =
  /** The live minimum is the planned one. `sentAt` is undefined where it was so already: then nothing was sent. */
  | {
      readonly kind: 'done';
      readonly arn: string;
      readonly before: number;
      readonly after: number;
      readonly sentAt: number | undefined;
      readonly settledAt: number;
    }
  /** Somebody changed it since the review: nothing was written. */
  | { readonly kind: 'drifted'; readonly arn: string; readonly expected: number; readonly found: number }
  /** It was busy (an update in flight, a state that takes none): nothing was written. */
  | { readonly kind: 'busy'; readonly arn: string; readonly status: string }
  /** AWS refused a call: nothing changed. */
  | { readonly kind: 'refused'; readonly arn: string; readonly error: Error }
  /** AWS took the call, then the update failed: the old minimum serves on. */
  | {
      readonly kind: 'failed';
      readonly arn: string;
      readonly sentAt: number;
      readonly serving: number;
      readonly failureReason: string | undefined;
    }
  /** It was sent, and we do not know how it ended: the answer was lost, the wait ran out or was cancelled. Look at the resource. */
  | { readonly kind: 'unknown'; readonly arn: string; readonly sentAt: number; readonly error: Error }
  /** Cancelled before its write. */
  | { readonly kind: 'not-started'; readonly arn: string };

/** What applying a plan reports as it happens, in order a resource. `at`: epoch seconds. */
export type ChangeEvent =
  | { readonly type: 'reading'; readonly arn: string; readonly at: number }
  | { readonly type: 'read'; readonly arn: string; readonly at: number; readonly minimum: number }
  | { readonly type: 'sent'; readonly arn: string; readonly at: number }
  | { readonly type: 'pending' | 'in-progress'; readonly arn: string; readonly at: number }
  | { readonly type: 'settled'; readonly arn: string; readonly at: number; readonly outcome: ChangeOutcome }
  | { readonly type: 'finished'; readonly at: number; readonly record: ChangeRecord };

/** A plan that was applied: by whom, when, and how each change that had a call ended. Undo is a plan made of it. */
export interface ChangeRecord {
  readonly plan: ChangePlan;
  readonly approvedBy: string;
  readonly approvedAt: number;
  readonly finishedAt: number;
  readonly outcomes: readonly ChangeOutcome[];
}
