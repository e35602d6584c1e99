import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { JobDraft } from './draft.js';
import type { Editing } from './editing.js';
import { fieldView } from './field-view.js';
import { listMessages } from './list-fields.messages.js';

function jobView(job: JobDraft, index: number, form: Editing): TemplateResult {
  const { text, draft, locale } = form,
    words = listMessages[locale];
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
          <span class="name" id=${id}>${isSegments ? words.segmentsJob(index + 1) : words.recommendationsJob(index + 1)}</span>
          <span class="sum"
            ><button type="button" class="link" aria-label=${words.removeJob(index + 1)} @click=${remove}>${text.remove}</button></span
          >
        </div>
        ${fieldView(
          {
            path: `${path}.${isSegments ? 'queriesPerRun' : 'usersPerRun'}`,
            id: `${id}-count`,
            label: isSegments ? words.queriesPerRun : text.usersPerRun,
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

/** The batch jobs, each with its fields. */
export function jobItems(form: Editing): unknown {
  return repeat(
    form.draft.batch,
    ({ key }) => key,
    (job, index) => jobView(job, index, form),
  );
}
