import { html, nothing, type TemplateResult } from 'lit';
import { ZERO } from '../../pricing/exact.js';
import { METERS, type MeterId, type PriceBook, type RateSource, type RateStatus, type Tier } from '../../pricing/price-book.js';
import { meterName } from '../../src/locale/meters.js';
import { quantityText, rateText } from '../../src/locale/numbers.js';
import { rateSourceText } from '../../src/locale/rate-sources.js';
import { rateStatusText } from '../../src/locale/rates.js';
import { diamond } from '../cost-estimate/rate-mark.js';
import { alignedRate, mostDigits, perText, tiersOfBook, tierText, type Telling } from './telling.js';

/** Every rate of a book: a row a tier, the meter's name over its first. */
export function ratesView(book: PriceBook, telling: Telling): TemplateResult {
  const { text } = telling;
  const digits = mostDigits(tiersOfBook(book).map(({ rate }) => rate));
  return html`<table class="table rates" part="rates" role="table" aria-label=${text.caption(book.region)}>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${text.meter}</th>
        <th role="columnheader" scope="col">${text.tier}</th>
        <th role="columnheader" scope="col" class="number">${text.rate(book.currency)}</th>
        <th role="columnheader" scope="col">${text.sure}</th>
        <th role="columnheader" scope="col">${text.source}</th>
      </tr>
    </thead>
    ${METERS.map((meter) => meterRows(meter, digits, book, telling))}
  </table>`;
}

function meterRows(meter: MeterId, digits: number, { meters }: PriceBook, telling: Telling): TemplateResult {
  const { locale } = telling;
  const { tiers, unitSize } = meters[meter];
  let from = ZERO,
    known: string | undefined;
  return html`<tbody part="meter">
    ${tiers.map((tier, index) => {
      const words = tierText(meter, from, tier.upTo, unitSize, telling);
      from = tier.upTo ?? from;
      const shown = html`<td role="cell" class="number rate" part="rate">${rateFigure(tier, known, digits, telling)}</td>`;
      if (tier.rate) known = rateText(tier.rate, locale);
      return html`<tr role="row" class=${index === 0 ? 'first' : 'further'}>
        ${
          index === 0
            ? html`<th role="rowheader" scope="rowgroup" rowspan=${tiers.length}>
                ${meterName(meter, locale)}<span class="second">${perText(meter, unitSize, telling)}</span>
              </th>`
            : nothing
        }
        <td role="cell" class="tier">${words}</td>
        ${shown}
        <td role="cell" class="sure">${sureView(tier.status, tier.upperBound, tier.rate === null && known === undefined, telling)}</td>
        <td role="cell" class="source">${sourceView(tier.source, sameSource(tiers[index - 1], tier), telling)}</td>
      </tr>`;
    })}
  </tbody>`;
}

function rateFigure({ rate }: Tier, known: string | undefined, digits: number, { text, locale }: Telling): TemplateResult {
  if (rate) return html`${alignedRate(rate, digits, locale)}`;
  return known === undefined ? html`<span class="dim">${text.notKnown}</span>` : html`<span class="dim">${text.lastKnown(known)}</span>`;
}

/** Words for every status, here also for a published one: the column would look forgotten without. */
function sureView(status: RateStatus, upperBound: boolean, isNothingKnown: boolean, { text, locale }: Telling): TemplateResult {
  const words = isNothingKnown ? text.notKnown : rateStatusText(status, upperBound || status === 'unknown', locale);
  return words === undefined
    ? html`<span class="dim">${text.published}</span>`
    : html`<span class="mark">${diamond(status === 'derived')}${words}</span>`;
}

const sameSource = (before: Tier | undefined, { source }: Tier): boolean =>
  before?.source.title === source.title && before.source.date === source.date;

/** A tier's source; where it is that of the tier above, for the ear alone. */
function sourceView(source: RateSource, isSame: boolean, { locale }: Telling): TemplateResult {
  const words = rateSourceText(source, locale);
  return html`<span class=${isSame ? 'sr' : ''}>${words}</span>`;
}

/** What is given for free: it stands in the book beside the rates, each with how sure it is. */
export function freeView({ freeRequestsPerHour, freeTier }: PriceBook, telling: Telling): TemplateResult {
  const { text, locale } = telling;
  const { firstBlock, furtherBlock, blockUsers } = freeRequestsPerHour;
  const users = quantityText(blockUsers, locale);
  return html`<h3 id="free">${text.free}</h3>
    <table class="table rates" part="free" role="table" aria-labelledby="free">
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${text.meter}</th>
          <th role="columnheader" scope="col">${text.of}</th>
          <th role="columnheader" scope="col" class="number">${text.amountFree}</th>
          <th role="columnheader" scope="col">${text.sure}</th>
          <th role="columnheader" scope="col">${text.source}</th>
        </tr>
      </thead>
      ${freeRows(
        text.freeRequests,
        freeRequestsPerHour,
        [
          [text.firstBlock(users), firstBlock],
          [text.furtherBlock(users), furtherBlock],
        ],
        telling,
      )}
      ${freeRows(
        text.freeTier,
        freeTier,
        [
          [text.freeThings.gigabytes, freeTier.gigabytesPerMonth],
          [text.freeThings.training, freeTier.trainingHoursPerMonth],
          [text.freeThings.tps, freeTier.tpsHoursPerMonth],
        ],
        telling,
      )}
    </table>`;
}

function freeRows(
  name: string,
  { status, source }: { readonly status: RateStatus; readonly source: RateSource },
  amounts: readonly (readonly [words: string, amount: number])[],
  telling: Telling,
): TemplateResult {
  const isUnknown = status === 'unknown';
  return html`<tbody>
    ${amounts.map(
      ([words, amount], index) =>
        html`<tr role="row" class=${index === 0 ? 'first' : 'further'}>
          ${index === 0 ? html`<th role="rowheader" scope="rowgroup" rowspan=${amounts.length}>${name}</th>` : nothing}
          <td role="cell" class="tier">${words}</td>
          <td role="cell" class="number rate">
            ${isUnknown && amount === 0 ? html`<span class="dim">${telling.text.notKnown}</span>` : quantityText(amount, telling.locale)}
          </td>
          <td role="cell" class="sure">${sureView(status, false, isUnknown, telling)}</td>
          <td role="cell" class="source">${sourceView(source, index > 0, telling)}</td>
        </tr>`,
    )}
  </tbody>`;
}
