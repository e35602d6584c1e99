import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Followed } from '../../src/capacity/followed.js';
import type { CapacityPrice } from '../../src/capacity/money.js';
import type { Recommendation } from '../../src/capacity/recommendation.js';
import type { ScalingVerdict } from '../../src/capacity/scaling-verdict.js';
import type { DemandSeries } from '../../src/demand/demand-series.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText } from '../../src/locale/numbers.js';
import { AfterPaint } from '../after-paint.js';
import { localeContext } from '../contexts.js';
import { announce } from '../events.js';
import { LatePart } from '../late-part.js';
import { controls } from '../look/controls.js';
import { table } from '../look/table.js';
import { text as textStyles } from '../look/text.js';
import { tokens } from '../look/tokens.js';
import { localeOf, words } from '../words.js';
import type * as following from './follow-all.js';
import { messages, type Messages } from './minimum-recommendation.messages.js';
import { styles } from './minimum-recommendation.styles.js';
import { reasons } from './reasons.js';
import { refusal } from './refusal.js';
import { premium, sentence } from './sentence.js';

/** What was replayed, and what it is told with: of another demand, advice, month or currency it would be wrong. */
interface Replayed extends Pick<MinimumRecommendation, 'currency' | 'hoursPerMonth'> {
  readonly history: DemandSeries;
  readonly found: Recommendation;
  readonly outcomes: readonly Followed[];
}

/**
 * The minimum we recommend for one campaign or recommender: the sentence, what it is insurance for, why this number and not its neighbours, and what
 * following the advice would have done. What stands behind the number, and the replay of policies, are loaded and worked out after the answer is drawn.
 * @tag personalize-minimum-recommendation
 * @fires {CustomEvent<PlannerEvents['minimum-change']>} minimum-change - the recommended minimum is to be shown; nothing is written
 * @fires {CustomEvent<PlannerEvents['target-change']>} target-change - the recommended minimum was taken into the plan
 * @csspart sentence - what to do, and what that does to cost and risk
 * @csspart rule - the rule that chose, and its evidence
 * @csspart change - the remark that demand has changed
 * @csspart neighbours - the table of minimums around it
 * @csspart lag - how late autoscaling is, with its evidence
 * @csspart verdict - whether scaling kept up, within it
 * @csspart bursts - bursts within minutes
 * @csspart sensitivity - what would change the advice
 * @csspart history - policies side by side, over the demand that was measured
 * @slot reading - below what stands on latency, errors and minutes: a host's own way to read them
 * @cssprop [--personalize-accent] - the main button, and the recommended row's wash
 * @cssprop [--personalize-saving] - money that gets less
 * @cssprop [--personalize-cost] - money that gets more
 */
export class MinimumRecommendation extends LitElement {
  static override styles = [tokens, textStyles, controls, table, styles];

  /** From `recommendMinimum()`. Unset, its place is kept. */
  @property({ attribute: false }) recommendation?: Recommendation | undefined;
  /** The resource's name, for the sentence of a refusal. */
  @property() name?: string | undefined;
  /** Told with every event; without it nothing can be added to a plan. */
  @property() arn?: string | undefined;
  /** What the minimum is of. */
  @property() kind: 'campaign' | 'recommender' = 'campaign';
  /** All of it, or the part that a page has room for: the sentence without buttons, the reasons, or what following it would have done. */
  @property() show: 'all' | 'sentence' | 'reasons' | 'history' = 'all';
  /** The verdict that the recommendation was made with. Unset, latency and errors were not read. */
  @property({ attribute: false }) scaling?: ScalingVerdict | undefined;
  /** Since when the minimum that it judges is in force, epoch seconds; unset, all along. */
  @property({ type: Number, attribute: 'scaling-since' }) scalingSince?: number | undefined;
  /** Demand to replay policies over, the longer the better; unset, `all` has no such part. */
  @property({ attribute: false }) history?: DemandSeries | undefined;
  /** For the cost of the policies; unset, they have none. */
  @property({ attribute: false }) price?: CapacityPrice | undefined;
  /** Free requests an hour of a recommender: without them its policies have no cost. */
  @property({ type: Number, attribute: 'free-per-hour' }) freePerHour?: number | undefined;
  /** Of the costs. */
  @property() currency = 'USD';
  /** Length of the month that the costs are of. */
  @property({ type: Number, attribute: 'hours-per-month' }) hoursPerMonth = 732;
  /** IANA name of the zone whose days are shown. */
  @property({ attribute: 'time-zone' }) timeZone = 'UTC';
  /** BCP 47; unset, the page's language. */
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale?: string | undefined;

  readonly #workings = new LatePart(this, () => import('./workings.js'));
  readonly #following = new LatePart(this, () => this.loadFollowing());
  readonly #followed = new AfterPaint<Replayed>(this);
  #replay = new AbortController();

