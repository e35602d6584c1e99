import { consume } from '@lit/context';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PlannedEvent } from '../../src/capacity/plan-events.js';
import type { WeekSchedule } from '../../src/capacity/week-schedule.js';
import type { DemandSeries } from '../../src/demand/demand-series.js';
import { localeContext } from '../contexts.js';
import { LatePart } from '../late-part.js';
import { controls } from '../look/controls.js';
import { table } from '../look/table.js';
import { text as textLook } from '../look/text.js';
import { tokens } from '../look/tokens.js';
import { localeOf } from '../words.js';
import type { ScheduleOptions } from './plan.js';
import { placeStyles } from './place.styles.js';
import type { ScheduleHost } from './schedule-host.js';
import type * as view from './schedule-view.js';

const NO_EVENTS: readonly PlannedEvent[] = [];
const FAILED = {
  en: 'The schedule could not be loaded.',
  ja: 'スケジュールを読み込めませんでした。',
};

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
export class WeekScheduleView extends LitElement implements ScheduleHost {
  static override styles = [tokens, textLook, controls, table, placeStyles];

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

  /** All that is seen: loaded once the page has drawn. */
  readonly #part = new LatePart(this, () => this.loadView());
  #view: view.ScheduleView | undefined;

  /** The element's code; a host that serves it from elsewhere overrides this. */
  protected loadView(): Promise<typeof view> {
    return import('./schedule-view.js');
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.#part.value) this.#view ??= new this.#part.value.ScheduleView(this);
    const draw = (): void | Promise<unknown> => super.scheduleUpdate();
    return this.#view ? this.#view.words.before(this, draw) : draw();
  }

  protected override firstUpdated(): void {
    this.#part.ask();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    if (this.#part.isSettled) return isDone;
    await this.#part.settled;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    if (this.#view) return this.#view.render();
    return html`<div class="place">${this.#part.hasFailed ? html`<p class="say" role="alert">${FAILED[localeOf(this)]}</p>` : ''}</div>`;
  }
}
