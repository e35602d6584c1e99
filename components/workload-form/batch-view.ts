import { html, nothing, type TemplateResult } from 'lit';
import type { BatchJob } from '../../pricing/workload.js';
import { jobDraft, valueOf } from './draft.js';
import type { Editing } from './editing.js';
import { awaitedView } from './work-it-out.js';

/** The batch jobs, and buttons for one more of either kind. */
export function batchView(form: Editing): TemplateResult {
  const { text, draft, locale, late } = form;
  const add = (job: BatchJob): void => {
    const added = jobDraft(job, locale);
    draft.batch = [...draft.batch, added];
    form.rearranged({ kind: 'addJob' }, `job-${added.key}-count`);
  };
  const users = valueOf(draft.users, 'anywhere');
  return html`
    <ul class="jobs">
      ${late.lists?.jobItems(form)}
    </ul>
    ${draft.batch.length > 0 && !late.lists ? awaitedView(late.listsFailed, form) : nothing}
    <div class="field">
      <span>${text.batch}</span>
      <div class="adders">
        <button
          type="button"
          class="link"
          id="add-recommendations"
          @click=${() => add({ kind: 'recommendations', usersPerRun: typeof users === 'number' && users > 0 ? users : 1, runsPerMonth: 1 })}
        >
          ${text.addRecommendations}
        </button>
        <button type="button" class="link" @click=${() => add({ kind: 'segments', queriesPerRun: 1, runsPerMonth: 1 })}>
          ${text.addSegments}
        </button>
      </div>
    </div>
  `;
}
