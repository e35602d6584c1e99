import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Frontier } from '../../src/capacity/frontier.js';
import { LateDrawing, type Drawing } from '../canvas/late-drawing.js';
import { stage } from '../canvas/stage.js';
import { localeContext } from '../contexts.js';
import { atMinimum, type AtMinimum, type CostPerMonth } from '../demand-chart/at-minimum.js';
import { steppedMinimum } from '../demand-chart/typed-minimum.js';
import { announce } from '../events.js';
import { LateWords } from '../late-words.js';
import { chart as chartLook } from '../look/chart.js';
import { controls } from '../look/controls.js';
import { table } from '../look/table.js';
import { text as textLook } from '../look/text.js';
import { tokens } from '../look/tokens.js';
import { RowsFile } from '../rows-file.js';
import { saveFile } from '../save-file.js';
import { localeOf } from '../words.js';
import { en, type Messages } from './capacity-frontier.messages.js';
import { styles } from './capacity-frontier.styles.js';
import { curveOf, isTabulated, type Curve } from './curve.js';
import { frontierFrameOf, nearestMinimum, type FrontierFrame } from './frontier-frame.js';
import { frontierPictureOf, type FrontierPicture } from './frontier-picture.js';
import { frontierCells, frontierTable } from './frontier-table.js';
import { leadText, minimumInFull, minimumText, nameText, notesText, pictureText, type Telling } from './sentences.js';

const messages = new LateWords(en, () => import('./capacity-frontier.messages.ja.js'));

/**
 * What one more TPS buys: a month's cost of every whole minimum against the share of requests that it leaves at risk, between what lagging
 * autoscaling leaves and all that is above it. Any of them can be pointed at, walked to and chosen.
 * @tag personalize-capacity-frontier
 * @fires {CustomEvent<PlannerEvents['minimum-change']>} minimum-change - a minimum was chosen on the curve; nothing is written anywhere
 * @csspart lead - what the last TPS of the chosen minimum bought, and what the next one would
 * @csspart chart - the place of the chart
 * @csspart readout - the chosen minimum, or the one that is pointed at, in words
 * @csspart notes - how to read the chart, and what is not in it
 * @csspart table - the chart as rows
 * @cssprop [--personalize-risk] - the curve
 * @cssprop [--personalize-accent] - the chosen minimum
 */
export class CapacityFrontier extends LitElement {
  static override styles = [tokens, textLook, controls, table, chartLook, styles];

  /** `frontier(series)`: the table every figure is looked up in. Unset, its place is kept. */
  @property({ attribute: false }) frontier?: Frontier | undefined;
  /** The chosen minimum. Unset, it is the recommended or the live one. */
  @property({ type: Number }) minimum?: number | undefined;
  /** The live minimum. */
  @property({ type: Number }) current?: number | undefined;
  /** The minimum that `recommendMinimum()` advises. */
  @property({ type: Number }) recommended?: number | undefined;
  /** The share of requests that may be at risk, 0 to 1, where the advice kept one. */
  @property({ type: Number }) budget?: number | undefined;
  /** A month's cost of a minimum, from a table. Unset, the TPS-hours of a month are drawn along. */
  @property({ attribute: false }) costPerMonth?: CostPerMonth | undefined;
  /** Of the costs. */
  @property() currency = 'USD';
  /** Length of the month that figures are scaled to. */
  @property({ type: Number, attribute: 'hours-per-month' }) hoursPerMonth = 732;
  /** What the minimum is of. */
  @property() kind: 'campaign' | 'recommender' = 'campaign';
  /** Told with every event. */
  @property() arn?: string | undefined;
  /** BCP 47; unset, the page's language. */
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale?: string | undefined;

  /** The minimum that is pointed at or walked to, and not chosen. */
  @state() private pointed: number | undefined;
  @state() private showsTable = false;
  @state() private spoken = '';

  readonly #file = new RowsFile(this);
  readonly #drawing = new LateDrawing<FrontierPicture>(this, (canvas) => this.loadDrawing(canvas));
  #curve: Curve | undefined;

  /** The chart's code; a host that serves it from elsewhere overrides this. */
  protected async loadDrawing(canvas: HTMLCanvasElement): Promise<Drawing<FrontierPicture>> {
    const { FrontierDrawing } = await import('./frontier-drawing.js');
    return new FrontierDrawing(canvas);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return messages.before(this, () => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { frontier, current, recommended, costPerMonth, hoursPerMonth } = this;
    if (changed.has('frontier')) this.pointed = undefined;
    if ((['frontier', 'current', 'recommended', 'costPerMonth', 'hoursPerMonth'] as const).some((each) => changed.has(each)))
      this.#curve = frontier && curveOf(frontier, { current, recommended, costPerMonth, hoursPerMonth });
  }

  protected override updated(): void {
    const curve = this.#curve,
      frame = this.#frame();
    if (!curve || !frame) return;
    const { chosen, pointed, budget, currency } = this;
    this.#drawing.draw(() =>
      frontierPictureOf({
        frame,
        palette: this.#drawing.palette,
        curve,
        chosen: curve.pointAt(chosen),
        pointed: pointed === undefined || pointed === chosen ? undefined : curve.pointAt(pointed),
        budget,
        currency,
        text: messages.of(this),
        locale: localeOf(this),
      }),
    );
  }

