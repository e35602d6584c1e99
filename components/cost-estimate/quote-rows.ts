import { html, type TemplateResult } from 'lit';
import type { Estimate } from '../../pricing/estimate.js';
import { paidFor, type Payable, type QuoteDiscount } from '../../pricing/quote.js';
import { conversionText, currencyText } from '../../src/locale/currencies.js';
import { meterName } from '../../src/locale/meters.js';
import { moneyText, quantityText } from '../../src/locale/numbers.js';
import { stepRow, type QuoteStep } from './step-row.js';
import type { Telling } from './telling.js';

function discountWords({ meter, percent }: QuoteDiscount, { text, locale }: Telling): string {
  const shown = quantityText(percent, locale, 4);
  return meter === undefined ? text.discount(shown) : text.discountOn(meterName(meter, locale), shown);
}

/** The steps of a quote; one of them, the total, where nothing is added to the list. */
export function quoteSteps(found: Estimate, telling: Telling): QuoteStep[] {
  const { text, locale, book, options } = telling;
  const { discounts, net, tax, total, second } = paidFor(found, options, book);
  const money = (amount: Payable['net']): string => moneyText(amount, locale);
  const steps: QuoteStep[] = [];
  if (discounts.length > 0) {
    steps.push({ kind: 'list', words: text.listPrice, amount: money(found.total) });
    for (const discount of discounts)
      steps.push({ kind: 'discount', words: discountWords(discount, telling), amount: money(discount.amount) });
  }
  if (tax) {
    steps.push({ kind: 'net', words: text.net, amount: money(net) });
    steps.push({ kind: 'tax', words: text.taxOf(tax.name, quantityText(tax.percent, locale, 4)), amount: money(tax.amount) });
  }
  steps.push({ kind: 'total', words: text.total, amount: money(total) });
  if (second)
    steps.push({
      kind: 'converted',
      words: conversionText(second, book.currency, locale),
      amount: currencyText(second.total, second.code, locale),
    });
  return steps;
}

/** The feet of the table of lines: the total, and the steps to it. */
export function quoteRows(found: Estimate, telling: Telling): TemplateResult[] {
  return quoteSteps(found, telling).map((step) => stepRow(found, step, telling));
}

/** The total in the second currency, under the total. */
export function convertedLine(second: NonNullable<Payable['second']>, { text, locale, book }: Telling): TemplateResult {
  return html`<p class="second-line" part="second">
    <b>${currencyText(second.total, second.code, locale)}</b>${text.gap}${text.aside(conversionText(second, book.currency, locale))}
  </p>`;
}
