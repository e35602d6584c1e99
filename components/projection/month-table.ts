import { html, type TemplateResult } from 'lit';
import { OFFERING_IDS } from '../../pricing/estimate.js';
import type { OfferingId } from '../../pricing/offerings/offering.js';
import type { Projection } from '../../pricing/projection.js';
import { csvText } from '../../src/scenarios/csv-text.js';
import type { Locale } from '../../src/locale/locale.js';
import { moneyText } from '../../src/locale/numbers.js';
import { offeringName } from '../../src/locale/offerings.js';
import { boundText } from '../../src/locale/rates.js';
import type { en } from './projection.messages.js';

/** The offerings that a projection has totals of, in their order. */
export function servedIn({ sums }: Projection): OfferingId[] {
  return OFFERING_IDS.filter((id) => sums[id]);
}

/** Every month with all its totals: the drawing's data. */
export function monthTable(projection: Projection, currency: string, text: typeof en, locale: Locale): TemplateResult {
  const served = servedIn(projection);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${text.tableOf}>
    <table class="table months" part="table">
      <thead>
        <tr>
          <th scope="col">${text.monthHead}</th>
          <th scope="col">${text.segmentHead}</th>
          ${served.map((id) => html`<th scope="col" class="number">${offeringName(id, locale)}, ${currency}</th>`)}
          <th scope="col">${text.cheapestHead}</th>
        </tr>
      </thead>
      <tbody>
        ${projection.months.map(
          ({ label, segments, totals, bounds, cheapest }) =>
            html`<tr>
              <th scope="row" class="nowrap">${label}</th>
              <td class=${segments.length > 0 ? '' : 'dim'}>${segments.length > 0 ? segments.join(', ') : text.none}</td>
              ${served.map((id) => html`<td class="number">${bounds[id] ? `${boundText(bounds[id], locale)} ` : ''}${moneyText(totals[id]!, locale)}</td>`)}
              <td>${cheapest ? offeringName(cheapest, locale) : text.none}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The same as a file that a sheet opens right; amounts keep all their digits. */
export function monthsAsCsv(projection: Projection, currency: string, text: typeof en, locale: Locale): Promise<string> {
  const served = servedIn(projection);
  return csvText(
    [text.monthHead, text.segmentHead, ...served.map((id) => `${offeringName(id, locale)}, ${currency}`), text.cheapestHead],
    projection.months.map(({ label, segments, totals, cheapest }) => [
      label,
      segments.join(', '),
      ...served.map((id) => totals[id]!.toFixed()),
      cheapest && offeringName(cheapest, locale),
    ]),
    { forSheets: true },
  );
}

/** What the whole period costs in each offering, and what lies between it and the lowest. */
export function sumsTable(projection: Projection, chosen: OfferingId, currency: string, text: typeof en, locale: Locale): TemplateResult {
  const { sums, months } = projection;
  const served = servedIn(projection).sort((a, b) => sums[a]!.cmp(sums[b]!));
  const lowest = sums[served[0]!]!;
  return html`<table class="table sums" part="sums">
    <thead>
      <tr>
        <th scope="col">${text.sums}</th>
        <th scope="col" class="number">${text.sumHead(currency, months.length)}</th>
        <th scope="col" class="number">${text.toLowest}</th>
      </tr>
    </thead>
    <tbody>
      ${served.map((id) => {
        const more = sums[id]!.minus(lowest);
        return html`<tr class=${id === chosen ? 'chosen' : ''}>
          <th scope="row">${offeringName(id, locale)}</th>
          <td class="number">${moneyText(sums[id]!, locale)}</td>
          <td class=${more.gt(0) ? 'number more' : 'number dim'}>
            ${more.gt(0) ? moneyText(more, locale, { signed: true }) : text.lowest}
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
