import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Along } from '../../pricing/break-even.js';
import type { OfferingId } from '../../pricing/offerings/offering.js';
import { priceBook, type PriceBook } from '../../pricing/price-book.js';
import type { Workload } from '../../pricing/workload.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText } from '../../src/locale/numbers.js';
import { AfterPaint } from '../after-paint.js';
import { LateDrawing } from '../canvas/late-drawing.js';
import { stage } from '../canvas/stage.js';
import type { Size } from '../canvas/stage-size.js';
import { localeContext, priceBookContext } from '../contexts.js';
import { announce } from '../events.js';
import { chart as chartLook } from '../look/chart.js';
import { choices } from '../look/choices.js';
import { controls } from '../look/controls.js';
import { table } from '../look/table.js';
import { text as textLook } from '../look/text.js';
import { tokens } from '../look/tokens.js';
import { RowsFile } from '../rows-file.js';
import { saveFile } from '../save-file.js';
import { localeOf, words } from '../words.js';
import { messages, type Messages } from './break-even.messages.js';
import { styles } from './break-even.styles.js';
import { curveFrameOf, xOf, type CurveFrame } from './curve-frame.js';
import { curvePictureOf, type CurvePicture } from './curve-picture.js';
import { isDrawn, type Curves, type NoCurves } from './curves.js';
import { curvesCells, curvesTable } from './curves-table.js';
import { leadText, notesText } from './sentences.js';
import { stopText } from './stop-text.js';
import { stopsOf, type Stop } from './stops.js';
import { walk } from './walk.js';

const AXES: readonly Along[] = ['users', 'requests', 'peakHours'];

/**
 * When to switch: what each offering costs along users, requests or peak hours, where the order of two of them turns, and where the
 * workload stands. Every crossing is found exactly by the engine; the chart draws the same pieces that it was found on.
 * @tag personalize-break-even
 * @fires {CustomEvent<PlannerEvents['along-change']>} along-change - another axis was chosen
 * @csspart lead - the picture in words
 * @csspart chart - the place of the chart
 * @csspart readout - what is told of the point that was walked to
 * @csspart notes - how to read the chart, and what is not in it
 * @csspart table - the chart as rows
 * @cssprop [--personalize-accent] - the chosen offering
 * @cssprop [--personalize-idle] - the hatch beyond known rates
 */
export class BreakEvenChart extends LitElement {
  static override styles = [tokens, textLook, controls, choices, table, chartLook, styles];

  /** What is asked for. Unset, the element says what will stand here. */
  @property({ attribute: false }) workload?: Workload | undefined;
  /** The rates; ours of us-east-1 unless a book is given here or by the page. */
  @consume({ context: priceBookContext, subscribe: true })
  @property({ attribute: false })
  book?: PriceBook | undefined;
  /** What is moved, all else as it is. */
  @property() along: Along = 'users';
  /** The offering that is chosen. */
  @property() selected?: OfferingId | undefined;
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale?: string | undefined;

  @state() private showsTable = false;
  @state() private stopIndex: number | undefined;

