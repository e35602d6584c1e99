import { html, nothing, type TemplateResult } from 'lit';
import { costOfReading } from '../../pricing/reading-cost.js';
import type { ReadAccount } from '../../src/aws/measured-demand.js';
import { countText, rateText } from '../../src/locale/numbers.js';
import { instantText } from '../../src/locale/times.js';
import type { FleetSnapshot } from './fleet-snapshot.js';
import { glyph } from './glyphs.js';
import { ORDER_COLUMNS, type OrderColumn, type RowOrder } from './row-order.js';
import type { RowView } from './row-view.js';
import type { Telling } from './telling.js';

const FILTERS = ['all', 'lower', 'raise', 'keep', 'none'] as const;
export type Filter = (typeof FILTERS)[number];

export interface ToolsState {
  readonly views: readonly RowView[];
  readonly filter: Filter;
  readonly search: string;
  readonly order: RowOrder;
  readonly snapshot: FleetSnapshot;
  readonly choose: (filter: Filter) => void;
  readonly find: (words: string) => void;
  readonly sort: (column: OrderColumn) => void;
  readonly stop: () => void;
}

/** Filters, the search, and how far the read is: above the table, in one line where there is room. */
export function fleetTools(state: ToolsState, telling: Telling): TemplateResult {
  const { views, filter, search, order } = state,
    { text } = telling;
  return html`<div class="tools" part="tools">
    <div class="chips" role="group" aria-label=${text.show}>
      ${FILTERS.map((each) => {
        const count = views.filter((view) => fits(view, each)).length;
        return html`<button class="chip" aria-pressed=${each === filter ? 'true' : 'false'} @click=${() => state.choose(each)}>
          ${text.filters[each]}<span class="n">${count}</span>
        </button>`;
      })}
    </div>
    <label class="input find">
      <span class="sr">${text.findLabel}</span>${glyph('search')}
      <input
        class="start"
        type="search"
        placeholder=${text.find}
        .value=${search}
        @input=${(event: Event) => state.find((event.target as HTMLInputElement).value)}
      />
    </label>
    <label class="order">
      <span>${text.sortBy}</span>
      <select @change=${(event: Event) => state.sort((event.target as HTMLSelectElement).value as OrderColumn)}>
        ${ORDER_COLUMNS.map((column) => html`<option value=${column} ?selected=${column === order.column}>${text.sortedBy[column]}</option>`)}
      </select>
    </label>
    ${progressView(state, telling)}
  </div>`;
}

/** Whether a filter shows a row. */
export function fits({ advice }: RowView, filter: Filter): boolean {
  return filter === 'all' || advice === filter;
}

function progressView({ snapshot, views, stop }: ToolsState, telling: Telling): TemplateResult {
  const { text, locale, timeZone } = telling;
  switch (snapshot.kind) {
    case 'none':
    case 'failed':
      return html`<p class="side"></p>`;
    case 'loading': {
      const { done, of } = snapshot;
      return html`<p class="side late">
          <span role="status">${of === 0 ? text.listing : text.reading(done, of)}</span>
          <button class="link" title=${text.whatArrived} @click=${stop}>${text.stopHere}</button>
        </p>
        <progress
          class="late"
          max=${Math.max(1, of)}
          value=${done}
          aria-label=${of === 0 ? text.listing : text.reading(done, of)}
        ></progress>`;
    }
    case 'stopped':
      return html`<p class="side"><span role="status">${text.stoppedAt(snapshot.done, snapshot.of)}</span></p>`;
    case 'ready': {
      const { readAt, metricsPerResource, asked } = snapshot;
      if (readAt === undefined) return html`<p class="side"></p>`;
      const metrics = views.filter(({ row }) => row.resource.kind !== 'unreadable').length * metricsPerResource;
      return html`<p class="side">
        <span role="status"
          ><time title=${instantText(readAt, locale, 'UTC')} datetime=${new Date(readAt * 1000).toISOString()}
            >${text.readAt(instantText(readAt, locale, timeZone, { withDate: false }))}</time
          >
          ${keptText(asked, telling)}
          ${metrics > 0 ? text.refreshCosts(countText(metrics, locale), rateText(costOfReading(metrics), locale)) : nothing}</span
        >
      </p>`;
    }
  }
}

/** How much of what stands here was not asked for, or that nothing can be kept. */
function keptText(asked: ReadAccount | undefined, { text, locale }: Telling): string | typeof nothing {
  if (!asked) return nothing;
  const { windowsKept, windowsRequested, cacheFailure } = asked;
  if (cacheFailure) return text.notKept;
  const percent = Math.floor((100 * windowsKept) / (windowsKept + windowsRequested));
  return percent > 0 ? text.kept(countText(percent, locale)) : nothing;
}
