/**
 * What went wrong with a call to AWS, as far as it decides what to do next.
 * - `denied`: these credentials may not do this; `operation` is the IAM action that is missing
 * - `expired`: the credentials are not, or no longer, accepted: sign in again
 * - `throttled`: too many calls for now, or a quota reached
 * - `not-found`, `in-use`, `invalid`: about the resource or the input
 * - `network`: no answer came; what was asked may have happened all the same
 * - `server`: AWS failed (5xx); what was asked may have happened all the same
 */
export type CallErrorKind = 'denied' | 'expired' | 'throttled' | 'not-found' | 'in-use' | 'invalid' | 'network' | 'server' | 'other';

/** A failed call to AWS, whoever made it: what a port of ours rejects with. */
export interface CallError extends Error {
  readonly kind: CallErrorKind;
  /** The IAM action, for instance `personalize:UpdateCampaign`. */
  readonly operation: string;
}

/** The kind of a failed call; undefined for an error that is none. */
export function callErrorKind(error: unknown): CallErrorKind | undefined {
  return error instanceof Error && 'kind' in error && 'operation' in error ? (error as CallError).kind : undefined;
}