  protected override render(): TemplateResult {
    const text = messages.of(this),
      telling = this.#telling(text),
      { chosen, pointed, kind } = this;
    return html`<div class="section-head"><h2>${text.title[kind]}</h2></div>
      <p class="say told" part="lead">${telling ? leadText(telling, chosen) : ''}</p>
      ${this.#stage(text, telling)}
      <p class="readout" part="readout">
        ${telling && (pointed === undefined || pointed === chosen ? minimumText(telling, chosen) : minimumInFull(telling, pointed))}
      </p>
      <p class="sr" role="status">${this.spoken}</p>
      <div class="capt">
        <p class="note" part="notes">${telling ? notesText(telling) : ''}</p>
        <span class="tools">
          <button type="button" class="link" aria-expanded=${this.showsTable} ?disabled=${!telling} @click=${this.#toggleTable}>
            ${text.table}
          </button>
          <button type="button" class="link" ?disabled=${!telling} @click=${this.#saveRows}>${text.csv}</button>
          <button type="button" class="link" ?disabled=${!telling || !this.#drawing.isLoaded} @click=${this.#savePicture}>
            ${text.png}
          </button>
        </span>
      </div>
      ${this.#file.failure(localeOf(this))}
      ${
        telling && this.showsTable
          ? html`${guard([telling.curve, telling.locale, kind, this.currency, chosen], () => frontierTable(telling, chosen))}`
          : nothing
      }`;
  }

  /** The minimum that is shown: the chosen one, or the best that is known. */
  get chosen(): number {
    return this.minimum ?? this.recommended ?? this.current ?? 1;
  }

  /** undefined while there is nothing to tell. */
  #telling(text: Messages): Telling | undefined {
    const { frontier, kind, currency, hoursPerMonth } = this,
      curve = this.#curve;
    if (!frontier || !curve) return undefined;
    // Without all of its money a curve has none.
    const costPerMonth = curve.unit === 'money' ? this.costPerMonth : undefined;
    const at = (minimum: number): AtMinimum | undefined =>
      isTabulated(frontier, minimum) ? atMinimum(frontier, minimum, { current: undefined, costPerMonth, hoursPerMonth }) : undefined;
    return { text, locale: localeOf(this), kind, currency, frontier, curve, at };
  }

  #stage(text: Messages, telling: Telling | undefined): TemplateResult {
    const { frontier, chosen, pointed = chosen } = this,
      { hasFailed } = this.#drawing,
      isDrawn = telling !== undefined && !hasFailed;
    return stage({
      part: 'chart',
      label: telling ? pictureText(telling) : '',
      said: !frontier ? text.waiting : !telling ? text.noData : hasFailed ? text.failed : undefined,
      hasFailed: telling !== undefined && hasFailed,
      isDrawn,
      handles: isDrawn
        ? html`<div
            class="field"
            role="slider"
            tabindex="0"
            aria-label=${text.curve}
            aria-valuemin="1"
            aria-valuemax=${this.#reach(telling.curve)}
            aria-valuenow=${pointed}
            aria-valuetext=${minimumInFull(telling, pointed)}
            @pointermove=${this.#point}
            @pointerleave=${this.#leave}
            @blur=${this.#leave}
            @click=${this.#press}
            @keydown=${this.#onKey}
          ></div>`
        : undefined,
    });
  }

  #frame(): FrontierFrame | undefined {
    const { size } = this.#drawing,
      curve = this.#curve;
    return curve && size && frontierFrameOf(size.width, size.height, curve, this.budget, curve.pointAt(this.chosen)?.along ?? 0);
  }

  /** How far one can walk: a minimum that was chosen elsewhere can be beyond the curve. */
  #reach({ end }: Curve): number {
    return Math.max(end, this.chosen);
  }

  #nearest({ offsetX, offsetY }: MouseEvent): number | undefined {
    const frame = this.#frame(),
      curve = this.#curve;
    if (!frame || !curve) return undefined;
    // Beyond the curve stands what was tried elsewhere.
    const tried = curve.pointAt(this.chosen);
    return nearestMinimum(frame, tried ? [...curve.points, tried] : curve.points, offsetX, offsetY);
  }

  readonly #point = (event: PointerEvent): void => {
    this.pointed = this.#nearest(event);
  };

  readonly #leave = (): void => {
    this.pointed = undefined;
  };

  readonly #press = (event: MouseEvent): void => {
    const minimum = this.#nearest(event);
    if (minimum !== undefined) this.#choose(minimum);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = event,
      { frontier, chosen, pointed = chosen } = this,
      curve = this.#curve;
    if (!frontier || !curve || ctrlKey || metaKey || altKey) return;
    const stepped = steppedMinimum(key, pointed, this.#reach(curve));
    if (stepped !== undefined) this.pointed = isTabulated(frontier, stepped) ? stepped : stepped > pointed ? curve.peak : frontier.maximum;
    else if (key === 'Enter' || key === ' ') this.#choose(pointed);
    else if (key === 'Escape' && this.pointed !== undefined) this.pointed = undefined;
    else return;
    event.preventDefault();
  };

  #choose(minimum: number): void {
    const text = messages.of(this),
      telling = this.#telling(text);
    this.pointed = undefined;
    if (minimum !== this.chosen) {
      this.minimum = minimum;
      announce(this, 'minimum-change', { arn: this.arn, minimum });
    }
    if (telling) this.spoken = text.chosen(nameText(telling, minimum));
  }

  readonly #toggleTable = (): void => {
    this.showsTable = !this.showsTable;
  };

  readonly #savePicture = async (): Promise<void> => {
    const { canvas, palette } = this.#drawing,
      { pictureFile } = await import('../canvas/picture-file.js');
    const picture = await pictureFile(canvas, palette.surface, (pen) => pen.drawImage(canvas, 0, 0));
    saveFile(`${messages.of(this).file}.png`, picture);
  };

  readonly #saveRows = (): void => {
    const text = messages.of(this),
      telling = this.#telling(text);
    if (telling) void this.#file.save(text.file, frontierCells(telling));
  };
}
