import { html, svg, nothing, type TemplateResult } from 'lit';
import type { CostDriver } from '../../pricing/cost-drivers.js';
import { Big, larger, ZERO } from '../../pricing/exact.js';
import type { Knee } from '../../pricing/next-knee.js';
import type { Locale } from '../../src/locale/locale.js';
import { MINUS } from '../../src/locale/locale.js';
import { countText, moneyText, quantityText, rateText } from '../../src/locale/numbers.js';
import { offeringName } from '../../src/locale/offerings.js';
import { insightMessages, type InsightMessages } from './insights.messages.js';
import type { Drivers } from './insights.js';

/** Rows that have a bar; what moves the total less is named under them. */
const ROWS = 5;

/** What a tenth more of each input does to a total, the most first, and the next places at which a rate changes. */
export function driversView({ offering, drivers, knees }: Drivers, total: Big, currency: string, locale: Locale): TemplateResult {
  const text = insightMessages[locale];
  const moving = drivers.filter(({ change }) => !change.round(2, Big.roundHalfUp).eq(0));
  const still = drivers.filter((driver) => !moving.includes(driver));
  const shown = moving.slice(0, ROWS),
    smaller = moving.slice(ROWS);
  const names = (of: readonly CostDriver[]): string => of.map(({ input }) => text.inputs[input]).join(text.comma);
  return html`
    <div class="section-head">
      <h2 id="drivers">${text.drivers}</h2>
      <p class="side">${text.tenthMore(offeringName(offering, locale))}</p>
    </div>
    ${shown.length === 0 ? html`<p class="say">${text.nothing}</p>` : driversTable(shown, total, currency, locale)}
    <div class="knees" part="knees">
      ${
        smaller.length > 0 || still.length > 0
          ? html`<p class="note">
              ${[...(smaller.length > 0 ? [text.smaller(names(smaller))] : []), ...(still.length > 0 ? [text.noEffect(names(still))] : [])].join(text.gap)}
            </p>`
          : nothing
      }
      ${kneesTold(knees).map((knee) => html`<p class="note knee">${kneeText(knee, currency, text, locale)}</p>`)}
    </div>
  `;
}

function driversTable(shown: readonly CostDriver[], total: Big, currency: string, locale: Locale): TemplateResult {
  const text = insightMessages[locale];
  const highest = shown.reduce((most, { change }) => larger(most, change), ZERO),
    lowest = shown.reduce((least, { change }) => larger(least, change.neg()), ZERO);
  return html`<table class="drivers-table" part="drivers" aria-labelledby="drivers">
    <thead>
      <tr>
        <th scope="col">${text.input}</th>
        <td></td>
        <th scope="col" class="number">${text.change(currency)}</th>
        <th scope="col" class="number">${text.ofTotal}</th>
      </tr>
    </thead>
    <tbody>
      ${shown.map(({ input, change, step }) => {
        const isLess = change.lt(0);
        const share = total.eq(0) ? undefined : change.div(total).times(100);
        return html`<tr>
          <th scope="row">
            ${text.inputs[input]}
            ${step.gt('0.105') ? html`<span class="how">${text.grown(quantityText(step.times(100), locale, 0))}</span>` : nothing}
          </th>
          <td class="bar-cell">${driverBar(change, highest, lowest)}</td>
          <td class=${isLess ? 'number less' : 'number more'}>
            ${moneyText(change, locale, { signed: true })}<span class="sr">${isLess ? text.less : text.more}</span>
          </td>
          <td class="number dim">${share ? text.percent(signed(share, locale)) : ''}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function signed(value: Big, locale: Locale): string {
  const size = value.abs(),
    digits = size.lt('0.1') ? 2 : 1;
  if (size.round(digits, Big.roundHalfUp).eq(0)) return '0';
  return `${value.lt(0) ? MINUS : '+'}${quantityText(size, locale, digits)}`;
}

/** To the right what costs more, to the left what costs less; where nothing does, zero is the left edge. */
function driverBar(change: Big, highest: Big, lowest: Big): TemplateResult {
  const span = highest.plus(lowest),
    percent = (amount: Big): number => amount.div(span).times(100).round(3).toNumber();
  const zero = percent(lowest),
    width = percent(change.abs());
  return html`<svg class="bar" width="100%" height="12" aria-hidden="true">
    ${svg`<rect class=${change.lt(0) ? 'saves' : 'costs'} x="${change.lt(0) ? zero - width : zero}%" y="1" width="${width}%" height="10" />`}
    ${svg`<line class="zero" x1="${zero}%" x2="${zero}%" y1="0" y2="12" />`}
  </svg>`;
}

/** The nearest edge of a tier, and the nearest of the others. */
function kneesTold(knees: readonly Knee[]): Knee[] {
  const tier = knees.find(({ kind }) => kind === 'tier'),
    other = knees.find(({ kind }) => kind !== 'tier');
  return [tier, other].filter((knee) => knee !== undefined);
}

function kneeText(knee: Knee, currency: string, text: InsightMessages, locale: Locale): string {
  const { kind, meter, placement = '', rateNow, rateThen } = knee;
  const at = countText(knee.at, locale),
    now = quantityText(knee.now, locale, 0),
    unit = text.units[meter];
  switch (kind) {
    case 'user-block':
      return text.block(at, now);
    case 'free-requests':
      return text.free(placement, at, now);
    case 'minimum':
      return text.minimum(placement, at, now);
    case 'tier':
      if (!rateNow || !rateThen) return text.endsKnown(at, unit, now);
      return rateThen.times(2).eq(rateNow)
        ? text.halves(at, unit, now)
        : text.changes(at, unit, now, rateText(rateNow, locale), rateText(rateThen, locale), currency);
  }
}
