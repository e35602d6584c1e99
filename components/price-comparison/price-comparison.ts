import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { amountsByCause } from '../../pricing/amounts.js';
import { boundOf } from '../../pricing/bound.js';
import { canServe, type Comparison } from '../../pricing/compare.js';
import { OFFERING_IDS, type CannotServe, type Estimate } from '../../pricing/estimate.js';
import { Big, ZERO, larger } from '../../pricing/exact.js';
import type { OfferingId } from '../../pricing/offerings/offering.js';
import { priceBook, type PriceBook } from '../../pricing/price-book.js';
import type { Workload } from '../../pricing/workload.js';
import { list, reasonText } from '../../src/locale/findings.js';
import { countText, moneyText } from '../../src/locale/numbers.js';
import { offeringName } from '../../src/locale/offerings.js';
import type { Locale } from '../../src/locale/locale.js';
import { boundText } from '../../src/locale/rates.js';
import { AfterPaint } from '../after-paint.js';
import { atLeisure } from '../at-leisure.js';
import { localeContext, priceBookContext } from '../contexts.js';
import { diamond } from '../cost-estimate/rate-mark.js';
import { announce } from '../events.js';
import { adoptLate } from '../late-part.js';
import { LateWords } from '../late-words.js';
import { controls } from '../look/controls.js';
import { text as textLook } from '../look/text.js';
import { tokens } from '../look/tokens.js';
import { localeOf } from '../words.js';
import { causeKey, costBar } from './cost-bar.js';
import { howServed, type Telling } from './how-served.js';
import type * as Insights from './insights.js';
import type { Drivers, Rivals } from './insights.js';
import { en } from './price-comparison.messages.js';
import { styles } from './price-comparison.styles.js';

const messages = new LateWords(en, () => import('./price-comparison.messages.ja.js'));

/**
 * What a workload costs a month in each offering, side by side: one can be chosen, and those that can't serve it say why.
 * @tag personalize-price-comparison
 * @fires {CustomEvent<PlannerEvents['offering-change']>} offering-change - an offering was chosen
 * @csspart offerings - the group of rows
 * @csspart row - an offering that can be chosen
 * @csspart cannot - an offering that can't serve the workload
 * @csspart bar - a total split by its causes
 * @csspart amount - a total
 * @csspart difference - what a total is above the cheapest
 * @csspart must-change - what would have to change for an offering to become the cheaper one
 * @csspart split - the row of the split between batch and real time
 * @csspart split-lines - what that split pays for
 * @csspart drivers - what a tenth more of each input does
 * @csspart knees - the next places at which a rate changes
 * @csspart empty - the sentence that stands here before there is a comparison
 * @cssprop [--personalize-accent] - the chosen offering
 * @cssprop [--personalize-demand] - the bars of the others
 * @cssprop [--personalize-cost] - money that is more
 * @cssprop [--personalize-saving] - money that is less
 */
export class PriceComparison extends LitElement {
  static override styles = [tokens, textLook, controls, styles];

  /** From `compare()`. Unset, the element says how to get one. */
  @property({ attribute: false }) comparison?: Comparison | undefined;
  /** The offering that is chosen. */
  @property() selected?: OfferingId | undefined;
  /** The workload that was priced: with it each row says its minimum, its free requests, its jobs. */
  @property({ attribute: false }) workload?: Workload | undefined;
  /** The rates that were used; ours of us-east-1 unless a book is given here or by the page. */
  @consume({ context: priceBookContext, subscribe: true })
  @property({ attribute: false })
  book?: PriceBook | undefined;
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale?: string;

  /** Heavier than a keystroke may be, and loaded when first needed. */
  readonly #rivals = new AfterPaint<Rivals>(this);
  readonly #drivers = new AfterPaint<Drivers>(this);
  #views: typeof Insights | undefined;
  #shown: Partial<Pick<PriceComparison, 'comparison' | 'workload' | 'book'>> = {};
  #following: Promise<void> | undefined;

  @state() private order: readonly OfferingId[] = OFFERING_IDS;

  protected override scheduleUpdate(): void | Promise<unknown> {
    return messages.before(this, () => super.scheduleUpdate());
  }

