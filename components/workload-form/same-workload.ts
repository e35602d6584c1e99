import { isInvalidInputError, type Issue } from '../../pricing/invalid-input.js';
import { parseWorkload, type Workload } from '../../pricing/workload.js';

/** A workload's valid reading, or everything that is wrong with it. */
export function read(input: unknown): { readonly workload?: Workload; readonly issues: readonly Issue[] } {
  try {
    return { workload: parseWorkload(input), issues: [] };
  } catch (error) {
    if (!isInvalidInputError(error)) throw error;
    return { issues: error.issues };
  }
}

/** Two workloads that say the same, whatever the order of their fields. */
export function isSame(one: Workload | undefined, other: Workload | undefined): boolean {
  return (
    one === other ||
    (one !== undefined && other !== undefined && JSON.stringify(read(one).workload) === JSON.stringify(read(other).workload))
  );
}
