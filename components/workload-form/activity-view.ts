import { html, nothing, type TemplateResult } from 'lit';
import { activityDraft } from './draft.js';
import type { Editing } from './editing.js';
import { awaitedView } from './work-it-out.js';

/** How requests spread over users, which a split between batch and real time is found by (P16). */
export function activityView(form: Editing): TemplateResult {
  const { text, draft, locale, late } = form;
  const add = (): void => {
    // The usual case, to be changed; what comes after it is for the person to say.
    const added = activityDraft(draft.activity.length === 0 ? { usersShare: 0.2, requestsShare: 0.6 } : undefined, locale);
    draft.activity = [...draft.activity, added];
    form.rearranged({ kind: 'addActivity' }, `activity-${added.key}-usersShare`);
  };
  return html`
    <div class="field">
      <span>${text.activity}</span>
      <div class="adders">
        <button type="button" class="link" id="add-activity" @click=${add}>
          ${draft.activity.length === 0 ? text.addActivity : text.addFurtherActivity}
        </button>
      </div>
      ${draft.activity.length === 0 ? html`<span class="hint">${text.activityHint}</span>` : nothing}
    </div>
    <ul>
      ${late.lists?.shareItems(form)}
    </ul>
    ${draft.activity.length > 0 && !late.lists ? awaitedView(late.listsFailed, form) : nothing}
  `;
}
