import { stateOf, type Provisioned } from '../../src/provisioning/provisioned.js';

/** Since when the present minimum is in force, epoch seconds; undefined: all along. AWS tells the latest update alone, so what was set before it is not known. */
export function minimumSince({ latestUpdate }: Provisioned): number | undefined {
  return latestUpdate && stateOf(latestUpdate.status) === 'ACTIVE' ? latestUpdate.updatedAt : undefined;
}
