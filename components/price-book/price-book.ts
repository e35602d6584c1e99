import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { priceBook, priceBooks, shelved, type PriceBook } from '../../pricing/price-book.js';
import type { Workload } from '../../pricing/workload.js';
import { isoDateText } from '../../src/locale/times.js';
import { localeContext, priceBookContext } from '../contexts.js';
import { announce } from '../events.js';
import { FileDrop } from '../file-drop.js';
import { controls } from '../look/controls.js';
import { fileReading } from '../look/file-reading.js';
import { table } from '../look/table.js';
import { text as textLook } from '../look/text.js';
import { tokens } from '../look/tokens.js';
import { localeOf, words } from '../words.js';
import { changeView } from './change-view.js';
import { choiceView } from './choice-view.js';
import { failureOf, type Failure } from './failure.js';
import { failureView } from './failure-view.js';
import { fetchText } from './fetch-text.js';
import { listView } from './list-view.js';
import { en, ja } from './price-book.messages.js';
import { styles } from './price-book.styles.js';
import { freeView, ratesView } from './rates-view.js';
import { MOST_CHARACTERS, readBooks, type Origin, type Shelved } from './read-book.js';
import { summaryView } from './summary-view.js';
import { bookName, type Telling } from './telling.js';

const BUILT_IN: readonly Shelved[] = priceBooks().map(({ region, date }) => ({
  book: priceBook(region, date),
  origin: { kind: 'built-in' },
}));

/** AWS's price list of a region, as its Price List Bulk API names it. */
const listAddress = (region: string): string =>
  `https://pricing.${region.startsWith('cn-') ? 'cn-northwest-1.amazonaws.com.cn' : 'us-east-1.amazonaws.com'}/offers/v1.0/${region.startsWith('cn-') ? 'cn' : 'aws'}/AmazonPersonalize/current/${region}/index.json`;

type Loading =
  { readonly kind: 'loading'; readonly from: string } | { readonly kind: 'failed'; readonly failure: Failure } | { readonly kind: 'idle' };

/**
 * The rates that a price is made of, each with its source, its date and how sure it is: choose another book by region and date, load one, and
 * see what changed, also for a workload.
 * @tag personalize-price-book
 * @fires {CustomEvent<PlannerEvents['price-book-change']>} price-book-change - another book was chosen or loaded
 * @csspart summary - whose rates, since when
 * @csspart lasts - that a book from a file lasts until the page is left
 * @csspart elsewhere - that the workload is in another region
 * @csspart region - the choice of a region
 * @csspart date - the choice of a book of the region
 * @csspart file - the choice of a file
 * @csspart rates - the table of rates
 * @csspart meter - the rows of a meter
 * @csspart rate - a rate
 * @csspart free - the table of what is free of charge
 * @csspart list - what AWS's price list gave and lacks
 * @csspart unused - the entries of the price list that became no rate
 * @csspart changes - what changed
 * @csspart no-change - the sentence that stands there where nothing changed or can be compared
 * @csspart rate-changes - the rates that changed
 * @csspart workload-change - what the change does to the workload
 * @csspart loading - what is being read
 * @csspart failure - why a book could not be loaded
 * @csspart retry - the button that loads again
 * @csspart empty - what stands here for a region without rates
 * @cssprop [--personalize-accent] - links and focus
 * @cssprop [--personalize-risk] - what went wrong
 * @cssprop [--personalize-saving] - what got cheaper
 * @cssprop [--personalize-cost] - what got dearer
 */
export class PriceBookView extends LitElement {
  static override styles = [tokens, textLook, controls, table, fileReading, styles];

  /** The book in use; ours of us-east-1 unless one is given here or by the page. */
  @consume({ context: priceBookContext, subscribe: true })
  @property({ attribute: false })
  book?: PriceBook | undefined;
  /** The book that changes are counted from; the one that was in use before unless given. */
  @property({ attribute: false }) earlier?: PriceBook | undefined;
  /** Where a book lies: one of the host's own, or AWS's price list file. Loaded when set; another address aborts the one before. */
  @property() src?: string | undefined;
  /** With a workload, what changed is said in its money too. */
  @property({ attribute: false }) workload?: Workload | undefined;
  /** ISO date that ages are counted to; the present day unless given. */
  @property() today?: string | undefined;
  /** How `src` is fetched, for instance with a host's own credentials; the page's `fetch` unless given. */
  @property({ attribute: false }) fetch?: typeof fetch | undefined;
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale?: string;

