import type { PresetId } from '../../pricing/presets.js';
import { presetWords } from '../../src/locale/presets.js';
import type { Locale } from '../../src/locale/locale.js';
import type { en } from './workload-form.messages.js';

/** The fields as their steps are named: paths in the workload without their places in lists. */
export type FieldPath = keyof typeof en.fieldNames;

/** What a step did, in no language yet: the page's language may change between a step and its undoing. */
export type StepName =
  | { readonly kind: 'field'; readonly field: FieldPath }
  | { readonly kind: 'preset'; readonly preset: PresetId }
  | { readonly kind: 'derived'; readonly what: keyof typeof en.derived }
  | { readonly kind: keyof typeof en.stepNames };

/** A field's step, by the field's path: `placements[0].demand[1].hoursPerMonth`. */
export function fieldStep(path: string): StepName {
  return { kind: 'field', field: path.replace(/\[\d+\]/g, '') as FieldPath };
}

/** A step in a few words: "Users in the dataset", "Add a placement", "Start from Small shop". */
export function stepText(step: StepName, text: typeof en, locale: Locale): string {
  switch (step.kind) {
    case 'field':
      return text.fieldNames[step.field];
    case 'preset':
      return text.startFromPreset(presetWords(step.preset, locale).name);
    case 'derived':
      return text.derived[step.what];
    default:
      return text.stepNames[step.kind];
  }
}
