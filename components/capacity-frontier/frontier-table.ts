import { html, type TemplateResult } from 'lit';
import { Big } from '../../pricing/exact.js';
import { countText, moneyText } from '../../src/locale/numbers.js';
import { shareRangeText } from '../../src/locale/shares.js';
import { durationText } from '../../src/locale/times.js';
import type { Cell } from '../../src/scenarios/csv-text.js';
import type { AtMinimum } from '../demand-chart/at-minimum.js';
import { isTabulated } from './curve.js';
import { oneMore, type OneMore } from './one-more.js';
import { rolesText, savedText, type Telling } from './sentences.js';

interface Row {
  readonly at: AtMinimum;
  /** undefined where the next minimum was not tabulated. */
  readonly more: OneMore | undefined;
}

/** So many minimums are all told; of more, those that are drawn: nobody reads thousands of lines. */
const ALL_TOLD = 1000;

function rowsOf({ frontier, curve, at }: Telling): Row[] {
  const minimums =
    curve.end > ALL_TOLD ? curve.points.map(({ minimum }) => minimum) : Array.from({ length: curve.end }, (_, index) => index + 1);
  return minimums
    .filter((minimum) => isTabulated(frontier, minimum))
    .map((minimum) => {
      const here = at(minimum)!,
        above = at(minimum + 1);
      return { at: here, more: above && oneMore(here, above) };
    });
}

/** The curve as rows: what each minimum costs and risks, and what one more would change. */
export function frontierTable(telling: Telling, chosen: number): TemplateResult {
  const { text, locale, kind, currency, curve } = telling,
    hasMoney = curve.unit === 'money';
  return html`<div class="rows" role="region" tabindex="0" aria-label=${text.caption}>
    <table class="table" part="table">
      <caption>
        ${text.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${text.minimum[kind]}</th>
          ${hasMoney ? html`<th scope="col" class="number">${text.cost(currency)}</th>` : ''}
          <th scope="col" class="number">${text.tpsHours}</th>
          <th scope="col" class="number">${text.atRisk}</th>
          ${hasMoney ? html`<th scope="col" class="number">${text.oneMoreCosts(currency)}</th>` : ''}
          <th scope="col" class="number">${text.oneMoreSaves}</th>
        </tr>
      </thead>
      <tbody>
        ${rowsOf(telling).map(({ at: { minimum, cost, billedHours, riskLow, riskHigh }, more }) => {
          const saved = more && savedText(more, text, locale);
          return html`<tr class=${minimum === chosen ? 'chosen' : ''}>
            <th scope="row">${countText(minimum, locale)} <span class="dim">${rolesText(text, curve, minimum)}</span></th>
            ${hasMoney ? html`<td class="number">${cost ? moneyText(cost, locale) : ''}</td>` : ''}
            <td class="number">${countText(billedHours, locale)}</td>
            <td class="number">${shareRangeText(riskLow, riskHigh, locale, { unit: false })}</td>
            ${hasMoney ? html`<td class="number">${more?.cost ? moneyText(more.cost, locale) : ''}</td>` : ''}
            <td class=${saved === undefined ? 'number dim' : 'number'}>${more ? (saved ?? text.noSaving) : ''}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/** The same rows for a sheet, the bounds of each range apart. */
export function frontierCells(telling: Telling): { readonly columns: string[]; readonly rows: Cell[][] } {
  const { text, locale, kind, currency, frontier, curve } = telling,
    lag = durationText(frontier.autoscalingLagSeconds, locale);
  return {
    columns: [
      text.minimum[kind],
      text.cost(currency),
      text.tpsHours,
      text.lagging(lag),
      text.noAutoscaling,
      text.oneMoreCosts(currency),
      text.savesLagging(lag),
      text.savesNoAutoscaling,
      text.what,
    ],
    rows: rowsOf(telling).map(({ at: { minimum, cost, billedHours, riskLow, riskHigh }, more }) => [
      String(minimum),
      cost?.round(6).toFixed(),
      billedHours.round(6).toFixed(),
      percent(riskLow),
      percent(riskHigh),
      more?.cost?.round(6).toFixed(),
      more?.savesLow.round(6).toFixed(),
      more?.savesHigh.round(6).toFixed(),
      rolesText(text, curve, minimum),
    ]),
  };
}

/** To the sixth digit: what is beyond is the noise of doubles. */
function percent(share: number): string {
  return new Big(share).times(100).round(6).toFixed();
}