  /** Also waits for what follows a keystroke. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#following;
    return super.getUpdateComplete();
  }

  /** A keystroke waits for its own total alone: the other offerings, and their places, follow it. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    this.#lookCloser();
    if (!this.#shown.comparison || !this.comparison || !changed.has('comparison') || changed.has('locale')) return true;
    this.#following ??= new Promise<void>(atLeisure).then(() => this.#follow());
    return false;
  }

  protected override willUpdate(): void {
    const { comparison, workload, book } = this;
    // Cheapest first; but rows keep their places while somebody is in them.
    if (comparison && comparison !== this.#shown.comparison && !this.shadowRoot?.activeElement) this.order = cheapestFirst(comparison);
    this.#shown = { comparison, workload, book };
  }

  #follow(): void {
    this.#following = undefined;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { comparison } = this.#shown;
    const telling = this.#telling;
    const { text, book } = telling;
    if (!comparison) return html`<p class="say empty" part="empty">${text.empty}</p>`;
    return html`
      <div class="section-head">
        <h2 id="title">${text.title}</h2>
        <ul class="legend side">
          <li>${causeKey('standing')}${text.standing}</li>
          <li>${causeKey('byUse')}${text.byUse}</li>
          <li>${causeKey('dataAndTraining')}${text.dataAndTraining}</li>
        </ul>
      </div>
      <div role="radiogroup" aria-labelledby="title" part="offerings">
        <div class="head row" aria-hidden="true">
          <span class="name">${text.offering}</span><span class="amount">${text.perMonth(book.currency)}</span
          ><span class="difference">${text.toCheapest}</span>
        </div>
        ${repeat(
          this.order,
          (offering) => offering,
          (offering) => {
            const found = comparison.offerings[offering];
            return canServe(found) ? this.#row(found, comparison, telling) : cannotRow(found, telling);
          },
        )}
      </div>
      ${this.#split(comparison, telling)}
      <p class="narrow-unit unit">${text.perMonthTaxed(book.currency, book.taxIncluded)}</p>
      ${this.#driving(comparison, telling)}
    `;
  }

  get #telling(): Telling {
    const { book, workload } = this.#shown;
    return { text: messages.of(this), locale: localeOf(this), book: book ?? priceBook('us-east-1'), workload };
  }

  #row(found: Estimate, comparison: Comparison, telling: Telling): TemplateResult {
    const { text, locale, book } = telling;
    const { offering, total } = found;
    const isSelected = offering === this.selected;
    const bound = boundOf(found);
    const causes = amountsByCause(found);
    return html`
      <label class=${isSelected ? 'row chosen' : 'row'} part="row">
        <input
          type="radio"
          name="offering"
          value=${offering}
          .checked=${live(isSelected)}
          aria-describedby=${`causes-${offering}`}
          @change=${() => this.#choose(offering)}
        />
        <span class="what"
          ><span class="name">${offeringName(offering, locale)}</span><span class="how">${howServed(found, telling)}</span></span
        >
        ${costBar(causes, longestOf(comparison))}
        <span class="amount" part="amount">
          ${bound ? html`<span class="mark">${diamond(false)}${boundText(bound, locale)}</span>` : nothing} ${moneyText(total, locale)}
          <span class="sr">${text.perMonth(book.currency)}</span>
        </span>
        ${differenceView(found, comparison, telling)}
        ${offering === comparison.cheapest ? nothing : html`<span class=${this.#rivals.isStale ? 'must stale' : 'must'} part="must-change">${this.#mustChange(offering, locale)}</span>`}
        <span class="sr" id=${`causes-${offering}`}>
          ${text.causes(moneyText(causes.standing, locale), moneyText(causes.byUse, locale), moneyText(causes.dataAndTraining, locale), book.currency)}
        </span>
      </label>
    `;
  }

  /** Asks for what a keystroke must not wait for. */
  #lookCloser(): void {
    const { workload, comparison } = this,
      book = this.book ?? priceBook('us-east-1'),
      offering = this.#lookedAt;
    if (!workload || !comparison) return;
    this.#rivals.ask([workload, comparison, book], async () => (await this.#load()).rivalsOf(workload, comparison, book));
    if (offering) this.#drivers.ask([workload, offering, book], async () => (await this.#load()).driversOf(workload, offering, book));
  }

  async #load(): Promise<typeof Insights> {
    const views = await import('./insights.js');
    adoptLate(this, [views.styles]);
    return (this.#views = views);
  }

  /** The chosen offering, or the cheapest where the chosen one can't serve. */
  get #lookedAt(): OfferingId | undefined {
    const { comparison, selected } = this,
      found = selected && comparison?.offerings[selected];
    return found && canServe(found) ? selected : comparison?.cheapest;
  }

  #mustChange(offering: OfferingId, locale: Locale): string {
    const changes = this.#shown.workload && this.#rivals.value?.mustChange.get(offering);
    return changes && this.#views ? this.#views.mustChangeText(changes, locale) : '';
  }

  /** The row of the split keeps its place from the first drawing on. */
  #split(comparison: Comparison, { text, locale, book, workload }: Telling): TemplateResult | typeof nothing {
    if (!workload || workload.placements.length === 0) return nothing;
    const { value, isStale, isPending } = this.#rivals,
      views = this.#views;
    const lowest = comparison.cheapest && comparison.offerings[comparison.cheapest];
    const view = (split: Rivals['split']): TemplateResult =>
      views!.hybridView({
        name: text.split,
        split,
        workload,
        longest: longestOf(comparison),
        lowest: lowest && canServe(lowest) ? lowest.total : undefined,
        currency: book.currency,
        locale,
      });
    return html`<div class=${isStale ? 'row split stale' : 'row split'} part="split" aria-busy=${isPending ? 'true' : 'false'}>
      <svg class="glyph" viewBox="0 0 12 12" aria-hidden="true"><path d="M1 6h6M7 6l3-3M7 6l3 3" /></svg>
      ${value && views ? guard([value, comparison, locale], () => view(value.split)) : html`<span class="what"><span class="name">${text.split}</span></span>`}
    </div>`;
  }

  #driving(comparison: Comparison, { text, locale, book, workload }: Telling): TemplateResult | typeof nothing {
    if (!workload) return nothing;
    const { value, isStale, isPending, hasFailed } = this.#drivers,
      found = value && comparison.offerings[value.offering];
    const isShown = value && found && canServe(found) && this.#views;
    return html`<div class=${isStale ? 'driving stale' : 'driving'} aria-busy=${isPending ? 'true' : 'false'}>
      ${hasFailed ? html`<p class="say">${text.notLoaded}</p>` : nothing}
      ${isShown ? guard([value, found, locale], () => this.#views!.driversView(value, found.total, book.currency, locale)) : nothing}
    </div>`;
  }

  #choose(offering: OfferingId): void {
    this.selected = offering;
    announce(this, 'offering-change', { offering });
  }
}

