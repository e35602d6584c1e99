import { html, nothing, type TemplateResult } from 'lit';
import type { Derivation, DerivationStep } from '../../../pricing/derive/derivation.js';
import { derivationAssumptionText, stepWords } from '../../../src/locale/derivations.js';
import type { Locale } from '../../../src/locale/locale.js';
import { quantityText } from '../../../src/locale/numbers.js';
import type { en } from './derive.messages.js';

/** "50,000 users a month × 4 sessions a user = 200,000 sessions". */
function stepLine({ id, left, operator, right, result, isRounded }: DerivationStep, locale: Locale): string {
  const words = stepWords(id, locale);
  const figure = (value: DerivationStep['left'], name: string): string =>
    locale === 'ja' ? `${name} ${quantityText(value, locale, 4)}` : `${quantityText(value, locale, 4)} ${name}`;
  return `${figure(left, words.left)} ${operator} ${figure(right, words.right)} ${isRounded ? '≈' : '='} ${figure(result, words.result)}`;
}

/** The way from what was typed to the result, line by line, and what was taken for granted. */
export function stepsView({ steps, assumptions }: Derivation<unknown>, text: typeof en, locale: Locale): TemplateResult {
  return html`
    <ol class="steps" aria-label=${text.workings}>
      ${steps.map((step) => html`<li>${stepLine(step, locale)}</li>`)}
    </ol>
    ${
      assumptions.length === 0
        ? nothing
        : html`<ul class="assumed">
            ${assumptions.map((id) => html`<li>${derivationAssumptionText(id, locale)}</li>`)}
          </ul>`
    }
  `;
}
