import { html, type TemplateResult } from 'lit';
import { LEAST_HOURS } from '../../src/capacity/recommend-minimum.js';
import type { Recommendation } from '../../src/capacity/recommendation.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText } from '../../src/locale/numbers.js';
import { dayRangeText, durationText } from '../../src/locale/times.js';
import type { Messages } from './minimum-recommendation.messages.js';

export interface RefusalParts {
  readonly text: Messages;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly unit: string;
  readonly name: string | undefined;
  readonly found: Recommendation;
}

/** Why there is no advice, what that means, what to do. */
export function refusal({ text, locale, timeZone, unit, name, found }: RefusalParts): TemplateResult {
  const { start, end, measuredHours } = found.evidence,
    hours = (count: number): string => durationText(count * 3600, locale);
  const [why, act] =
    found.kind === 'no-data'
      ? [text.noData(dayRangeText(start, end, locale, timeZone)), text.noDataDo]
      : [text.insufficient(hours(measuredHours), countText(LEAST_HOURS, locale)), text.insufficientDo(hours(LEAST_HOURS - measuredHours))];
  return html`<h2 class="status">
      <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path d="M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 4.5V8l2.5 1.5" /></svg>
      ${text.noAdvice(name)}
    </h2>
    <p class="say">${why}${found.current === undefined ? '' : text.between + text.stays(countText(found.minimum, locale), unit)}</p>
    <p class="say">${act}</p>`;
}
