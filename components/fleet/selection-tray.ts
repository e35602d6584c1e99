import { html, nothing, type TemplateResult } from 'lit';
import type { FleetCost } from '../../src/capacity/fleet-cost.js';
import { moneyText } from '../../src/locale/numbers.js';
import { lookOf } from './row-template.js';
import type { RowView } from './row-view.js';
import type { Telling } from './telling.js';

export interface TrayActions {
  readonly clear: () => void;
  readonly review: () => void;
  readonly isLocked: boolean;
}

/** What was chosen, and what it comes to: there from the first tick on. */
export function selectionTray(
  views: readonly RowView[],
  cost: FleetCost | undefined,
  { text, locale, book }: Telling,
  actions: TrayActions,
): TemplateResult | typeof nothing {
  const chosen = views.flatMap(({ arn, target, minimum }) => (target === undefined ? [] : [{ arn, target, minimum: minimum ?? target }]));
  if (chosen.length === 0) return nothing;
  const difference = cost?.with(new Map(chosen.map(({ arn, target }) => [arn, target]))).amount.minus(cost.now.amount);
  const lowers = chosen.filter(({ target, minimum }) => target < minimum).length,
    raises = chosen.filter(({ target, minimum }) => target > minimum).length;
  const comma = locale === 'ja' ? '、' : ', ';
  return html`<div class="tray" part="tray" role="region" aria-label=${text.selectionLabel}>
    <p aria-live="polite">
      <b>${text.selected(chosen.length)}</b>
      <span
        >${
          difference && book
            ? html`<span class=${lookOf(difference)}>${moneyText(difference, locale, { signed: true })}</span>
                <span class="dim">${text.together(text.perMonth(book.currency))}${comma}</span>`
            : nothing
        }${lowers > 0 ? text.lowers(lowers) : nothing}${lowers > 0 && raises > 0 ? comma : nothing}${
          raises > 0 ? html`<span class="more">${text.raises(raises)}</span>` : nothing
        }</span
      >
      ${actions.isLocked ? html`<span class="risk">${text.lockedUntilRead}</span>` : nothing}
    </p>
    <div class="acts">
      <button class="button quiet" @click=${actions.clear}>${text.clear}</button>
      <button class="button main" ?disabled=${actions.isLocked} @click=${actions.review}>${text.review(chosen.length)}</button>
    </div>
  </div>`;
}
