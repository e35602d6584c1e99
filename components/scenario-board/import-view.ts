import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../pricing/invalid-input.js';
import { issueText } from '../../src/locale/issues.js';
import { chosenFile } from '../file-drop.js';
import type { Telling } from './telling.js';

/** Why nothing was added: everything that is wrong with a text, or one sentence. */
export type ImportFailure =
  | { readonly kind: 'issues'; readonly source: string; readonly issues: readonly Issue[] }
  | { readonly kind: 'sentence'; readonly words: string };

export interface ImportActions {
  /** What was typed or pasted; it stays until it was added. */
  readonly pasted: string;
  readonly failure: ImportFailure | undefined;
  readonly type: (text: string) => void;
  readonly add: () => Promise<void>;
  readonly take: (file: File) => Promise<void>;
}

const SHOWN_ISSUES = 8;

/** A board's text on its way in: as a file, dropped, or pasted. */
export function importView({ pasted, failure, type, add, take }: ImportActions, isOver: boolean, telling: Telling): TemplateResult {
  const { text } = telling;
  const opened = (event: Event): void => {
    const file = chosenFile(event);
    if (file) void take(file);
  };
  return html`<section class=${isOver ? 'panel over' : 'panel'} part="panel" aria-label=${text.importTitle}>
    <h3>${text.importTitle}</h3>
    <div class="sources">
      <p class="load">
        <label class="button">${text.file}<input class="sr" type="file" accept=".json,application/json" @change=${opened} /></label
        ><span class="dim">${text.drop}</span>
      </p>
      <label class="paste"
        ><span>${text.paste}</span>
        <textarea
          rows="4"
          spellcheck="false"
          aria-invalid=${failure ? 'true' : 'false'}
          aria-describedby="import-failure"
          .value=${pasted}
          @input=${(event: Event) => type((event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      <button type="button" class="button" @click=${add}>${text.add}</button>
    </div>
    <div id="import-failure" role="alert">${failure ? failureView(failure, telling) : nothing}</div>
  </section>`;
}

function failureView(failure: ImportFailure, { text, locale }: Telling): TemplateResult {
  if (failure.kind === 'sentence') return html`<p class="error">${failure.words}</p>`;
  const { source, issues } = failure;
  return html`<p class="error">${text.importWrong(source, issues.length)}</p>
    <ul class="issues">
      ${issues.slice(0, SHOWN_ISSUES).map((issue) => html`<li>${issueText(issue, locale)}</li>`)}
      ${issues.length > SHOWN_ISSUES ? html`<li>${text.moreIssues(issues.length - SHOWN_ISSUES)}</li>` : nothing}
    </ul>`;
}
