import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Frontier } from '../../src/capacity/frontier.js';
import { peakMinimum } from '../../src/capacity/look-up.js';
import type { DemandSeries } from '../../src/demand/demand-series.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText } from '../../src/locale/numbers.js';
import { dayRangeText } from '../../src/locale/times.js';
import { localeContext } from '../contexts.js';
import { announce } from '../events.js';
import { chart as chartLook } from '../look/chart.js';
import { choices } from '../look/choices.js';
import { controls } from '../look/controls.js';
import { table } from '../look/table.js';
import { text as textStyles } from '../look/text.js';
import { tokens } from '../look/tokens.js';
import { localeOf, words } from '../words.js';
import { atMinimum, type AtMinimum, type CostPerMonth } from './at-minimum.js';
import { messages, type Messages } from './demand-chart.messages.js';
import { styles } from './demand-chart.styles.js';
import { demandTable, tableRowsOf } from './demand-table.js';
import { evidenceOf, type Evidence } from './evidence.js';
import { frameOf, scaleTopFor, yOf, type Frame } from './frame.js';
import { legend } from './legend.js';
import { LineDrag } from './line-drag.js';
import { minimumField } from './minimum-field.js';
import { notes } from './notes.js';
import { LateDrawing } from '../canvas/late-drawing.js';
import { stage } from '../canvas/stage.js';
import { grip } from './grip.js';
import type { Picture } from './picture.js';
import { pictureOf } from './picture-of.js';
import { minimumInWords, readout } from './readout.js';
import { ruler } from './ruler.js';
import { stepsOf, type Steps } from './steps.js';
import { stopsOf } from './stops.js';
import { summaryOf } from './summary.js';
import { steppedMinimum, typedMinimum } from './typed-minimum.js';
import { viewAt, viewsOf, type Span, type View } from './views.js';
import { zoom } from './zoom.js';

/**
 * Demand against the minimum: where a campaign idles, where it is late, and what one more or one fewer TPS means, while the line is dragged.
 * The line, a slider, a number field and named stops are four ways to do the same; every figure is looked up.
 * @tag personalize-demand-chart
 * @fires {CustomEvent<PlannerEvents['minimum-change']>} minimum-change - the minimum was moved; nothing is written anywhere
 * @csspart figures - cost, risk and idle capacity of the chosen minimum
 * @csspart cost - the month's cost
 * @csspart difference - that cost less the present one
 * @csspart risk - the share of requests at risk
 * @csspart idle - the share of paid capacity that nobody uses
 * @csspart summary - the chart in one sentence
 * @csspart source - where the numbers come from
 * @cssprop [--personalize-demand] - demand's colour
 * @cssprop [--personalize-minimum] - the line's colour
 * @cssprop [--personalize-idle] - the hatch where capacity idles
 * @cssprop [--personalize-risk] - demand above the minimum
 * @cssprop [--personalize-accent] - the grip
 */
export class DemandChart extends LitElement {
  static override styles = [tokens, textStyles, controls, choices, table, chartLook, styles];

  /** Demand as it was measured, typed or read. Unset, its place is kept. */
  @property({ attribute: false }) series?: DemandSeries | undefined;
  /** `frontier(series)`: the table every figure is looked up in. */
  @property({ attribute: false }) frontier?: Frontier | undefined;
  /** The chosen minimum. Unset, it is the recommended or the live one. */
  @property({ type: Number }) minimum?: number | undefined;
  /** The live minimum. */
  @property({ type: Number }) current?: number | undefined;
  /** The minimum that `recommendMinimum()` advises. */
  @property({ type: Number }) recommended?: number | undefined;
  /** The highest minimum that can be set. */
  @property({ type: Number }) highest = 500;
  /** A month's cost of a minimum, from a table: asked at each step of a drag. Unset, no money is shown. */
  @property({ attribute: false }) costPerMonth?: CostPerMonth | undefined;
  /** Of the costs. */
  @property() currency = 'USD';
  /** Length of the month that figures are scaled to. */
  @property({ type: Number, attribute: 'hours-per-month' }) hoursPerMonth = 732;
  /** IANA name of the zone whose days and times are shown. */
  @property({ attribute: 'time-zone' }) timeZone = 'UTC';
  /** Told with every event. */
  @property() arn?: string | undefined;
  /** What the minimum is of. */
  @property() kind: 'campaign' | 'recommender' = 'campaign';
  /** BCP 47; unset, the page's language. */
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale?: string | undefined;

  @state() private span: Span = 'week';
  @state() private viewIndex = 0;
  @state() private typed: string | undefined;
  @state() private showsTable = false;
  @state() private spoken = '';

  @query('.stage') private stage!: HTMLElement;
  @query('.grip') private grip!: HTMLElement | null;

