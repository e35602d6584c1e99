import { html, nothing, type TemplateResult } from 'lit';
import type { PriceBook } from '../../pricing/price-book.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText } from '../../src/locale/numbers.js';
import { isoDateText } from '../../src/locale/times.js';
import type { PlannerView } from '../events.js';
import type { messages } from './planner.messages.js';

const VIEWS: readonly PlannerView[] = ['estimate', 'prices', 'fleet', 'changes'];

export interface HeaderParts {
  readonly text: typeof messages.en;
  readonly locale: Locale;
  readonly view: PlannerView;
  /** Shown beside a view's name; 0 shows nothing. */
  readonly counts: Partial<Record<PlannerView, number>>;
  readonly rates: PriceBook | undefined;
  readonly region: string | undefined;
  readonly onView: (view: PlannerView) => void;
  readonly onLanguage: () => void;
}

/** The top line: the views, whose rates, the other language. */
export function header({ text, locale, view, counts, rates, region, onView, onLanguage }: HeaderParts): TemplateResult {
  const [before, where, after] = text.rates(rates?.region ?? '', rates ? isoDateText(rates.date, locale) : '');
  const other = locale === 'ja' ? 'en' : 'ja';
  return html`<header class="bar" part="bar">
    <div class="bar-in">
      <div class="brand">
        <svg viewBox="0 0 18 18" aria-hidden="true">
          <path class="cap" d="M2 4h14" />
          <path d="M2 14h4V9h4v3h6" />
        </svg>
        <span class="word">${text.name}</span>
      </div>
      <nav class="views" aria-label=${text.views}>
        ${VIEWS.map(
          (each) =>
            html`<button type="button" aria-current=${each === view ? 'page' : nothing} @click=${() => onView(each)}>
              ${text[each]}${counts[each] ? html`<span class="n">${countText(counts[each], locale)}</span>` : nothing}
            </button>`,
        )}
      </nav>
      <div class="where">
        ${rates && (view === 'estimate' || view === 'prices') ? html`<span class="rates">${before}<b>${where}</b>${after}</span>` : nothing}
        ${region && view !== 'estimate' && view !== 'prices' ? html`<span class="rates">${text.region} <b>${region}</b></span>` : nothing}
        <button type="button" class="link" lang=${other} @click=${onLanguage}>${text.otherLanguage}</button>
      </div>
    </div>
  </header>`;
}
