import { html, nothing, type TemplateResult } from 'lit';
import { isAwsCallError, type CallErrorKind } from '../../src/aws/call-error.js';
import { glyph, type Glyph } from './glyphs.js';
import { missingPermission, statementText } from './statement.js';
import type { TableActions, Telling } from './telling.js';

const GLYPHS = {
  denied: 'lock',
  expired: 'lock',
  throttled: 'warning',
  network: 'warning',
  'not-found': 'warning',
  'in-use': 'warning',
  invalid: 'warning',
  server: 'warning',
  other: 'warning',
} as const satisfies Record<CallErrorKind, Glyph>;

/** What kind of failure an error is; 'other' if it did not come from a call. */
export function failureKind(error: Error): CallErrorKind {
  return isAwsCallError(error) ? error.kind : 'other';
}

/** What kept the fleet from being read: what happened, what it means, what to do, and AWS's own words. */
export function failureView(error: Error, rows: number, { text }: Telling, actions: TableActions, retry: () => void): TemplateResult {
  const kind = failureKind(error),
    missing = missingPermission(error);
  return html`<div class="failure" part="failure" role="alert">
    <h3 class="status">${glyph(GLYPHS[kind])}${text.failed[kind]}</h3>
    <p>${text.failedWhy[kind]}${rows > 0 ? html` ${kind === 'expired' ? text.lockedUntilRead : text.stays(rows)}` : nothing}</p>
    ${missing ? html`<pre class="statement"><code>${statementText(missing)}</code></pre>` : nothing}
    <dl class="facts">
      <dt>${text.errorLabel}</dt>
      <dd><code>${error.name}</code>${error.message === error.name ? nothing : html` ${error.message}`}</dd>
      ${
        isAwsCallError(error)
          ? html`<dt>${text.callLabel}</dt>
              <dd><code>${error.operation}</code></dd>
              ${
                error.requestId === undefined
                  ? nothing
                  : html`<dt>${text.requestLabel}</dt>
                      <dd><code>${error.requestId}</code> ${copyLink(error.requestId, 'link', text.copy, text.copied, actions)}</dd>`
              }`
          : nothing
      }
    </dl>
    <p class="acts">
      ${missing ? copyLink(statementText(missing), 'button main', text.copyStatement, text.copied, actions) : nothing}
      <button class=${missing ? 'button' : 'button main'} @click=${retry}>${text.retry}</button>
    </p>
  </div>`;
}

/** What a row says across the columns that it has nothing for. */
export function rowFailureView(error: Error, arn: string, kindWord: string, { text }: Telling, actions: TableActions): TemplateResult {
  const missing = missingPermission(error, arn),
    kind = failureKind(error);
  if (missing) {
    const [before, after] = text.mayNotRead(missing.resource === '*' ? 'all' : 'this', kindWord);
    const statement = statementText(missing);
    return html`<div class="words-across">
      ${before}<code>${missing.action}</code>${after} ${copyLink(statement, 'link', text.copyStatement, text.copied, actions)}
      <details>
        <summary>${text.statement}</summary>
        <pre class="statement"><code>${statement}</code></pre>
      </details>
    </div>`;
  }
  const requestId = isAwsCallError(error) ? error.requestId : undefined;
  return html`<div class="words-across">
    ${kind === 'denied' ? text.rowFailed.other : text.rowFailed[kind]}
    <span class="second wraps"
      ><code>${error.name}</code
      >${kind === 'other' || kind === 'invalid' ? html` ${error.message}` : nothing}${requestId === undefined ? nothing : html`, ${text.requestId(requestId)}`}</span
    >
  </div>`;
}

function copyLink(what: string, look: string, words: string, done: string, { copy, copied }: TableActions): TemplateResult {
  return html`<button class=${look} @click=${(event: Event) => copy(what, event.currentTarget as Element)}>
    ${copied === what ? done : words}
  </button>`;
}
