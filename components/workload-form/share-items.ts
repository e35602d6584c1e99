import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ActivityDraft } from './draft.js';
import type { Editing } from './editing.js';
import { errorView, inputView, type Field } from './field-view.js';
import { listMessages } from './list-fields.messages.js';

function pointView(point: ActivityDraft, index: number, form: Editing): TemplateResult {
  const { text, draft, locale } = form,
    words = listMessages[locale];
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
  const users = field('usersShare', words.activeUsers),
    requests = field('requestsShare', words.activeRequests);
  const wrongUsers = form.wrong(users),
    wrongRequests = form.wrong(requests);
  const isUnordered = form.issueAt(path) !== undefined || (index === draft.activity.length - 1 && form.issueAt('activity') !== undefined);
  const orderId = isUnordered ? `${id}-order` : undefined;
  const remove = (): void => {
    draft.activity = draft.activity.filter((each) => each !== point);
    form.rearranged({ kind: 'removeActivity' }, 'add-activity');
  };
  const [before, between, after] = words.activitySentence;
  return html`
    <li class="activity">
      <div class="sentence" role="group" aria-label=${words.activityPoint(index + 1)}>
        <label for=${users.id}>${before}<span class="sr">${words.activeUsers}</span></label>
        ${inputView(users, form, wrongUsers === undefined ? orderId : `${users.id}-error`)}
        <label for=${requests.id}>${between}<span class="sr">${words.activeRequests}</span></label>
        ${inputView(requests, form, wrongRequests === undefined ? orderId : `${requests.id}-error`)}
        <span>${after}</span>
      </div>
      ${errorView(`${users.id}-error`, wrongUsers)} ${errorView(`${requests.id}-error`, wrongRequests)}
      ${orderId === undefined ? nothing : errorView(orderId, words.unordered)}
      <button type="button" class="link" aria-label=${words.removeActivity(index + 1)} @click=${remove}>${text.remove}</button>
    </li>
  `;
}

/** The shares of active users, each with its fields. */
export function shareItems(form: Editing): unknown {
  return repeat(
    form.draft.activity,
    ({ key }) => key,
    (point, index) => pointView(point, index, form),
  );
}
