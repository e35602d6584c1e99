import { html, type TemplateResult } from 'lit';
import type { Derivation } from '../../../pricing/derive/derivation.js';
import type { DemandBand } from '../../../pricing/workload.js';
import { quantityText } from '../../../src/locale/numbers.js';
import { placementDraft, type PlacementDraft } from '../draft.js';
import type { Editing } from '../editing.js';
import { en, ja } from './derive.messages.js';
import { measuredRequests } from './measured-requests.js';
import { outcomeView } from './outcome-view.js';
import type { PanelDraft } from './panel-draft.js';
import { usersAsking } from './users-asking.js';

/** One of the two ways to a month's bands: what it asks for, and what came of it. */
export interface Way {
  readonly fields: TemplateResult;
  readonly found?: Derivation<readonly DemandBand[]> | undefined;
  readonly requests: string;
}

/** Users, or a measurement -> the bands of a placement. */
export function requestsPanel(key: string, panel: PanelDraft, form: Editing, placement: PlacementDraft): TemplateResult {
  const text = form.locale === 'ja' ? ja : en;
  const { fields, found, requests } =
    panel.source === 'users' ? usersAsking(key, panel, form, text) : measuredRequests(key, panel, form, text);
  const source = (id: PanelDraft['source'], name: string): TemplateResult => html`
    <button
      type="button"
      aria-pressed=${panel.source === id ? 'true' : 'false'}
      @click=${() => {
        panel.source = id;
        form.redraw();
      }}
    >
      ${name}
    </button>
  `;
  const bands = found?.result ?? [];
  const shown = (value: number): string => quantityText(value, form.locale, 4);
  const result = html`${text.result.requests(requests)}
    <ul class="derived-bands">
      ${bands.map(({ requestsPerHour, hoursPerMonth }) => html`<li>${text.band(shown(requestsPerHour), shown(hoursPerMonth))}</li>`)}
    </ul>`;
  const use = (): void => {
    placement.demand = placementDraft({ name: placement.name, type: placement.type, demand: bands }, form.locale).demand;
  };
  return html`
    <div class="segment" role="group" aria-label=${text.source}>
      ${source('users', text.fromUsers)}${source('measured', text.fromMeasured)}
    </div>
    ${fields} ${outcomeView('requests', key, found, result, use, text, form)}
  `;
}
