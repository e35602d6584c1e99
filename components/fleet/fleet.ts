import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { PriceBook } from '../../pricing/price-book.js';
import type { Connection } from '../../src/aws/connection.js';
import type { WindowCache } from '../../src/aws/window-cache.js';
import { dayRangeText, instantText } from '../../src/locale/times.js';
import { builtInBook } from '../built-in-book.js';
import { connectionContext, localeContext, priceBookContext } from '../contexts.js';
import { announce } from '../events.js';
import { choices } from '../look/choices.js';
import { controls } from '../look/controls.js';
import { text } from '../look/text.js';
import { tokens } from '../look/tokens.js';
import { localeOf, words } from '../words.js';
import { failureKind, failureView } from './failure-view.js';
import { en, ja } from './fleet.messages.js';
import { fleetNotes } from './fleet-notes.js';
import { FleetReader } from './fleet-reader.js';
import type { FleetRow } from './fleet-row.js';
import { rowsOf, type FleetSnapshot } from './fleet-snapshot.js';
import { fleetTable } from './fleet-table.js';
import { fits, fleetTools, type Filter } from './fleet-tools.js';
import { styles } from './fleet.styles.js';
import { tableStyles } from './fleet-table.styles.js';
import { BY_SAVING, inPlaces, sorted, type OrderColumn, type RowOrder } from './row-order.js';
import { FleetViews, type RowView } from './row-view.js';
import { selectionTray } from './selection-tray.js';
import { hatchPattern } from './sparkline.js';
import { summaryStrip } from './summary-strip.js';
import type { TableActions, Telling } from './telling.js';

/** Rows whose places are kept until the first ones are listed. */
const PLACES = 5;
const DAYS = 14;
/** A thousand rows at once would hold a person up for as long as it takes to draw them: the first come at once, the rest in parts. */
const DRAWN_AT_ONCE = 100;

/**
 * Every campaign and recommender with its demand, its minimum and the one we recommend, what that saves or costs and what it risks.
 * With a connection it reads AWS itself: once, then only when Refresh is pressed, since CloudWatch bills each metric that is read.
 * @tag personalize-fleet
 * @fires {CustomEvent<PlannerEvents['target-change']>} target-change - a row was ticked (its minimum) or unticked (undefined)
 * @fires {CustomEvent<PlannerEvents['resource-open']>} resource-open - a row's name was pressed
 * @fires {CustomEvent<PlannerEvents['review-request']>} review-request - the chosen changes are to be reviewed
 * @csspart head - title, evidence and the button that refreshes
 * @csspart summary - the strip of figures
 * @csspart tools - filters, search and progress
 * @csspart table - the table of resources
 * @csspart row - a resource
 * @csspart tray - the selection, from the first tick on
 * @csspart notes - what the columns mean and where the numbers come from
 * @csspart failure - what kept the fleet from being read
 * @csspart empty - what stands here without resources or without a connection
 * @cssprop [--personalize-accent] - what can be pressed, and the wash of chosen rows
 * @cssprop [--personalize-demand] - demand in the small charts
 * @cssprop [--personalize-idle] - capacity that is paid and idle
 * @cssprop [--personalize-risk] - demand above the minimum, and what went wrong
 * @cssprop [--personalize-saving] - money that gets less
 * @cssprop [--personalize-cost] - money that gets more
 */
export class Fleet extends LitElement {
  static override styles = [tokens, text, controls, choices, styles, tableStyles];

  /** From `connect()`; read unless `rows` or a `snapshot` is given. */
  @consume({ context: connectionContext, subscribe: true })
  @property({ attribute: false })
  connection?: Connection | undefined;
  /** Rows to show as they are; nothing is read then. */
  @property({ attribute: false }) rows?: readonly FleetRow[] | undefined;
  /** What the page's own reader knows; nothing is read here then. */
  @property({ attribute: false }) snapshot?: FleetSnapshot | undefined;
  /** Where windows that were read are kept: unset, in this browser's IndexedDB; `false` for nowhere. */
  @property({ attribute: false }) cache?: WindowCache | false | undefined;
  /** The page's own reader, which Refresh and Stop are handed to. */
  @property({ attribute: false }) reader?: Pick<FleetReader, 'refresh' | 'stop'> | undefined;
  /** The rates; unset, the built-in ones of the connection's region. Without any no money is shown. */
  @consume({ context: priceBookContext, subscribe: true })
  @property({ attribute: false })
  book?: PriceBook | undefined;
  @property({ type: Number, attribute: 'hours-per-month' }) hoursPerMonth = 732;
  /** Users in the recommenders' dataset, for their bill. AWS does not tell. */
  @property({ type: Number }) users?: number | undefined;
  /** Chosen minimums by ARN. A tick changes them here too, so that the element works alone. */
  @property({ attribute: false }) targets: ReadonlyMap<string, number> = new Map();
  /** IANA name; the machine's zone unless given. */
  @property({ attribute: 'time-zone' }) timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  /** BCP 47; unset, the page's language. */
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale?: string | undefined;

