import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { PlannedEvent } from '../../src/capacity/plan-events.js';
import type { WeekFigures } from '../../src/capacity/week-schedule.js';
import { weekChanges } from '../../src/capacity/week/changes.js';
import { AfterPaint } from '../after-paint.js';
import { StageSize } from '../canvas/stage-size.js';
import { typedMinimum } from '../demand-chart/typed-minimum.js';
import { announce } from '../events.js';
import { adoptLate } from '../late-part.js';
import { LateWords } from '../late-words.js';
import { RowsFile } from '../rows-file.js';
import { localeOf } from '../words.js';
import { answerText, judgedText } from './answer.js';
import { comparison } from './comparison.js';
import { editorView } from './editor.js';
import { heatMap } from './heat-map.js';
import { heatLegend } from './heat-legend.js';
import { hoursCells, hoursTable } from './hours-table.js';
import { mapFrame, type MapFrame } from './map-frame.js';
import { MapPointer } from './map-pointer.js';
import { editedText } from './edited-text.js';
import { judged, planOf, type Plan } from './plan.js';
import { PlannedEvents } from './planned-events.js';
import { plannedEventsStyles } from './planned-events.styles.js';
import { daySelection, hoursIn, hourSelection, selectionAfter, type Selection } from './selection.js';
import { hasSchedule, type Telling } from './telling.js';
import { HIGHEST, isSameWeek, shiftedBy, withMinimum } from './week-edit.js';
import { en, type Messages } from './week-schedule.messages.js';
import type { ScheduleHost } from './schedule-host.js';
import { styles } from './week-schedule.styles.js';

const messages = new LateWords(en, () => import('./week-schedule.messages.ja.js'));

const NO_EVENTS: readonly PlannedEvent[] = [];
const STEPS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, PageUp: 5, PageDown: -5 };

/** Adopted before our own. */
export { chart as styles } from '../look/chart.js';

