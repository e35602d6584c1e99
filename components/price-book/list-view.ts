import { html, nothing, type TemplateResult } from 'lit';
import type { MeterId } from '../../pricing/price-book.js';
import { list } from '../../src/locale/findings.js';
import { meterName } from '../../src/locale/meters.js';
import { isoDateText } from '../../src/locale/times.js';
import type { Origin } from './read-book.js';
import type { Telling } from './telling.js';

/** What AWS's price list gave, what it lacks, and every entry that did not become a rate. */
export function listView({ from, reading, listed }: Extract<Origin, { kind: 'list' }>, telling: Telling): TemplateResult {
  const { text, locale } = telling;
  const names = (meters: readonly MeterId[]): string =>
    list(
      meters.map((meter) => meterName(meter, locale)),
      locale,
    );
  const withoutRate = listed.missing.filter((meter) => !listed.standIns.includes(meter));
  const unused = reading.unknown.filter(({ region }) => region === undefined || region === listed.region);
  const isFreeKnown = listed.book.freeRequestsPerHour.status !== 'unknown';
  return html`<section class="section" part="list">
    <div class="section-head">
      <h2>${text.list}</h2>
      <p class="side">${text.listOf(from, isoDateText(reading.published, locale))}</p>
    </div>
    <ul class="notes">
      ${listed.standIns.length > 0 ? html`<li class="say">${text.standIns(names(listed.standIns))}</li>` : nothing}
      ${withoutRate.length > 0 ? html`<li class="say">${text.withoutRate(names(withoutRate))}</li>` : nothing}
      ${listed.guessed.length > 0 ? html`<li class="say">${text.guessed(names(listed.guessed))}</li>` : nothing}
      <li class="say">${isFreeKnown ? text.freeStandIn : text.freeUnknown}</li>
    </ul>
    ${
      unused.length === 0
        ? nothing
        : html`<details part="unused">
            <summary>${text.notUsed(unused.length)}</summary>
            <table class="table unused" role="table" aria-label=${text.notUsed(unused.length)}>
              <thead>
                <tr role="row">
                  <th role="columnheader" scope="col">${text.usageType}</th>
                  <th role="columnheader" scope="col">${text.unit}</th>
                  <th role="columnheader" scope="col">${text.why}</th>
                </tr>
              </thead>
              <tbody>
                ${unused.map(
                  ({ sku, usageType, unit, why, message }) =>
                    html`<tr role="row">
                      <th role="rowheader" scope="row">
                        <code>${usageType || sku}</code><span class="second">${usageType ? `SKU ${sku}` : ''}</span>
                      </th>
                      <td role="cell">${unit}</td>
                      <td role="cell" title=${message}>${text.reasons[why]}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </details>`
    }
  </section>`;
}
