import { html, nothing, type TemplateResult } from 'lit';
import { Big } from '../../pricing/exact.js';
import { OFFERING_IDS } from '../../pricing/estimate.js';
import type { Bound } from '../../pricing/bound.js';
import type { OfferingId } from '../../pricing/offerings/offering.js';
import type { PriceBook } from '../../pricing/price-book.js';
import { bookChange, priceChange, type OfferingChange, type PriceChange, type RateChange } from '../../pricing/price-change.js';
import type { Workload } from '../../pricing/workload.js';
import { list } from '../../src/locale/findings.js';
import { MINUS } from '../../src/locale/locale.js';
import { meterName } from '../../src/locale/meters.js';
import { moneyText, percentText, quantityText, rateText } from '../../src/locale/numbers.js';
import { offeringName } from '../../src/locale/offerings.js';
import { boundText } from '../../src/locale/rates.js';
import { diamond } from '../cost-estimate/rate-mark.js';
import { alignedRate, mostDigits, perText, tierText, type Telling } from './telling.js';

/** What is another in `after`, and what that does to a workload. */
export function changeView(before: PriceBook, after: PriceBook, workload: Workload | undefined, telling: Telling): TemplateResult {
  const { text, locale } = telling;
  if (before.currency !== after.currency)
    return html`<p class="say" part="no-change">${text.currencies(before.currency, after.currency)}</p>`;
  const change = bookChange(before, after);
  const allowance = (count: number | null): string => (count === null ? text.notKnown : quantityText(count, locale));
  if (change.rates.length + change.tiers.length + change.allowances.length === 0)
    return html`<p class="say" part="no-change">${text.same}</p>`;
  return html`${workload ? workloadView(priceChange(workload, before, after).offerings, after.currency, telling) : nothing}
    ${change.rates.length > 0 ? rateChangesView(change.rates, after, telling) : nothing}
    <ul class="notes">
      ${change.tiers.map(({ meter, upTo, kind }) => {
        const at = `${quantityText(upTo.times(after.meters[meter].unitSize), locale)}${locale === 'en' ? ' ' : ''}${text.things[meter]}`;
        return html`<li class="note">${(kind === 'added' ? text.tierAdded : text.tierRemoved)(meterName(meter, locale), at)}</li>`;
      })}
      ${change.allowances.map(
        ({ id, before: was, after: is }) =>
          html`<li class="note">${text.allowance(text.allowances[id], allowance(was), allowance(is))}</li>`,
      )}
    </ul>`;
}

function rateChangesView(rates: readonly RateChange[], after: PriceBook, telling: Telling): TemplateResult {
  const { text, locale } = telling;
  const digits = mostDigits(rates.flatMap(({ before: was, after: is }) => [was, is]));
  return html`<h3 id="rate-changes">${text.rateChanges}</h3>
    <table class="table changes" part="rate-changes" role="table" aria-labelledby="rate-changes">
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${text.meter}</th>
          <th role="columnheader" scope="col" class="number">${text.before}</th>
          <th role="columnheader" scope="col" class="number">${text.afterIn(after.currency)}</th>
          <th role="columnheader" scope="col" class="number">${text.change}</th>
        </tr>
      </thead>
      <tbody>
        ${rates.map(({ meter, tier, before: was, after: is, unitSize }) => {
          const rate = (of: Big | null): TemplateResult | string =>
            of ? alignedRate(of, digits, locale) : html`<span class="dim">${text.notKnown}</span>`;
          return html`<tr role="row">
            <th role="rowheader" scope="row">
              ${meterName(meter, locale)}<span class="second">${changedWords(meter, tier, unitSize, telling)}</span>
            </th>
            <td role="cell" class="number before">${rate(was)}</td>
            <td role="cell" class="number after">${rate(is)}</td>
            ${shareOfChange(was, is, telling)}
          </tr>`;
        })}
      </tbody>
    </table>`;
}

/** Which stretch of which tiers, and the unit; a rate that holds for all of a meter needs no stretch. */
function changedWords(meter: RateChange['meter'], tier: RateChange['tier'], unitSize: number, telling: Telling): string {
  const per = perText(meter, unitSize, telling);
  const isAll = tier.from.eq(0) && tier.upTo === null;
  return isAll ? per : `${changedTier(meter, tier, unitSize, telling)}${telling.text.comma}${per}`;
}

function changedTier(meter: RateChange['meter'], { from, upTo }: RateChange['tier'], unitSize: number, telling: Telling): string {
  if (from.eq(0) || upTo === null) return tierText(meter, from, upTo, unitSize, telling);
  const count = (units: Big): string => quantityText(units.times(unitSize), telling.locale);
  return telling.text.between(count(from), count(upTo), telling.text.things[meter]);
}

