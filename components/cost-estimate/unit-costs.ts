import { html, nothing, type TemplateResult } from 'lit';
import type { Estimate } from '../../pricing/estimate.js';
import type { Big } from '../../pricing/exact.js';
import { quote } from '../../pricing/quote.js';
import { moneyText, rateText } from '../../src/locale/numbers.js';
import type { Locale } from '../../src/locale/locale.js';
import type { Telling } from './telling.js';

/** Two digits of cents, or the first two that are not zero. */
export function unitCostText(amount: Big, locale: Locale): string {
  return amount.gt(0) && amount.lt('0.01') ? rateText(amount.prec(2), locale) : moneyText(amount, locale);
}

/** What a thousand recommendations and a user cost, each in words and a figure; none without the workload. */
export function unitCosts(found: Estimate, { text, locale, workload, options, book }: Telling): { words: string; amount: string }[] {
  if (!workload) return [];
  const { perThousandRecommendations, perUser, tax } = quote(found, workload, options, book);
  // Beside a total that includes tax, a figure that doesn't says so.
  const named = (words: string): string => (tax ? text.beforeTax(words) : words);
  return [
    ...(perThousandRecommendations
      ? [{ words: named(text.perThousandWords), amount: unitCostText(perThousandRecommendations, locale) }]
      : []),
    ...(perUser ? [{ words: named(text.perUserWords), amount: unitCostText(perUser, locale) }] : []),
  ];
}

/** Unit costs side by side. */
export function unitCostsView(found: Estimate, telling: Telling): TemplateResult | typeof nothing {
  const costs = unitCosts(found, telling);
  if (costs.length === 0) return nothing;
  return html`<dl class="units" part="unit-costs">
    ${costs.map(
      ({ words, amount }) =>
        html`<div>
          <dt class="label">${words}</dt>
          <dd><b>${amount}</b> <span class="unit">${telling.book.currency}</span></dd>
        </div>`,
    )}
  </dl>`;
}
