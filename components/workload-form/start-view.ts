import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { PRESET_IDS, type PresetId } from '../../pricing/presets.js';
import { presetWords } from '../../src/locale/presets.js';
import type { Editing } from './editing.js';
import { stepText, type StepName } from './step-name.js';

const BACK = html`<svg class="turn" viewBox="0 0 14 14" aria-hidden="true"><path d="M5 2 2 5l3 3M2 5h6.5a3.5 3.5 0 0 1 0 7H5" /></svg>`;
const AGAIN = html`<svg class="turn" viewBox="0 0 14 14" aria-hidden="true"><path d="m9 2 3 3-3 3m3-3H5.5a3.5 3.5 0 0 0 0 7H9" /></svg>`;

/** A button that stays where it is, and keeps the focus, when there is nothing left to do. */
function turnButton(id: 'undo' | 'redo', step: StepName | undefined, turn: () => void, { text, locale }: Editing): TemplateResult {
  const name = step === undefined ? text.nothingTo[id] : text[id](stepText(step, text, locale));
  return html`
    <button type="button" class="button quiet" id=${id} aria-disabled=${step === undefined ? 'true' : 'false'} title=${name} @click=${turn}>
      ${id === 'undo' ? BACK : AGAIN}<span class="turn-name">${name}</span>
    </button>
  `;
}

/** Where one starts from, and the way back and forward again. */
export function startView(form: Editing): TemplateResult {
  const { text, locale, preset } = form;
  return html`
    <div class="field wide start">
      <label for="start">${text.startFrom}</label>
      <select
        id="start"
        aria-describedby="start-holds"
        .value=${live(preset ?? '')}
        @change=${(event: Event) => {
          const chosen = (event.target as HTMLSelectElement).value;
          if (chosen !== '') form.start(chosen as PresetId);
        }}
      >
        <option value="" ?selected=${preset === undefined} ?disabled=${preset !== undefined} ?hidden=${preset !== undefined}>
          ${text.ownWorkload}
        </option>
        ${PRESET_IDS.map((id) => html`<option value=${id} ?selected=${id === preset}>${presetWords(id, locale).name}</option>`)}
      </select>
      <span class="hint" id="start-holds">${preset === undefined ? text.startHint : presetWords(preset, locale).holds}</span>
    </div>
    <div class="turns" role="group" aria-label=${text.turns}>
      ${turnButton('undo', form.undoable, form.undo, form)} ${turnButton('redo', form.redoable, form.redo, form)}
    </div>
  `;
}
