import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { PlannedEvent } from '../../src/capacity/plan-events.js';
import type { WeekFigures, WeekSchedule } from '../../src/capacity/week-schedule.js';
import { weekChanges } from '../../src/capacity/week/changes.js';
import type { DemandSeries } from '../../src/demand/demand-series.js';
import { AfterPaint } from '../after-paint.js';
import { StageSize } from '../canvas/stage-size.js';
import { localeContext } from '../contexts.js';
import { typedMinimum } from '../demand-chart/typed-minimum.js';
import { announce } from '../events.js';
import { LateWords } from '../late-words.js';
import { chart as chartLook } from '../look/chart.js';
import { controls } from '../look/controls.js';
import { table } from '../look/table.js';
import { text as textLook } from '../look/text.js';
import { tokens } from '../look/tokens.js';
import { saveFile } from '../save-file.js';
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
import { judged, planOf, type Plan, type ScheduleOptions } from './plan.js';
import { PlannedEvents } from './planned-events.js';
import { plannedEventsStyles } from './planned-events.styles.js';
import { daySelection, hoursIn, hourSelection, selectionAfter, type Selection } from './selection.js';
import { hasSchedule, type Telling } from './telling.js';
import { HIGHEST, isSameWeek, shiftedBy, withMinimum } from './week-edit.js';
import { en, type Messages } from './week-schedule.messages.js';
import { styles } from './week-schedule.styles.js';

const messages = new LateWords(en, () => import('./week-schedule.messages.ja.js'));

const NO_EVENTS: readonly PlannedEvent[] = [];
const STEPS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, PageUp: 5, PageDown: -5 };

/**
 * Whether a minimum that changes with the hour of the week beats one number, by how much and at which risk: the answer, demand by hour with the schedule
 * over it, any hour of it to be changed by hand, and events that are known to come.
 * @tag personalize-week-schedule
 * @fires {CustomEvent<PlannerEvents['schedule-change']>} schedule-change - hours were given another minimum, or back the calculated one; nothing is written anywhere
 * @fires {CustomEvent<PlannerEvents['planned-events-change']>} planned-events-change - a planned event was added or removed
 * @csspart answer - whether a schedule is better, in a sentence
 * @csspart comparison - cost and risk beside one minimum's
 * @csspart map - the hours of the week
 * @csspart editor - the chosen hours' minimum as a number, and the ways back
 * @csspart notes - how it was judged
 * @csspart table - the map as rows
 * @csspart events - planned events
 * @cssprop [--personalize-demand] - the cells
 * @cssprop [--personalize-minimum] - the schedule's line
 * @cssprop [--personalize-accent] - the chosen hours
 */
export class WeekScheduleView extends LitElement {
  static override styles = [tokens, textLook, controls, table, chartLook, styles, plannedEventsStyles];

  /** Measured demand, some weeks of it. Unset, the place of everything is kept. */
  @property({ attribute: false }) series?: DemandSeries | undefined;
  /** What `planWeek()` answered of the series. Unset, it is calculated here once the page has drawn. */
  @property({ attribute: false }) schedule?: WeekSchedule | undefined;
  /** What `planWeek()` takes besides the zone: rates, budget, changes a day, what a recommender has free. */
  @property({ attribute: false }) options?: ScheduleOptions | undefined;
  /** The 168 minimums that a person made of it, Monday 00:00 first. Unset, those of the schedule. */
  @property({ attribute: false }) minimums?: readonly number[] | undefined;
  /** Events that are known to come, in their order; none meets another. */
  @property({ attribute: false }) plannedEvents: readonly PlannedEvent[] = NO_EVENTS;
  /** The live minimum: it is compared too. */
  @property({ type: Number }) current?: number | undefined;
  /** What the minimum is of. */
  @property() kind: 'campaign' | 'recommender' = 'campaign';
  /** Told with every event. */
  @property() arn?: string | undefined;
  /** IANA name of the zone whose clock the week goes by. */
  @property({ attribute: 'time-zone' }) timeZone = 'UTC';
  /** BCP 47; unset, the page's language. */
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale?: string | undefined;

  @state() private selection: Selection | undefined;
  @state() private typed: string | undefined;
  @state() private isExtending = false;
  @state() private showsTable = false;
  @state() private spoken = '';

