import { isInvalidInputError, type Issue } from '../../../pricing/invalid-input.js';
import { valueOf } from '../draft.js';
import { wrongText, type Editing } from '../editing.js';
import type { Field } from '../field-view.js';
import type { PanelDraft } from './panel-draft.js';

/** What came of the figures: a result, or what is wrong with them. */
export interface Outcome<T> {
  readonly found?: T;
  readonly issues: readonly Issue[];
}

/** Works something out, if its figures can be read. */
export function workedOut<T>(work: () => T): Outcome<T> {
  try {
    return { found: work(), issues: [] };
  } catch (error) {
    if (!isInvalidInputError(error)) throw error;
    return { issues: error.issues };
  }
}

/** A figure of a panel: its number, or what was typed instead, for the refusal to quote. */
export function figure(panel: PanelDraft, name: string, commas: Field['commas'] = 'anywhere'): number {
  return valueOf(panel.texts[name] ?? '', commas) as number;
}

/** The form as a panel's fields see it: what they hold is kept with the panel, and is no step of the form. */
export function panelForm(form: Editing, panel: PanelDraft, issues: readonly Issue[]): Editing {
  return {
    ...form,
    wrong: (field) => {
      const issue = issues.find(({ path }) => path === field.path);
      return issue && (field.text.trim() !== '' || panel.touched.has(field.path)) ? wrongText(field, form.text, form.locale) : undefined;
    },
    typed: (path) => {
      panel.touched.add(path);
      form.redraw();
    },
    // A field is left also by being taken away while the form is drawn, which must not draw it again at once.
    left: () => queueMicrotask(form.redraw),
  };
}

/** A field of a panel, by the name that the engine knows its figure by. */
export function panelField(key: string, panel: PanelDraft, name: string, words: Pick<Field, 'label' | 'kind'> & Partial<Field>): Field {
  return {
    path: name,
    id: `${key}-${name}`,
    commas: 'anywhere',
    text: panel.texts[name] ?? '',
    set: (typed) => (panel.texts[name] = typed),
    ...words,
  };
}
