import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { chosenFile } from '../file-drop.js';
import type { Telling } from './telling.js';

export interface Intake {
  readonly typed: string;
  readonly isWrong: boolean;
  readonly type: (text: string) => void;
  readonly open: (file: File) => void;
}

/** Where a bill is pasted, chosen or dropped. */
export function intakeView({ typed, isWrong, type, open }: Intake, { text }: Telling): TemplateResult {
  const opened = (event: Event): void => {
    const file = chosenFile(event);
    if (file) open(file);
  };
  return html`<div class="intake">
    <label class="label" for="paste">${text.paste}</label>
    <textarea
      id="paste"
      part="paste"
      rows="4"
      wrap="off"
      spellcheck="false"
      autocomplete="off"
      class=${isWrong ? 'bad' : ''}
      placeholder=${text.placeholder}
      aria-invalid=${isWrong ? 'true' : 'false'}
      .value=${live(typed)}
      @input=${(event: Event) => type((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <div class="load">
      <label class="button"
        ><input class="sr" type="file" accept=".csv,.gz,.txt,text/csv" part="file" @change=${opened} />${text.choose}</label
      >
      <span class="note">${text.drop}</span>
    </div>
  </div>`;
}

/** Where AWS has such a file, and what each kind can tell. */
export function whereView({ text }: Telling): TemplateResult {
  return html`<section class="where" part="empty">
    <h3>${text.where}</h3>
    <dl>
      ${text.ways.map(
        ([name, how]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${how}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