  readonly #drawing = new LateDrawing<Picture>(this, async (canvas) => {
    const { Drawing } = await import('./drawing.js');
    return new Drawing(canvas);
  });
  readonly #line = new LineDrag(
    () => ({ frame: this.#frame, minimum: this.chosen, clientTop: this.stage.getBoundingClientRect().top }),
    (minimum) => this.#choose(Math.min(this.highest, minimum)),
  );
  #evidence: Evidence | undefined;
  #views: View[] = [];
  #at: AtMinimum | undefined;
  #frame: Frame | undefined;
  #steps: { readonly key: string; readonly of: Evidence; readonly steps: Steps } | undefined;
  #scaleTop = 2;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('series') || changed.has('timeZone')) this.#read();
    // A host that sets another minimum overrules what was typed.
    if (changed.has('minimum') && this.typed !== undefined && typedMinimum(this.typed, this.highest) !== this.minimum)
      this.typed = undefined;
    const { frontier, chosen, current, costPerMonth, hoursPerMonth } = this;
    this.#at = frontier && frontier.windows > 0 ? atMinimum(frontier, chosen, { current, costPerMonth, hoursPerMonth }) : undefined;
    this.#scaleTop = this.#scaleFor(chosen);
    const view = this.#views[this.viewIndex];
    const { size } = this.#drawing;
    this.#frame = size && view ? frameOf(size.width, size.height, this.#scaleTop, view) : undefined;
  }

  protected override updated(): void {
    const { chosen } = this,
      frame = this.#frame;
    if (!frame) return;
    const { style } = this.stage;
    style.setProperty('--left', `${frame.left}px`);
    style.setProperty('--right', `${frame.right}px`);
    style.setProperty('--line', `${yOf(frame, chosen)}px`);
    this.#draw(frame, this.#evidence!);
  }

  protected override render(): TemplateResult {
    const text = words(this, messages),
      locale = localeOf(this),
      evidence = this.#evidence;
    return html`<div class="layout">
      <div class="plot">
        <div class="section-head">
          <h2>${text.title}</h2>
          ${this.#zoom(text, locale)}
        </div>
        ${this.#stage(text, locale)} ${this.#ruler(text, locale)}
      </div>
      <aside class="readout" aria-label=${text.readout}>
        ${this.#field(text, locale)}
        ${readout({ text, locale, currency: this.currency, frontier: this.frontier, at: this.#at, hasCurrent: this.current !== undefined })}
        <p class="sr" role="status">${this.spoken}</p>
      </aside>
      <div class="below">
        <div class="capt">
          ${legend(text, { current: this.current !== undefined, gaps: (evidence?.gaps.length ?? 0) > 0 })}
          <button type="button" class="link" aria-expanded=${this.showsTable} ?disabled=${!evidence} @click=${this.#toggleTable}>
            ${text.table}
          </button>
        </div>
        <div class="notes">
          ${evidence ? notes(text, locale, this.timeZone, this.series!, evidence, this.#at && this.#summary(text, locale)) : nothing}
        </div>
        ${this.#table(text, locale)}
      </div>
    </div>`;
  }

  /** The minimum that is shown: the chosen one, or the best that is known. */
  get chosen(): number {
    return this.minimum ?? this.recommended ?? this.current ?? 1;
  }

  #zoom(text: Messages, locale: Locale): TemplateResult {
    const { start, end } = this.#evidence?.whole ?? { start: 0, end: 0 };
    return zoom({
      text,
      locale,
      timeZone: this.timeZone,
      days: (end - start) / 86_400,
      span: this.span,
      views: this.#views,
      index: this.viewIndex,
      onSpan: (span) => this.#zoomTo(span),
      onTurn: (by) => (this.viewIndex += by),
    });
  }

  #stage(text: Messages, locale: Locale): TemplateResult {
    const { chosen } = this,
      evidence = this.#evidence,
      isMeasured = this.#at !== undefined,
      { hasFailed } = this.#drawing;
    const isDrawn = evidence !== undefined && isMeasured && !hasFailed;
    const nothingToDraw = evidence && this.frontier && !isMeasured ? text.noData(this.#range(locale, evidence.whole)) : undefined;
    return stage({
      label: text.canvas(this.#range(locale), this.#summary(text, locale)),
      said: evidence ? (nothingToDraw ?? (hasFailed ? text.failed : undefined)) : text.waiting,
      hasFailed,
      isDrawn,
      handles: isDrawn
        ? grip({
            label: text.grip,
            number: countText(chosen, locale),
            minimum: chosen,
            scaleTop: this.#reach(),
            inWords: this.#inWords(text, locale),
            onTake: this.#take,
            onKey: this.#step,
          })
        : undefined,
    });
  }

  #ruler(text: Messages, locale: Locale): TemplateResult {
    const { recommended, current, frontier } = this,
      peak = frontier && frontier.windows > 0 ? peakMinimum(frontier) : undefined;
    return ruler({
      text,
      locale,
      label: text.minimum[this.kind],
      minimum: this.chosen,
      scaleTop: this.#reach(),
      inWords: this.#inWords(text, locale),
      stops: stopsOf({ recommended, peak, current }),
      isDisabled: !this.frontier,
      line: this.#line,
      onSlide: (minimum) => this.#choose(minimum),
      onStop: (minimum) => this.#choose(minimum, { isSpoken: true }),
      onKey: this.#step,
    });
  }

  #field(text: Messages, locale: Locale): TemplateResult {
    const { typed, highest, chosen, frontier } = this;
    return minimumField({
      text,
      locale,
      minimum: chosen,
      highest,
      typed,
      isDisabled: !frontier,
      onType: (value) => this.#type(value),
      onStep: (minimum) => this.#choose(minimum, { isSpoken: true }),
      onLeave: () => this.#leaveField(),
    });
  }

  #table(text: Messages, locale: Locale): TemplateResult | typeof nothing {
    const { chosen, timeZone } = this,
      evidence = this.#evidence,
      view = this.#views[this.viewIndex];
    if (!this.showsTable || !evidence || !view) return nothing;
    const rows = (): TemplateResult => demandTable(text, locale, timeZone, view, tableRowsOf(evidence.series, view, timeZone), chosen);
    return html`${guard([evidence, view, locale, chosen], rows)}`;
  }

  readonly #toggleTable = (): void => {
    this.showsTable = !this.showsTable;
  };

  #summary(text: Messages, locale: Locale): string {
    const evidence = this.#evidence,
      wholeRange = (): string => this.#range(locale, evidence?.whole);
    return summaryOf({ text, locale, timeZone: this.timeZone, evidence, frontier: this.frontier, at: this.#at, wholeRange });
  }

  #range(locale: Locale, view: View | undefined = this.#views[this.viewIndex]): string {
    return view ? dayRangeText(view.start, view.end, locale, this.timeZone) : '';
  }

  #inWords(text: Messages, locale: Locale): string {
    return minimumInWords(text, locale, this.currency, countText(this.chosen, locale), this.#at);
  }

  #draw(frame: Frame, evidence: Evidence): void {
    const { timeZone, currency, chosen: minimum, current } = this;
    this.#drawing.draw(() =>
      pictureOf({
        text: words(this, messages),
        locale: localeOf(this),
        timeZone,
        currency,
        frame,
        evidence,
        steps: this.#stepsFor(evidence, frame),
        palette: this.#drawing.palette,
        minimum,
        current,
        at: this.#at,
      }),
    );
  }

  #stepsFor(of: Evidence, { view, left, right }: Frame): Steps {
    const columns = Math.floor((right - left) / 1.15),
      key = `${view.start} ${view.end} ${columns}`;
    if (this.#steps?.key !== key || this.#steps.of !== of) this.#steps = { key, of, steps: stepsOf(of.series, view, columns) };
    return this.#steps.steps;
  }

  #read(): void {
    this.#evidence = this.series && evidenceOf(this.series);
    const whole = this.#evidence?.whole;
    this.#zoomTo(whole && whole.end - whole.start <= 7 * 86_400 ? 'all' : this.span);
  }

  /** Zooming shows the highest peak first, or the latest view where there is none. */
  #zoomTo(span: Span): void {
    this.span = span;
    this.#views = this.#evidence ? viewsOf(this.#evidence.whole, span, this.timeZone) : [];
    this.viewIndex = viewAt(this.#views, this.#evidence?.peak?.at ?? Infinity);
  }

  /** The scale holds demand, the live and the chosen minimum; it grows at once, and shrinks only when nobody holds the line. */
  #scaleFor(chosen: number): number {
    const resting = scaleTopFor(Math.max(this.#evidence?.peak?.tps ?? 0, this.current ?? 0, this.recommended ?? 0));
    if (this.#line.isHeld && this.#scaleTop >= chosen) return this.#scaleTop;
    return chosen <= resting ? resting : scaleTopFor(chosen);
  }

  /** How far the line and the slider go. */
  #reach(): number {
    return Math.min(this.highest, this.#scaleTop);
  }

  #choose(minimum: number, { isSpoken = false, keepsTyped = false }: { isSpoken?: boolean; keepsTyped?: boolean } = {}): void {
    if (!keepsTyped) this.typed = undefined;
    if (minimum !== this.chosen) {
      this.minimum = minimum;
      announce(this, 'minimum-change', { arn: this.arn, minimum });
    }
    // A slider says its value itself; what was typed or pressed is said here, once.
    void this.updateComplete.then(() => (this.spoken = isSpoken ? this.#inWords(words(this, messages), localeOf(this)) : ''));
  }

  readonly #take = (event: PointerEvent): void => {
    if (this.#line.take(event)) this.grip?.focus({ preventScroll: true });
  };

  readonly #step = (event: KeyboardEvent): void => {
    const minimum = steppedMinimum(event.key, this.chosen, Math.min(this.highest, this.#scaleTop));
    if (minimum === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#choose(minimum);
  };

  #type(value: string): void {
    this.typed = value;
    const minimum = typedMinimum(value, this.highest);
    if (minimum !== undefined) this.#choose(minimum, { isSpoken: true, keepsTyped: true });
  }

  #leaveField(): void {
    if (this.typed !== undefined && typedMinimum(this.typed, this.highest) !== undefined) this.typed = undefined;
  }
}
