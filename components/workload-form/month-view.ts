import { html, type TemplateResult } from 'lit';
import { quantityText } from '../../src/locale/numbers.js';
import type { Editing } from './editing.js';

/** The lengths of a month: AWS's own examples, a twelfth of a year, 30 and 31 days. */
const MONTHS = [732, 730, 720, 744];

/** How long the month is, and whether it is one of the first two. */
export function monthView(form: Editing): TemplateResult {
  const { text, draft } = form;
  const months = MONTHS.includes(draft.hoursPerMonth) ? MONTHS : [draft.hoursPerMonth, ...MONTHS];
  return html`
    <div class="field">
      <label for="month">${text.month}</label>
      <select
        id="month"
        .value=${String(draft.hoursPerMonth)}
        @change=${(event: Event) => {
          draft.hoursPerMonth = Number((event.target as HTMLSelectElement).value);
          form.chosen('hoursPerMonth');
        }}
      >
        ${months.map((hours) => html`<option value=${hours} ?selected=${hours === draft.hoursPerMonth}>${text.hours(quantityText(hours, form.locale))}</option>`)}
      </select>
    </div>
    <div class="field">
      <label for="free-tier">${text.freeTier}</label>
      <input
        type="checkbox"
        id="free-tier"
        .checked=${draft.freeTier}
        @change=${(event: Event) => {
          draft.freeTier = (event.target as HTMLInputElement).checked;
          form.chosen('freeTier');
        }}
      />
    </div>
  `;
}
