import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BatchJob } from '../../pricing/workload.js';
import { jobDraft, valueOf, type JobDraft } from './draft.js';
import type { Editing } from './editing.js';
import { fieldView } from './field-view.js';

function jobView(job: JobDraft, index: number, form: Editing): TemplateResult {
  const { text, draft } = form;
  const isSegments = job.kind === 'segments',
    path = `batch[${index}]`,
    id = `job-${job.key}`;
  const remove = (): void => {
    draft.batch = draft.batch.filter((each) => each !== job);
    form.rearranged({ kind: 'removeJob' }, 'add-recommendations');
  };
  return html`
    <li part="job">
      <div role="group" aria-labelledby=${id}>
        <div class="placement-head">
          <span class="name" id=${id}>${isSegments ? text.segmentsJob(index + 1) : text.recommendationsJob(index + 1)}</span>
          <span class="sum"
            ><button type="button" class="link" aria-label=${text.removeJob(index + 1)} @click=${remove}>${text.remove}</button></span
          >
        </div>
        ${fieldView(
          {
            path: `${path}.${isSegments ? 'queriesPerRun' : 'usersPerRun'}`,
            id: `${id}-count`,
            label: isSegments ? text.queriesPerRun : text.usersPerRun,
            kind: 'count',
            commas: 'anywhere',
            text: job.countPerRun,
            set: (typed) => (job.countPerRun = typed),
          },
          form,
        )}
        ${fieldView(
          {
            path: `${path}.runsPerMonth`,
            id: `${id}-runs`,
            label: text.runs,
            unit: text.perMonthUnit,
            kind: 'count',
            commas: 'anywhere',
            text: job.runsPerMonth,
            set: (typed) => (job.runsPerMonth = typed),
          },
          form,
        )}
      </div>
    </li>
  `;
}

/** The batch jobs, and buttons for one more of either kind. */
export function batchView(form: Editing): TemplateResult {
  const { text, draft, locale } = form;
  const add = (job: BatchJob): void => {
    const added = jobDraft(job, locale);
    draft.batch = [...draft.batch, added];
    form.rearranged({ kind: 'addJob' }, `job-${added.key}-count`);
  };
  const users = valueOf(draft.users, 'anywhere');
  return html`
    <ul class="jobs">
      ${repeat(
        draft.batch,
        ({ key }) => key,
        (job, index) => jobView(job, index, form),
      )}
    </ul>
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
