import { html, nothing, type TemplateResult } from 'lit';
import type { Estimate } from '../../pricing/estimate.js';
import { quote } from '../../pricing/quote.js';
import { unitCostText } from './unit-cost-text.js';
import type { Explaining } from './explaining.js';

/** What a thousand recommendations and a user cost, each in words and a figure; none without the workload. */
export function unitCosts(found: Estimate, { text, locale, workload, options, book }: Explaining): { words: string; amount: string }[] {
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
export function unitCostsView(found: Estimate, telling: Explaining): TemplateResult | typeof nothing {
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
