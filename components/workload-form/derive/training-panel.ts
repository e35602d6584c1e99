import { html, type TemplateResult } from 'lit';
import { trainingFromCadence } from '../../../pricing/derive/training-from-cadence.js';
import { quantityText } from '../../../src/locale/numbers.js';
import { valueOf } from '../draft.js';
import type { Editing } from '../editing.js';
import { fieldView } from '../field-view.js';
import { en, ja } from './derive.messages.js';
import { figure, panelField, panelForm, workedOut } from './figures.js';
import { outcomeView } from './outcome-view.js';
import type { PanelDraft } from './panel-draft.js';

/** How often it trains x how long -> training hours. What trains by itself is counted, and said. */
export function trainingPanel(key: string, panel: PanelDraft, form: Editing): TemplateResult {
  const text = form.locale === 'ja' ? ja : en;
  const everyDays = valueOf(panel.texts['everyDays'] ?? '', 'grouping') as number | undefined;
  const { found, issues } = workedOut(() =>
    trainingFromCadence({
      hoursPerTraining: figure(panel, 'hoursPerTraining', 'grouping'),
      solutions: figure(panel, 'solutions'),
      automaticTraining: panel.isAutomatic,
      ...(everyDays === undefined ? {} : { everyDays }),
      hoursPerMonth: form.draft.hoursPerMonth,
    }),
  );
  const within = panelForm(form, panel, issues);
  // A division may not end; six digits of an hour are less than a cent.
  const hours = found ? quantityText(found.result, form.locale, 6) : '';
  return html`
    ${fieldView(panelField(key, panel, 'solutions', { label: text.solutions, kind: 'count' }), within)}
    <p class="note">${text.solutionsHint}</p>
    ${fieldView(panelField(key, panel, 'hoursPerTraining', { label: text.hoursPerTraining, kind: 'quantity', commas: 'grouping' }), within)}
    <p class="note">${text.hoursHint}</p>
    <div class="field">
      <label for=${`${key}-automatic`}>${text.automatic}</label>
      <input
        type="checkbox"
        id=${`${key}-automatic`}
        .checked=${panel.isAutomatic}
        @change=${(event: Event) => {
          panel.isAutomatic = (event.target as HTMLInputElement).checked;
          form.redraw();
        }}
      />
    </div>
    ${fieldView(
      panelField(key, panel, 'everyDays', { label: text.everyDays, unit: text.daysUnit, kind: 'days', commas: 'grouping' }),
      within,
    )}
    ${outcomeView('training', key, found, text.result.training(hours), () => (form.draft.trainingHours = hours), text, form)}
  `;
}
