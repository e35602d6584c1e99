import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { canServe, type Comparison } from '../../pricing/compare.js';
import type { CannotServe, Estimate } from '../../pricing/estimate.js';
import type { LineItem } from '../../pricing/line-item.js';
import { priceBook, type MeterId, type PriceBook } from '../../pricing/price-book.js';
import type { PriceOptions } from '../../pricing/price-options.js';
import type { Workload } from '../../pricing/workload.js';
import { atLeisure } from '../at-leisure.js';
import { localeContext, priceBookContext } from '../contexts.js';
import { LatePart } from '../late-part.js';
import { LateWords } from '../late-words.js';
import { controls } from '../look/controls.js';
import { table } from '../look/table.js';
import { text as textLook } from '../look/text.js';
import { tokens } from '../look/tokens.js';
import { localeOf } from '../words.js';
import { answerView, cannotView } from './answer-view.js';
import { en } from './cost-estimate.messages.js';
import { styles } from './cost-estimate.styles.js';
import { linesView } from './lines-view.js';
import { parts } from './parts.js';
import { asksForQuote, type Telling } from './telling.js';

/** What the lines and all under them are of. */
interface Worked {
  readonly found: Estimate;
  readonly telling: Telling;
}

const messages = new LateWords(en, () => import('./cost-estimate.messages.ja.js'));
const BUILT_IN = 'us-east-1';
const NO_OPTIONS: PriceOptions = {};

/**
 * What a workload costs a month in one offering: the total, and under it every line with its arithmetic.
 * @tag personalize-cost-estimate
 * @csspart answer - the total with its sentence and warnings, or why the offering can't serve
 * @csspart offering - the offering's name
 * @csspart waiting - the words that the total is of the last valid workload
 * @csspart total - the large figure with its unit
 * @csspart sentence - how the total stands beside the other offerings
 * @csspart warnings - what touches the total, and in which direction
 * @csspart reasons - why the offering can't serve the workload
 * @csspart lines - the table of lines
 * @csspart line - a line's row
 * @csspart workings - the row that a line opens to
 * @csspart second - the total in the second currency
 * @csspart step - a step from the list price to the total
 * @csspart unit-costs - what a thousand recommendations and a user cost
 * @csspart waterfall - the table that draws how the total adds up
 * @csspart doubtful - the rates that are not verified
 * @csspart rates - how much of the total rests on which kind of rate
 * @csspart assumptions - the assumptions that moved a figure, with their rules
 * @csspart not-counted - what the total leaves out
 * @csspart empty - the sentence that stands here before there is an estimate
 * @cssprop [--personalize-saving] - money that would be less elsewhere
 * @cssprop [--personalize-cost] - money that would be more elsewhere
 */
export class CostEstimate extends LitElement {
  static override styles = [tokens, textLook, controls, table, styles];

  /** From `estimate()`, or one offering of `compare()`. Unset, the element says how to get one. */
  @property({ attribute: false }) estimate?: Estimate | CannotServe | undefined;
  /** The rates that the estimate was made with; ours of us-east-1 unless a book is given here or by the page. */
  @consume({ context: priceBookContext, subscribe: true })
  @property({ attribute: false })
  book?: PriceBook | undefined;
  /** The workload that was priced: with it quantities are told in users and hours. */
  @property({ attribute: false }) workload?: Workload | undefined;
  /** From `compare()`: with it a sentence says how the total stands beside the other offerings. */
  @property({ attribute: false }) comparison?: Comparison | undefined;
  /** Discounts, tax and a second currency; unset, prices are those of the list. */
  @property({ attribute: false }) options?: PriceOptions | undefined;
  /** 'answer' draws the total and its sentence, 'workings' the lines under it; both unless told. */
  @property() show: 'all' | 'answer' | 'workings' = 'all';
  /** The workload that is being typed can't be priced: the total is of the last valid one, and says so. */
  @property({ type: Boolean }) stale = false;
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale?: string;

  readonly #quoted = new LatePart(this, () => parts.quoted());
  readonly #warned = new LatePart(this, () => parts.warned());
  readonly #arithmetic = new LatePart(this, () => parts.arithmetic());
  #hasAnswered = false;
  /** A keystroke waits for its total alone: how it comes about follows it. */
  #worked: Worked | undefined;
  #following: Promise<void> | undefined;
  @state() private opened: ReadonlySet<MeterId> = new Set();
  @state() private copied?: MeterId | 'all' | undefined;
  @state() private toCopy?: string | undefined;

