import { html, nothing, type TemplateResult } from 'lit';
import { closerMessages } from './closer.messages.js';
import type { PlacementDraft } from './draft.js';
import type { Editing } from './editing.js';
import { fieldView, type Field } from './field-view.js';

/** The minimums of a placement, and whether it could be computed ahead. */
export function moreFields(placement: PlacementDraft, path: string, form: Editing): TemplateResult {
  const { text } = form,
    words = closerMessages[form.locale];
  const field = (
    name: string,
    label: string,
    unit: string | undefined,
    current: string,
    set: (typed: string) => void,
    kind: Field['kind'] = 'minimum',
  ): TemplateResult =>
    fieldView(
      {
        path: `${path}.${name}`,
        id: `placement-${placement.key}-${name}`,
        label,
        ...(unit ? { unit } : {}),
        kind,
        commas: 'anywhere',
        text: current,
        set,
        ...(kind === 'minimum' ? { placeholder: '1' } : {}),
      },
      form,
    );
  return html`
    ${field('minimumProvisionedTps', words.minimumTps, words.tpsUnit, placement.minimumProvisionedTps, (typed) => (placement.minimumProvisionedTps = typed))}
    ${field('minimumRequestsPerSecond', words.minimumRps, words.rpsUnit, placement.minimumRequestsPerSecond, (typed) => (placement.minimumRequestsPerSecond = typed))}
    <p class="note">${words.minimumHint}</p>
    <div class="field">
      <label for=${`precompute-${placement.key}`}>${words.precompute}</label>
      <input
        type="checkbox"
        id=${`precompute-${placement.key}`}
        .checked=${placement.isPrecomputed}
        @change=${(event: Event) => {
          placement.isPrecomputed = (event.target as HTMLInputElement).checked;
          // The usual case, to be changed: everybody once a day.
          if (placement.usersPerRun === '') placement.usersPerRun = form.draft.users;
          if (placement.runsPerMonth === '') placement.runsPerMonth = '30';
          form.chosen(`${path}.precompute`);
        }}
      />
    </div>
    ${
      placement.isPrecomputed
        ? html`
            ${field('precompute.usersPerRun', text.usersPerRun, undefined, placement.usersPerRun, (typed) => (placement.usersPerRun = typed), 'count')}
            ${field('precompute.runsPerMonth', text.runs, text.perMonthUnit, placement.runsPerMonth, (typed) => (placement.runsPerMonth = typed), 'count')}
          `
        : nothing
    }
  `;
}
