import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import '../../components/break-even/define.js';
import '../../components/cost-estimate/define.js';
import type { PlannerEvents } from '../../components/events.js';
import { controls } from '../../components/look/controls.js';
import { text as textLook } from '../../components/look/text.js';
import { tokens } from '../../components/look/tokens.js';
import '../../components/price-comparison/define.js';
import { localeOf } from '../../components/words.js';
import '../../components/workload-form/define.js';
import { canServe, compare } from '../../pricing/compare.js';
import type { OfferingId } from '../../pricing/offerings/offering.js';
import { priceBook } from '../../pricing/price-book.js';
import type { Workload } from '../../pricing/workload.js';
import type { Session } from './session.js';

const BOOK = priceBook('us-east-1');
const TRY = { en: 'Try it:', ja: '試す：' };

/** A page of the planning sessions: the guide, then the live form and its price. It exists in Storybook only. */
export class PlanningSession extends LitElement {
  static override styles = [
    tokens,
    textLook,
    controls,
    css`
      :host {
        display: block;
        max-inline-size: 1216px;
        margin-inline: auto;
        padding: 24px 16px 56px;
        container-type: inline-size;
      }
      .lead {
        max-inline-size: 62ch;
        margin: 8px 0 0;
      }
      ol {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
        gap: 20px 40px;
        margin: 24px 0 0;
        padding: 20px 0 0;
        border-block-start: 1px solid var(--hair);
        list-style: none;
        counter-reset: step;
      }
      li {
        counter-increment: step;
      }
      li h2::before {
        content: counter(step) '  ';
        color: var(--ink-3);
      }
      li p {
        margin: 4px 0 0;
        color: var(--ink-2);
      }
      .tries {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 8px;
        align-items: baseline;
        margin: 8px 0 0;
      }
      .live {
        display: grid;
        gap: 32px 56px;
        margin: 32px 0 0;
        padding: 24px 0 0;
        border-block-start: 1px solid var(--hair-2);
      }
      .section {
        margin-block-start: 32px;
        padding-block-start: 20px;
        border-block-start: 1px solid var(--hair);
      }
      @container (min-width: 960px) {
        .live {
          grid-template-columns: 328px minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) workload!: Workload;
  @property() offering: OfferingId = 'domain';
  @property() locale?: string;

  protected override render(): TemplateResult {
    const locale = localeOf(this),
      { title, lead, steps, along } = this.session,
      comparison = compare(this.workload, BOOK),
      chosen = comparison.offerings[this.offering],
      found = canServe(chosen) || !comparison.cheapest ? chosen : comparison.offerings[comparison.cheapest];
    return html`
      <h1>${title[locale]}</h1>
      <p class="lead">${lead[locale]}</p>
      <ol>
        ${steps.map(
          (step) =>
            html`<li>
              <h2>${step.title[locale]}</h2>
              <p>${step.text[locale]}</p>
              ${
                step.tries
                  ? html`<p class="tries">
                      ${TRY[locale]}
                      ${step.tries.map(({ label, change }) => html`<button type="button" class="button" @click=${() => this.#take(change(this.workload))}>${label[locale]}</button>`)}
                    </p>`
                  : nothing
              }
            </li>`,
        )}
      </ol>
      <div class="live" @workload-change=${this.#onWorkload} @offering-change=${this.#onOffering}>
        <personalize-workload-form .workload=${this.workload}></personalize-workload-form>
        <div>
          <personalize-cost-estimate
            show="answer"
            .estimate=${found}
            .workload=${this.workload}
            .comparison=${comparison}
          ></personalize-cost-estimate>
          <div class="section">
            <personalize-price-comparison
              .comparison=${comparison}
              .workload=${this.workload}
              selected=${found.offering}
            ></personalize-price-comparison>
          </div>
          ${
            along
              ? html`<div class="section">
                  <personalize-break-even
                    .workload=${this.workload}
                    .book=${BOOK}
                    along=${along}
                    selected=${found.offering}
                  ></personalize-break-even>
                </div>`
              : nothing
          }
          ${
            canServe(found)
              ? html`<div class="section">
                  <personalize-cost-estimate show="workings" .estimate=${found} .workload=${this.workload}></personalize-cost-estimate>
                </div>`
              : nothing
          }
        </div>
      </div>
    `;
  }

  readonly #onWorkload = ({ detail }: CustomEvent<PlannerEvents['workload-change']>): void => {
    this.workload = detail.workload;
  };

  readonly #onOffering = ({ detail }: CustomEvent<PlannerEvents['offering-change']>): void => {
    this.offering = detail.offering;
  };

  #take(workload: Workload): void {
    this.workload = workload;
    this.dispatchEvent(new CustomEvent('workload-change', { detail: { workload }, bubbles: true, composed: true }));
  }
}

if (!customElements.get('planning-session')) customElements.define('planning-session', PlanningSession);

declare global {
  interface HTMLElementTagNameMap {
    'planning-session': PlanningSession;
  }
}
