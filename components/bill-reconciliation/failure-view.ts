import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../pricing/invalid-input.js';
import { issueText } from '../../src/locale/issues.js';
import type { Telling } from './telling.js';

/** More would hide the way out, and come from the first ones anyway. */
const MOST_ISSUES = 6;

/** Why something can't be read as a bill: every place that is wrong, and the way out. */
export function failureView(from: string, issues: readonly Issue[], { text, locale }: Telling): TemplateResult {
  return html`<div class="failure" part="failure" role="alert">
    <p class="head">
      <svg class="glyph" viewBox="0 0 12 12" aria-hidden="true"><path d="M6 1 11.2 10.5H.8zM6 4.6v2.8M6 9v.1" /></svg>
      <span>${text.failed(from)}</span>
    </p>
    ${
      issues.length === 0
        ? html`<p class="say">${text.unreadable}</p>`
        : html`<ul class="issues">
              ${issues.slice(0, MOST_ISSUES).map((issue) => html`<li>${issueText(issue, locale)}</li>`)}
              ${issues.length > MOST_ISSUES ? html`<li class="note">${text.moreIssues(issues.length - MOST_ISSUES)}</li>` : nothing}
            </ul>
            <p class="note">${text.wayOut}</p>`
    }
  </div>`;
}
