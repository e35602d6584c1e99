import type { MinimumSince } from '../../src/capacity/bursts.js';
import { stateOf, type Provisioned } from '../../src/provisioning/provisioned.js';

/**
 * The minimums that were in force, ascending, with the one that is now. AWS tells the latest update alone: what was known before it is handed in, else all
 * that was judged by the minimum before would be judged by none.
 */
export function knownMinimums({ minimum, latestUpdate }: Provisioned, before: readonly MinimumSince[] = []): readonly MinimumSince[] {
  const since = latestUpdate && stateOf(latestUpdate.status) === 'ACTIVE' ? latestUpdate.updatedAt : undefined,
    last = before.at(-1);
  if (!last) return [{ at: since ?? -Infinity, minimum }];
  return since !== undefined && since > last.at && minimum !== last.minimum ? [...before, { at: since, minimum }] : before;
}
