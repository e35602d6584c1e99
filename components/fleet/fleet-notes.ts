import { html, nothing, type TemplateResult } from 'lit';
import { sum } from '../../pricing/exact.js';
import type { PriceBook } from '../../pricing/price-book.js';
import type { FleetCost } from '../../src/capacity/fleet-cost.js';
import { countText, moneyText, rateText } from '../../src/locale/numbers.js';
import { rateMonthsText } from '../../src/locale/rate-sources.js';
import { durationText, isoDateText } from '../../src/locale/times.js';
import type { RowView } from './row-view.js';
import type { Telling } from './telling.js';

/** What the columns mean, which metrics they come from and whose rates they are. */
export function fleetNotes(
  views: readonly RowView[],
  cost: FleetCost | undefined,
  users: number | undefined,
  region: string | undefined,
  telling: Telling,
): TemplateResult {
  const { text, locale, book } = telling;
  const measured = views.flatMap(({ row: { demand } }) => (demand.kind === 'measured' ? [demand] : []));
  const lag = measured[0]?.frontier.autoscalingLagSeconds;
  const metrics = [...new Set(measured.flatMap(({ series }) => series.metrics.map(({ name }) => name)))];
  // GetRecommendations is GetRecommendationsRequests in older accounts: never added to one another.
  const hasAliases = metrics.some((name) => metrics.includes(`${name}Requests`));
  const hasRecommender = views.some(({ kind }) => kind === 'recommender');
  const sources = [...(book?.meters['tps-hours'].tiers ?? []), ...((hasRecommender && book?.meters['recommender-users'].tiers) || [])]
    .filter(({ rate }) => rate !== null)
    .map(({ source }) => source);
  const paragraphs = [
    [
      lag === undefined ? '' : text.riskNote(durationText(lag, locale)),
      book && cost ? `${text.costNote} ${tierSentence(book, views, cost, telling)}` : '',
    ],
    [
      hasRecommender ? text.adviceOnlyWhy : '',
      hasRecommender && book ? (users === undefined ? text.noUsersNote : text.usersNote(countText(users, locale))) : '',
      metrics.length > 0 ? text.metricsNote(metrics.join(locale === 'ja' ? '、' : ', '), hasAliases) : '',
      book
        ? text.ratesNote(book.region, isoDateText(book.date, locale), rateMonthsText(sources, book.date, locale), book.taxIncluded)
        : region === undefined
          ? ''
          : text.noRates(region),
    ],
  ];
  return html`<div class="notes" part="notes">
    ${paragraphs.map((sentences) => {
      const words = sentences.filter((sentence) => sentence !== '').join(locale === 'ja' ? '' : ' ');
      return words === '' ? nothing : html`<p class="note">${words}</p>`;
    })}
  </div>`;
}

/** The account's tiers in words, and what they do to rows (C5). */
function tierSentence(book: PriceBook, views: readonly RowView[], cost: FleetCost, { text, locale }: Telling): string {
  let from = 0;
  const tiers = book.meters['tps-hours'].tiers.flatMap(({ upTo, rate }) => {
    const size = upTo === null ? undefined : countText(Number(upTo) - from, locale);
    from = Number(upTo ?? from);
    return rate === null ? [] : [[rateText(rate, locale), size] as const];
  });
  const rows = views.flatMap((view) => (view.cost ? [view.cost] : []));
  const together = cost.now.amount.minus(sum(rows));
  // Something that is not known to its row, such as the least that an unread one can be, is in the total too.
  const isTiers = !cost.now.isAtLeast && together.gte('0.005');
  return `${text.tierNote(book.currency, tiers)}${isTiers ? text.notAddingUp(`${moneyText(together, locale)} ${book.currency}`) : text.addingUp}`;
}
