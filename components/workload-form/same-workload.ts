import { isInvalidInputError, type Issue } from '../../pricing/invalid-input.js';
import { PRESET_IDS, PRESETS, type PresetId } from '../../pricing/presets.js';
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

/** A workload without what a person may call and place as they like: names and region. */
function essence(workload: unknown): string {
  return JSON.stringify(workload, (key, value: unknown) => (key === 'name' || key === 'region' ? undefined : value));
}

let presets: ReadonlyMap<string, PresetId> | undefined;

/** The preset that a workload is, its names and region aside. */
export function presetOf(workload: Workload | undefined): PresetId | undefined {
  if (!workload) return undefined;
  presets ??= new Map(PRESET_IDS.map((id) => [essence(read(PRESETS[id]).workload), id]));
  return presets.get(essence(read(workload).workload));
}
