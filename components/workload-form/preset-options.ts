import { html, type TemplateResult } from 'lit';
import { PRESET_IDS, type PresetId } from '../../pricing/presets.js';
import { presetWords } from '../../src/locale/presets.js';
import type { Editing } from './editing.js';

/** The workloads to start from, as options. */
export function presetOptions({ preset, locale }: Editing): TemplateResult[] {
  return PRESET_IDS.map((id) => html`<option value=${id} ?selected=${id === preset}>${presetWords(id, locale).name}</option>`);
}

/** What a preset holds, in a line. */
export function presetHolds(preset: PresetId, { locale }: Editing): string {
  return presetWords(preset, locale).holds;
}
