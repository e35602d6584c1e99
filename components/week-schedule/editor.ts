import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { countText, tpsText } from '../../src/locale/numbers.js';
import { typedMinimum } from '../demand-chart/typed-minimum.js';
import { warning } from '../demand-chart/legend.js';
import { selectionText } from './names.js';
import { hoursIn, type Selection } from './selection.js';
import type { Telling } from './telling.js';
import { HIGHEST } from './week-edit.js';
import type { Messages } from './week-schedule.messages.js';

export interface Editor {
  readonly text: Messages;
  readonly telling: Telling | undefined;
  /** Whether there is a schedule to change. */
  readonly isEditable: boolean;
  readonly selection: Selection | undefined;
  /** What stands in the field, where a person is at it. */
  readonly typed: string | undefined;
  readonly isExtending: boolean;
  readonly canUndo: boolean;
  readonly onType: (typed: string) => void;
  readonly onLeave: () => void;
  /** Back to the map, with what was typed or without. */
  readonly onReturn: () => void;
  readonly onShift: (by: number) => void;
  readonly onExtend: () => void;
  readonly onUndo: () => void;
  readonly onBack: () => void;
}

const minus = html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h10" /></svg>`;
const plus = html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h10M8 3v10" /></svg>`;

/** The chosen hours' minimum as a number, and the ways back. */
export function editorView(editor: Editor): TemplateResult {
  const { text, telling, isEditable, selection, typed, isExtending, canUndo, onType, onLeave, onShift, onExtend, onUndo, onBack } = editor,
    isOff = !isEditable || !selection,
    isWrong = telling !== undefined && typed !== undefined && typedMinimum(typed, HIGHEST) === undefined,
    held = isEditable && telling && selection ? heldText(telling, selection) : undefined,
    verdict = telling?.plan.week.verdict.kind === 'recommended' ? 'recommended' : 'tried';
  return html`<div class="editor" part="editor">
    <label for="field">
      <span class="chosen-hours">
        ${
          telling && selection
            ? html`<span>${selectionText(selection, text, telling.locale)}</span>
                <span class="dim">${demandText(telling, selection)}</span>`
            : text.nothingChosen
        }
      </span>
      <span class="label">${text.field}</span>
    </label>
    <div class="field-row">
      <button type="button" class="button square" aria-label=${text.less} ?disabled=${isOff} @click=${() => onShift(-1)}>${minus}</button>
      <div class=${isWrong ? 'input bad' : 'input'}>
        <input
          id="field"
          inputmode="numeric"
          autocomplete="off"
          aria-describedby="field-help"
          aria-invalid=${isWrong}
          placeholder=${held?.isMixed ? held.text : nothing}
          .value=${live(typed ?? (held && !held.isMixed ? held.text : ''))}
          ?disabled=${isOff}
          @input=${(event: InputEvent) => onType((event.target as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => onFieldKey(event, editor)}
          @change=${onLeave}
        />
        <span class="unit">${telling?.unit ?? ''}</span>
      </div>
      <button type="button" class="button square" aria-label=${text.more} ?disabled=${isOff} @click=${() => onShift(1)}>${plus}</button>
      <button type="button" class="button extend" aria-pressed=${isExtending} ?disabled=${!isEditable} @click=${onExtend}>
        ${text.extend}
      </button>
      <button type="button" class="button quiet" ?disabled=${!canUndo} @click=${onUndo}>${text.undo}</button>
      <button type="button" class="button quiet" ?disabled=${!telling?.edited} @click=${onBack}>${text.back[verdict]}</button>
    </div>
    <p id="field-help" class=${isWrong ? 'help error' : 'help note'}>
      ${isWrong ? html`${warning}<span>${text.fieldError(typed, countText(HIGHEST, telling.locale))}</span>` : isEditable ? text.fieldHint : ''}
    </p>
  </div>`;
}

function onFieldKey(event: KeyboardEvent, { typed, onReturn, onShift }: Editor): void {
  const step = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5 }[event.key];
  if (step !== undefined) onShift(step);
  // What is wrong stays in the field, with its message.
  else if (event.key === 'Escape' || (event.key === 'Enter' && (typed === undefined || typedMinimum(typed, HIGHEST) !== undefined)))
    onReturn();
  else return;
  event.preventDefault();
}

function heldText({ minimums, locale, text }: Telling, selection: Selection): { readonly text: string; readonly isMixed: boolean } {
  const held = hoursIn(selection).map((hour) => minimums[hour]!),
    [low, high] = [Math.min(...held), Math.max(...held)];
  return low === high
    ? { text: String(low), isMixed: false }
    : { text: text.mixed(countText(low, locale), countText(high, locale)), isMixed: true };
}

/** What the chosen hours ask for: the mean of them, and the highest window. */
function demandText({ text, locale, unit, plan: { demand } }: Telling, selection: Selection): string {
  const hours = hoursIn(selection).filter((hour) => !Number.isNaN(demand.meanTps[hour]!));
  if (hours.length === 0) return text.notMeasured;
  const mean = hours.reduce((sum, hour) => sum + demand.meanTps[hour]!, 0) / hours.length,
    peak = Math.max(...hours.map((hour) => demand.peakTps[hour]!));
  return text.cellDemand(tpsText(mean, locale), tpsText(peak, locale), unit);
}
