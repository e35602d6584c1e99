import { html, type TemplateResult } from 'lit';
import { PRESET_IDS } from '../../pricing/presets.js';
import { presetWords } from '../../src/locale/presets.js';
import { closerMessages } from './closer.messages.js';
import type { Editing } from './editing.js';

/** The workloads to start from, as options. */
export function presetOptions({ preset, locale }: Editing): TemplateResult[] {
  return PRESET_IDS.map((id) => html`<option value=${id} ?selected=${id === preset}>${presetWords(id, locale).name}</option>`);
}

/** What the preset that stands in the fields holds, in a line; where none does, what choosing one does. */
export function startHint({ preset, locale }: Editing): string {
  return preset === undefined ? closerMessages[locale].startHint : presetWords(preset, locale).holds;
}
