import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { canServe, type Comparison } from '../../pricing/compare.js';
import type { Along } from '../../pricing/break-even.js';
import type { PriceBook } from '../../pricing/price-book.js';
import { paidFor } from '../../pricing/quote.js';
import type { Locale } from '../../src/locale/locale.js';
import { moneyText } from '../../src/locale/numbers.js';
import type { Board, Scenario } from '../../src/scenarios/board.js';
import { optionsSummary } from './options-summary.js';
import type { messages } from './planner.messages.js';

/** What lies below the fold until somebody opens it. */
export type EstimateSection = 'options' | 'ahead' | 'bill';

export interface EstimateParts {
  readonly text: typeof messages.en;
  readonly locale: Locale;
  readonly rates: PriceBook;
  readonly comparison: Comparison;
  readonly board: Board;
  /** The one that is edited. */
  readonly scenario: Scenario;
  readonly isStale: boolean;
  readonly along: Along;
  readonly opened: ReadonlySet<EstimateSection>;
  readonly storageKey: string;
  readonly fragment: string;
  readonly onSection: (section: EstimateSection, isOpen: boolean) => void;
}

/** The estimate: the scenario and its form (one a scenario: undo ends where another begins) beside the answer, then how it is served, what it pays for, when to switch, and what is opened. */
export function estimateView(parts: EstimateParts): TemplateResult {
  const { text, locale, rates, comparison, board, scenario, isStale, along, storageKey, fragment } = parts;
  const { workload, offering, options } = scenario;
  const found = comparison.offerings[offering];
  return html`<h1 class="sr">${text.estimate}</h1>
    <personalize-scenario-board
      class="scenarios"
      show="head"
      storage-key=${storageKey}
      .fragment=${fragment}
      .board=${board}
    ></personalize-scenario-board>
    <div class="estimate">
      <div class="answer">
        <personalize-cost-estimate
          show="answer"
          ?stale=${isStale}
          .estimate=${found}
          .workload=${workload}
          .options=${options}
          .comparison=${comparison}
        ></personalize-cost-estimate>
      </div>
      <div class="form">
        ${canServe(found) ? html`<p class="running" aria-hidden="true"><b>${moneyText(paidFor(found, options ?? {}, rates).total, locale)}</b> ${text.aMonth(rates.currency)}</p>` : nothing}
        ${keyed(scenario.id, html`<personalize-workload-form .workload=${workload}></personalize-workload-form>`)}
      </div>
      <div class="rest">
        <div class="section">
          <personalize-price-comparison .comparison=${comparison} .workload=${workload} selected=${offering}></personalize-price-comparison>
        </div>
        ${
          canServe(found)
            ? html`<div class="section">
                <personalize-cost-estimate
                  show="workings"
                  .estimate=${found}
                  .workload=${workload}
                  .options=${options}
                ></personalize-cost-estimate>
              </div>`
            : nothing
        }
        <div class="section">
          <personalize-break-even .workload=${workload} along=${along} selected=${offering}></personalize-break-even>
        </div>
        ${section('options', parts, () => html`${keyed(scenario.id, html`<personalize-price-options .options=${options}></personalize-price-options>`)}`)}
        ${section(
          'ahead',
          parts,
          () =>
            html`<personalize-projection
              .workload=${workload}
              .options=${options}
              .plan=${scenario.plan}
              .offering=${offering}
            ></personalize-projection>`,
        )}
        ${section(
          'bill',
          parts,
          () =>
            html`<personalize-bill-reconciliation
              .estimate=${canServe(found) ? found : undefined}
              .workload=${workload}
            ></personalize-bill-reconciliation>`,
        )}
      </div>
    </div>`;
}

/** Its content is drawn when it is first opened, and kept from then on: what was typed in it stays. */
function section(id: EstimateSection, parts: EstimateParts, content: () => TemplateResult): TemplateResult {
  const { text, locale, rates, scenario, opened, onSection } = parts;
  const [title, lead] = text.sections[id];
  const set = id === 'options' ? optionsSummary(scenario.options ?? {}, rates, text, locale) : undefined;
  return html`<details
    class="section fold"
    @toggle=${(event: Event) => {
      if (event.target === event.currentTarget) onSection(id, (event.currentTarget as HTMLDetailsElement).open);
    }}
  >
    <summary>
      <h2>${title}</h2>
      <span class="lead">${set ?? lead}</span>
    </summary>
    ${opened.has(id) ? content() : nothing}
  </details>`;
}
