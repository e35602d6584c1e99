import { html, nothing, type TemplateResult } from 'lit';
import { quantityText } from '../../src/locale/numbers.js';
import { durationText } from '../../src/locale/times.js';
import { failureKind } from './failure-view.js';
import { glyph, type Glyph } from './glyphs.js';
import type { RowView } from './row-view.js';
import type { Telling } from './telling.js';

/** The last cell of a row: a glyph and words for what is pressing, dim words for what is normal. */
export function statusView({ status, kind }: RowView, telling: Telling): TemplateResult {
  const { text, locale, readAt } = telling;
  switch (status.kind) {
    case 'unreadable':
    case 'demand-unread':
      return failedStatus(status.error, telling);
    case 'state':
      return line(
        'stopped',
        text.states[status.state] ?? status.state,
        status.reason ?? (status.state === 'INACTIVE' ? text.notBilled : undefined),
      );
    case 'updating': {
      const words = text.updating(status.to);
      return html`${line('running', readAt === undefined ? words : text.updatingFor(words, agoText(readAt - status.since, locale)))}
        <progress max="3" value=${status.step} aria-label=${`${text.updateProgress}: ${text.updateSteps[status.step - 1]}`}></progress>`;
    }
    case 'update-failed':
      return line('warning', text.updateFailed(status.to), status.reason, 'risk');
    case 'reading':
      return line('clock', text.isReading, undefined, 'dim');
    case 'idle':
      return line('idle', text.idleDays(status.days), status.since === undefined ? text.noMetric : undefined);
    case 'too-little':
      return line('clock', text.tooLittle, text.hoursOf24(quantityText(status.measuredHours, locale, 1)));
    case 'too-low':
      return line('warning', text.tooLow, adviceOnly(kind, text), 'risk');
    case 'active':
      return line('ok', text.active, adviceOnly(kind, text), 'dim');
  }
}

/** What is normal needs no words where there is little room. */
export function isOrdinary({ status, kind }: RowView): boolean {
  return status.kind === 'active' && kind === 'campaign';
}

function adviceOnly(kind: RowView['kind'], text: Telling['text']): string | undefined {
  return kind === 'recommender' ? text.adviceOnly : undefined;
}

function failedStatus(error: Error, { text }: Telling): TemplateResult {
  const kind = failureKind(error);
  if (kind === 'denied') return line('lock', text.noPermission);
  return kind === 'not-found' ? line('stopped', text.gone) : line('warning', text.notRead, undefined, 'risk');
}

function line(mark: Glyph, words: string, second?: string, look = ''): TemplateResult {
  return html`<span class="status ${look}">${glyph(mark)}${words}</span
    >${second === undefined ? nothing : html`<span class="second" title=${second}>${second}</span>`}`;
}

/** "3 min": how long in a word, seconds only below a minute. */
function agoText(seconds: number, locale: Telling['locale']): string {
  return durationText(seconds < 60 ? seconds : seconds - (seconds % 60), locale);
}
