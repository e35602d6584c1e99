import { html, svg, type TemplateResult } from 'lit';
import { countText, tpsText } from '../../src/locale/numbers.js';
import { heatScale } from './heat.js';
import { hasSchedule, type Telling } from './telling.js';
import type { Messages } from './week-schedule.messages.js';

const KEYS = {
  line: svg`<path class="line" d="M0 9H8V2H18" />`,
  base: svg`<path class="base" d="M0 6H18" />`,
  single: svg`<path class="single" d="M0 6H18" />`,
};

/** What colours and lines mean, those that are drawn. */
export function heatLegend(text: Messages, telling: Telling | undefined): TemplateResult {
  if (!telling) return html`<div class="legend"></div>`;
  const { locale, unit, plan, edited } = telling,
    { timeZone, single } = plan.week,
    scale = heatScale(plan.demand.meanTps);
  const key = (name: keyof typeof KEYS, words: string): TemplateResult =>
    html`<li><svg viewBox="0 0 18 12" aria-hidden="true">${KEYS[name]}</svg>${words}</li>`;
  return html`<div class="legend">
    <ul class="keys">
      <li>
        <span class="ramp" aria-hidden="true">${[1, 2, 3, 4, 5, 6, 7].map((step) => html`<i class="s${step}"></i>`)}</span>${text.scale(
          scale.most >= 10 ? countText(scale.most, locale) : tpsText(scale.most, locale),
          unit,
        )}
      </li>
      ${
        hasSchedule(plan)
          ? html`${key('line', text.legend.line)} ${edited ? key('base', text.legend.base) : ''}
            ${key('single', text.legend.single(countText(single, locale)))}`
          : ''
      }
    </ul>
    <p class="note">${scale.isInThousands ? text.cellsInThousands(timeZone, unit) : text.cells(timeZone, unit)}</p>
  </div>`;
}