function shareOfChange(was: Big | null, is: Big | null, { text, locale }: Telling): TemplateResult {
  if (!was || !is) return html`<td role="cell" class="number change dim">${is ? text.becameKnown : text.becameUnknown}</td>`;
  const isMore = is.gt(was);
  const look = `number change ${isMore ? 'more' : 'less'}`;
  if (was.eq(0)) return html`<td role="cell" class=${look}>+${rateText(is, locale)}</td>`;
  const share = percentText(Number(is.minus(was).abs().div(was).toFixed()), locale);
  return html`<td role="cell" class=${look}>${isMore ? '+' : MINUS}${share} %</td>`;
}

/** The cheapest of those whose amounts can be compared; the first in order where equal. */
function cheapest(offerings: PriceChange['offerings'], when: 'before' | 'after'): OfferingId | undefined {
  return OFFERING_IDS.filter((id) => offerings[id].difference).reduce<OfferingId | undefined>(
    (best, id) => (best === undefined || offerings[id][when]!.lt(offerings[best][when]!) ? id : best),
    undefined,
  );
}

function workloadView(offerings: PriceChange['offerings'], currency: string, telling: Telling): TemplateResult {
  const { text } = telling;
  return html`<h3 id="for-workload">${text.forWorkload}</h3>
    ${cheapestSentence(offerings, currency, telling)}
    <table class="table changes" part="workload-change" role="table" aria-labelledby="for-workload">
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${text.offering}</th>
          <th role="columnheader" scope="col" class="number">${text.before}</th>
          <th role="columnheader" scope="col" class="number">${text.afterIn(text.perMonth(currency))}</th>
          <th role="columnheader" scope="col" class="number">${text.difference}</th>
        </tr>
      </thead>
      ${OFFERING_IDS.map((id) => offeringRows(id, offerings[id], telling))}
    </table>`;
}

function cheapestSentence(
  offerings: PriceChange['offerings'],
  currency: string,
  { text, locale }: Telling,
): TemplateResult | typeof nothing {
  const was = cheapest(offerings, 'before'),
    is = cheapest(offerings, 'after');
  if (!was || !is) return nothing;
  if (was !== is) return html`<p class="say">${text.turns(offeringName(was, locale), offeringName(is, locale))}</p>`;
  const difference = offerings[is].difference!.round(2, Big.roundHalfUp);
  const direction = difference.eq(0) ? 'same' : difference.gt(0) ? 'more' : 'less';
  return html`<p class="say">${text.stays(offeringName(is, locale), moneyText(difference.abs(), locale), currency, direction)}</p>`;
}

function offeringRows(
  id: OfferingId,
  { before, after, bounds, unpriced, difference, meters }: OfferingChange,
  telling: Telling,
): TemplateResult {
  const { text, locale } = telling;
  if (!before || !after)
    return html`<tbody>
      <tr role="row" class="first">
        <th role="rowheader" scope="row" class="dim">${offeringName(id, locale)}</th>
        <td role="cell" class="dim across" colspan="3">${text.cannot}</td>
      </tr>
    </tbody>`;
  const without = list(
    unpriced.map((meter) => meterName(meter, locale)),
    locale,
  );
  return html`<tbody>
    <tr role="row" class="first">
      <th role="rowheader" scope="row">
        ${offeringName(id, locale)}${unpriced.length > 0 ? html`<span class="second">${text.unpriced(without)}</span>` : nothing}
      </th>
      <td role="cell" class="number before">${totalView(before, bounds.before, telling)}</td>
      <td role="cell" class="number after">${totalView(after, bounds.after, telling)}</td>
      ${difference ? differenceCell(difference, telling) : html`<td role="cell" class="number change dim">${text.withoutDifference}</td>`}
    </tr>
    ${meters.map(
      (each) =>
        html`<tr role="row" class="part">
          <th role="rowheader" scope="row">${meterName(each.meter, locale)}</th>
          <td role="cell" class="number before">${moneyText(each.before, locale)}</td>
          <td role="cell" class="number after">${moneyText(each.after, locale)}</td>
          ${differenceCell(each.difference, telling)}
        </tr>`,
    )}
  </tbody>`;
}

function totalView(total: Big, bound: Bound | undefined, { locale }: Telling): TemplateResult {
  return html`${bound ? html`<span class="mark">${diamond(false)}${boundText(bound, locale)}</span> ` : nothing}${moneyText(total, locale)}`;
}

function differenceCell(difference: Big, { text, locale }: Telling): TemplateResult {
  const shown = difference.round(2, Big.roundHalfUp);
  if (shown.eq(0)) return html`<td role="cell" class="number change dim">${text.unchanged}</td>`;
  return html`<td role="cell" class="number change ${shown.gt(0) ? 'more' : 'less'}">${moneyText(shown, locale, { signed: true })}</td>`;
}
