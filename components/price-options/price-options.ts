import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { METERS, type MeterId, type PriceBook } from '../../pricing/price-book.js';
import type { PriceOptions } from '../../pricing/price-options.js';
import { meterName } from '../../src/locale/meters.js';
import { localeContext, priceBookContext } from '../contexts.js';
import { announce } from '../events.js';
import { controls } from '../look/controls.js';
import { text as textLook } from '../look/text.js';
import { tokens } from '../look/tokens.js';
import { localeOf, words } from '../words.js';
import { draftOf, readDraft, typedIn, type FieldId, type OptionsDraft } from './draft.js';
import { en, ja } from './price-options.messages.js';
import { styles } from './price-options.styles.js';

type Messages = typeof en;

/** A text field of the form. */
interface Box {
  readonly id: FieldId;
  readonly label: string;
  readonly value: string;
  readonly unit?: string;
  readonly hint?: string;
  readonly isWords?: boolean;
  readonly set: (typed: string) => Partial<OptionsDraft>;
}

/**
 * What is added to list prices: discounts, tax as a line of its own, and a second currency at a rate that the person types.
 * Everything typed stays. Where a field comes to hold something that can't be read, the options of before it was typed in hold again.
 * @tag personalize-price-options
 * @fires {CustomEvent<PlannerEvents['price-options-change']>} price-options-change - the fields were changed to something valid
 * @fires {CustomEvent<PlannerEvents['price-options-validity']>} price-options-validity - a field is marked as one that can't be read, or none is any more
 * @csspart title - the heading
 * @csspart discounts - the discounts' fields
 * @csspart tax - the tax's fields
 * @csspart currency - the second currency's fields
 * @csspart error - the sentence beside a field that can't be read
 */
export class PriceOptionsForm extends LitElement {
  static override styles = [tokens, textLook, controls, styles];

  /** What the fields show; a host that sets others overrules what was typed. */
  @property({ attribute: false }) options?: PriceOptions | undefined;
  /** Its currency is the one that is converted; where it includes tax, none can be added. */
  @consume({ context: priceBookContext, subscribe: true })
  @property({ attribute: false })
  book?: PriceBook | undefined;
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale?: string;