/** All that is seen of the week schedule, and what a person does with it. */
export class ScheduleView implements ReactiveController {
  readonly words = messages;
  readonly #host: ScheduleHost;
  readonly #planned: AfterPaint<Plan>;
  readonly #size: StageSize;
  readonly #events: PlannedEvents;
  readonly #file: RowsFile;
  readonly #pointer = new MapPointer(
    () => this.#frame,
    (hour, isExtending) => this.#choose(hour, isExtending || this.#isExtending),
  );
  /** Weeks that can be returned to; undefined is the calculated one. */
  #undoable: (readonly number[] | undefined)[] = [];
  /** What was typed last: letters of one number are one change. */
  #typedInto: Selection | undefined;
  #edited: WeekFigures | undefined;
  #judgedPlan: Plan | undefined;
  #movesFocus = false;

  #selection: Selection | undefined;
  #typed: string | undefined;
  #isExtending = false;
  #showsTable = false;
  #spoken = '';
  #arn: string | undefined;
  #minimums: readonly number[] | undefined;
  #plannedEvents: readonly PlannedEvent[];

  constructor(host: ScheduleHost) {
    this.#host = host;
    adoptLate(host, [styles, plannedEventsStyles]);
    this.#arn = host.arn;
    this.#plannedEvents = host.plannedEvents;
    this.#planned = new AfterPaint(host);
    this.#size = new StageSize(host);
    this.#file = new RowsFile(host);
    this.#events = new PlannedEvents(host, (events, said) => this.#onEvents(events, said));
    host.addController(this);
  }

  hostUpdate(): void {
    const host = this.#host,
      { arn, kind, series, schedule, options, timeZone, current } = host;
    // What was chosen and changed was of another resource.
    if (this.#arn !== undefined && arn !== this.#arn) this.#forget();
    if (series)
      this.#planned.ask([arn, kind, series, schedule, options, timeZone, current], () =>
        planOf({ arn, kind, series, schedule, options, timeZone, current }),
      );
    const plan = this.#plan,
      { minimums } = host;
    if (minimums !== this.#minimums || plan !== this.#judgedPlan) this.#edited = plan && minimums && judged(plan, minimums);
    this.#arn = arn;
    this.#minimums = minimums;
    this.#plannedEvents = host.plannedEvents;
    this.#judgedPlan = plan;
  }

  hostUpdated(): void {
    if (this.#movesFocus) this.#focusMap();
    this.#movesFocus = false;
  }

  render(): TemplateResult {
    const text = messages.of(this.#host),
      telling = this.#telling(text),
      isEditable = telling !== undefined && hasSchedule(telling.plan);
    return html`<div class="section-head"><h2>${text.title}</h2></div>
      <p class="say answer" part="answer">${telling ? answerText(telling) : this.#planned.hasFailed ? text.failed : text.waiting}</p>
      <div class="layout">
        <div class="chart">
          ${this.#map(text, telling)} ${heatLegend(text, telling)}
          ${editorView({
            text,
            telling,
            isEditable,
            selection: this.#selection,
            typed: this.#typed,
            isExtending: this.#isExtending,
            canUndo: isEditable && this.#undoable.length > 0,
            onType: this.#onType,
            onLeave: this.#onLeave,
            onReturn: this.#onReturn,
            onShift: (by) => this.#shift(by),
            onExtend: this.#toggleRange,
            onUndo: () => this.#undo(text),
            onBack: this.#onBack,
          })}
        </div>
        <div class="beside">
          ${telling ? comparison(telling) : nothing}
          ${telling ? judgedText(telling).map((each) => html`<p class="note" part="notes">${each}</p>`) : nothing}
          <span class="tools">
            <button type="button" class="link" aria-expanded=${this.#showsTable} ?disabled=${!telling} @click=${this.#toggleTable}>
              ${text.table}
            </button>
            <button type="button" class="link" ?disabled=${!telling} @click=${this.#saveRows}>${text.csv}</button>
          </span>
          ${this.#file.failure(localeOf(this.#host))}
        </div>
      </div>
      <p class="sr" role="status">${this.#spoken}</p>
      ${telling && this.#showsTable ? guard([telling.plan, telling.minimums, telling.locale, this.#host.kind], () => hoursTable(telling)) : nothing}
      ${this.#events.view(text, telling, this.#host.plannedEvents)}`;
  }

  #map(text: Messages, telling: Telling | undefined): TemplateResult {
    const { kind } = this.#host,
      selection = this.#selection,
      frame = this.#frame,
      week = telling?.plan.week,
      isEditable = telling !== undefined && hasSchedule(telling.plan);
    return html`<div
      class=${frame?.isTransposed ? `stage transposed strip-${frame.strip}` : 'stage'}
      part="map"
      role="grid"
      aria-multiselectable="true"
      aria-readonly=${!isEditable}
      aria-label=${text.map(week?.timeZone ?? this.#host.timeZone)}
      aria-describedby="field-help"
      @keydown=${this.#onKey}
      @focusin=${this.#onFocus}
      @click=${this.#onClick}
      @pointerdown=${this.#pointer.take}
    >
      ${heatMap({
        text,
        locale: localeOf(this.#host),
        unit: text.unit[kind],
        frame,
        demand: telling?.plan.demand,
        minimums: isEditable ? telling.minimums : undefined,
        base: telling?.edited && week!.minimums,
        single: week?.single ?? 1,
        selection,
      })}
    </div>`;
  }

  #focusMap(options?: FocusOptions): void {
    this.#host.renderRoot.querySelector<HTMLElement>('.cell[tabindex="0"]')?.focus(options);
  }

  /** A button that has done its work is off, and can't keep the keyboard. */
  #leaveButton(): void {
    void this.#host.updateComplete.then(() => this.#focusMap({ preventScroll: true }));
  }

  get #plan(): Plan | undefined {
    const { value } = this.#planned;
    // An older one of the same resource stays until the new one is there.
    return this.#host.series && value?.arn === this.#host.arn ? value : undefined;
  }

  get #frame(): MapFrame | undefined {
    const { size } = this.#size;
    return size && mapFrame(size.width);
  }

  /** undefined while there is nothing to tell. */
  #telling(text: Messages): Telling | undefined {
    const plan = this.#plan;
    if (!plan) return undefined;
    const edited = this.#edited;
    return {
      text,
      locale: localeOf(this.#host),
      unit: text.unit[this.#host.kind],
      currency: plan.options.price?.book.currency ?? 'USD',
      plan,
      minimums: (edited && this.#host.minimums) ?? plan.week.minimums,
      edited,
    };
  }

  #forget(): void {
    const host = this.#host;
    if (host.minimums === this.#minimums) host.minimums = undefined;
    if (host.plannedEvents === this.#plannedEvents) host.plannedEvents = NO_EVENTS;
    this.#selection = undefined;
    this.#typed = undefined;
    this.#undoable = [];
    this.#events.forget();
  }

  #select(selection: Selection): void {
    this.#selection = selection;
    this.#host.requestUpdate();
    this.#typed = undefined;
    this.#typedInto = undefined;
  }

  #choose(hour: number, isExtending: boolean): void {
    this.#select({ anchor: isExtending ? (this.#selection?.anchor ?? hour) : hour, active: hour });
    this.#movesFocus = true;
  }

  #edit(next: readonly number[] | undefined, isTyped = false): void {
    const plan = this.#plan;
    if (!plan || next === this.#host.minimums) return;
    const isContinued = isTyped && this.#typedInto !== undefined && this.#typedInto === this.#selection;
    if (!isContinued) this.#undoable = [...this.#undoable, this.#host.minimums];
    this.#typedInto = isTyped ? this.#selection : undefined;
    this.#show(plan, next);
  }

  #show(plan: Plan, next: readonly number[] | undefined): void {
    const { timeZone, leadSeconds, minimums: calculated } = plan.week;
    this.#host.minimums = next && !isSameWeek(next, calculated) ? next : undefined;
    const minimums = this.#host.minimums ?? calculated;
    announce(this.#host, 'schedule-change', {
      arn: this.#host.arn,
      isCalculated: this.#host.minimums === undefined,
      schedule: { timeZone, leadSeconds, minimums, changes: weekChanges(minimums, leadSeconds) },
    });
  }

  /** Gives the chosen hours what `change` makes of the week, and says so. */
  #change(change: (minimums: readonly number[], hours: readonly number[]) => readonly number[], isTyped = false): void {
    const selection = this.#selection,
      text = messages.of(this.#host),
      telling = this.#telling(text);
    if (!selection || !telling || !hasSchedule(telling.plan)) return;
    const hours = hoursIn(selection),
      next = change(telling.minimums, hours);
    if (next === telling.minimums) return;
    this.#edit(next, isTyped);
    void this.#host.updateComplete.then(() => this.#tell(hours));
  }

  #tell(hours: readonly number[]): void {
    const telling = this.#telling(messages.of(this.#host));
    if (!telling || !this.#selection) return;
    this.#spoken = editedText(telling, this.#selection, hours);
    this.#host.requestUpdate();
  }

  #shift(by: number): void {
    this.#typed = undefined;
    this.#host.requestUpdate();
    this.#change((minimums, hours) => shiftedBy(minimums, hours, by));
  }

  #undo(text: Messages): void {
    const plan = this.#plan,
      before = this.#undoable.at(-1);
    if (!plan || this.#undoable.length === 0) return;
    this.#undoable = this.#undoable.slice(0, -1);
    this.#typed = undefined;
    this.#typedInto = undefined;
    this.#show(plan, before);
    this.#spoken = text.undone;
    this.#host.requestUpdate();
    if (this.#undoable.length === 0) this.#leaveButton();
  }

  readonly #onType = (typed: string): void => {
    this.#typed = typed;
    this.#host.requestUpdate();
    const minimum = typedMinimum(typed, HIGHEST);
    if (minimum !== undefined) this.#change((minimums, hours) => withMinimum(minimums, hours, minimum), true);
  };

  readonly #onBack = (): void => {
    this.#typed = undefined;
    this.#edit(undefined);
    this.#leaveButton();
  };

  readonly #onLeave = (): void => {
    if (this.#typed === undefined || typedMinimum(this.#typed, HIGHEST) === undefined) return;
    this.#typed = undefined;
    this.#host.requestUpdate();
  };

  readonly #onReturn = (): void => {
    this.#typed = undefined;
    this.#typedInto = undefined;
    this.#movesFocus = true;
    this.#host.requestUpdate();
  };

  /** A name beside the cells takes its day or its hour; keys have Space for it. */
  readonly #onClick = (event: MouseEvent): void => {
    const { wholeDay, everyDay } = (event.target as Element).closest<HTMLElement>('.name')?.dataset ?? {};
    if (wholeDay !== undefined) this.#select(daySelection(Number(wholeDay)));
    else if (everyDay !== undefined) this.#select(hourSelection(Number(everyDay)));
  };

  readonly #toggleRange = (): void => {
    this.#isExtending = !this.#isExtending;
    this.#host.requestUpdate();
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const hour = Number((event.target as HTMLElement).dataset['hour']);
    if (!this.#selection && Number.isInteger(hour)) this.#select({ anchor: hour, active: hour });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, shiftKey, altKey } = event,
      ctrlKey = event.ctrlKey || event.metaKey,
      selection = this.#selection ?? { anchor: 0, active: 0 };
    if (altKey || !this.#plan) return;
    const next = selectionAfter({ key, shiftKey, ctrlKey }, selection, this.#frame?.isTransposed ?? false),
      by = ctrlKey ? undefined : STEPS[key];
    if (next) {
      this.#select(next);
      this.#movesFocus = true;
    } else if (by !== undefined) this.#shift(by);
    else if (ctrlKey && key === 'z') this.#undo(messages.of(this.#host));
    else if (key === 'Enter' || (!ctrlKey && /^\d$/.test(key))) this.#toField(key);
    else return;
    event.preventDefault();
  };

  /** A digit is the first one of what is typed; Enter takes what stands there. */
  #toField(key: string): void {
    const field = this.#host.renderRoot.querySelector<HTMLInputElement>('#field');
    if (!field || field.disabled) return;
    field.focus();
    if (key === 'Enter') field.select();
    else this.#onType(key);
  }

  #onEvents(events: readonly PlannedEvent[], said: string): void {
    this.#host.plannedEvents = events;
    this.#spoken = said;
    this.#host.requestUpdate();
    announce(this.#host, 'planned-events-change', { arn: this.#host.arn, events });
  }

  readonly #toggleTable = (): void => {
    this.#showsTable = !this.#showsTable;
    this.#host.requestUpdate();
  };

  readonly #saveRows = (): void => {
    const text = messages.of(this.#host),
      telling = this.#telling(text);
    if (telling) void this.#file.save(text.file, hoursCells(telling));
  };
}
