import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Big } from '../../pricing/exact.js';
import { isInvalidInputError } from '../../pricing/invalid-input.js';
import type { OfferingId } from '../../pricing/offerings/offering.js';
import { GROWING, type Growing, type Plan } from '../../pricing/plan.js';
import { priceBook, type MeterId, type PriceBook } from '../../pricing/price-book.js';
import type { PriceOptions } from '../../pricing/price-options.js';
import { project, type Projection as Projected } from '../../pricing/projection.js';
import { payable } from '../../pricing/quote.js';
import type { Workload } from '../../pricing/workload.js';
import { conversionText, currencyText } from '../../src/locale/currencies.js';
import { meterName } from '../../src/locale/meters.js';
import { countText, moneyText, quantityText } from '../../src/locale/numbers.js';
import { offeringName } from '../../src/locale/offerings.js';
import { isoMonthText } from '../../src/locale/times.js';
import { StageSize } from '../canvas/stage-size.js';
import { localeContext, priceBookContext } from '../contexts.js';
import { announce } from '../events.js';
import { chart as chartLook } from '../look/chart.js';
import { choices } from '../look/choices.js';
import { controls } from '../look/controls.js';
import { table } from '../look/table.js';
import { text as textLook } from '../look/text.js';
import { tokens } from '../look/tokens.js';
import { saveFile } from '../save-file.js';
import { localeOf, words } from '../words.js';
import { chart, chartKeys, type ChartPicture, type Series } from './chart.js';
import { monthsAsCsv, monthTable, servedIn, sumsTable } from './month-table.js';
import { pngOf } from './picture-file.js';
import { draftOf, readDraft, type PlanDraft } from './plan-draft.js';
import { planForm } from './plan-form.js';
import { en, ja } from './projection.messages.js';
import { styles } from './projection.styles.js';

const BUILT_IN = 'us-east-1';
const FIRST_PLAN: Plan = { months: 12, growthPercentPerMonth: {}, segments: [] };
const NONE: ReadonlySet<string> = new Set();

/** What is drawn, and what is told of it. */
interface Told {
  readonly projected: Projected;
  readonly plan: Plan;
  readonly offering: OfferingId;
}

/**
 * What a workload will cost 12 to 36 months ahead, as it grows and through times with traffic of their own, in every offering.
 * @tag personalize-projection
 * @fires {CustomEvent<PlannerEvents['plan-change']>} plan-change - months, growth or segments were changed to something valid
 * @csspart title - the heading
 * @csspart plan - the fields
 * @csspart segment - the fields of one segment
 * @csspart meaning - the month that a segment's number stands for
 * @csspart error - the sentence beside a field that can't be used
 * @csspart sentence - the sum of the period, and where the cheapest offering changes
 * @csspart chart - the drawing
 * @csspart sums - the table of the period's sums
 * @csspart table - the table of months
 * @csspart empty - the sentence that stands here before there is a workload
 * @cssprop [--personalize-demand] - the layers
 * @cssprop [--personalize-accent] - the line of the chosen offering
 */
export class Projection extends LitElement {
  static override styles = [tokens, textLook, controls, choices, table, chartLook, styles];

  /** The first month's. */
  @property({ attribute: false }) workload?: Workload | undefined;
  /** The rates; ours of us-east-1 unless a book is given here or by the page. */
  @consume({ context: priceBookContext, subscribe: true })
  @property({ attribute: false })
  book?: PriceBook | undefined;
  /** Discounts, tax and a second currency. Months are drawn after discounts and before tax; the sum says both. */
  @property({ attribute: false }) options?: PriceOptions | undefined;
  /** What the fields show; a host that sets another overrules what was typed. */
  @property({ attribute: false }) plan?: Plan | undefined;
  /** The one that is told first and drawn by meter; the cheapest over the period where it can't serve or is unset. */
  @property() offering?: OfferingId | undefined;
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale?: string;

  @state() private draft: PlanDraft = draftOf(FIRST_PLAN);
  @state() private wrong: ReadonlySet<string> = NONE;
  @state() private told: Told | undefined;
  @state() private view: ChartPicture['kind'] = 'stack';
  @state() private showsTable = false;

  @query('.stage') private stage!: HTMLElement | null;
  @query('.chart') private drawing!: SVGSVGElement | null;
  readonly #size = new StageSize(this);
  #announced: Plan | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was told comes back as the property, and must not rewrite what is being typed.
    if (changed.has('plan') && this.plan !== this.#announced) this.draft = draftOf(this.plan ?? FIRST_PLAN);
    if ((['workload', 'book', 'options', 'plan', 'offering'] as const).some((name) => changed.has(name))) this.#project();
  }