  @state() private filter: Filter = 'all';
  @state() private search = '';
  @state() private order: RowOrder = BY_SAVING;
  @state() private copied?: string | undefined;
  @state() private drawn = DRAWN_AT_ONCE;
  @query('table') private table!: HTMLTableElement | null;

  readonly #reader = new FleetReader(
    this,
    () => (this.rows || this.snapshot ? undefined : this.connection),
    () => this.cache,
  );
  #places = new Map<string, number>();
  #ordered: RowOrder | undefined;
  #toDraw = 0;
  #drawing: ReturnType<typeof setTimeout> | undefined;
  readonly #views = new FleetViews();

  /** Reads the fleet again. */
  async refresh(): Promise<void> {
    await (this.reader ?? this.#reader).refresh();
  }

  /** Looks at one resource again, after a change. */
  async refreshResource(arn: string): Promise<void> {
    await this.#reader.refreshResource(arn);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('connection') || changed.has('snapshot')) this.copied = undefined;
  }

  protected override updated(): void {
    if (this.#toDraw <= this.drawn || this.#drawing !== undefined) return;
    this.#drawing = setTimeout(() => {
      this.#drawing = undefined;
      this.drawn += DRAWN_AT_ONCE;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#drawing);
    this.#drawing = undefined;
  }

  protected override render(): TemplateResult {
    const snapshot = this.#snapshot(),
      rows = rowsOf(snapshot),
      telling = this.#telling(snapshot);
    if (snapshot.kind === 'none' || (snapshot.kind === 'ready' && rows.length === 0))
      return html`${this.#head(rows, snapshot, telling)}${this.#emptyView(snapshot, telling)}`;
    const isFirstFailure = snapshot.kind === 'failed' && rows.length === 0;
    const failure =
      snapshot.kind === 'failed' ? failureView(snapshot.error, rows.length, telling, this.#actions(snapshot), this.#refresh) : nothing;
    return html`${hatchPattern()}${this.#head(rows, snapshot, telling)}${failure}${isFirstFailure ? nothing : this.#filled(snapshot, rows, telling)}`;
  }

  #filled(snapshot: FleetSnapshot, rows: readonly FleetRow[], telling: Telling): TemplateResult {
    const { filter, search, order, hoursPerMonth, users } = this;
    const { views, cost } = this.#views.of(rows, this.targets, { book: telling.book, hoursPerMonth, users });
    const actions = this.#actions(snapshot),
      isLoading = snapshot.kind === 'loading';
    const shown = this.#shown(views);
    this.#toDraw = shown.length;
    const places = isLoading && !snapshot.isListed && filter === 'all' && search === '' ? Math.max(1, PLACES - views.length) : 0;
    const progress = snapshot.kind === 'loading' ? snapshot : undefined;
    return html`
      ${summaryStrip({ views, cost, hoursPerMonth, progress, isStale: isStale(snapshot) }, telling)}
      ${fleetTools({ views, filter, search, order, snapshot, choose: this.#choose, find: this.#find, sort: this.#sortBy, stop: this.#stop }, telling)}
      ${fleetTable({ views: shown, drawn: this.drawn, order, days: DAYS, isBusy: isLoading, places, sort: this.#sort }, telling, actions)}
      ${shown.length === 0 && places === 0 ? this.#nothingShown(telling) : nothing}
      ${selectionTray(views, cost, telling, { clear: this.#clear, review: this.#review, isLocked: actions.isLocked })}
      ${fleetNotes(views, cost, users, this.#region(rows), telling)}
    `;
  }

  #head(rows: readonly FleetRow[], snapshot: FleetSnapshot, { text, locale, timeZone, readAt }: Telling): TemplateResult {
    const evidence = rows.flatMap(({ demand }) => (demand.kind === 'measured' ? [demand.recommendation.evidence] : []));
    const range =
      evidence.length === 0
        ? undefined
        : dayRangeText(Math.min(...evidence.map(({ start }) => start)), Math.max(...evidence.map(({ end }) => end)), locale, timeZone);
    const canRead = this.reader !== undefined || (this.connection !== undefined && this.rows === undefined && this.snapshot === undefined);
    const since = isStale(snapshot) && readAt !== undefined ? html` ${text.staysFrom(instantText(readAt, locale, timeZone))}` : nothing;
    return html`<div class="head" part="head">
      <h2 class="title">${text.title}</h2>
      <p class="meta">${rows.length > 0 ? text.meta(rows.length, range) : nothing}${since}</p>
      ${
        canRead && snapshot.kind !== 'none'
          ? html`<div class="acts">
              <button class="button" ?disabled=${snapshot.kind === 'loading'} @click=${this.#refresh}>${text.refresh}</button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #emptyView(snapshot: FleetSnapshot, { text, book }: Telling): TemplateResult {
    const hasConnection = snapshot.kind !== 'none',
      region = this.connection?.region ?? book?.region;
    return html`<div class="empty" part="empty">
      <h3>${hasConnection ? text.empty(region) : text.noConnection}</h3>
      <p>${hasConnection ? text.emptyWhy : text.noConnectionWhy}</p>
    </div>`;
  }

  #nothingShown({ text }: Telling): TemplateResult {
    return html`<p class="nothing-shown">
      ${this.search === '' ? text.nothingInFilter(text.filters[this.filter]) : text.nothingFound(this.search)}
      <button class="link" @click=${this.#showAll}>${text.showAll}</button>
    </p>`;
  }

  #snapshot(): FleetSnapshot {
    if (this.snapshot) return this.snapshot;
    return this.rows ? { kind: 'ready', rows: this.rows, readAt: undefined, metricsPerResource: 0 } : this.#reader.snapshot;
  }

  #telling(snapshot: FleetSnapshot): Telling {
    const readAt = 'readAt' in snapshot ? snapshot.readAt : undefined;
    return {
      text: words(this, { en, ja }),
      locale: localeOf(this),
      timeZone: this.timeZone,
      book: this.book ?? this.#builtInBook(snapshot),
      readAt,
    };
  }

  #builtInBook(snapshot: FleetSnapshot): PriceBook | undefined {
    const region = this.#region(rowsOf(snapshot));
    return region === undefined ? undefined : builtInBook(region);
  }

  #region(rows: readonly FleetRow[]): string | undefined {
    return this.connection?.region ?? rows[0]?.resource.arn.split(':')[3];
  }

  /** Rows in order; while a person is in the table they keep the places that they have. */
  #shown(views: readonly RowView[]): RowView[] {
    const body = this.table?.querySelector('tbody');
    // Not :focus-within, which holds only while the window is in front: the keyboard comes back to where it was.
    const isInIt = body !== null && body !== undefined && (body.contains(this.shadowRoot!.activeElement) || body.matches(':hover'));
    const isOccupied = this.#ordered === this.order && isInIt;
    const inOrder = isOccupied ? inPlaces(views, this.#places) : sorted(views, this.order);
    this.#places = new Map(inOrder.map(({ arn }, index) => [arn, index]));
    this.#ordered = this.order;
    const search = this.search.trim().toLowerCase(),
      { kinds } = words(this, { en, ja });
    return inOrder.filter(
      (view) => fits(view, this.filter) && (view.name.toLowerCase().includes(search) || kinds[view.kind].toLowerCase().includes(search)),
    );
  }

  #actions(snapshot: FleetSnapshot): TableActions {
    return { open: this.#open, target: this.#target, copy: this.#copy, copied: this.copied, isLocked: isStale(snapshot) };
  }

  readonly #refresh = (): void => void this.refresh();
  readonly #stop = (): void => (this.reader ?? this.#reader).stop();
  readonly #choose = (filter: Filter): void => void (this.filter = filter);
  readonly #find = (search: string): void => void (this.search = search);
  readonly #sortBy = (column: OrderColumn): void =>
    void (this.order = { column, direction: column === 'name' ? 'ascending' : 'descending' });
  readonly #sort = (column: OrderColumn): void => {
    if (this.order.column !== column) this.#sortBy(column);
    else this.order = { column, direction: this.order.direction === 'ascending' ? 'descending' : 'ascending' };
  };
  readonly #showAll = (): void => {
    this.filter = 'all';
    this.search = '';
  };
  readonly #open = (arn: string): void => announce(this, 'resource-open', { arn });
  readonly #review = (): void => announce(this, 'review-request', {});
  readonly #target = (arn: string, minimum: number | undefined): void => {
    const targets = new Map(this.targets);
    if (minimum === undefined) targets.delete(arn);
    else targets.set(arn, minimum);
    this.targets = targets;
    announce(this, 'target-change', { arn, minimum });
  };
  readonly #clear = (): void => {
    for (const arn of this.targets.keys()) this.#target(arn, undefined);
  };
  /** Pages on plain HTTP have no clipboard: the text is opened and selected instead. */
  readonly #copy = async (what: string, from: Element): Promise<void> => {
    try {
      await navigator.clipboard.writeText(what);
      this.copied = what;
    } catch {
      const around = from.closest('.words-across, .failure, dd');
      around?.querySelector('details')?.setAttribute('open', '');
      const found = [...(around?.querySelectorAll('code') ?? [])].find(({ textContent }) => textContent === what);
      if (found) getSelection()?.selectAllChildren(found);
    }
  };
}

/** Whether the figures are of a read before, in a session that has ended: they stay, and nothing may be changed by them. */
function isStale(snapshot: FleetSnapshot): boolean {
  return snapshot.kind === 'failed' && failureKind(snapshot.error) === 'expired';
}
