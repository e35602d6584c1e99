import { provide } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Along } from '../../pricing/break-even.js';
import { compare, type Comparison } from '../../pricing/compare.js';
import type { PriceBook } from '../../pricing/price-book.js';
import type { Workload } from '../../pricing/workload.js';
import type { Connection } from '../../src/aws/connection.js';
import type { WindowCache } from '../../src/aws/window-cache.js';
import type { FleetPrices } from '../../src/capacity/fleet-cost.js';
import { builtInBook } from '../built-in-book.js';
import { connectionContext, localeContext, priceBookContext } from '../contexts.js';
import { announce, type PlannerEvents, type PlannerView } from '../events.js';
import { FleetReader } from '../fleet/fleet-reader.js';
import type { FleetRow } from '../fleet/fleet-row.js';
import { rowsOf } from '../fleet/fleet-snapshot.js';
import { controls } from '../look/controls.js';
import { text as textLook } from '../look/text.js';
import { tokens } from '../look/tokens.js';
import { beforeAll } from '../late-words.js';
import { localeOf, words } from '../words.js';
import { Changes } from './changes.js';
import { emulatorNotice, type Emulated } from './emulator-notice.js';
import { estimateView, type EstimateSection } from './estimate-view.js';
import { withFittingCheapest } from './fitting-offering.js';
import { FleetMoney } from './fleet-money.js';
import { header } from './header.js';
import { OpenedResource } from './opened-resource.js';
import { messages } from './planner.messages.js';
import { styles } from './planner.styles.js';
import { pricesView } from './prices-view.js';
import { Refused } from './refused.js';
import { resourceView } from './resource-view.js';
import { Scenarios } from './scenarios.js';
import { stateView } from './state-view.js';

const BUILT_IN = 'us-east-1';

/**
 * The dashboard: what a workload costs, the fleet with its recommended minimums, one resource with its demand, and the plan of changes.
 * It owns the workload, the connection, the opened resource and the targets; everything it shows is an element that works alone too.
 * @tag personalize-planner
 * @fires {CustomEvent<PlannerEvents['view-change']>} view-change - another view, or another resource, was opened
 * @fires {CustomEvent<PlannerEvents['locale-change']>} locale-change - the other language was chosen
 * @csspart bar - the top line with the views
 * @csspart notice - what this page talks to
 * @csspart page - what is below
 * @cssprop [--personalize-surface] - paper
 * @cssprop [--personalize-text] - ink
 * @cssprop [--personalize-accent] - what can be pressed
 */
export class Planner extends LitElement {
  static override styles = [tokens, textLook, controls, styles];

  @property({ reflect: true }) view: PlannerView = 'estimate';
  /** ARN of the resource that is opened in the fleet. */
  @property() opened?: string | undefined;
  /** From `connect()`. Unset, the fleet says how to get one. */
  @provide({ context: connectionContext })
  @property({ attribute: false })
  connection?: Connection | undefined;
  /** Where windows that were read are kept: unset, in this browser's IndexedDB; `false` for nowhere. */
  @property({ attribute: false }) cache?: WindowCache | false | undefined;
  /** The rates; unset, the built-in ones of the connection's region, or of us-east-1 without a connection. */
  @property({ attribute: false }) book?: PriceBook | undefined;
  /** BCP 47; unset, the page's language. */
  @property() locale?: string | undefined;
  /** What the active scenario asks for. */
  @property({ attribute: false })
  get workload(): Workload {
    return this.#scenarios.active.workload;
  }
  set workload(workload: Workload) {
    const rates = this.#ratesOf(workload.region);
    this.#scenarios.serve(workload, rates && this.#compare(workload, rates));
  }
  /** What the emulator says of itself, where the connection leads to one: the page then says so plainly. */
  @property({ attribute: false }) emulated?: Emulated | undefined;
  /** Who a plan is approved by, for the record. */
  @property({ attribute: 'approved-by' }) approvedBy = '';
  /** How often a running update is looked at. AWS takes minutes: 30 unless the other side is quicker. */
  @property({ type: Number, attribute: 'poll-seconds' }) pollSeconds = 30;
  @property({ attribute: 'time-zone' }) timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