  protected override render(): TemplateResult {
    const text = words(this, { en, ja }),
      locale = localeOf(this),
      { workload, draft, wrong, told } = this;
    if (!workload) return html`<p class="say empty" part="empty">${text.empty}</p>`;
    return html`
      <div class="section-head" part="title"><h2>${text.title}</h2></div>
      ${told ? this.#answer(told) : nothing}
      ${planForm({ text, locale, draft, wrong, growing: growingOf(workload), set: (to) => this.#set(to) })}
    `;
  }

  #answer(told: Told): TemplateResult {
    const text = words(this, { en, ja }),
      locale = localeOf(this),
      { currency } = this.#rates,
      { projected, offering } = told,
      picture = this.#picture(told);
    return html`
      <div class="head">
        <p class="lead" role="status" part="sentence">${this.#lead(told)}</p>
        <div class="segment" role="group" aria-label=${text.view}>
          ${(
            [
              ['stack', text.byMeter(offeringName(offering, locale))],
              ['lines', text.byOffering],
            ] as const
          ).map(
            ([view, label]) =>
              html`<button type="button" aria-pressed=${view === this.view ? 'true' : 'false'} @click=${() => (this.view = view)}>
                ${label}
              </button>`,
          )}
        </div>
      </div>
      <div class="notes">
        ${this.wrong.size > 0 ? html`<p class="waiting">${text.waiting}</p>` : nothing}
        ${this.#notes(told).map((note) => html`<p class="note">${note}</p>`)}
      </div>
      <div class="stage">${this.#size.size ? chart(picture) : nothing}</div>
      ${chartKeys(picture)}
      <div class="tools">
        <button
          type="button"
          class="link show-table"
          aria-expanded=${this.showsTable ? 'true' : 'false'}
          @click=${() => (this.showsTable = !this.showsTable)}
        >
          ${text.table}
        </button>
        <button type="button" class="link" @click=${this.#savePng}>${text.png}</button>
        <button type="button" class="link" @click=${this.#saveCsv}>${text.csv}</button>
      </div>
      ${this.showsTable ? monthTable(projected, currency, text, locale) : nothing} ${sumsTable(projected, offering, currency, text, locale)}
    `;
  }

  get #rates(): PriceBook {
    return this.book ?? priceBook(BUILT_IN);
  }

  /** Months by their names where the plan has a start. */
  #month(label: string, plan: Plan): string {
    const locale = localeOf(this);
    return plan.startMonth === undefined ? words(this, { en, ja }).month(label) : isoMonthText(label, locale);
  }

  #lead({ projected, plan, offering }: Told): TemplateResult {
    const text = words(this, { en, ja }),
      locale = localeOf(this),
      { sums, changes, months } = projected,
      { currency } = this.#rates;
    const sum = sums[offering]!,
      [best] = servedIn(projected).sort((a, b) => sums[a]!.cmp(sums[b]!));
    const [before, amount, after] = text.lead(plan.months, offeringName(offering, locale), `${moneyText(sum, locale)} ${currency}`);
    const less = sum.minus(sums[best!]!);
    const [name, money, end] = text.lessElsewhere(offeringName(best!, locale), `${moneyText(less, locale)} ${currency}`);
    const first = months[0]?.cheapest;
    return html`${before}<b>${amount}</b>${after}${less.gt(0) ? html`${name}<b class="less">${money}</b>${end}` : `${text.least} `}${
      changes.length > 0
        ? text.changes(
            changes.map(({ month, to }, at) => ({
              month: this.#month(months[month - 1]!.label, plan),
              to: offeringName(to, locale),
              // A sale's month, or the last one: nothing says that it stays so.
              isOneMonth: (changes[at + 1]?.month ?? plan.months + 1) === month + 1,
            })),
          )
        : first && servedIn(projected).length > 1
          ? text.staysCheapest(offeringName(first, locale))
          : nothing
    }`;
  }

  #notes({ projected, plan, offering }: Told): string[] {
    const text = words(this, { en, ja }),
      locale = localeOf(this),
      { currency } = this.#rates;
    const { net, tax, total, second } = payable(projected.sums[offering]!, this.options ?? {}, this.#rates);
    const money = (amount: Big): string => moneyText(amount, locale);
    const bounded = projected.months.find(({ bounds }) => bounds[offering] === 'at-most');
    return [
      ...(this.offering && this.offering !== offering ? [text.cannotServe(offeringName(this.offering, locale))] : []),
      ...(tax ? [text.taxNote(money(net), text.withTax(tax.name, quantityText(tax.percent, locale, 4)), money(total), currency)] : []),
      ...(second
        ? [`${currencyText(second.total, second.code, locale)}${locale === 'ja' ? '、' : ', '}${conversionText(second, currency, locale)}`]
        : []),
      ...(bounded ? [text.bounds(this.#month(bounded.label, plan))] : []),
    ];
  }

  #picture({ projected, plan, offering }: Told): ChartPicture {
    const text = words(this, { en, ja }),
      locale = localeOf(this),
      { currency } = this.#rates,
      { months, changes } = projected;
    const totals = months.map(({ totals: each }) => each[offering]!).sort((a, b) => a.cmp(b));
    const money = (amount: Big | undefined): string => (amount ? `${moneyText(amount, locale)} ${currency}` : '');
    return {
      width: this.#size.size?.width ?? 0,
      kind: this.view,
      series: this.view === 'stack' ? this.#layers(projected, offering) : this.#lines(projected),
      chosen: offering,
      monthLabels: months.map(({ label }) => label),
      segments: plan.segments.map(({ name, fromMonth, months: long = 1 }) => ({
        name,
        from: fromMonth,
        to: Math.min(plan.months, fromMonth + long - 1),
      })),
      changes: changes.map(({ month, to }) => ({ month, words: text.cheapestFrom(offeringName(to, locale)) })),
      unit: text.perMonth(currency),
      label: text.chart(offeringName(offering, locale), money(totals[0]), money(totals.at(-1))),
      amountText: (amount) => (Number.isInteger(amount) ? countText(amount, locale) : quantityText(amount, locale)),
    };
  }

  /** The meters that cost something, the largest at the base. */
  #layers({ months }: Projected, offering: OfferingId): Series[] {
    const locale = localeOf(this);
    const meters = new Map<MeterId, number[]>();
    months.forEach(({ lines }, month) => {
      for (const { meter, net } of lines[offering] ?? []) {
        const amounts = meters.get(meter) ?? meters.set(meter, new Array<number>(months.length).fill(0)).get(meter)!;
        // For drawing alone: pixels are floats.
        amounts[month] = net.toNumber();
      }
    });
    const sizeOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
    return [...meters]
      .filter(([, amounts]) => sizeOf(amounts) > 0)
      .sort(([, a], [, b]) => sizeOf(b) - sizeOf(a))
      .map(([meter, amounts]) => ({ id: meter, words: meterName(meter, locale), amounts }));
  }

  #lines(projected: Projected): Series[] {
    const locale = localeOf(this);
    return servedIn(projected).map((id) => ({
      id,
      words: offeringName(id, locale),
      amounts: projected.months.map(({ totals }) => totals[id]!.toNumber()),
    }));
  }

  #project(): void {
    const { workload } = this;
    const reading = readDraft(this.draft);
    if (!workload) this.told = undefined;
    if (!('plan' in reading)) this.wrong = reading.wrong;
    if (!workload || !('plan' in reading)) return;
    try {
      const projected = project(workload, reading.plan, this.#rates, this.options);
      const [best] = servedIn(projected).sort((a, b) => projected.sums[a]!.cmp(projected.sums[b]!));
      const asked = this.offering;
      const offering = asked && projected.sums[asked] ? asked : best;
      this.told = offering && { projected, plan: reading.plan, offering };
      this.wrong = NONE;
    } catch (error) {
      if (!isInvalidInputError(error)) throw error;
      this.wrong = new Set(error.issues.map(({ path }) => path));
    }
  }

  #set(draft: PlanDraft): void {
    this.draft = draft;
    const before = this.told?.plan;
    this.#project();
    const plan = this.told?.plan;
    if (this.wrong.size > 0 || !plan || JSON.stringify(plan) === JSON.stringify(before)) return;
    this.#announced = this.plan = plan;
    announce(this, 'plan-change', { plan });
  }

  readonly #savePng = async (): Promise<void> => {
    if (this.drawing) saveFile('projection.png', await pngOf(this.drawing, getComputedStyle(this.stage!).backgroundColor));
  };

  readonly #saveCsv = async (): Promise<void> => {
    if (!this.told) return;
    const text = await monthsAsCsv(this.told.projected, this.#rates.currency, words(this, { en, ja }), localeOf(this));
    saveFile('projection.csv', new Blob([text], { type: 'text/csv;charset=utf-8' }));
  };
}

/** The inputs that a workload has, in their order. */
function growingOf({ training, placements, batch }: Workload): Growing[] {
  const has: Readonly<Record<Growing, boolean>> = {
    users: true,
    ingestion: true,
    requests: placements.length > 0,
    training: training !== undefined,
    batch: batch.some(({ kind }) => kind === 'recommendations') || placements.some(({ precompute }) => precompute !== undefined),
  };
  return GROWING.filter((input) => has[input]);
}
