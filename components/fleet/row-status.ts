import { lastRequestAt } from '../../src/demand/silence.js';
import { isSettled, stateOf } from '../../src/provisioning/provisioned.js';
import type { FleetRow } from './fleet-row.js';

/** What stands in a row's last column: the most pressing thing about it. */
export type RowStatus =
  | { readonly kind: 'unreadable'; readonly error: Error }
  /** AWS's own words for a state that serves nobody, or not for long. */
  | { readonly kind: 'state'; readonly state: string; readonly reason: string | undefined }
  /** An update in flight: the old minimum serves meanwhile. `step` 1 is accepted, 2 is being applied. */
  | { readonly kind: 'updating'; readonly to: number | undefined; readonly step: 1 | 2; readonly since: number }
  | { readonly kind: 'update-failed'; readonly to: number | undefined; readonly reason: string | undefined }
  | { readonly kind: 'reading' }
  | { readonly kind: 'demand-unread'; readonly error: Error }
  /** `since` is the last request, if one was seen; no metric seen is no proof that nobody asks. */
  | { readonly kind: 'idle'; readonly days: number; readonly since: number | undefined }
  | { readonly kind: 'too-little'; readonly measuredHours: number }
  | { readonly kind: 'too-low' }
  | { readonly kind: 'active' };

const DAY = 86_400;
/** A mailing once a week is not idle. */
const IDLE_DAYS = 7;

/** Reads a row's status from its resource, then from its demand. */
export function statusOf({ resource, demand }: FleetRow): RowStatus {
  if (resource.kind === 'unreadable') return { kind: 'unreadable', error: resource.error };
  const { status, failureReason, latestUpdate } = resource;
  if (stateOf(status) !== 'ACTIVE') return { kind: 'state', state: stateOf(status), reason: failureReason };
  if (latestUpdate && !isSettled(latestUpdate.status))
    return {
      kind: 'updating',
      to: latestUpdate.minimum,
      step: stateOf(latestUpdate.status).endsWith('PENDING') ? 1 : 2,
      since: latestUpdate.createdAt,
    };
  // A failed update stays the latest one until the next; it matters only while its minimum is not the one that serves.
  if (latestUpdate && stateOf(latestUpdate.status) === 'CREATE FAILED' && latestUpdate.minimum !== resource.minimum)
    return { kind: 'update-failed', to: latestUpdate.minimum, reason: latestUpdate.failureReason };
  switch (demand.kind) {
    case 'waiting':
      return { kind: 'reading' };
    case 'failed':
      return { kind: 'demand-unread', error: demand.error };
    case 'measured': {
      const { recommendation, series } = demand,
        { evidence } = recommendation;
      if (recommendation.kind === 'no-data' || recommendation.kind === 'insufficient-data')
        return { kind: 'too-little', measuredHours: evidence.measuredHours };
      const since = lastRequestAt(series);
      if (since === undefined) return { kind: 'idle', days: Math.floor(evidence.measuredHours / 24), since };
      const days = Math.floor((evidence.end - since) / DAY);
      if (days >= IDLE_DAYS) return { kind: 'idle', days, since };
      return recommendation.kind === 'raise' ? { kind: 'too-low' } : { kind: 'active' };
    }
  }
}