  protected override scheduleUpdate(): void | Promise<unknown> {
    return messages.before(this, () => this.#drawWhenReady());
  }

  /**
   * The first total that is seen is the one asked for, with what touches it. What is to be drawn may change while a part of it loads. Later
   * drawings wait for nothing: the total of a moment ago must not stand for the one of now.
   */
  #drawWhenReady(): void | Promise<unknown> {
    const awaited = this.#hasAnswered
      ? undefined
      : [this.#isQuoted && this.#quoted, this.#isWarned && this.#warned].find((part) => part && !part.isSettled);
    return awaited ? awaited.before(() => this.#drawWhenReady()) : super.scheduleUpdate();
  }

  /** Also waits for what is loaded after the table of lines, and for what follows a total. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#arithmetic.settled, this.#quoted.settled, this.#warned.settled, this.#following]);
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('estimate') || changed.has('options')) {
      this.copied = undefined;
      this.toCopy = undefined;
    }
    const found = this.estimate,
      isTyped = changed.has('estimate') && !changed.has('options') && !changed.has('locale');
    if (!found || !canServe(found)) this.#worked = undefined;
    else if (this.#worked && isTyped && this.show !== 'answer') this.#following ??= new Promise<void>(atLeisure).then(() => this.#follow());
    else this.#worked = { found, telling: this.#telling };
  }

  #follow(): void {
    this.#following = undefined;
    this.requestUpdate();
  }

  /** What a keystroke or an option needs first finds its words there. */
  protected override firstUpdated(): void {
    this.#warned.ask();
    this.#quoted.ask();
  }

  protected override updated(changed: PropertyValues): void {
    this.#hasAnswered ||= !!this.estimate;
    if (changed.has('toCopy') && this.toCopy !== undefined) this.renderRoot.querySelector('textarea')?.select();
  }

  protected override render(): TemplateResult {
    const { estimate: found, comparison } = this;
    const telling = this.#telling;
    if (!found) return html`<p class="say empty" part="empty">${telling.text.empty}</p>`;
    if (!canServe(found))
      return this.show === 'workings'
        ? html`<p class="say" part="reasons">${telling.text.noLines}</p>`
        : cannotView(found, comparison, this.stale, telling);
    if (this.#isQuoted && !telling.quoted)
      return this.#quoted.hasFailed
        ? html`<p class="say" role="alert">${telling.text.quoteNotLoaded}</p>`
        : html`<p class="say" role="status">${telling.text.loading}</p>`;
    const answer = this.show === 'workings' ? nothing : answerView(found, comparison, this.stale, telling);
    if (this.show === 'answer') return html`${answer}`;
    this.#arithmetic.ask();
    const worked = this.#worked ?? { found, telling },
      { value: late, hasFailed } = this.#arithmetic;
    return html`${answer} ${guard([worked, this.opened, this.copied, this.toCopy, late, hasFailed], () => this.#workings(worked))}`;
  }

  #workings({ found, telling }: Worked): TemplateResult {
    const acts = {
      toggle: ({ meter }: LineItem) => this.#toggle(meter),
      opened: (line: LineItem) => this.#openedLine(line, telling),
    };
    return html`${linesView(found, this.opened, acts, telling)} ${this.#underLines(found, telling)}`;
  }

  #openedLine(line: LineItem, telling: Telling): TemplateResult {
    const { value: late } = this.#arithmetic;
    if (!late) return this.#withoutArithmetic(telling);
    const { explaining, lineArithmetic, openedLine } = late,
      told = explaining(telling);
    return openedLine(line, this.copied === line.meter, () => void this.#copy(line.meter, lineArithmetic(line, told)), told);
  }

  /** Unit costs, notes and the waterfall: their place is kept until they are there. */
  #underLines(found: Estimate, telling: Telling): TemplateResult {
    const { value: late } = this.#arithmetic;
    if (!late) return html`<div class=${this.#arithmetic.hasFailed ? 'under' : 'under awaited'}>${this.#withoutArithmetic(telling)}</div>`;
    const { byHandView, estimateArithmetic, explaining, notesView, waterfallView } = late,
      told = explaining(telling);
    const copyAll = (): void => void this.#copy('all', estimateArithmetic(found, told));
    return html`<div class="under">
      ${notesView(found, this.copied === 'all', copyAll, told)} ${waterfallView(found, told)}
      ${this.toCopy === undefined ? nothing : byHandView(this.toCopy, told)}
    </div>`;
  }

  #withoutArithmetic({ text }: Telling): TemplateResult {
    return html`<p class="note">${this.#arithmetic.hasFailed ? text.notLoaded : text.loading}</p>`;
  }

  get #telling(): Telling {
    return {
      text: messages.of(this),
      locale: localeOf(this),
      book: this.book ?? priceBook(BUILT_IN),
      workload: this.workload,
      options: this.options ?? NO_OPTIONS,
      quoted: this.#quoted.value,
      warned: this.#warned.value,
    };
  }

  get #isWarned(): boolean {
    return !!this.estimate && canServe(this.estimate) && this.estimate.warnings.length > 0;
  }

  get #isQuoted(): boolean {
    return !!this.estimate && canServe(this.estimate) && asksForQuote(this.options ?? NO_OPTIONS);
  }

  #toggle(meter: MeterId): void {
    const opened = new Set(this.opened);
    if (!opened.delete(meter)) opened.add(meter);
    this.opened = opened;
  }

  async #copy(what: MeterId | 'all', text: string): Promise<void> {
    this.copied = undefined;
    this.toCopy = undefined;
    try {
      // Absent on plain-HTTP pages, refused in frames without permission.
      await navigator.clipboard.writeText(text);
      this.copied = what;
    } catch {
      this.toCopy = text;
    }
  }
}
