import { html, nothing, type TemplateResult } from 'lit';
import type { Editing } from './editing.js';
import type { PlacementDraft } from './draft.js';

/** What can be worked out from what people know. */
export type Derived = 'requests' | 'ingestion' | 'training';

/** The key of a panel: of what, and of which placement. */
function panelKey(what: Derived, placement?: PlacementDraft): string {
  return placement ? `derive-${what}-${placement.key}` : `derive-${what}`;
}

/** The button beside a figure, which opens the way to it. */
export function workItOutButton(what: Derived, form: Editing, placement?: PlacementDraft): TemplateResult {
  const key = panelKey(what, placement),
    isOpen = form.isOpen(key);
  const { text } = form;
  return html`<button
    type="button"
    class="link work"
    id=${`${key}-open`}
    aria-label=${text.workItOutFor(text.workOf[what], placement?.name)}
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls=${key}
    @click=${() => form.toggle(key)}
  >
    ${text.workItOut}
  </button>`;
}

/** Stands where a part of the form is to be loaded yet, or could not be. */
export function awaitedView(hasFailed: boolean | undefined, { text }: Editing): TemplateResult {
  return html`<p class="note">${hasFailed ? text.notLoaded : text.loading}</p>`;
}

/** The panel itself, under the figure. What is typed there stays while the form does. */
export function workingsView(what: Derived, form: Editing, placement?: PlacementDraft): TemplateResult {
  const key = panelKey(what, placement),
    isOpen = form.isOpen(key);
  const content = !isOpen
    ? nothing
    : form.late.workings
      ? form.late.workings.panelView(what, key, form, placement)
      : awaitedView(form.late.workingsFailed, form);
  return html`<div id=${key} class="workings" role="group" aria-label=${form.text.workItOutOf[what]} ?hidden=${!isOpen}>${content}</div>`;
}
