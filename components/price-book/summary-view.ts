import { html, nothing, type TemplateResult } from 'lit';
import type { PriceBook, RateStatus } from '../../pricing/price-book.js';
import type { Workload } from '../../pricing/workload.js';
import { isoDateText, isoMonthText } from '../../src/locale/times.js';
import { ageOf } from './age.js';
import { tiersOfBook, type Telling } from './telling.js';

const STATUSES: readonly RateStatus[] = ['published', 'derived', 'secondary', 'unverified', 'unknown'];

/** Whose rates, since when, how old, how sure. */
export function summaryView(book: PriceBook, workload: Workload | undefined, telling: Telling): TemplateResult {
  const { text, locale, today } = telling;
  const ageText = (day: string): string | undefined => {
    const age = ageOf(day, today);
    return age && text.ages(age);
  };
  const tiers = tiersOfBook(book);
  const oldest = tiers
    .map(({ source }) => source.date)
    .filter((day) => day !== '')
    .sort()[0];
  const parts = STATUSES.flatMap((status) => {
    const count = tiers.filter((tier) => tier.status === status).length;
    return count > 0 ? [{ status, count }] : [];
  });
  const date = isoDateText(book.date, locale);
  const gap = locale === 'en' ? ' ' : '';
  return html`<p class="lead" part="summary">${text.bookOf(book.region, book.currency, book.taxIncluded)}</p>
    <p class="say">
      ${book.date > today ? text.notYet(date) : text.inForce(date, ageText(book.date))}${gap}${
        oldest ? text.sources(isoMonthText(oldest.slice(0, 7), locale), ageText(oldest)) : nothing
      }${gap}${text.sureness(parts, tiers.length)}
    </p>
    ${
      workload && workload.region !== book.region
        ? html`<p class="say" part="elsewhere">${text.workloadElsewhere(workload.region, book.region)}</p>`
        : nothing
    }`;
}
