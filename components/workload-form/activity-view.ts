import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { activityDraft, type ActivityDraft } from './draft.js';
import type { Editing } from './editing.js';
import { errorView, inputView, type Field } from './field-view.js';

function pointView(point: ActivityDraft, index: number, form: Editing): TemplateResult {
  const { text, draft } = form;
  const path = `activity[${index}]`,
    id = `activity-${point.key}`;
  const field = (name: 'usersShare' | 'requestsShare', label: string): Field => ({
    path: `${path}.${name}`,
    id: `${id}-${name}`,
    label,
    unit: '%',
    kind: 'percent',
    commas: 'grouping',
    text: point[name],
    set: (typed) => (point[name] = typed),
  });
  const users = field('usersShare', text.activeUsers),
    requests = field('requestsShare', text.activeRequests);
  const wrongUsers = form.wrong(users),
    wrongRequests = form.wrong(requests);
  const isUnordered = form.issueAt(path) !== undefined || (index === draft.activity.length - 1 && form.issueAt('activity') !== undefined);
  const orderId = isUnordered ? `${id}-order` : undefined;
  const remove = (): void => {
    draft.activity = draft.activity.filter((each) => each !== point);
    form.rearranged({ kind: 'removeActivity' }, 'add-activity');
  };
  const [before, between, after] = text.activitySentence;
  return html`
    <li class="activity">
      <div class="sentence" role="group" aria-label=${text.activityPoint(index + 1)}>
        <label for=${users.id}>${before}<span class="sr">${text.activeUsers}</span></label>
        ${inputView(users, form, wrongUsers === undefined ? orderId : `${users.id}-error`)}
        <label for=${requests.id}>${between}<span class="sr">${text.activeRequests}</span></label>
        ${inputView(requests, form, wrongRequests === undefined ? orderId : `${requests.id}-error`)}
        <span>${after}</span>
      </div>
      ${errorView(`${users.id}-error`, wrongUsers)} ${errorView(`${requests.id}-error`, wrongRequests)}
      ${orderId === undefined ? nothing : errorView(orderId, text.unordered)}
      <button type="button" class="link" aria-label=${text.removeActivity(index + 1)} @click=${remove}>${text.remove}</button>
    </li>
  `;
}

/** How requests spread over users, which a split between batch and real time is found by (P16). */
export function activityView(form: Editing): TemplateResult {
  const { text, draft, locale } = form;
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
      ${repeat(
        draft.activity,
        ({ key }) => key,
        (point, index) => pointView(point, index, form),
      )}
    </ul>
  `;
}
