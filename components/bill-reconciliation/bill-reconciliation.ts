import { consume } from '@lit/context';
import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Bill } from '../../pricing/bill.js';
import type { Estimate } from '../../pricing/estimate.js';
import { isInvalidInputError, type Issue } from '../../pricing/invalid-input.js';
import { priceBook, type PriceBook } from '../../pricing/price-book.js';
import type { Workload } from '../../pricing/workload.js';
import { readBill } from '../../src/bill/read-bill.js';
import { countText } from '../../src/locale/numbers.js';
import { localeContext, priceBookContext } from '../contexts.js';
import { FileDrop } from '../file-drop.js';
import { controls } from '../look/controls.js';
import { fileReading } from '../look/file-reading.js';
import { table } from '../look/table.js';
import { text as textLook } from '../look/text.js';
import { tokens } from '../look/tokens.js';
import { localeOf, words } from '../words.js';
import { en, ja } from './bill-reconciliation.messages.js';
import { styles } from './bill-reconciliation.styles.js';
import { failureView } from './failure-view.js';
import { intakeView, whereView } from './intake-view.js';
import { resultView } from './result-view.js';
import type { Telling } from './telling.js';
import { textOf } from './text-of.js';

/** `from` is a file's name; undefined for what was pasted. */
type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly from: string | undefined }
  | { readonly kind: 'failed'; readonly from: string | undefined; readonly issues: readonly Issue[] }
  | { readonly kind: 'read'; readonly from: string | undefined; readonly bill: Bill };

/**
 * What AWS billed for a month beside what was estimated, meter by meter, with the difference explained where it can be. The bill is pasted,
 * chosen or dropped as CSV: Cost Explorer's download, a Cost and Usage Report, or FOCUS. It is read in the page alone.
 * @tag personalize-bill-reconciliation
 * @csspart title - the heading
 * @csspart paste - the field that a bill is pasted into
 * @csspart file - the choice of a file
 * @csspart empty - where to find a bill
 * @csspart reading - what is being read
 * @csspart failure - why something can't be read as a bill
 * @csspart answer - the difference in a sentence
 * @csspart no-estimate - that there is nothing to compare with
 * @csspart other-currency - that bill and prices are in two currencies
 * @csspart month - the choice of a month
 * @csspart region - the choice of a region
 * @csspart notes - what the comparison rests on
 * @csspart rows - the table
 * @csspart meter - the rows of a meter
 * @csspart why - why a meter differs
 * @csspart unknown - usage types that we don't know
 * @csspart apart - credits, discounts, tax and what else counts in no total
 * @cssprop [--personalize-accent] - links and focus
 * @cssprop [--personalize-risk] - what went wrong
 * @cssprop [--personalize-saving] - what was less than estimated
 * @cssprop [--personalize-cost] - what was more than estimated
 */
export class BillReconciliation extends LitElement {
  static override styles = [tokens, textLook, controls, table, fileReading, styles];

  /** What the bill is compared with. */
  @property({ attribute: false }) estimate?: Pick<Estimate, 'lines' | 'total'> | undefined;
  /** The rates of the estimate; ours of us-east-1 unless given here or by the page. */
  @consume({ context: priceBookContext, subscribe: true })
  @property({ attribute: false })
  book?: PriceBook | undefined;
  /** The estimated workload: its region is looked at first, and its month's length is compared with the bill's. */
  @property({ attribute: false }) workload?: Workload | undefined;
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale?: string;

  @state() private typed = '';
  @state() private reading: Reading = { kind: 'none' };
  @state() private month: string | undefined;
  /** Chosen by a person; null is all of them. */
  @state() private region: string | null | undefined;

  readonly #drop = new FileDrop(this, (file) => void this.read(file));
  #running: AbortController | undefined;
  #settled: Promise<void> = Promise.resolve();

  /** Once what was pasted, chosen or dropped last is read, or can't be. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /** Reads a bill as if it had been dropped: CSV text, or a file of it. Another one stops the one before. */
  read(source: string | Blob): Promise<void> {
    return (this.#settled = this.#read(source));
  }

  async #read(source: string | Blob): Promise<void> {
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    const { signal } = running;
    const from = source instanceof File ? source.name : undefined;
    this.reading = { kind: 'reading', from };
    try {
      const bill = await readBill(typeof source === 'string' ? source : await textOf(source, signal), { signal });
      if (signal.aborted) return;
      this.month = bill.months[0];
      this.region = undefined;
      this.reading = { kind: 'read', from, bill };
    } catch (error) {
      if (!signal.aborted) this.reading = { kind: 'failed', from, issues: isInvalidInputError(error) ? error.issues : [] };
    }
  }

  protected override render(): TemplateResult {
    const { reading } = this;
    const telling: Telling = { text: words(this, { en, ja }), locale: localeOf(this), book: this.#book };
    const { text } = telling;
    return html`<div class=${this.#drop.isOver ? 'over' : ''}>
      <div class="section-head">
        <h2 part="title">${text.title}</h2>
        <p class="side">${text.private}</p>
      </div>
      ${intakeView(
        {
          typed: this.typed,
          isWrong: reading.kind === 'failed' && reading.from === undefined,
          type: (typed) => this.#type(typed),
          open: (file) => void this.read(file),
        },
        telling,
      )}
      <p class="status-line note" role="status">${this.#status(telling)}</p>
      ${this.#body(telling)}
    </div>`;
  }

  get #book(): PriceBook {
    return this.book ?? priceBook('us-east-1');
  }

  #status({ text, locale }: Telling): string {
    const { reading } = this;
    if (reading.kind === 'none' || reading.kind === 'failed') return '';
    if (reading.kind === 'reading') return text.reading(reading.from);
    const { bill, from } = reading;
    const charges = bill.lines.filter(({ kind }) => kind !== 'unplaced').length;
    return text.read(from ?? text.pasted, text.formats[bill.format], countText(charges, locale), countText(bill.otherServices, locale));
  }

  #body(telling: Telling): TemplateResult {
    const { reading, estimate, workload } = this;
    switch (reading.kind) {
      case 'none':
        return whereView(telling);
      case 'reading':
        return html`<div class="loading" part="reading" aria-busy="true">
          <span class="bar"></span><button type="button" class="button quiet" @click=${() => this.#cancel()}>${telling.text.cancel}</button>
        </div>`;
      case 'failed':
        return html`${failureView(reading.from ?? telling.text.pasted, reading.issues, telling)}${whereView(telling)}`;
      case 'read':
        return resultView(
          {
            bill: reading.bill,
            estimate,
            workload,
            month: this.month,
            region: this.#regionOf(reading.bill),
            chooseMonth: (month) => (this.month = month),
            chooseRegion: (region) => (this.region = region ?? null),
          },
          telling,
        );
    }
  }

  /** The one that was chosen; else the workload's, if the bill has it; else all. */
  #regionOf(bill: Bill): string | undefined {
    if (this.region !== undefined) return this.region ?? undefined;
    const expected = this.workload?.region ?? this.#book.region;
    return bill.regions.includes(expected) ? expected : undefined;
  }

  #type(typed: string): void {
    this.typed = typed;
    if (typed.trim() !== '') void this.read(typed);
    else this.#cancel();
  }

  #cancel(): void {
    this.#running?.abort();
    this.reading = { kind: 'none' };
  }
}
