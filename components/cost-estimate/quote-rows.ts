import { html, nothing, type TemplateResult } from 'lit';
import { boundOf } from '../../pricing/bound.js';
import type { Estimate } from '../../pricing/estimate.js';
import { paidFor, type Payable, type QuoteDiscount } from '../../pricing/quote.js';
import { conversionText, currencyText } from '../../src/locale/currencies.js';
import { meterName } from '../../src/locale/meters.js';
import { moneyText, quantityText } from '../../src/locale/numbers.js';
import { boundText } from '../../src/locale/rates.js';
import type { Telling } from './telling.js';

/** A step from the list price to what is paid, in words and figures, as drawn and as copied. */
export interface QuoteStep {
  readonly kind: 'list' | 'discount' | 'net' | 'tax' | 'total' | 'converted';
  readonly words: string;
  readonly amount: string;
}

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
  const bound = boundOf(found);
  return quoteSteps(found, telling).map(
    ({ kind, words, amount }) =>
      html`<tr class="step ${kind}" part="step">
        <th scope="row" colspan="3">${words}</th>
        <td class=${kind === 'discount' ? 'number amount less' : 'number amount'}>
          ${kind === 'total' && bound ? html`<span class="mark">${boundText(bound, telling.locale)}</span> ` : nothing}${amount}
        </td>
      </tr>`,
  );
}
