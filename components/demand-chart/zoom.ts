import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../src/locale/locale.js';
import { dayRangeText, instantText } from '../../src/locale/times.js';
import { turn } from '../canvas/turn.js';
import type { Messages } from './demand-chart.messages.js';
import type { Span, View } from './views.js';

export interface Zoom {
  readonly text: Messages;
  readonly locale: Locale;
  readonly timeZone: string;
  /** Length of the whole series. */
  readonly days: number;
  readonly span: Span;
  readonly views: readonly View[];
  readonly index: number;
  readonly onSpan: (span: Span) => void;
  readonly onTurn: (by: -1 | 1) => void;
}

/** All of it, a week or a day; and which. */
export function zoom({ text, locale, timeZone, days, span, views, index, onSpan, onTurn }: Zoom): TemplateResult {
  const names: Record<Span, string> = {
    all: Number.isInteger(days) && days > 0 ? text.wholeRange(days) : text.everything,
    week: text.week,
    day: text.day,
  };
  return html`<div class="zoom">
    <span class="steer">
      ${turn(-1, text.earlier, views[index - 1] !== undefined, onTurn)}<span class="range"
        >${views[index] ? rangeText(views[index], span, locale, timeZone) : ''}</span
      >${turn(1, text.later, views[index + 1] !== undefined, onTurn)}
    </span>
    <span class="segment" role="group" aria-label=${text.span}>
      ${(['all', 'week', 'day'] as const).map(
        (each) =>
          html`<button type="button" aria-pressed=${each === span} ?disabled=${views.length === 0} @click=${() => onSpan(each)}>
            ${names[each]}
          </button>`,
      )}
    </span>
  </div>`;
}

function rangeText({ start, end }: View, span: Span, locale: Locale, timeZone: string): string {
  return span === 'day' ? instantText(start, locale, timeZone, { withTime: false }) : dayRangeText(start, end, locale, timeZone);
}
