import { html, nothing, type TemplateResult } from 'lit';
import type { Big } from '../../pricing/exact.js';
import type { Frontier } from '../../src/capacity/frontier.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText, moneyParts, moneyText } from '../../src/locale/numbers.js';
import { shareRangeText } from '../../src/locale/shares.js';
import { durationText } from '../../src/locale/times.js';
import type { AtMinimum } from './at-minimum.js';
import type { Messages } from './demand-chart.messages.js';

export interface Readout {
  readonly text: Messages;
  readonly locale: Locale;
  readonly currency: string;
  readonly frontier: Frontier | undefined;
  /** undefined while there is nothing to tell. */
  readonly at: AtMinimum | undefined;
  /** Whether the live minimum is known. */
  readonly hasCurrent: boolean;
}

/** Cost, risk, idle capacity and windows of the chosen minimum. Its lines keep their places whatever they say. */
export function readout({ text, locale, currency, frontier, at, hasCurrent }: Readout): TemplateResult {
  const line = (term: string, value: unknown): TemplateResult => html`<div><dt>${term}</dt><dd>${value}</dd></div>`; // prettier-ignore
  const waiting =
    frontier === undefined
      ? html`<span class="skeleton"></span><span class="note"></span>`
      : html`<span class="figure unknown">${text.noCost}</span><span class="note"></span>`;
  const span = frontier ? durationText((frontier.windows + frontier.gaps) * frontier.windowSeconds, locale) : '';
  return html`<dl part="figures">
    ${line(text.cost(currency), at ? cost(text, locale, at, hasCurrent) : waiting)}
    ${line(text.atRisk, at ? risk(text, locale, at) : waiting)} ${line(text.idle, at ? idle(text, locale, at) : waiting)}
    ${line(text.windowsAbove(span), at && frontier ? text.windows(countText(at.windowsAbove, locale), countText(frontier.windows, locale)) : html`<span class="dim">${frontier ? text.noCost : nothing}</span>`)}
  </dl>`;
}

function cost(text: Messages, locale: Locale, { cost, difference }: AtMinimum, hasCurrent: boolean): TemplateResult {
  if (!cost) return html`<span class="figure unknown">${text.noCost}</span><span class="note">${text.noCostWhy}</span>`;
  const { whole, cents } = moneyParts(cost, locale);
  return html`<span class="figure" part="cost">${whole}<span class="cents">${cents}</span></span>
    <span class="beside">${hasCurrent ? toNow(text, locale, difference) : nothing}</span>`;
}

function toNow(text: Messages, locale: Locale, difference: Big | undefined): TemplateResult | typeof nothing {
  if (!difference) return nothing;
  const direction = directionOf(difference);
  if (direction === 'same') return html`<span class="dim">${text.asNow}</span>`;
  return html`<span class=${direction} part="difference">${moneyText(difference, locale, { signed: true })}</span>
    <span class="dim">${text.toNow}</span>`;
}

function risk(text: Messages, locale: Locale, { riskLow, riskHigh, requestsLow, requestsHigh }: AtMinimum): TemplateResult {
  const requests =
    riskHigh > 0 ? text.requestsAtRisk(countText(requestsLow, locale), countText(requestsHigh, locale)) : text.noRequestsAtRisk;
  return html`<span class="figure" part="risk">${shareRangeText(riskLow, riskHigh, locale)}</span><span class="note">${requests}</span>`;
}

function idle(text: Messages, locale: Locale, { idleShare, idleHours, billedHours }: AtMinimum): TemplateResult {
  return html`<span class="figure" part="idle">${countText(idleShare * 100, locale)} %</span
    ><span class="note">${text.idleHours(countText(idleHours, locale), countText(billedHours, locale))}</span>`;
}

/** Which way money goes, to the cent: less than half a cent is none. */
export function directionOf(difference: Big): 'less' | 'more' | 'same' {
  const cents = difference.round(2);
  return cents.eq(0) ? 'same' : cents.lt(0) ? 'less' : 'more';
}

/** The chosen minimum in words: what a slider says beside its number. */
export function minimumInWords(text: Messages, locale: Locale, currency: string, tps: string, at: AtMinimum | undefined): string {
  if (!at) return text.valueText(tps, '', '');
  return text.valueText(tps, spokenCost(text, locale, currency, at), text.spokenRisk(shareRangeText(at.riskLow, at.riskHigh, locale)));
}

function spokenCost(text: Messages, locale: Locale, currency: string, { cost, difference }: AtMinimum): string {
  if (!cost) return '';
  const direction = difference && directionOf(difference);
  const words =
    !difference || !direction
      ? ''
      : direction === 'same'
        ? text.spokenDifference.same
        : text.spokenDifference[direction](moneyText(difference.abs(), locale));
  return text.spokenCost(moneyText(cost, locale), currency, words);
}
