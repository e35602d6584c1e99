import type { PresetId } from '../../pricing/presets.js';
import type { CloserMessages } from './closer.messages.js';

/** The fields as their steps are named: paths in the workload without their places in lists. */
export type FieldPath = keyof CloserMessages['fieldNames'];

/** What a step did, in no language yet: the page's language may change between a step and its undoing. */
export type StepName =
  | { readonly kind: 'field'; readonly field: FieldPath }
  | { readonly kind: 'preset'; readonly preset: PresetId }
  | { readonly kind: 'derived'; readonly what: keyof CloserMessages['derived'] }
  | { readonly kind: keyof CloserMessages['stepNames'] };

/** A field's step, by the field's path: `placements[0].demand[1].hoursPerMonth`. */
export function fieldStep(path: string): StepName {
  return { kind: 'field', field: path.replace(/\[\d+\]/g, '') as FieldPath };
}
