import { html, nothing, type TemplateResult } from 'lit';
import { costOfReading } from '../../pricing/reading-cost.js';
import { isAwsCallError } from '../../src/aws/call-error.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText, rateText } from '../../src/locale/numbers.js';
import { instantText } from '../../src/locale/times.js';
import type { CloserLook } from '../fleet/closer-look.js';
import { missingPermission } from '../fleet/statement.js';
import type { CloserState } from './closer-state.js';
import { closerMessages } from './closer.messages.js';

export { styles } from './closer.styles.js';

/** What a close read asks for at most. */
export interface CloserLimits {
  readonly minuteDays: number;
  readonly historyDays: number;
  readonly metrics: number;
}

export interface CloserParts {
  readonly limits: CloserLimits;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly kind: 'campaign' | 'recommender';
  readonly state: CloserState | undefined;
  /** What was read before. */
  readonly closer: CloserLook | undefined;
  readonly onRead: () => void;
  readonly onStop: () => void;
}

type Text = typeof closerMessages.en;

/** What a close read asks and costs, how far it is, and what came of it. */
export function closerView(parts: CloserParts): TemplateResult {
  const { state } = parts,
    text = closerMessages[parts.locale];
  return html`<div slot="reading" class=${state?.kind === 'failed' ? 'closer failed' : 'closer'}>${inside(parts, text)}</div>`;
}

function inside(parts: CloserParts, text: Text): TemplateResult {
  const { state, closer } = parts;
  switch (state?.kind) {
    case 'reading':
      return readingView(parts, text, state);
    case 'failed':
      return failedView(parts, text, state.error);
    case 'stopped':
      return html`<p class="note" role="status">${text.stopped}</p>
        ${askRow(parts, text, text.read)}`;
    case undefined:
      return closer
        ? doneView(parts, text, closer)
        : html`<p class="say">${text.offer(text.unit[parts.kind], String(parts.limits.minuteDays), String(parts.limits.historyDays))}</p>
            ${askRow(parts, text, text.read)}`;
  }
}

function askRow({ locale, limits: { metrics }, onRead }: CloserParts, text: Text, words: string): TemplateResult {
  return html`<div class="row">
    <button type="button" class="button" @click=${onRead}>${words}</button>
    <span class="note">${text.cost(countText(metrics, locale), rateText(costOfReading(metrics), locale))}</span>
  </div>`;
}

function readingView({ locale, onStop }: CloserParts, text: Text, { done, of }: { done: number; of: number }): TemplateResult {
  const words = of === 0 ? text.starting : text.progress(countText(done, locale), countText(of, locale));
  return html`<p class="say" role="status">${words}</p>
    <div class="row">
      <progress max=${Math.max(1, of)} value=${done} aria-label=${words}></progress>
      <button type="button" class="button" @click=${onStop}>${text.cancel}</button>
    </div>`;
}

function failedView(parts: CloserParts, text: Text, error: Error): TemplateResult {
  const missing = missingPermission(error),
    requestId = isAwsCallError(error) ? error.requestId : undefined;
  return html`<div role="alert">
      <h3>${missing ? text.denied : text.failed}</h3>
      <p class="say">${missing ? text.deniedDo(missing.action) : text.failedDo}</p>
      <p class="note">
        <code>${error.name}</code>${error.message === error.name ? nothing : html` ${error.message}`}${
          requestId === undefined ? nothing : html`, ${text.requestId(requestId)}`
        }
      </p>
    </div>
    ${askRow(parts, text, text.retry)}`;
}

function doneView(parts: CloserParts, text: Text, { readAt, metricsRequested, minutes }: CloserLook): TemplateResult {
  const { locale, timeZone, limits } = parts;
  return html`<p class="note" role="status">
      ${text.done(
        instantText(readAt, locale, timeZone, { withDate: false }),
        countText(metricsRequested, locale),
        rateText(costOfReading(metricsRequested), locale),
      )}
      ${text.covered(countText(minutes.windowsCovered, locale), countText(minutes.windowsAsked, locale), String(limits.minuteDays))}
    </p>
    ${askRow(parts, text, text.again)}`;
}
