import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PresetId } from '../../pricing/presets.js';
import type { Editing } from './editing.js';
import type { StepName } from './step-name.js';

const BACK = html`<svg class="turn" viewBox="0 0 14 14" aria-hidden="true"><path d="M5 2 2 5l3 3M2 5h6.5a3.5 3.5 0 0 1 0 7H5" /></svg>`;
const AGAIN = html`<svg class="turn" viewBox="0 0 14 14" aria-hidden="true"><path d="m9 2 3 3-3 3m3-3H5.5a3.5 3.5 0 0 0 0 7H9" /></svg>`;

/** A button that stays where it is, and keeps the focus, when there is nothing left to do. */
function turnButton(id: 'undo' | 'redo', step: StepName | undefined, turn: () => void, { text, locale, late }: Editing): TemplateResult {
  const words = step && late.closer?.stepText(step, locale);
  const name = words === undefined ? text.turn[id] : text[id](words);
  return html`
    <button type="button" class="button quiet" id=${id} aria-disabled=${step === undefined ? 'true' : 'false'} title=${name} @click=${turn}>
      ${id === 'undo' ? BACK : AGAIN}<span class="turn-name">${name}</span>
    </button>
  `;
}

function startHint(form: Editing): string {
  const { text, late } = form;
  if (late.closer) return late.closer.startHint(form);
  return late.closerFailed ? text.startNotLoaded : '';
}

/** Where one starts from, and the way back and forward again. */
export function startView(form: Editing): TemplateResult {
  const { text, preset, late } = form,
    { closer } = late;
  // Until the presets are there, nobody knows whether it is one of them.
  const isKnown = closer !== undefined || late.closerFailed === true;
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
          ${isKnown ? text.ownWorkload : ''}
        </option>
        ${closer?.presetOptions(form)}
      </select>
      <span class="hint" id="start-holds">${startHint(form)}</span>
    </div>
    <div class="turns" role="group" aria-label=${text.turns}>
      ${turnButton('undo', form.undoable, form.undo, form)} ${turnButton('redo', form.redoable, form.redo, form)}
    </div>
  `;
}
