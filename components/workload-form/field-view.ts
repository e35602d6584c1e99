import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { fieldText, valueOf, type Commas } from './draft.js';
import type { Editing, FieldWords } from './editing.js';

/** A field of the form: where its value stands in the workload, its words, and what to do with what is typed. */
export interface Field extends FieldWords {
  readonly id: string;
  readonly unit?: string;
  readonly commas: Commas;
  readonly set: (text: string) => void;
  readonly placeholder?: string;
  /** Words rather than figures: the box takes what the label leaves. */
  readonly isWide?: boolean;
}

const WRONG = html`<svg class="glyph" viewBox="0 0 12 12" aria-hidden="true"><path d="M6 1.2 11.2 10.5H.8zM6 4.8v2.6M6 9v.1" /></svg>`;

/** A sentence in the way, under its field. */
export function errorView(id: string, sentence: string | undefined): TemplateResult | typeof nothing {
  return sentence === undefined ? nothing : html`<p class="error" id=${id}>${WRONG}<span>${sentence}</span></p>`;
}

/**
 * The box of a field, without its label: a text field that takes numbers as people type them, its unit inside.
 * @param errorId the sentence that says what is wrong with it, if anything is
 */
export function inputView(field: Field, form: Editing, errorId: string | undefined): TemplateResult {
  const { id, path, unit, kind, commas, text, set, placeholder } = field;
  const isText = kind === 'name';
  return html`
    <div class=${errorId === undefined ? 'input' : 'input bad'}>
      <input
        id=${id}
        class=${isText ? 'start' : 'end'}
        type="text"
        inputmode=${isText ? 'text' : commas === 'anywhere' ? 'numeric' : 'decimal'}
        autocomplete="off"
        placeholder=${ifDefined(placeholder)}
        data-path=${path}
        aria-invalid=${errorId === undefined ? 'false' : 'true'}
        aria-describedby=${ifDefined(errorId)}
        .value=${live(text)}
        @input=${(event: InputEvent) => {
          set((event.target as HTMLInputElement).value);
          form.typed(path);
        }}
        @blur=${(event: FocusEvent) => {
          const typed = (event.target as HTMLInputElement).value;
          const value = valueOf(typed, commas);
          if (!isText && typeof value === 'number' && form.wrong(field) === undefined) set(fieldText(value, form.locale));
          form.left();
        }}
      />
      ${unit === undefined ? nothing : html`<label class="unit" for=${id}>${unit}</label>`}
    </div>
  `;
}

/** A field in its row: label left (and what helps to fill it in), box right, and under it the sentence if its value can't be used. */
export function fieldView(field: Field, form: Editing, help?: TemplateResult): TemplateResult {
  const sentence = form.wrong(field),
    errorId = `${field.id}-error`;
  return html`
    <div class=${field.isWide ? 'field wide' : 'field'}>
      ${
        help
          ? html`<span class="with-help"><label for=${field.id}>${field.label}</label>${help}</span>`
          : html`<label for=${field.id}>${field.label}</label>`
      }
      ${inputView(field, form, sentence === undefined ? undefined : errorId)} ${errorView(errorId, sentence)}
    </div>
  `;
}
