import { html, nothing, type TemplateResult } from 'lit';
import type { BurstBand, BurstFactors } from '../../src/capacity/burst-factor.js';
import { countText, quantityText } from '../../src/locale/numbers.js';
import { dayRangeText } from '../../src/locale/times.js';
import { plainRiskText, riskText } from './risk.js';
import { at } from './sentence.js';
import type { WorkingsParts } from './workings-parts.js';

/** How much of the risk 5-minute means hide, with how much data stands behind it; or that it is not known (C15). */
export function burstsView(parts: WorkingsParts): TemplateResult {
  const {
    text,
    locale,
    found: { bursts },
  } = parts;
  return html`<section class="block" part="bursts">
    <h3 id="bursts">${text.bursts.title}</h3>
    ${
      bursts.kind === 'measured'
        ? measuredView(parts, bursts)
        : html`<p class="say">
            ${
              bursts.kind === 'no-minute-data'
                ? text.bursts.notRead
                : text.bursts.insufficient(countText(bursts.windows, locale), countText(bursts.neededWindows, locale))
            }
          </p>`
    }
  </section>`;
}

function measuredView(parts: WorkingsParts, { start, end, windows, bands }: Extract<BurstFactors, { kind: 'measured' }>): TemplateResult {
  const { text, locale, timeZone, found } = parts,
    number = countText(found.minimum, locale);
  const largest = bands.reduce((most, { factor, isBorrowed }) => (isBorrowed ? most : Math.max(most, factor)), 1);
  const here = at(found.neighbours, found.minimum),
    plain = here && plainRiskText(here, locale),
    without = found.sensitivity.find(({ input }) => input === 'bursts');
  const said = [
    text.bursts.measured(factorText(largest, parts), countText(windows, locale), dayRangeText(start, end, locale, timeZone)),
    ...(here
      ? [
          plain === undefined
            ? text.bursts.correctedSame(number, riskText(here, locale))
            : text.bursts.corrected(number, riskText(here, locale), plain),
        ]
      : []),
    ...(without?.isOther ? [text.bursts.without(countText(without.minimum!, locale))] : []),
  ];
  return html`<p class="say">${said.join(text.between)}</p>
    <details>
      <summary>${text.bursts.byLevel}</summary>
      <table class="table small" aria-labelledby="bursts">
        <thead>
          <tr>
            <th scope="col">${text.bursts.level}</th>
            <th scope="col" class="number">${text.bursts.factor}</th>
            <th scope="col" class="number">${text.bursts.windows}</th>
          </tr>
        </thead>
        <tbody>
          ${bands.map((band) => bandRow(band, parts))}
        </tbody>
      </table>
    </details>`;
}

function bandRow(band: BurstBand, parts: WorkingsParts): TemplateResult {
  const { text, locale } = parts,
    { fromTps, toTps, factor, windows, isBorrowed } = band;
  return html`<tr>
    <th scope="row">${text.bursts.levelRange(countText(fromTps, locale), countText(toTps, locale))}</th>
    <td class="number">${text.bursts.times(factorText(factor, parts))}</td>
    <td class="number">${countText(windows, locale)}${isBorrowed ? html`<span class="second">${text.bursts.borrowed}</span>` : nothing}</td>
  </tr>`;
}

function factorText(factor: number, { locale }: WorkingsParts): string {
  return quantityText(factor, locale, 2);
}