  /** The replay's code; a host that serves it from elsewhere overrides this. */
  protected loadFollowing(): Promise<typeof following> {
    return import('./follow-all.js');
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#workings.settled;
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    const { recommendation: found, history, show, kind, timeZone, price, freePerHour, currency, hoursPerMonth } = this;
    if (!found || found.shortfall || show === 'sentence') return;
    this.#workings.ask();
    if (show === 'reasons' || !history) return;
    this.#following.ask();
    const { value: late } = this.#following;
    if (!late) return;
    const { rule, current: initial = 1 } = found,
      { autoscalingLagSeconds } = found.evidence;
    // Advice is made anew with each look at the fleet; what is replayed seldom is.
    const about = [initial, JSON.stringify(rule), autoscalingLagSeconds, timeZone, kind, freePerHour],
      priced = [price?.book, price?.hoursPerMonth, String(price?.otherTpsHours), currency, hoursPerMonth];
    this.#followed.ask([history, ...about, ...priced], async () => {
      this.#replay.abort();
      const { signal } = (this.#replay = new AbortController()),
        options = { initial, rule, autoscalingLagSeconds, timeZone, kind, price, freePerHour };
      return { history, found, currency, hoursPerMonth, outcomes: await late.followAll(history, options, signal) };
    });
  }

  protected override render(): TemplateResult {
    const { recommendation: found, show } = this,
      text = words(this, messages),
      locale = localeOf(this),
      isBelow = show === 'reasons' || show === 'history';
    if (!found) return isBelow ? html`${nothing}` : html`<p class="lead dim">${text.waiting}</p>`;
    switch (found.kind) {
      case 'no-data':
      case 'insufficient-data':
        return isBelow ? html`${nothing}` : this.#refusal(text, locale, found);
      case 'set':
      case 'raise':
      case 'lower':
      case 'keep':
        return html`${isBelow ? nothing : this.#answer(text, locale, found)}
        ${show === 'all' || show === 'reasons' ? this.#reasons(text, locale, found) : nothing}
        ${show === 'history' || (show === 'all' && this.history) ? this.#history(text, locale, found) : nothing}`;
    }
  }

  #answer(text: Messages, locale: Locale, found: Recommendation): TemplateResult {
    const { currency, kind, show } = this,
      parts = { text, locale, currency, kind, found };
    return html`<p class="lead" part="sentence">${sentence(parts)}</p>
      ${premium(parts)} ${show === 'all' ? this.#acts(text, locale, found) : nothing}`;
  }

  #acts(text: Messages, locale: Locale, { kind: advice, minimum }: Recommendation): TemplateResult {
    const { arn, kind } = this,
      isPlannable = kind === 'campaign' && arn !== undefined && advice !== 'keep';
    return html`<div class="acts">
      ${
        isPlannable
          ? html`<button type="button" class="button main" @click=${() => announce(this, 'target-change', { arn, minimum })}>
              ${text.addToPlan}
            </button>`
          : nothing
      }
      <button type="button" class="button" @click=${() => announce(this, 'minimum-change', { arn, minimum })}>
        ${text.use(countText(minimum, locale))}
      </button>
      ${kind === 'recommender' && advice !== 'keep' ? html`<p class="note">${text.recommenderNotWritten}</p>` : nothing}
    </div>`;
  }

  #reasons(text: Messages, locale: Locale, found: Recommendation): TemplateResult {
    const { currency, timeZone, show, scaling, scalingSince } = this,
      { value: late, hasFailed } = this.#workings,
      given = { locale, currency, timeZone, found, scaling, scalingSince };
    const change = late ? late.changeAbove(given) : hasChanged(found) ? html`<div class="awaited change"></div>` : nothing;
    return html`<div class=${show === 'all' ? 'reasons section' : 'reasons'}>
      ${reasons({ text, locale, currency, timeZone, found, change })}
      ${late ? late.workings(given) : hasFailed ? html`<p class="note">${text.workingsFailed}</p>` : html`<div class="awaited"></div>`}
    </div>`;
  }

  #history(text: Messages, locale: Locale, found: Recommendation): TemplateResult {
    const { currency, timeZone, hoursPerMonth, show, history: series } = this,
      { value: late, hasFailed } = this.#workings;
    const { isPending, isStale, hasFailed: hasNotFollowed, value } = this.#followed,
      replayed = series && value?.history === series ? value : undefined;
    return html`<div class=${show === 'all' ? 'section' : ''}>
      ${
        late
          ? late.history({
              locale,
              timeZone,
              series,
              outcomes: undefined,
              ...(replayed ?? { currency, hoursPerMonth, found }),
              isPending,
              isStale,
              failed: this.#following.hasFailed ? 'loading' : !isPending && hasNotFollowed ? 'calculation' : undefined,
            })
          : hasFailed
            ? html`<p class="note">${text.workingsFailed}</p>`
            : html`<div class="history awaited"></div>`
      }
    </div>`;
  }

  #refusal(text: Messages, locale: Locale, found: Recommendation): TemplateResult {
    const { name, timeZone, kind } = this;
    return html`<div class="refusal">${refusal({ text, locale, timeZone, unit: text.unit[kind], name, found })}</div>`;
  }
}

/** Whether there is a change of demand to say. */
function hasChanged({ change }: Recommendation): boolean {
  return change?.kind === 'judged' && (change.shift !== undefined || change.trend !== undefined);
}