  readonly #planned = new AfterPaint<Plan>(this);
  readonly #size = new StageSize(this);
  readonly #events = new PlannedEvents(this, (events, said) => this.#onEvents(events, said));
  readonly #pointer = new MapPointer(
    () => this.#frame,
    (hour, isExtending) => this.#choose(hour, isExtending || this.isExtending),
  );
  /** Weeks that can be returned to; undefined is the calculated one. */
  #undoable: (readonly number[] | undefined)[] = [];
  /** What was typed last: letters of one number are one change. */
  #typedInto: Selection | undefined;
  #edited: WeekFigures | undefined;
  #judgedPlan: Plan | undefined;
  #movesFocus = false;

  protected override scheduleUpdate(): void | Promise<unknown> {
    return messages.before(this, () => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { arn, kind, series, schedule, options, timeZone, current } = this;
    // What was chosen and changed was of another resource.
    if (changed.get('arn') !== undefined) this.#forget(changed);
    if (series)
      this.#planned.ask([arn, kind, series, schedule, options, timeZone, current], () =>
        planOf({ arn, kind, series, schedule, options, timeZone, current }),
      );
    const plan = this.#plan;
    if (changed.has('minimums') || plan !== this.#judgedPlan) this.#edited = plan && this.minimums && judged(plan, this.minimums);
    this.#judgedPlan = plan;
  }

  protected override updated(): void {
    if (this.#movesFocus) this.#focusMap();
    this.#movesFocus = false;
  }

  protected override render(): TemplateResult {
    const text = messages.of(this),
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
            selection: this.selection,
            typed: this.typed,
            isExtending: this.isExtending,
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
            <button type="button" class="link" aria-expanded=${this.showsTable} ?disabled=${!telling} @click=${this.#toggleTable}>
              ${text.table}
            </button>
            <button type="button" class="link" ?disabled=${!telling} @click=${this.#saveRows}>${text.csv}</button>
          </span>
        </div>
      </div>
      <p class="sr" role="status">${this.spoken}</p>
      ${telling && this.showsTable ? guard([telling.plan, telling.minimums, telling.locale, this.kind], () => hoursTable(telling)) : nothing}
      ${this.#events.view(text, telling, this.plannedEvents)}`;
  }

  #map(text: Messages, telling: Telling | undefined): TemplateResult {
    const { kind, selection } = this,
      frame = this.#frame,
      week = telling?.plan.week,
      isEditable = telling !== undefined && hasSchedule(telling.plan);
    return html`<div
      class=${frame?.isTransposed ? `stage transposed strip-${frame.strip}` : 'stage'}
      part="map"
      role="grid"
      aria-multiselectable="true"
      aria-readonly=${!isEditable}
      aria-label=${text.map(week?.timeZone ?? this.timeZone)}
      aria-describedby="field-help"
      @keydown=${this.#onKey}
      @focusin=${this.#onFocus}
      @click=${this.#onClick}
      @pointerdown=${this.#pointer.take}
    >
      ${heatMap({
        text,
        locale: localeOf(this),
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
    this.renderRoot.querySelector<HTMLElement>('.cell[tabindex="0"]')?.focus(options);
  }

  /** A button that has done its work is off, and can't keep the keyboard. */
  #leaveButton(): void {
    void this.updateComplete.then(() => this.#focusMap({ preventScroll: true }));
  }

  get #plan(): Plan | undefined {
    const { value } = this.#planned;
    // An older one of the same resource stays until the new one is there.
    return this.series && value?.arn === this.arn ? value : undefined;
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
      locale: localeOf(this),
      unit: text.unit[this.kind],
      currency: plan.options.price?.book.currency ?? 'USD',
      plan,
      minimums: (edited && this.minimums) ?? plan.week.minimums,
      edited,
    };
  }

  #forget(changed: PropertyValues<this>): void {
    if (!changed.has('minimums')) this.minimums = undefined;
    if (!changed.has('plannedEvents')) this.plannedEvents = NO_EVENTS;
    this.selection = undefined;
    this.typed = undefined;
    this.#undoable = [];
    this.#events.forget();
  }

  #select(selection: Selection): void {
    this.selection = selection;
    this.typed = undefined;
    this.#typedInto = undefined;
  }

  #choose(hour: number, isExtending: boolean): void {
    this.#select({ anchor: isExtending ? (this.selection?.anchor ?? hour) : hour, active: hour });
    this.#movesFocus = true;
  }

  #edit(next: readonly number[] | undefined, isTyped = false): void {
    const plan = this.#plan;
    if (!plan || next === this.minimums) return;
    const isContinued = isTyped && this.#typedInto !== undefined && this.#typedInto === this.selection;
    if (!isContinued) this.#undoable = [...this.#undoable, this.minimums];
    this.#typedInto = isTyped ? this.selection : undefined;
    this.#show(plan, next);
  }

  #show(plan: Plan, next: readonly number[] | undefined): void {
    const { timeZone, leadSeconds, minimums: calculated } = plan.week;
    this.minimums = next && !isSameWeek(next, calculated) ? next : undefined;
    const minimums = this.minimums ?? calculated;
    announce(this, 'schedule-change', {
      arn: this.arn,
      isCalculated: this.minimums === undefined,
      schedule: { timeZone, leadSeconds, minimums, changes: weekChanges(minimums, leadSeconds) },
    });
  }

  /** Gives the chosen hours what `change` makes of the week, and says so. */
  #change(change: (minimums: readonly number[], hours: readonly number[]) => readonly number[], isTyped = false): void {
    const { selection } = this,
      text = messages.of(this),
      telling = this.#telling(text);
    if (!selection || !telling || !hasSchedule(telling.plan)) return;
    const hours = hoursIn(selection),
      next = change(telling.minimums, hours);
    if (next === telling.minimums) return;
    this.#edit(next, isTyped);
    void this.updateComplete.then(() => this.#tell(hours));
  }

  #tell(hours: readonly number[]): void {
    const telling = this.#telling(messages.of(this));
    if (telling && this.selection) this.spoken = editedText(telling, this.selection, hours);
  }

  #shift(by: number): void {
    this.typed = undefined;
    this.#change((minimums, hours) => shiftedBy(minimums, hours, by));
  }

  #undo(text: Messages): void {
    const plan = this.#plan,
      before = this.#undoable.at(-1);
    if (!plan || this.#undoable.length === 0) return;
    this.#undoable = this.#undoable.slice(0, -1);
    this.typed = undefined;
    this.#typedInto = undefined;
    this.#show(plan, before);
    this.spoken = text.undone;
    if (this.#undoable.length === 0) this.#leaveButton();
  }

  readonly #onType = (typed: string): void => {
    this.typed = typed;
    const minimum = typedMinimum(typed, HIGHEST);
    if (minimum !== undefined) this.#change((minimums, hours) => withMinimum(minimums, hours, minimum), true);
  };

  readonly #onBack = (): void => {
    this.typed = undefined;
    this.#edit(undefined);
    this.#leaveButton();
  };

  readonly #onLeave = (): void => {
    if (this.typed !== undefined && typedMinimum(this.typed, HIGHEST) !== undefined) this.typed = undefined;
  };

  readonly #onReturn = (): void => {
    this.typed = undefined;
    this.#typedInto = undefined;
    this.#movesFocus = true;
    this.requestUpdate();
  };

  /** A name beside the cells takes its day or its hour; keys have Space for it. */
  readonly #onClick = (event: MouseEvent): void => {
    const { wholeDay, everyDay } = (event.target as Element).closest<HTMLElement>('.name')?.dataset ?? {};
    if (wholeDay !== undefined) this.#select(daySelection(Number(wholeDay)));
    else if (everyDay !== undefined) this.#select(hourSelection(Number(everyDay)));
  };

  readonly #toggleRange = (): void => {
    this.isExtending = !this.isExtending;
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const hour = Number((event.target as HTMLElement).dataset['hour']);
    if (!this.selection && Number.isInteger(hour)) this.#select({ anchor: hour, active: hour });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, shiftKey, altKey } = event,
      ctrlKey = event.ctrlKey || event.metaKey,
      selection = this.selection ?? { anchor: 0, active: 0 };
    if (altKey || !this.#plan) return;
    const next = selectionAfter({ key, shiftKey, ctrlKey }, selection, this.#frame?.isTransposed ?? false),
      by = ctrlKey ? undefined : STEPS[key];
    if (next) {
      this.#select(next);
      this.#movesFocus = true;
    } else if (by !== undefined) this.#shift(by);
    else if (ctrlKey && key === 'z') this.#undo(messages.of(this));
    else if (key === 'Enter' || (!ctrlKey && /^\d$/.test(key))) this.#toField(key);
    else return;
    event.preventDefault();
  };

  /** A digit is the first one of what is typed; Enter takes what stands there. */
  #toField(key: string): void {
    const field = this.renderRoot.querySelector<HTMLInputElement>('#field');
    if (!field || field.disabled) return;
    field.focus();
    if (key === 'Enter') field.select();
    else this.#onType(key);
  }

  #onEvents(events: readonly PlannedEvent[], said: string): void {
    this.plannedEvents = events;
    this.spoken = said;
    announce(this, 'planned-events-change', { arn: this.arn, events });
  }

  readonly #toggleTable = (): void => {
    this.showsTable = !this.showsTable;
  };

  readonly #saveRows = async (): Promise<void> => {
    const text = messages.of(this),
      telling = this.#telling(text);
    if (!telling) return;
    const { columns, rows } = hoursCells(telling);
    const { csvText } = await import('../../src/scenarios/csv-text.js');
    saveFile(`${text.file}.csv`, new Blob([await csvText(columns, rows, { forSheets: true })], { type: 'text/csv' }));
  };
}