  readonly #file = new RowsFile(this);
  readonly #answer = new AfterPaint<Curves | NoCurves>(this);
  readonly #drawing = new LateDrawing<CurvePicture>(this, async (canvas) => {
    const { CurveDrawing } = await import('./curve-drawing.js');
    return new CurveDrawing(canvas);
  });
  #told: { readonly curves: Curves; readonly stops: readonly Stop[] } | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { workload, along, selected } = this,
      book = this.book ?? priceBook('us-east-1');
    if (workload)
      this.#answer.ask([workload, book, along, selected], async () => {
        const { curvesOf } = await import('./curves-of.js');
        return curvesOf(workload, book, along, selected);
      });
    if (changed.has('along')) this.stopIndex = undefined;
    const curves = this.#curves;
    if (curves === this.#told?.curves) return;
    this.#told = curves && { curves, stops: stopsOf(curves) };
    this.stopIndex = undefined;
  }

  protected override updated(): void {
    const { size } = this.#drawing;
    if (this.#told && size) this.#draw(this.#told.curves, size);
  }

  protected override render(): TemplateResult {
    const text = words(this, messages),
      locale = localeOf(this),
      curves = this.#curves;
    const lead = curves ? leadText(curves, text, locale) : '';
    return html`<div class=${this.workload && this.#answer.isStale ? 'stale' : ''} aria-busy=${this.#answer.isPending}>
      <div class="section-head">
        <h2>${text.title}</h2>
        <span class="segment" role="group" aria-label=${text.along}>
          ${AXES.map(
            (each) =>
              html`<button type="button" aria-pressed=${each === this.along} ?disabled=${!this.workload} @click=${() => this.#turn(each)}>
                ${text.axes[each]}
              </button>`,
          )}
        </span>
      </div>
      <p class="say told" part="lead">${lead}</p>
      ${stage({
        part: 'chart',
        label: text.canvas(text.axes[this.along], lead),
        said: this.#said(text),
        hasFailed: this.#answer.hasFailed || (curves !== undefined && this.#drawing.hasFailed),
        isDrawn: curves !== undefined && !this.#drawing.hasFailed,
        onPoint: this.#point,
      })}
      ${this.#walk(text, locale)}
      <div class="capt">
        <p class="note" part="notes">${curves ? notesText(curves, text, locale) : ''}</p>
        <span class="tools">
          <button type="button" class="link" aria-expanded=${this.showsTable} ?disabled=${!curves} @click=${this.#toggleTable}>
            ${text.table}
          </button>
          <button type="button" class="link" ?disabled=${!curves || !this.#drawing.isLoaded} @click=${this.#savePicture}>
            ${text.png}
          </button>
          <button type="button" class="link" ?disabled=${!curves} @click=${this.#saveRows}>${text.csv}</button>
        </span>
      </div>
      ${this.#file.failure(locale)}
      ${curves && this.showsTable ? html`${guard([curves, locale], () => curvesTable(curves, text, locale))}` : nothing}
    </div>`;
  }

  /** The last answer, as long as there is a workload. */
  get #curves(): Curves | undefined {
    const { value } = this.#answer;
    return this.workload && value && isDrawn(value) ? value : undefined;
  }

  /** What is said in the chart's place. */
  #said(text: Messages): string | undefined {
    const { value, hasFailed } = this.#answer;
    if (!this.workload) return text.empty;
    if (hasFailed) return text.noAnswer;
    if (!value) return text.waiting;
    if (isDrawn(value)) return this.#drawing.hasFailed ? text.failed : undefined;
    return value.reason === 'no-requests' ? text.noRequests : text.noOffering;
  }

  #walk(text: Messages, locale: Locale): TemplateResult {
    const { stops = [], curves } = this.#told ?? {},
      index = this.stopIndex;
    const stop = index === undefined ? undefined : stops[index];
    return walk({
      text,
      told: curves && stop && stopText(stop, curves, text, locale),
      hasBefore: stops.length > 0 && (index ?? this.#hereIndex) > 0,
      hasNext: stops.length > 0 && (index ?? this.#hereIndex) < stops.length - 1,
      onStep: (by) => (this.stopIndex = (index ?? this.#hereIndex) + by),
    });
  }

  /** The walk begins where the workload stands. */
  get #hereIndex(): number {
    const { stops = [] } = this.#told ?? {};
    const here = stops.findIndex(({ isHere }) => isHere);
    return here < 0 ? stops.length - 1 : here;
  }

  #turn(along: Along): void {
    if (along === this.along) return;
    this.along = along;
    announce(this, 'along-change', { along });
  }

  readonly #toggleTable = (): void => {
    this.showsTable = !this.showsTable;
  };

  /** The point nearest to where the chart was pressed. */
  readonly #point = ({ offsetX }: MouseEvent): void => {
    const { size } = this.#drawing;
    if (!this.#told || !size) return;
    const frame = this.#frame(this.#told.curves, size);
    const away = this.#told.stops.map(({ at }) => Math.abs(xOf(frame, at.toNumber()) - offsetX));
    this.stopIndex = away.indexOf(Math.min(...away));
  };

  readonly #savePicture = async (): Promise<void> => {
    const { canvas, palette } = this.#drawing,
      { pictureFile } = await import('../canvas/picture-file.js');
    const picture = await pictureFile(canvas, palette.surface, (pen) => pen.drawImage(canvas, 0, 0));
    saveFile(`${words(this, messages).file}.png`, picture);
  };

  readonly #saveRows = (): void => {
    const text = words(this, messages),
      curves = this.#curves;
    if (curves) void this.#file.save(text.file, curvesCells(curves, text, localeOf(this)));
  };

  #frame(curves: Curves, { width, height }: Size): CurveFrame {
    return curveFrameOf(width, height, curves, (value) => countText(value, localeOf(this)).length);
  }

  #draw(curves: Curves, size: Size): void {
    this.#drawing.draw(() =>
      curvePictureOf(curves, {
        frame: this.#frame(curves, size),
        palette: this.#drawing.palette,
        stop: this.stopIndex === undefined ? undefined : this.#told?.stops[this.stopIndex],
        text: words(this, messages),
        locale: localeOf(this),
      }),
    );
  }
}
