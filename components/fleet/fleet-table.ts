import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { glyph } from './glyphs.js';
import type { OrderColumn, RowOrder } from './row-order.js';
import { rowTemplate, skeletonRow } from './row-template.js';
import type { RowView } from './row-view.js';
import type { TableActions, Telling } from './telling.js';

export interface TableState {
  /** What is shown, in its order. */
  readonly views: readonly RowView[];
  /** How many of them are drawn yet. */
  readonly drawn: number;
  readonly order: RowOrder;
  readonly days: number;
  readonly isBusy: boolean;
  /** Places kept for rows to come. */
  readonly places: number;
  readonly sort: (column: OrderColumn) => void;
}

/** The table of resources, its head a row of buttons that sort. */
export function fleetTable(
  { views, drawn, order, days, isBusy, places, sort }: TableState,
  telling: Telling,
  actions: TableActions,
): TemplateResult {
  const { text, book } = telling;
  const changeable = views.filter(({ canChange, recommended, target }) => canChange && (recommended ?? target) !== undefined);
  const chosen = changeable.filter(({ target }) => target !== undefined);
  const chooseAll = (event: Event): void => {
    const isOn = (event.target as HTMLInputElement).checked;
    for (const { arn, target, recommended } of changeable)
      if (isOn !== (target !== undefined)) actions.target(arn, isOn ? recommended : undefined);
  };
  const head = (column: OrderColumn, words: string, look: string): TemplateResult => {
    const isSorted = order.column === column;
    return html`<th class=${look} scope="col" role="columnheader" aria-sort=${isSorted ? order.direction : nothing}>
      <button class="sort" @click=${() => sort(column)}>
        ${words}${isSorted ? glyph(order.direction === 'ascending' ? 'up' : 'down') : nothing}
      </button>
    </th>`;
  };
  // A row is drawn anew only when it says something else.
  const said = [text, telling.timeZone, book, telling.readAt, actions.isLocked, actions.copied];
  return html`<table class="fleet" part="table" role="table" aria-busy=${isBusy ? 'true' : 'false'} aria-label=${text.caption}>
    <thead>
      <tr class="row" role="row">
        <td class="pick" role="cell">
          <input
            type="checkbox"
            aria-label=${text.selectAll}
            .checked=${changeable.length > 0 && chosen.length === changeable.length}
            .indeterminate=${chosen.length > 0 && chosen.length < changeable.length}
            ?disabled=${changeable.length === 0 || actions.isLocked}
            @change=${chooseAll}
          />
        </td>
        ${head('name', text.resource, 'name')}${head('peak', text.demandDays(days), 'demand')}${head('minimum', text.minimumTps, 'minimum')}
        ${head('cost', book ? text.costColumn(book.currency) : text.sortedBy.cost, 'number cost')}${head('difference', text.difference, 'number difference')}
        ${head('risk', text.atRisk, 'number at-risk')}
        <th class="state" scope="col" role="columnheader">${text.status}</th>
      </tr>
    </thead>
    <tbody>
      ${repeat(
        views.slice(0, drawn),
        ({ arn }) => arn,
        (view) => guard([view, ...said], () => rowTemplate(view, telling, actions)),
      )}
      ${Array.from({ length: places }, skeletonRow)}
    </tbody>
  </table>`;
}
