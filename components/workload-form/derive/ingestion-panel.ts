import { html, type TemplateResult } from 'lit';
import { gigabytesFromEvents } from '../../../pricing/derive/gigabytes-from-events.js';
import { quantityText } from '../../../src/locale/numbers.js';
import type { Editing } from '../editing.js';
import { fieldView } from '../field-view.js';
import { en, ja } from './derive.messages.js';
import { figure, panelField, panelForm, workedOut } from './figures.js';
import { outcomeView } from './outcome-view.js';
import type { PanelDraft } from './panel-draft.js';

/** Events x bytes -> gigabytes. */
export function ingestionPanel(key: string, panel: PanelDraft, form: Editing): TemplateResult {
  const text = form.locale === 'ja' ? ja : en;
  const { found, issues } = workedOut(() =>
    gigabytesFromEvents({ eventsPerMonth: figure(panel, 'eventsPerMonth'), bytesPerEvent: figure(panel, 'bytesPerEvent') }),
  );
  const within = panelForm(form, panel, issues);
  const shown = found ? quantityText(found.result, form.locale, 20) : '';
  return html`
    ${fieldView(panelField(key, panel, 'eventsPerMonth', { label: text.eventsPerMonth, kind: 'quantity' }), within)}
    ${fieldView(panelField(key, panel, 'bytesPerEvent', { label: text.bytesPerEvent, kind: 'quantity' }), within)}
    ${outcomeView('ingestion', key, found, text.result.ingestion(shown), () => (form.draft.gigabytesPerMonth = shown), text, form)}
  `;
}
