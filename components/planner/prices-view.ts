import { html, type TemplateResult } from 'lit';
import type { PriceBook } from '../../pricing/price-book.js';
import type { Workload } from '../../pricing/workload.js';
import type { PlannerEvents } from '../events.js';

/** The page of the rates. */
export function pricesView(
  title: string,
  rates: PriceBook | undefined,
  workload: Workload,
  onBook: (event: CustomEvent<PlannerEvents['price-book-change']>) => void,
): TemplateResult {
  return html`<h1 class="sr">${title}</h1>
    <personalize-price-book class="book" .book=${rates} .workload=${workload} @price-book-change=${onBook}></personalize-price-book>`;
}
