import { html, nothing, type TemplateResult } from 'lit';

/** What stands in a view's place: what is the case, what it means, and what to do. `isAlert` where something went wrong. */
export function stateView(
  title: string,
  sentences: readonly string[],
  { isAlert = false, action }: { readonly isAlert?: boolean; readonly action?: { readonly words: string; readonly run: () => void } } = {},
): TemplateResult {
  return html`<div class="state" role=${isAlert ? 'alert' : nothing}>
    <h2>${title}</h2>
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    ${action ? html`<button type="button" class="button main" @click=${action.run}>${action.words}</button>` : nothing}
  </div>`;
}