  /** The name under which scenarios are kept in the browser. Unset, they last as long as the page. */
  @property({ attribute: 'storage-key' }) storageKey = '';
  /** The page's fragment, where a link to shared scenarios leads to this page. */
  @property() fragment = '';

  @state() private along: Along = 'users';
  @state() private sections: ReadonlySet<EstimateSection> = new Set();

  @provide({ context: localeContext })
  @state()
  protected spoken: string | undefined;
  @provide({ context: priceBookContext })
  @state()
  protected rates: PriceBook | undefined;

  @query('.page') private page!: HTMLElement;

  /** The fleet is read with the first look at it: CloudWatch bills each metric that is read. */
  readonly #reader = new FleetReader(
    this,
    () => (this.#wantsFleet ? this.connection : undefined),
    () => this.cache,
  );
  readonly #opened = new OpenedResource(this, () => this.connection, this.#reader);
  readonly #money = new FleetMoney();
  readonly #scenarios = new Scenarios(this);
  readonly #refused = new Refused(this);
  readonly #changes = new Changes(this, {
    rows: () => this.#rows,
    connection: () => this.connection,
    refresh: (arn) => this.#reader.refreshResource(arn),
    isWatched: () => this.isConnected && this.view === 'fleet',
    pollSeconds: () => this.pollSeconds,
  });
  #wantsFleet = false;
  #isShown = false;
  #priced?: { readonly workload: Workload; readonly rates: PriceBook; readonly comparison: Comparison };

  protected override scheduleUpdate(): void | Promise<unknown> {
    return beforeAll(this, () => super.scheduleUpdate());
  }

  protected override willUpdate(): void {
    this.#wantsFleet ||= !this.#isOfEstimate;
    this.#refused.show(this.view, this.#scenarios.active.id);
    this.spoken = localeOf(this);
    this.#scenarios.name(words(this, messages));
    this.rates = this.#ratesOf(this.#isOfEstimate ? this.workload.region : (this.connection?.region ?? BUILT_IN));
    this.#opened.show(this.opened);
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Text inside is read aloud, hyphenated and set in this language.
    if (this.locale && this.lang !== this.spoken) this.lang = this.spoken!;
    // Back and Forward take what had the focus away with its view.
    const isMoved = this.#isShown && (changed.has('view') || changed.has('opened'));
    if (isMoved && document.activeElement === document.body) this.page.focus({ preventScroll: true });
    this.#isShown = true;
  }

  protected override render(): TemplateResult {
    const text = words(this, messages),
      locale = localeOf(this),
      counts = { fleet: this.#rows.length, changes: this.#changes.targets.size };
    return html`
      ${header({
        text,
        locale,
        view: this.view,
        counts,
        rates: this.rates,
        region: this.connection?.region,
        onView: (view) => this.#show(view),
        onLanguage: () => this.#speak(locale === 'ja' ? 'en' : 'ja'),
      })}
      ${emulatorNotice(text, this.emulated)}
      <section class="page" part="page" tabindex="-1" aria-label=${text[this.view]}>${this.#view()} ${this.#review()}</section>
    `;
  }

  #view(): TemplateResult {
    const text = words(this, messages),
      { rates } = this;
    switch (this.view) {
      case 'estimate':
        return rates ? this.#estimate(rates) : this.#noRates(this.workload.region);
      case 'fleet':
        if (!this.connection) return stateView(text.noConnection, [text.noConnectionWhy, text.noConnectionDo]);
        return html`${rates ? nothing : this.#noRates(this.connection.region)}
        ${this.opened === undefined ? this.#fleet(rates) : this.#resource(this.opened, rates)}`;
      case 'changes':
        return this.#changesView();
      case 'prices':
        return pricesView(text.prices, rates, this.workload, this.#onBook);
    }
  }

  /** Resources, demand and risk need no rates: money alone is missing then. */
  #noRates(region: string): TemplateResult {
    const { noRates, noRatesWhy } = words(this, messages);
    return stateView(noRates(region), [noRatesWhy], { isAlert: true });
  }

  #estimate(rates: PriceBook): TemplateResult {
    const { board, active } = this.#scenarios;
    return html`<div
      @workload-change=${this.#onWorkload}
      @workload-validity=${this.#refused.hear}
      @price-options-validity=${this.#refused.hear}
      @offering-change=${this.#onOffering}
      @scenario-change=${this.#onScenarios}
      @price-options-change=${this.#onOptions}
      @plan-change=${this.#onPlanAhead}
      @along-change=${this.#onAlong}
    >
      ${estimateView({
        text: words(this, messages),
        locale: localeOf(this),
        rates,
        comparison: this.#compare(this.workload, rates),
        board,
        scenario: active,
        isStale: this.#refused.hasAny,
        along: this.along,
        opened: this.sections,
        storageKey: this.storageKey,
        fragment: this.fragment,
        onSection: (section, isOpen) => {
          // What was opened once stays drawn: closing hides it.
          if (isOpen) this.sections = new Set([...this.sections, section]);
        },
      })}
    </div>`;
  }

  #fleet(rates: PriceBook | undefined): TemplateResult {
    return html`<h1 class="sr">${words(this, messages).fleet}</h1>
      <personalize-fleet
        .reader=${this.#reader}
        .snapshot=${this.#reader.snapshot}
        .book=${rates}
        .targets=${this.#changes.targets}
        .users=${this.workload.users}
        .hoursPerMonth=${this.workload.hoursPerMonth}
        .timeZone=${this.timeZone}
        @target-change=${this.#onTarget}
        @resource-open=${this.#onOpen}
        @review-request=${this.#onReview}
      ></personalize-fleet>`;
  }

  #resource(arn: string, rates: PriceBook | undefined): TemplateResult {
    const row = this.#rows.find(({ resource }) => resource.arn === arn);
    return resourceView({
      text: words(this, messages),
      locale: localeOf(this),
      timeZone: this.timeZone,
      arn,
      row,
      isReading: this.#reader.snapshot.kind === 'loading',
      rates,
      money: rates && this.#money.of(this.#rows, this.#priceTerms(rates)),
      hoursPerMonth: this.workload.hoursPerMonth,
      tried: this.#opened.tried,
      target: this.#changes.targets.get(arn),
      changes: this.#changes.targets.size,
      hasCopied: this.#opened.hasCopied,
      made: this.#opened.made,
      closer: this.#opened.closerView(row, { locale: localeOf(this), timeZone: this.timeZone }),
      onBack: () => this.#show('fleet'),
      onTry: (minimum) => this.#opened.try(minimum),
      onTarget: (minimum) => {
        this.#changes.aim(arn, minimum);
        // The button that was pressed has done its work: the keyboard goes on at the next one.
        void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.acts .main')?.focus());
      },
      onReview: this.#onReview,
      onCopy: () => void this.#opened.copy(arn),
    });
  }

  #changesView(): TemplateResult {
    const text = words(this, messages),
      { failure, hasReview } = this.#changes;
    const toFleet = { words: text.toFleet, run: () => this.#show('fleet') };
    return html`<h1 class="sr">${text.changes}</h1>
      ${failure ? stateView(text.planFailed, [failure.message], { isAlert: true }) : nothing}
      ${hasReview ? nothing : stateView(text.nothingToReview, [text.nothingToReviewWhy], { action: toFleet })}`;
  }

  /** It stays on the page while other views are looked at: a plan that runs goes on telling, and no second one is started beside it. */
  #review(): TemplateResult | typeof nothing {
    if (!this.#changes.hasReview) return nothing;
    return html`<personalize-change-review
      ?hidden=${this.view !== 'changes'}
      .plan=${this.#changes.plan}
      .records=${this.#changes.records}
      .approvedBy=${this.approvedBy}
      .pollSeconds=${this.pollSeconds}
      .timeZone=${this.timeZone}
      @plan-approved=${this.#onApproved}
      @plan-discarded=${this.#onDiscarded}
      @change-applied=${this.#onApplied}
      @undo-request=${this.#onUndo}
      @review-request=${this.#onReview}
    ></personalize-change-review>`;
  }

  get #rows(): readonly FleetRow[] {
    return rowsOf(this.#reader.snapshot);
  }

  #priceTerms(book: PriceBook): FleetPrices {
    return { book, hoursPerMonth: this.workload.hoursPerMonth, users: this.workload.users };
  }

  /** Views of a workload: they ask nothing of AWS. */
  get #isOfEstimate(): boolean {
    return this.view === 'estimate' || this.view === 'prices';
  }

  /** The book that was given or chosen, where it is of this region: rates of one region are never assumed for another. */
  #ratesOf(region: string): PriceBook | undefined {
    return this.book?.region === region ? this.book : builtInBook(region);
  }

  /** Typing in one view must not price the others' again. */
  #compare(workload: Workload, rates: PriceBook): Comparison {
    if (this.#priced?.workload !== workload || this.#priced.rates !== rates)
      this.#priced = { workload, rates, comparison: withFittingCheapest(workload, compare(workload, rates)) };
    return this.#priced.comparison;
  }

  #show(view: PlannerView, opened?: string): void {
    this.view = view;
    this.opened = opened;
    announce(this, 'view-change', { view, opened });
    // The button that was pressed may be gone: the keyboard goes on from the new view.
    void this.updateComplete.then(() => this.page.focus({ preventScroll: true }));
  }

  #speak(locale: 'en' | 'ja'): void {
    this.locale = locale;
    announce(this, 'locale-change', { locale });
  }

  readonly #onWorkload = ({ detail }: CustomEvent<PlannerEvents['workload-change']>): void => {
    this.workload = detail.workload;
  };

  readonly #onOffering = ({ detail }: CustomEvent<PlannerEvents['offering-change']>): void => {
    this.#scenarios.choose(detail.offering);
  };

  readonly #onOptions = ({ detail }: CustomEvent<PlannerEvents['price-options-change']>): void => {
    this.#scenarios.change({ options: detail.options });
  };

  readonly #onPlanAhead = ({ detail }: CustomEvent<PlannerEvents['plan-change']>): void => {
    this.#scenarios.change({ plan: detail.plan });
  };

  readonly #onAlong = ({ detail }: CustomEvent<PlannerEvents['along-change']>): void => {
    this.along = detail.along;
  };

  readonly #onScenarios = ({ detail }: CustomEvent<PlannerEvents['scenario-change']>): void => {
    this.#scenarios.replace(detail.board);
  };

  /** The workload goes where the rates are: it would be priced by others otherwise. */
  readonly #onBook = ({ detail: { book } }: CustomEvent<PlannerEvents['price-book-change']>): void => {
    this.book = book;
    if (this.workload.region !== book.region) this.workload = { ...this.workload, region: book.region };
  };

  readonly #onTarget = ({ detail }: CustomEvent<PlannerEvents['target-change']>): void => this.#changes.aim(detail.arn, detail.minimum);

  readonly #onOpen = ({ detail }: CustomEvent<PlannerEvents['resource-open']>): void => this.#show('fleet', detail.arn);

  readonly #onReview = (): void => {
    const region = this.connection?.region ?? BUILT_IN,
      rates = this.#ratesOf(region);
    if (rates) {
      const prices = this.#priceTerms(rates);
      this.#changes.review(prices, this.#money.of(this.#rows, prices));
    } else {
      const text = words(this, messages);
      this.#changes.fail(new Error(`${text.noRates(region)}. ${text.noRatesWhy}`));
    }
    this.#show('changes');
  };

  readonly #onDiscarded = (): void => {
    this.#changes.discard();
    this.#show('fleet');
  };

  readonly #onApproved = ({ detail }: CustomEvent<PlannerEvents['plan-approved']>): void => this.#changes.approved(detail.plan);

  readonly #onApplied = ({ detail }: CustomEvent<PlannerEvents['change-applied']>): void => this.#changes.applied(detail.record);

  readonly #onUndo = ({ detail: { record, arn } }: CustomEvent<PlannerEvents['undo-request']>): void => {
    this.#changes.undo(record, arn);
    void this.updateComplete.then(() => this.page.focus({ preventScroll: true }));
  };
}