  @state() private loaded: readonly Shelved[] = [];
  @state() private loading: Loading = { kind: 'idle' };
  /** A region that was looked at and has no rates. */
  @state() private region: string | undefined;
  @state() private previous: PriceBook | undefined;

  readonly #drop = new FileDrop(this, (file) => void this.#loadFile(file));
  #running: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved to another place on the page while it read: it reads again.
    if (this.hasUpdated && this.src && this.loading.kind === 'loading') void this.#loadAddress(this.src);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#running?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && changed.has('book')) {
      const old = ours(changed.get('book')) ?? BUILT_IN[0]!.book;
      if (old !== this.#inUse) this.previous = old;
      this.region = undefined;
    }
    if (!changed.has('src')) return;
    this.#running?.abort();
    this.loading = { kind: 'idle' };
    if (this.src) void this.#loadAddress(this.src);
  }

  protected override render(): TemplateResult {
    const telling = this.#telling;
    const { text, locale } = telling;
    const book = this.#inUse;
    const shelf = this.#shelf;
    const shown = this.region ?? book.region;
    const { origin } = shelf.find((each) => each.book === book)!;
    return html`<div class=${this.#drop.isOver ? 'over' : ''}>
      <div class="section-head">
        <h2>${text.title}</h2>
        <p class="side" role="status">
          ${this.loading.kind === 'loading' ? text.loading(this.loading.from) : html`${bookName(book, origin, telling)}${taken.has(book) ? html`<span part="lasts">${text.lasts}</span>` : nothing}`}
        </p>
      </div>
      ${choiceView(
        {
          shelf,
          inUse: book,
          region: shown,
          chooseRegion: (region) => this.#chooseRegion(region),
          choose: (chosen) => this.#choose(chosen),
          open: (file) => void this.#loadFile(file),
          cancel: this.loading.kind === 'loading' ? () => this.#cancel() : undefined,
        },
        telling,
      )}
      ${this.#failureView(telling)}
      ${
        this.region === undefined
          ? html`${summaryView(book, this.workload, telling)}${ratesView(book, telling)}${freeView(book, telling)}
            ${origin.kind === 'list' ? listView(origin, telling) : nothing}${this.#changesView(book, shelf, telling)}`
          : html`<div class="empty" part="empty">
              <p class="lead">${text.none(this.region)}</p>
              <p class="say">${text.noneHow}</p>
              <p>
                <a href=${listAddress(this.region)} download target="_blank" rel="noreferrer"><code>${listAddress(this.region)}</code></a>
              </p>
              <p class="note">${text.noneInUse(`${book.region}, ${isoDateText(book.date, locale)}`)}</p>
            </div>`
      }
    </div>`;
  }

  get #telling(): Telling {
    return { text: words(this, { en, ja }), locale: localeOf(this), today: this.today ?? localDay(new Date()) };
  }

  get #inUse(): PriceBook {
    return ours(this.book) ?? BUILT_IN[0]!.book;
  }

  /** The built-in books, the loaded ones, and the one the host gave. */
  get #shelf(): readonly Shelved[] {
    const all = [...this.loaded, ...BUILT_IN];
    const given = [this.#inUse, ours(this.earlier), this.previous].filter((each): each is PriceBook => each !== undefined);
    for (const book of new Set(given))
      if (!all.some((each) => each.book === book)) all.push({ book, origin: taken.get(book) ?? { kind: 'given' } });
    return shelved(all.map((each) => ({ ...each.book, each }))).map(({ each }) => each);
  }

  #failureView(telling: Telling): TemplateResult | typeof nothing {
    const { loading, src } = this;
    if (loading.kind !== 'failed') return nothing;
    const { failure } = loading;
    return failureView(failure, this.#inUse, src && failure.from === src ? () => void this.#loadAddress(src) : undefined, telling);
  }

  #changesView(book: PriceBook, shelf: readonly Shelved[], telling: Telling): TemplateResult | typeof nothing {
    const { text } = telling;
    const others = shelf.filter((each) => each.book !== book);
    const before = ours(this.earlier) ?? this.previous;
    const compared = others.find((each) => each.book === before);
    if (others.length === 0) return nothing;
    return html`<section class="section" part="changes">
      <div class="section-head"><h2>${text.changes}</h2></div>
      <label class="pick"
        ><span class="label">${text.compareWith}</span>
        <select @change=${(event: Event) => (this.earlier = others[(event.target as HTMLSelectElement).selectedIndex - 1]?.book)}>
          <option ?selected=${!compared}>${text.nothing}</option>
          ${others.map((each) => html`<option ?selected=${each === compared}>${bookName(each.book, each.origin, telling)}</option>`)}
        </select>
      </label>
      ${compared ? changeView(compared.book, book, this.workload, telling) : nothing}
    </section>`;
  }

  #chooseRegion(region: string): void {
    const found = this.#shelf.find(({ book }) => book.region === region);
    this.region = found ? undefined : region;
    if (found) this.#choose(found.book);
  }

  #choose(book: PriceBook): void {
    this.region = undefined;
    if (book === this.#inUse) return;
    // What was chosen to compare with was for the other book.
    this.earlier = undefined;
    this.book = book;
    announce(this, 'price-book-change', { book });
  }

  #cancel(): void {
    this.#running?.abort();
    this.loading = { kind: 'idle' };
  }

  #loadAddress(address: string): Promise<void> {
    return this.#load(address, (signal) =>
      fetchText(new URL(address, document.baseURI).href, this.fetch ?? ((...asked) => fetch(...asked)), signal),
    );
  }

  #loadFile(file: File): Promise<void> {
    return this.#load(file.name, () => (file.size > 4 * MOST_CHARACTERS ? Promise.resolve(' '.repeat(MOST_CHARACTERS + 1)) : file.text()));
  }

  async #load(from: string, read: (signal: AbortSignal) => Promise<string>): Promise<void> {
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    this.loading = { kind: 'loading', from };
    try {
      const books = await readBooks(await read(running.signal), from);
      if (running.signal.aborted) return;
      this.#take(books, from);
    } catch (error) {
      const failure = await failureOf(error, from);
      if (!running.signal.aborted) this.loading = { kind: 'failed', failure };
    }
  }

  #take(books: readonly Shelved[], from: string): void {
    const of = (region: string | undefined): Shelved | undefined => books.find(({ book }) => book.region === region);
    const chosen = of(this.region) ?? of(this.workload?.region) ?? of(this.#inUse.region) ?? books[0];
    if (!chosen) {
      this.loading = { kind: 'failed', failure: { kind: 'no-rates', from } };
      return;
    }
    this.loading = { kind: 'idle' };
    // What lies at `src` is read again with the page, a file that somebody chose is not.
    if (from !== this.src) for (const { book, origin } of books) taken.set(book, origin);
    this.loaded = [...this.loaded.filter(({ origin }) => !('from' in origin) || origin.from !== from), ...books];
    this.#choose(chosen.book);
  }
}

/** Books of files that somebody chose: a host may take this element away and give the book to the next one. */
const taken = new WeakMap<PriceBook, Origin>();

const kept = new WeakMap<PriceBook, PriceBook>();

/** A book that says the same as a built-in one is that one: hosts make theirs with a `priceBook()` of their own. */
function ours<B extends PriceBook | undefined>(book: B): PriceBook | B {
  if (!book) return book;
  const found = kept.get(book) ?? BUILT_IN.find((each) => JSON.stringify(each.book) === JSON.stringify(book))?.book ?? book;
  kept.set(book, found);
  return found;
}

/** The day where the person is. */
function localDay(now: Date): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
