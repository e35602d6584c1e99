import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { bandsFromShape } from '../../../pricing/derive/bands-from-shape.js';
import { requestsFromUsers } from '../../../pricing/derive/requests-from-users.js';
import { SHAPE_IDS, SHAPES, type ShapeId } from '../../../pricing/derive/shapes.js';
import { shapeName } from '../../../src/locale/derivations.js';
import { percentText, quantityText } from '../../../src/locale/numbers.js';
import type { Editing } from '../editing.js';
import { fieldView } from '../field-view.js';
import { barsView } from './bars.js';
import type { en } from './derive.messages.js';
import { figure, panelField, panelForm, workedOut } from './figures.js';
import type { PanelDraft } from './panel-draft.js';
import type { Way } from './requests-panel.js';

/** Users x sessions x calls, spread over the hours of a week. */
export function usersAsking(key: string, panel: PanelDraft, form: Editing, text: typeof en): Way {
  const { locale } = form;
  const asked = workedOut(() =>
    requestsFromUsers({
      monthlyActiveUsers: figure(panel, 'monthlyActiveUsers'),
      sessionsPerUser: figure(panel, 'sessionsPerUser'),
      callsPerSession: figure(panel, 'callsPerSession'),
    }),
  );
  // Without requests there is no shape of them, but its own figures are judged all the same.
  const shaped = workedOut(() =>
    bandsFromShape({
      requestsPerMonth: asked.found?.result ?? 0,
      hoursPerMonth: form.draft.hoursPerMonth,
      hourly: panel.hourly,
      daily: panel.daily,
      peakFactor: figure(panel, 'peakFactor', 'grouping'),
    }),
  );
  const within = panelForm(form, panel, [...asked.issues, ...shaped.issues]);
  const field = (name: string, label: string, kind: 'count' | 'quantity'): unknown =>
    fieldView(panelField(key, panel, name, { label, kind }), within);
  const draw =
    (values: number[]) =>
    (index: number, value: number): void => {
      values[index] = value;
      panel.shape = undefined;
      form.redraw();
    };
  const valueText = (value: number): string => text.ofBusiest(quantityText(value, locale, 0));
  const fields = html`
    ${field('monthlyActiveUsers', text.monthlyActiveUsers, 'count')} ${field('sessionsPerUser', text.sessionsPerUser, 'quantity')}
    ${field('callsPerSession', text.callsPerSession, 'quantity')}
    <div class="field">
      <label for=${`${key}-shape`}>${text.shape}</label>
      <select
        id=${`${key}-shape`}
        .value=${live(panel.shape ?? '')}
        @change=${(event: Event) => {
          const shape = (event.target as HTMLSelectElement).value as ShapeId;
          panel.shape = shape;
          panel.hourly = [...SHAPES[shape].hourly];
          panel.daily = [...SHAPES[shape].daily];
          form.redraw();
        }}
      >
        <option value="" ?selected=${panel.shape === undefined} ?hidden=${panel.shape !== undefined} ?disabled=${panel.shape !== undefined}>
          ${text.drawn}
        </option>
        ${SHAPE_IDS.map((id) => html`<option value=${id} ?selected=${id === panel.shape}>${shapeName(id, locale)}</option>`)}
      </select>
    </div>
    ${barsView({
      id: `${key}-hours`,
      label: text.hours,
      values: panel.hourly,
      nameOf: text.hour,
      tickOf: (hour) => (hour % 6 === 0 ? String(hour) : ''),
      valueText,
      set: draw(panel.hourly),
    })}
    ${barsView({
      id: `${key}-days`,
      label: text.days,
      values: panel.daily,
      nameOf: (day) => text.day[day]!,
      tickOf: (day) => text.dayShort[day]!,
      valueText,
      set: draw(panel.daily),
    })}
    <p class="note">${text.barsHint}</p>
    ${shaped.issues.some(({ path }) => path === 'hourly' || path === 'daily') ? html`<p class="error">${text.blank}</p>` : nothing}
    ${fieldView(panelField(key, panel, 'peakFactor', { label: text.peakFactor, unit: '×', kind: 'factor', commas: 'grouping' }), within)}
    <p class="note">${text.peakHint}</p>
    ${shaped.found && asked.found && shaped.found.movedShare > 0 ? html`<p class="note">${text.moved(percentText(shaped.found.movedShare, locale))}</p>` : nothing}
  `;
  const requests = asked.found ? quantityText(asked.found.result, locale) : '';
  if (!asked.found || !shaped.found) return { fields, requests };
  const { result, steps, assumptions } = shaped.found;
  return { fields, requests, found: { result, steps: [...asked.found.steps, ...steps], assumptions } };
}
