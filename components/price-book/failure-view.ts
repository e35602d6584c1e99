import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../pricing/invalid-input.js';
import type { PriceBook } from '../../pricing/price-book.js';
import { isoDateText } from '../../src/locale/times.js';
import type { Failure } from './failure.js';
import type { Telling } from './telling.js';

/** More would hide the way out, and come from the first ones anyway. */
const MOST_ISSUES = 6;

/** In the reader's language as far as there are words; what stays English says so. */
function issueView(issue: Issue, failure: Failure, { locale }: Telling): TemplateResult {
  const words = ('issueText' in failure && failure.issueText?.(issue, locale)) || issue.message;
  return words === issue.message ? html`<code lang="en">${words}</code>` : html`${words}`;
}

/** Why a book could not be loaded: what happened, every place that is wrong, and that the one in use stays. */
export function failureView(failure: Failure, inUse: PriceBook, retry: (() => void) | undefined, telling: Telling): TemplateResult {
  const { text, locale } = telling;
  const issues = 'issues' in failure ? failure.issues : [];
  return html`<div class="failure" part="failure" role="alert">
    <p class="head">
      <svg class="glyph" viewBox="0 0 12 12" aria-hidden="true"><path d="M6 1 11.2 10.5H.8zM6 4.6v2.8M6 9v.1" /></svg>
      <span
        >${failure.kind === 'status' ? text.failures.status(failure.from, String(failure.status)) : text.failures[failure.kind](failure.from)}</span
      >
    </p>
    ${
      issues.length === 0
        ? nothing
        : html`<ul class="issues">
            ${issues.slice(0, MOST_ISSUES).map((issue) => html`<li>${issueView(issue, failure, telling)}</li>`)}
            ${issues.length > MOST_ISSUES ? html`<li class="note">${text.moreIssues(issues.length - MOST_ISSUES)}</li>` : nothing}
          </ul>`
    }
    <p class="note">${text.staysInUse(inUse.region, isoDateText(inUse.date, locale))}</p>
    ${retry ? html`<button class="button" part="retry" @click=${retry}>${text.reload}</button>` : nothing}
  </div>`;
}
