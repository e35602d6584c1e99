import { html, type TemplateResult } from 'lit';
import type { Editing } from './editing.js';
import { fieldView } from './field-view.js';
import { workingsView, workItOutButton } from './work-it-out.js';

/** What the whole workload has: users, data, training. */
export function workloadView(form: Editing): TemplateResult {
  const { text, draft } = form;
  return html`
    ${fieldView(
      {
        path: 'users',
        id: 'users',
        label: text.users,
        kind: 'count',
        commas: 'anywhere',
        text: draft.users,
        set: (typed) => (draft.users = typed),
      },
      form,
    )}
    ${fieldView(
      {
        path: 'ingestion.gigabytesPerMonth',
        id: 'gigabytes',
        label: text.gigabytes,
        unit: text.gigabytesUnit,
        kind: 'quantity',
        commas: 'grouping',
        text: draft.gigabytesPerMonth,
        set: (typed) => (draft.gigabytesPerMonth = typed),
      },
      form,
      workItOutButton('ingestion', form),
    )}
    ${workingsView('ingestion', form)}
    ${fieldView(
      {
        path: 'training.hoursPerMonth',
        id: 'training',
        label: text.trainingHours,
        unit: text.hoursUnit,
        kind: 'quantity',
        commas: 'grouping',
        text: draft.trainingHours,
        set: (typed) => (draft.trainingHours = typed),
      },
      form,
      workItOutButton('training', form),
    )}
    ${workingsView('training', form)}
    ${fieldView(
      {
        path: 'training.interactionsPerMonth',
        id: 'interactions',
        label: text.interactions,
        kind: 'quantity',
        commas: 'anywhere',
        text: draft.trainedInteractions,
        set: (typed) => (draft.trainedInteractions = typed),
      },
      form,
    )}
  `;
}
