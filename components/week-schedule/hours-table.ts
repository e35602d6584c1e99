import { html, type TemplateResult } from 'lit';
import { Big } from '../../pricing/exact.js';
import { weekChanges } from '../../src/capacity/week/changes.js';
import { countText, tpsText } from '../../src/locale/numbers.js';
import type { Cell } from '../../src/scenarios/csv-text.js';
import { hourText, weekdayName } from './names.js';
import { hasSchedule, type Telling } from './telling.js';

/** The map as rows, and before it what is to be done each week. */
export function hoursTable(telling: Telling): TemplateResult {
  const { text, locale, unit, plan, minimums } = telling,
    { timeZone, leadSeconds } = plan.week,
    { columns } = text;
  const changes = hasSchedule(plan) ? weekChanges(minimums, leadSeconds) : [];
  return html`<div class="tables">
    ${
      changes.length === 0
        ? ''
        : html`<div class="rows" role="region" tabindex="0" aria-label=${text.changesCaption(timeZone)}>
            <table class="table">
              <caption>
                ${text.changesCaption(timeZone)}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${columns.when}</th>
                  <th scope="col" class="number">${columns.from}</th>
                  <th scope="col" class="number">${columns.to}</th>
                </tr>
              </thead>
              <tbody>
                ${changes.map(
                  ({ day, time, from, to }) =>
                    html`<tr>
                      <th scope="row">${weekdayName(day, locale)} ${time}</th>
                      <td class="number">${countText(from, locale)}</td>
                      <td class="number">${countText(to, locale)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
    <div class="rows" role="region" tabindex="0" aria-label=${text.hoursCaption(timeZone, unit)}>
      <table class="table" part="table">
        <caption>
          ${text.hoursCaption(timeZone, unit)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${columns.when}</th>
            <th scope="col" class="number">${columns.mean}</th>
            <th scope="col" class="number">${columns.peak}</th>
            <th scope="col" class="number">${columns.minimum}</th>
          </tr>
        </thead>
        <tbody>
          ${minimums.map((minimum, hour) => {
            const [mean, peak] = [plan.demand.meanTps[hour]!, plan.demand.peakTps[hour]!],
              when = html`<th scope="row">${weekdayName(Math.floor(hour / 24), locale)} ${hourText(hour % 24)}</th>`,
              held = html`<td class="number">${hasSchedule(plan) ? countText(minimum, locale) : ''}</td>`;
            return Number.isNaN(mean)
              ? html`<tr>${when}<td class="dim number" colspan="2">${text.notMeasured}</td>${held}</tr>` // prettier-ignore
              : html`<tr>${when}<td class="number">${tpsText(mean, locale)}</td><td class="number">${tpsText(peak, locale)}</td>${held}</tr>`; // prettier-ignore
          })}
        </tbody>
      </table>
    </div>
  </div>`;
}

/** The same hours for a sheet. */
export function hoursCells({ text, locale, unit, plan, minimums }: Telling): { readonly columns: string[]; readonly rows: Cell[][] } {
  const { columns } = text,
    inUnit = (name: string): string => `${name}, ${unit}`;
  return {
    columns: [columns.day, `${columns.hour}, ${plan.week.timeZone}`, inUnit(columns.mean), inUnit(columns.peak), inUnit(columns.minimum)],
    rows: minimums.map((minimum, hour) => [
      weekdayName(Math.floor(hour / 24), locale),
      hourText(hour % 24),
      decimal(plan.demand.meanTps[hour]!),
      decimal(plan.demand.peakTps[hour]!),
      hasSchedule(plan) ? String(minimum) : undefined,
    ]),
  };
}

/** To the sixth digit: what is beyond is the noise of doubles. */
function decimal(tps: number): Cell {
  return Number.isNaN(tps) ? undefined : new Big(tps).round(6).toFixed();
}