  @state() private draft: OptionsDraft = draftOf({});
  @state() private left: ReadonlySet<FieldId> = new Set();
  /** What was told to hosts last, or given by them. */
  #told: PriceOptions | undefined;
  /** The field that is being typed in, and the options of before: a refused 110 must not leave the 11 that it began with. */
  #typing: { readonly id: FieldId; readonly before: PriceOptions } | undefined;
  #wrong: ReadonlySet<FieldId> = new Set();
  /** What hosts were told of the fields; before they are told anything, they take them for valid. */
  #wasValid = true;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was told comes back as the property, and must not rewrite what is being typed.
    if (changed.has('options') && this.options !== this.#told) {
      this.#told = this.options;
      this.#typing = undefined;
      this.draft = draftOf(this.options ?? {});
      this.left = new Set();
    }
    const reading = readDraft(this.draft, this.currency, this.options?.secondCurrency?.code);
    this.#wrong = 'wrong' in reading ? reading.wrong : new Set();
  }

  protected override updated(): void {
    const isValid = [...this.#wrong].every((id) => !this.#isMarked(id));
    if (isValid === this.#wasValid) return;
    this.#wasValid = isValid;
    announce(this, 'price-options-validity', { isValid });
  }

  protected override render(): TemplateResult {
    const text = words(this, { en, ja }),
      { draft, currency } = this;
    const taxIncluded = this.book?.taxIncluded ?? false;
    const field = (box: Box): TemplateResult => this.#field(box, text);
    return html`
      <h2 part="title">${text.title}</h2>
      <div class="groups">
        <fieldset part="discounts">
          <legend>${text.discounts}</legend>
          ${draft.meters.map((_, index) => this.#meter(index, text))}
          ${field({ id: 'overall', label: text.overall, value: draft.overall, unit: '%', hint: draft.meters.length > 0 ? text.overallHint : '', set: (overall) => ({ overall }) })}
          <button type="button" class="button quiet add" ?disabled=${draft.meters.length === METERS.length} @click=${this.#addMeter}>
            ${text.addMeter}
          </button>
        </fieldset>
        <fieldset part="tax" ?disabled=${taxIncluded}>
          <legend>${text.tax}</legend>
          ${field({ id: 'tax-percent', label: text.taxPercent, value: draft.taxPercent, unit: '%', set: (taxPercent) => ({ taxPercent, taxName: draft.taxName || text.suggestedName }) })}
          ${field({ id: 'tax-name', label: text.taxName, value: draft.taxName, isWords: true, set: (taxName) => ({ taxName }) })}
          ${taxIncluded ? html`<p class="note">${text.taxIncluded}</p>` : nothing}
          ${
            text.suggestTax && draft.taxPercent === '' && !taxIncluded
              ? html`<button
                  type="button"
                  class="button quiet suggest"
                  @click=${() => this.#set({ taxName: text.suggestedName, taxPercent: '10' })}
                >
                  ${text.suggestTax}
                </button>`
              : nothing
          }
        </fieldset>
        <fieldset part="currency" @focusout=${this.#leaveCurrency}>
          <legend>${text.second}</legend>
          ${field({ id: 'code', label: text.code, value: draft.code, isWords: true, set: (code) => ({ code }) })}
          ${field({ id: 'rate', label: text.rate(currency), value: draft.rate, set: (rate) => ({ rate }) })} ${this.#date(text)}
          <p class="note">${text.secondHint}</p>
        </fieldset>
      </div>
    `;
  }

  /** The book's: what is converted. */
  private get currency(): string {
    return this.book?.currency ?? 'USD';
  }

  #field({ id, label, value, unit, hint, isWords, set }: Box, text: Messages): TemplateResult {
    const sentence = this.#sentence(id, text);
    return html`<div class="field">
      <label for=${id}>${label}</label>
      ${this.#box({ id, label, value, ...(unit && { unit }), ...(isWords && { isWords }), set }, sentence)} ${this.#error(id, sentence)}
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    </div>`;
  }

  #box({ id, label, value, unit, isWords = false, set }: Box, sentence: string | undefined): TemplateResult {
    return html`<div class=${sentence === undefined ? 'input' : 'input bad'}>
      <input
        id=${id}
        class=${isWords && id !== 'code' ? 'start' : 'end'}
        type="text"
        inputmode=${isWords ? 'text' : 'decimal'}
        maxlength="60"
        autocomplete="off"
        aria-label=${label}
        aria-invalid=${sentence === undefined ? 'false' : 'true'}
        aria-describedby=${ifDefined(sentence === undefined ? undefined : `${id}-error`)}
        .value=${live(value)}
        @input=${(event: InputEvent) => this.#type(id, set((event.target as HTMLInputElement).value))}
        @blur=${() => this.#leave(id)}
      />
      ${unit === undefined ? nothing : html`<span class="unit" aria-hidden="true">${unit}</span>`}
    </div>`;
  }

  #error(id: FieldId, sentence: string | undefined): TemplateResult | typeof nothing {
    return sentence === undefined ? nothing : html`<p class="error" part="error" id="${id}-error">${sentence}</p>`;
  }

  #meter(index: number, text: Messages): TemplateResult {
    const { meters } = this.draft,
      { meter, percent } = meters[index]!,
      locale = localeOf(this),
      id: FieldId = `meter-${index}`,
      name = meterName(meter, locale);
    const taken = meters.flatMap((each, at) => (at === index ? [] : [each.meter]));
    const sentence = this.#sentence(id, text);
    const change = (to: Partial<{ meter: MeterId; percent: string }>): Partial<OptionsDraft> => ({
      meters: meters.map((each, at) => (at === index ? { ...each, ...to } : each)),
    });
    return html`<div class="meter">
      <select
        aria-label=${text.meter}
        @change=${(event: Event) => this.#set(change({ meter: (event.target as HTMLSelectElement).value as MeterId }))}
      >
        ${METERS.filter((each) => !taken.includes(each)).map((each) => html`<option value=${each} .selected=${each === meter}>${meterName(each, locale)}</option>`)}
      </select>
      ${this.#box({ id, label: text.percentOff(name), value: percent, unit: '%', set: (typed) => change({ percent: typed }) }, sentence)}
      <button
        type="button"
        class="button quiet remove"
        aria-label=${text.remove(name)}
        @click=${() => this.#set({ meters: meters.filter((_, at) => at !== index) })}
      >
        <svg class="glyph" viewBox="0 0 12 12" aria-hidden="true"><path d="m3 3 6 6M9 3 3 9" /></svg>
      </button>
      ${this.#error(id, sentence)}
    </div>`;
  }

  #date(text: Messages): TemplateResult {
    const sentence = this.#sentence('date', text);
    return html`<div class="field">
      <label for="date">${text.date}</label>
      <input
        id="date"
        type="date"
        aria-invalid=${sentence === undefined ? 'false' : 'true'}
        aria-describedby=${ifDefined(sentence === undefined ? undefined : 'date-error')}
        .value=${live(this.draft.date)}
        @input=${(event: InputEvent) => this.#type('date', { date: (event.target as HTMLInputElement).value })}
        @blur=${() => this.#leave('date')}
      />
      ${this.#error('date', sentence)}
    </div>`;
  }

  /** Whether it is said that a field is wrong: of numbers at once, of words and what is missing once the field was left. */
  #isMarked(id: FieldId): boolean {
    const isNumber = id !== 'code' && id !== 'date' && id !== 'tax-name';
    return this.#wrong.has(id) && (this.left.has(id) || (isNumber && typedIn(this.draft, id) !== ''));
  }

  #sentence(id: FieldId, { wrong: say }: Messages): string | undefined {
    if (!this.#isMarked(id)) return undefined;
    const typed = typedIn(this.draft, id);
    switch (id) {
      case 'tax-name':
        return say.name;
      case 'code':
        return say.code(typed, this.currency);
      case 'rate':
        return say.rate(typed);
      case 'date':
        return say.date;
      default:
        return say.percent(typed);
    }
  }

  readonly #addMeter = (): void => {
    const { meters } = this.draft;
    const meter = METERS.find((each) => meters.every((other) => other.meter !== each));
    if (meter) this.#set({ meters: [...meters, { meter, percent: '' }] });
  };

  #leave(...ids: readonly FieldId[]): void {
    this.#typing = undefined;
    this.left = new Set([...this.left, ...ids]);
  }

  /** Whoever goes on from the second currency is told what it lacks, in fields that were never entered too. */
  readonly #leaveCurrency = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if ((currentTarget as HTMLElement).contains(relatedTarget as Node | null)) return;
    const fields = ['code', 'rate', 'date'] as const;
    if (fields.some((id) => typedIn(this.draft, id) !== '')) this.#leave(...fields);
    else this.left = new Set([...this.left].filter((id) => !fields.some((each) => each === id)));
  };

  #type(id: FieldId, changes: Partial<OptionsDraft>): void {
    if (this.#typing?.id !== id) this.#typing = { id, before: this.options ?? {} };
    this.#read(changes);
  }

  /** A change that is whole at once: a press, or a choice. */
  #set(changes: Partial<OptionsDraft>): void {
    this.#typing = undefined;
    this.#read(changes);
  }

  #read(changes: Partial<OptionsDraft>): void {
    this.draft = { ...this.draft, ...changes };
    const reading = readDraft(this.draft, this.currency, this.options?.secondCurrency?.code);
    const options = 'options' in reading ? reading.options : this.#typing?.before;
    if (!options || JSON.stringify(options) === JSON.stringify(this.options ?? {})) return;
    this.#told = this.options = options;
    announce(this, 'price-options-change', { options });
  }
}
