import type { Issue } from '../../pricing/invalid-input.js';
import type { PresetId } from '../../pricing/presets.js';
import type { PriceBook } from '../../pricing/price-book.js';
import type { Locale } from '../../src/locale/locale.js';
import { quantityText } from '../../src/locale/numbers.js';
import { twoReadings } from '../../src/locale/parse-number.js';
import type { WorkloadDraft } from './draft.js';
import type * as Workings from './derive/panel.js';
import type { PanelDraft } from './derive/panel-draft.js';
import type * as Closer from './closer.js';
import type * as Lists from './list-fields.js';
import type { StepName } from './step-name.js';
import type { en } from './workload-form.messages.js';

/** What a field takes. */
export type FieldKind = keyof typeof en.valid;

/** What a sentence about a field is made of. */
export interface FieldWords {
  readonly path: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly text: string;
}

/** What is loaded after the fields: what makes them clearer and the fields of jobs and shares, at once; the panels that work figures out, when one is opened. */
export interface Late {
  readonly closer?: typeof Closer | undefined;
  readonly closerFailed?: boolean;
  readonly lists?: typeof Lists | undefined;
  readonly listsFailed?: boolean;
  readonly workings?: typeof Workings;
  readonly workingsFailed?: boolean;
}

/** What the parts of the form share: the draft, its words, what is wrong with it, and how to tell that it changed. */
export interface Editing {
  readonly text: typeof en;
  readonly locale: Locale;
  readonly draft: WorkloadDraft;
  readonly book: PriceBook;
  /** The preset that the workload is, names aside. */
  readonly preset: PresetId | undefined;
  readonly undoable: StepName | undefined;
  readonly redoable: StepName | undefined;
  /** The sentence for a field whose value can't be used; undefined while it can, or was never filled in. */
  readonly wrong: (field: FieldWords) => string | undefined;
  /** The issue at a path that is no field. */
  readonly issueAt: (path: string) => Issue | undefined;
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  /** A text was typed in a field: a step until the field is left. */
  readonly typed: (path: string) => void;
  /** A field was left, its text perhaps written as it was read. */
  readonly left: () => void;
  /** A value was chosen or ticked. */
  readonly chosen: (path: string) => void;
  /** Something was added, removed or taken over; the focus goes to `focus`. */
  readonly rearranged: (step: StepName, focus?: string) => void;
  readonly late: Late;
  /** What stands in the panels, by their keys. It is no part of the workload. */
  readonly panels: Map<string, PanelDraft>;
  readonly redraw: () => void;
  readonly start: (preset: PresetId) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Field, what was typed, and what would be valid, in a sentence. */
export function wrongText({ label, kind, text: typed }: FieldWords, text: typeof en, locale: Locale): string {
  const readings = twoReadings(typed);
  if (readings) {
    const { mark, less, more } = readings;
    return text.twoReadings(label, typed.trim(), quantityText(less, locale, 3), quantityText(more, locale), mark);
  }
  return typed.trim() === '' ? text.missing(label, text.valid[kind]) : text.wrong(label, typed.trim(), text.valid[kind]);
}
