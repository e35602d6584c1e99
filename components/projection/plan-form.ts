import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Growing } from '../../pricing/plan.js';
import type { Locale } from '../../src/locale/locale.js';
import { isoMonthText } from '../../src/locale/times.js';
import { BY_THE_HOUR, firstMonthOf, isGrowth, SEGMENT_FACTORS, type PlanDraft, type SegmentDraft } from './plan-draft.js';
import type { en } from './projection.messages.js';

/** What the form's parts share. */
export interface PlanEditing {
  readonly text: typeof en;
  readonly locale: Locale;
  readonly draft: PlanDraft;
  /** Inputs that the workload has. */
  readonly growing: readonly Growing[];
  readonly wrong: ReadonlySet<string>;
  readonly set: (draft: PlanDraft) => void;
}

interface Box {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly sentence: string;
  readonly unit?: string;
  /** What the value stands for: within the box, so that nothing moves when it appears. */
  readonly meaning?: string | undefined;
  readonly placeholder?: string;
  readonly type?: 'text' | 'month';
  readonly isWords?: boolean;
  readonly set: (typed: string) => PlanDraft;
}

const idOf = (path: string): string => path.replaceAll(/[[\].]+/g, '-');

function boxView(
  { path, label, value, sentence, unit, meaning, placeholder, type = 'text', isWords = false, set }: Box,
  form: PlanEditing,
): TemplateResult {
  const id = idOf(path),
    isWrong = form.wrong.has(path),
    described = [isWrong ? `${id}-error` : '', meaning === undefined ? '' : `${id}-meaning`].filter((each) => each !== '').join(' ');
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <div class=${isWrong ? 'input bad' : 'input'}>
      <input
        id=${id}
        class=${isWords ? 'start' : 'end'}
        type=${type}
        inputmode=${isWords || type === 'month' ? 'text' : 'decimal'}
        maxlength="40"
        autocomplete="off"
        placeholder=${ifDefined(placeholder)}
        aria-invalid=${isWrong ? 'true' : 'false'}
        aria-describedby=${ifDefined(described || undefined)}
        .value=${live(value)}
        @input=${(event: InputEvent) => form.set(set((event.target as HTMLInputElement).value))}
      />
      ${unit === undefined ? nothing : html`<span class="unit" aria-hidden="true">${unit}</span>`}
      ${meaning === undefined ? nothing : html`<span class="unit" id="${id}-meaning" part="meaning">${meaning}</span>`}
    </div>
    ${isWrong ? html`<p class="error" id="${id}-error" part="error">${sentence}</p>` : nothing}
  </div>`;
}

function segmentView(segment: SegmentDraft, index: number, form: PlanEditing): TemplateResult {
  const { text, draft, wrong } = form,
    at = `segments[${index}]`,
    named = segment.name.trim() === '' ? text.segment(String(index + 1)) : segment.name;
  const changed = (to: Partial<SegmentDraft>): PlanDraft => ({
    ...draft,
    segments: draft.segments.map((each, place) => (place === index ? { ...each, ...to } : each)),
  });
  const first = form.wrong.has('startMonth') ? undefined : firstMonthOf(draft, segment);
  const lengthPath = `${at}.${segment.unit === 'months' ? 'months' : 'hours'}`;
  const factors = (segment.unit === 'months' ? SEGMENT_FACTORS : BY_THE_HOUR).filter((input) => form.growing.includes(input));
  return html`<fieldset class="segment-fields" part="segment">
    <legend class="sr">${named}</legend>
    ${boxView({ path: `${at}.name`, label: text.name, value: segment.name, sentence: text.wrong.name, isWords: true, set: (name) => changed({ name }) }, form)}
    ${boxView({ path: `${at}.fromMonth`, label: text.from, value: segment.from, sentence: text.wrong.from(draft.months), meaning: first && `= ${isoMonthText(first, form.locale)}`, set: (from) => changed({ from }) }, form)}
    <div class="length">
      ${boxView({ path: wrong.has(at) ? at : lengthPath, label: text.length, value: segment.length, sentence: text.wrong.length, set: (length) => changed({ length }) }, form)}
      <select
        aria-label="${named}, ${text.unit}"
        @change=${(event: Event) => form.set(changed({ unit: (event.target as HTMLSelectElement).value as SegmentDraft['unit'] }))}
      >
        ${(['months', 'days'] as const).map((unit) => html`<option value=${unit} .selected=${unit === segment.unit}>${text.units[unit]}</option>`)}
      </select>
    </div>
    ${factors.map((input) =>
      boxView(
        {
          path: `${at}.factors.${input}`,
          label: text.times(text.inputs[input]),
          value: segment.factors[input] ?? '',
          sentence: text.wrong.factor,
          unit: '×',
          placeholder: '1',
          set: (typed) => changed({ factors: { ...segment.factors, [input]: typed } }),
        },
        form,
      ),
    )}
    ${segment.demand ? html`<p class="note">${text.ownDemand}</p>` : nothing}
    <button
      type="button"
      class="button quiet remove"
      @click=${() => form.set({ ...draft, segments: draft.segments.filter((_, place) => place !== index) })}
    >
      ${text.remove(named)}
    </button>
  </fieldset>`;
}

/** A segment to begin with: what people plan for. */
function presetsOf({ text, draft }: PlanEditing): Readonly<Record<'launch' | 'quiet' | 'sale', SegmentDraft>> {
  const { launch, quiet, sale } = text.presets;
  return {
    launch: { name: launch, from: '1', length: '1', unit: 'months', factors: { requests: '2' } },
    quiet: { name: quiet, from: String(Math.min(4, draft.months)), length: '3', unit: 'months', factors: { requests: '0.5' } },
    sale: { name: sale, from: '6', length: '7', unit: 'days', factors: { requests: '4', ingestion: '2' } },
  };
}

/** Months, growth and segments, each a field that answers as it is typed. */
export function planForm(form: PlanEditing): TemplateResult {
  const { text, draft, growing } = form;
  const presets = presetsOf(form);
  return html`<div class="plan" part="plan">
    <fieldset>
      <legend>${text.period}</legend>
      <div class="segment" role="group" aria-label=${text.period}>
        ${[12, 24, 36].map((months) => html`<button type="button" aria-pressed=${months === draft.months ? 'true' : 'false'} @click=${() => form.set({ ...draft, months })}>${text.months(months)}</button>`)}
      </div>
      ${boxView({ path: 'startMonth', label: text.start, value: draft.startMonth, sentence: text.wrong.start, type: 'month', placeholder: '2026-12', set: (startMonth) => ({ ...draft, startMonth }) }, form)}
      <p class="note">${text.startHint}</p>
    </fieldset>
    <fieldset>
      <legend>${text.growth}</legend>
      ${growing.map((input) =>
        boxView(
          {
            path: `growthPercentPerMonth.${input}`,
            label: text.inputs[input],
            value: draft.growth[input] ?? '',
            sentence: isGrowth(draft.growth[input] ?? '') ? text.wrong.growthTooLarge : text.wrong.growth,
            unit: '%',
            placeholder: '0',
            set: (typed) => ({ ...draft, growth: { ...draft.growth, [input]: typed } }),
          },
          form,
        ),
      )}
    </fieldset>
    <fieldset class="segments">
      <legend>${text.segments}</legend>
      ${draft.segments.map((segment, index) => segmentView(segment, index, form))}
      <div class="adds">
        ${(['launch', 'quiet', 'sale'] as const).map(
          (id) =>
            html`<button
              type="button"
              class="button quiet add-${id}"
              @click=${() => form.set({ ...draft, segments: [...draft.segments, presets[id]] })}
            >
              ${text.add(presets[id].name)}
            </button>`,
        )}
      </div>
    </fieldset>
  </div>`;
}
