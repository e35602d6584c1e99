import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Recommendation } from '../../src/capacity/recommendation.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText } from '../../src/locale/numbers.js';
import { localeContext } from '../contexts.js';
import { announce } from '../events.js';
import { controls } from '../look/controls.js';
import { table } from '../look/table.js';
import { text as textStyles } from '../look/text.js';
import { tokens } from '../look/tokens.js';
import { localeOf, words } from '../words.js';
import { messages, type Messages } from './minimum-recommendation.messages.js';
import { styles } from './minimum-recommendation.styles.js';
import { reasons } from './reasons.js';
import { refusal } from './refusal.js';
import { premium, sentence } from './sentence.js';

/**
 * The minimum we recommend for one campaign or recommender: the sentence, what it is insurance for, and why this number and not its neighbours.
 * @tag personalize-minimum-recommendation
 * @fires {CustomEvent<PlannerEvents['minimum-change']>} minimum-change - the recommended minimum is to be shown; nothing is written
 * @fires {CustomEvent<PlannerEvents['target-change']>} target-change - the recommended minimum was taken into the plan
 * @csspart sentence - what to do, and what that does to cost and risk
 * @csspart rule - the rule that chose, and its evidence
 * @csspart neighbours - the table of minimums around it
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
  /** All of it, or the part that a page has room for: the sentence without buttons, or the reasons. */
  @property() show: 'all' | 'sentence' | 'reasons' = 'all';
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

  protected override render(): TemplateResult {
    const { recommendation: found, show } = this,
      text = words(this, messages),
      locale = localeOf(this);
    if (!found) return show === 'reasons' ? html`${nothing}` : html`<p class="lead dim">${text.waiting}</p>`;
    switch (found.kind) {
      case 'no-data':
      case 'insufficient-data':
        return show === 'reasons' ? html`${nothing}` : this.#refusal(text, locale, found);
      case 'set':
      case 'raise':
      case 'lower':
      case 'keep':
        return html`${show === 'reasons' ? nothing : this.#answer(text, locale, found)}
        ${show === 'sentence' ? nothing : this.#reasons(text, locale, found)}`;
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
    const { currency, timeZone, show } = this;
    return html`<div class=${show === 'all' ? 'reasons section' : 'reasons'}>${reasons({ text, locale, currency, timeZone, found })}</div>`;
  }

  #refusal(text: Messages, locale: Locale, found: Recommendation): TemplateResult {
    const { name, timeZone, kind } = this;
    return html`<div class="refusal">${refusal({ text, locale, timeZone, unit: text.unit[kind], name, found })}</div>`;
  }
}
