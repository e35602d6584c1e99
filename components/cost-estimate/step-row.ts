import { html, nothing, type TemplateResult } from 'lit';
import { boundOf } from '../../pricing/bound.js';
import type { Estimate } from '../../pricing/estimate.js';
import { boundText } from '../../src/locale/rates.js';
import type { Telling } from './telling.js';

/** A step from the list price to what is paid, in words and figures, as drawn and as copied. */
export interface QuoteStep {
  readonly kind: 'list' | 'discount' | 'net' | 'tax' | 'total' | 'converted';
  readonly words: string;
  readonly amount: string;
}

/** A foot of the table of lines. */
export function stepRow(found: Estimate, { kind, words, amount }: QuoteStep, { locale }: Telling): TemplateResult {
  const bound = kind === 'total' ? boundOf(found) : undefined;
  return html`<tr class="step ${kind}" part="step">
    <th scope="row" colspan="3">${words}</th>
    <td class=${kind === 'discount' ? 'number amount less' : 'number amount'}>
      ${bound ? html`<span class="mark">${boundText(bound, locale)}</span> ` : nothing}${amount}
    </td>
  </tr>`;
}
