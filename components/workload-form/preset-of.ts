import { PRESET_IDS, PRESETS, type PresetId } from '../../pricing/presets.js';
import type { Workload } from '../../pricing/workload.js';
import { read } from './same-workload.js';

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