/** Of equals the one that is called the cheapest stands first. */
function cheapestFirst({ offerings, cheapest }: Comparison): OfferingId[] {
  const rank = ({ offering }: Estimate): number => (offering === cheapest ? 0 : 1);
  const served = OFFERING_IDS.map((id) => offerings[id]).filter(canServe);
  served.sort((one, other) => one.total.cmp(other.total) || rank(one) - rank(other));
  return [...served.map(({ offering }) => offering), ...OFFERING_IDS.filter((id) => !canServe(offerings[id]))];
}

function longestOf({ offerings }: Comparison): Big {
  return Object.values(offerings)
    .filter(canServe)
    .reduce((longest, { total }) => larger(longest, total), ZERO);
}

function differenceView({ offering, total }: Estimate, { offerings, cheapest }: Comparison, { text, locale }: Telling): TemplateResult {
  const best = cheapest && offerings[cheapest];
  const apart = best && canServe(best) ? total.minus(best.total).round(2, Big.roundHalfUp) : ZERO;
  if (offering === cheapest) return html`<span class="difference dim" part="difference">${text.cheapest}</span>`;
  if (apart.eq(0)) return html`<span class="difference dim" part="difference">${text.same}</span>`;
  return html`<span class="difference more" part="difference">${moneyText(apart, locale, { signed: true })}</span>`;
}

function cannotRow({ offering, reasons }: CannotServe, { text, locale, workload }: Telling): TemplateResult {
  const ids = [...new Set(reasons.map(({ id }) => id))];
  const sentences = ids.map((id) => {
    const alike = reasons.filter((reason) => reason.id === id);
    const placements = alike.flatMap(({ placement }) => placement ?? []);
    const isAll = placements.length > 2 && placements.length === workload?.placements.length;
    const names = isAll ? text.allPlacements(countText(placements.length, locale)) : list(placements, locale);
    return placements.length > 0 ? text.reason(names, reasonText(alike[0]!, locale)) : reasonText(alike[0]!, locale);
  });
  return html`
    <div class="row cannot" part="cannot">
      <svg class="glyph" viewBox="0 0 12 12" aria-hidden="true"><path d="M1 6h10" /></svg>
      <span class="name">${offeringName(offering, locale)}</span>
      <span class="reason">${sentences.join(' ')}</span>
    </div>
  `;
}
