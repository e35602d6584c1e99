import type { ChangeEvent } from './change-event.js';
import type { CampaignPort } from './port.js';
import type { LatestUpdate } from './provisioned.js';

/** What every change of a plan is applied with. */
export interface Applying {
  readonly port: CampaignPort;
  readonly signal: AbortSignal;
  readonly pollSeconds: number;
  readonly deadlineSeconds: number;
  readonly wait: (seconds: number, signal: AbortSignal | undefined) => Promise<void>;
  readonly tell: (event: ChangeEvent) => void;
}

/** A write that AWS may have taken: what is watched for. */
export interface SentUpdate {
  readonly arn: string;
  readonly before: number;
  readonly after: number;
  readonly sentAt: number;
  /** The latest update that was seen before the write: an update that is no newer is not ours (aws-api section 12, step 6). */
  readonly seen: LatestUpdate | undefined;
  /** The write's answer did not come: it may not have been taken. */
  readonly lost: Error | undefined;
}

export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
