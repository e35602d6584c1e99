import { presetWords } from '../../src/locale/presets.js';
import type { Locale } from '../../src/locale/locale.js';
import { closerMessages } from './closer.messages.js';
import type { StepName } from './step-name.js';

/** A step in a few words: "Users in the dataset", "Add a placement", "Start from Small shop". */
export function stepText(step: StepName, locale: Locale): string {
  const text = closerMessages[locale];
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
