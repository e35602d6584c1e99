import { html, nothing, type TemplateResult } from 'lit';
import type { DemandShift, DemandTrend } from '../../src/capacity/level-shift.js';
import { countText, quantityText } from '../../src/locale/numbers.js';
import { durationText, instantText } from '../../src/locale/times.js';
import type { WorkingsParts } from './workings-parts.js';

/** That demand has changed within the evidence, above what the evidence says (C17). */
export function changeRemark(parts: WorkingsParts): TemplateResult | typeof nothing {
  const { change } = parts.found;
  if (change?.kind !== 'judged') return nothing;
  const said = [...(change.shift ? [shiftText(parts, change.shift)] : []), ...(change.trend ? [trendText(parts, change.trend)] : [])];
  return said.length === 0
    ? nothing
    : html`<div class="remark" part="change">
        <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path d="M1.5 12l4-4 3 3 6-7M10.5 4h4v4" /></svg>
        <div>${said.map((each) => html`<p>${each}</p>`)}</div>
      </div>`;
}

function shiftText({ text, locale, timeZone, found }: WorkingsParts, { direction, factor, low, high, since, hours }: DemandShift): string {
  const when = instantText(since, locale, timeZone),
    number = (each: number): string => quantityText(each, locale, each < 10 ? 1 : 0);
  const alone = found.sensitivity.find(({ input, value }) => input === 'evidence' && value === 'since-shift')?.minimum;
  return [
    Number.isFinite(factor) && Number.isFinite(high)
      ? text.change[direction](number(factor), number(low), number(high), when)
      : text.change.upFromNothing(when),
    text.change.rests(durationText(hours * 3600, locale)),
    ...(alone === undefined
      ? []
      : alone === found.minimum
        ? [text.change.adviseTheSame]
        : [text.change.wouldAdvise(countText(alone, locale), countText(found.minimum, locale))]),
  ].join(text.between);
}

function trendText({ text, locale }: WorkingsParts, { direction, factorPerWeek, low, high, days }: DemandTrend): string {
  const percents = [factorPerWeek, low, high].map((each) => Math.abs(each - 1) * 100);
  const [percent, ...ends] = percents.map((each) => quantityText(each, locale, 1));
  const [least, most] = direction === 'up' ? ends : ends.reverse();
  return text.change[direction === 'up' ? 'growing' : 'shrinking'](percent!, least!, most!, countText(days, locale));
}
