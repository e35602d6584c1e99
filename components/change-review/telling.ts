import { html, type TemplateResult } from 'lit';
import { Big } from '../../pricing/exact.js';
import type { Locale } from '../../src/locale/locale.js';
import { moneyText } from '../../src/locale/numbers.js';
import { shareRangeText } from '../../src/locale/shares.js';
import { clockText } from '../../src/locale/times.js';
import type { Outlook } from '../../src/provisioning/change-plan.js';
import type { Messages } from './change-review.messages.js';

/** What the parts need to say something. */
export interface Telling {
  readonly text: Messages;
  readonly locale: Locale;
  readonly timeZone: string;
}

/** "2,928.00 → 879.50": the arrow is drawn, the word is read. */
export function fromTo(before: string, after: string, { text }: Telling): TemplateResult {
  return html`<span class="nowrap">${before}</span> <span aria-hidden="true">→</span><span class="sr">${text.to}</span>
    <span class="nowrap">${after}</span>`;
}

/** Money of a plan: decimal text, or what is said where it is not known. */
export function planMoney(amount: string | undefined, { text, locale }: Telling, options?: { signed?: boolean }): string {
  return amount === undefined ? text.notKnown : moneyText(new Big(amount), locale, options);
}

/** The colour of a difference: what saves, what costs more, and what is neither once it is rounded to cents. */
export function colourOf(amount: string | undefined): 'less' | 'more' | 'dim' {
  const cents = amount === undefined ? 0 : new Big(amount).round(2).cmp(0);
  return cents < 0 ? 'less' : cents > 0 ? 'more' : 'dim';
}

/** "0.10 to 0.26 %" of one minimum. */
export function riskText({ riskShareLagging, riskShareNoAutoscaling }: Outlook, { text, locale }: Telling): string {
  if (riskShareLagging === undefined || riskShareNoAutoscaling === undefined) return text.notKnown;
  return shareRangeText(riskShareLagging, riskShareNoAutoscaling, locale);
}

/** "14:38:03". */
export function timeText(at: number, { locale, timeZone }: Telling): string {
  return clockText(at, locale, timeZone);
}
