import { html, nothing, type TemplateResult } from 'lit';
import { boundOf } from '../../pricing/bound.js';
import { canServe, type Comparison } from '../../pricing/compare.js';
import type { CannotServe, Estimate } from '../../pricing/estimate.js';
import { Big } from '../../pricing/exact.js';
import type { CannotServeReason } from '../../pricing/offerings/offering.js';
import { costPerThousand } from '../../pricing/requests.js';
import { list, reasonText } from '../../src/locale/findings.js';
import { moneyParts, moneyText, quantityText } from '../../src/locale/numbers.js';
import { offeringName, offeringSubject } from '../../src/locale/offerings.js';
import { boundText } from '../../src/locale/rates.js';
import { diamond } from './rate-mark.js';
import { paidOf, type Telling } from './telling.js';
import { unitCostText } from './unit-cost-text.js';

/** A total in a sentence, with "about" where it is not exact. */
function drawnTotal(found: Estimate, telling: Telling): TemplateResult {
  const { locale, book } = telling;
  const bound = boundOf(found);
  return html`${bound ? `${boundText(bound, locale)} ` : nothing}<b>${moneyText(paidOf(found, telling).total, locale)}</b>
    ${book.currency}`;
}

/** The estimate to set beside one: the cheapest, or the next one where this is the cheapest itself. */
function rivalOf({ offering }: Estimate | CannotServe, { offerings }: Comparison, telling: Telling): Estimate | undefined {
  const paid = (found: Estimate): Big => paidOf(found, telling).total;
  return Object.values(offerings)
    .filter(canServe)
    .filter((each) => each.offering !== offering)
    .reduce<Estimate | undefined>((best, each) => (best && paid(best).lte(paid(each)) ? best : each), undefined);
}

function againstRival(found: Estimate, rival: Estimate | undefined, telling: Telling): TemplateResult | string {
  const { text, locale, book } = telling;
  if (!rival) return text.onlyOne;
  const name = offeringSubject(rival.offering, locale),
    total = drawnTotal(rival, telling);
  const paid = (each: Estimate): Big => paidOf(each, telling).total;
  const apart = paid(found).minus(paid(rival)).round(2, Big.roundHalfUp);
  if (apart.eq(0)) return text.samePrice(name, total);
  const money = `${moneyText(apart.abs(), locale)} ${book.currency}`;
  return apart.gt(0) ? text.cheaperElsewhere(name, total, money) : text.cheapest(name, total, money);
}

function perThousand(found: Estimate, rival: Estimate | undefined, telling: Telling): string | typeof nothing {
  const { text, book, workload, locale } = telling;
  const net = (each: Estimate): Big => paidOf(each, telling).net;
  if (!workload || found.offering === 'batch') return nothing;
  const here = costPerThousand(net(found), workload);
  const there = rival && rival.offering !== 'batch' ? costPerThousand(net(rival), workload) : undefined;
  return here
    ? text.perThousand(
        unitCostText(here, locale),
        there && unitCostText(there, locale),
        book.currency,
        paidOf(found, telling).tax !== undefined,
      )
    : nothing;
}

/** The offering's name, and beside it whether what follows is of an earlier workload. */
function nameView({ offering }: Estimate | CannotServe, isStale: boolean, { text, locale }: Telling): TemplateResult {
  return html`<div class="of">
    <h2 id="which" part="offering">${offeringName(offering, locale)}</h2>
    ${isStale ? html`<p class="waiting" part="waiting">${diamond(false)}${text.waiting}</p>` : nothing}
  </div>`;
}

/** What it costs: one large figure, how sure it is and why, and how it stands beside the other offerings. */
export function answerView(found: Estimate, comparison: Comparison | undefined, isStale: boolean, telling: Telling): TemplateResult {
  const { text, locale, book, quoted, warned } = telling;
  const { total, tax, second, discounts } = paidOf(found, telling);
  const { whole, cents } = moneyParts(total, locale);
  const bound = boundOf(found);
  const rival = comparison && rivalOf(found, comparison, telling);
  const taxWords = tax && text.taxOf(tax.name, quantityText(tax.percent, locale, 4));
  return html`
    <section class=${isStale ? 'answer stale' : 'answer'} part="answer" aria-labelledby="which">
      ${nameView(found, isStale, telling)}
      <p class="hero" role="status" part="total">
        ${bound ? html`<span class="bound">${boundText(bound, locale)}</span>` : nothing}
        <span class="sum">${whole}<span class="cents">${cents}</span></span>
        <span class="unit">${text.perMonth(book.currency, book.taxIncluded, taxWords, discounts.length > 0)}</span>
      </p>
      ${second ? quoted?.convertedLine(second, telling) : nothing}
      ${comparison ? html`<p class="lead say" part="sentence">${againstRival(found, rival, telling)}${text.gap}${perThousand(found, rival, telling)}</p>` : nothing}
      ${
        found.warnings.length > 0
          ? (warned?.warningsView(found, telling) ?? html`<p class="note" part="warnings">${text.warningsNotLoaded}</p>`)
          : nothing
      }
    </section>
  `;
}

function byReason(reasons: readonly CannotServeReason[]): Map<CannotServeReason['id'], CannotServeReason[]> {
  const groups = new Map<CannotServeReason['id'], CannotServeReason[]>();
  for (const reason of reasons) groups.set(reason.id, [...(groups.get(reason.id) ?? []), reason]);
  return groups;
}

/** An offering that can't serve the workload: why, placement by placement, and which one can. */
export function cannotView(found: CannotServe, comparison: Comparison | undefined, isStale: boolean, telling: Telling): TemplateResult {
  const { text, locale } = telling;
  const rival = comparison && rivalOf(found, comparison, telling);
  return html`
    <section class=${isStale ? 'answer stale' : 'answer'} part="answer" aria-labelledby="which">
      ${nameView(found, isStale, telling)}
      <p class="lead" role="status">${text.cannot}</p>
      <ul class="reasons" part="reasons">
        ${[...byReason(found.reasons).values()].map((alike) => {
          const placements = alike.flatMap(({ placement }) => placement ?? []);
          const reason = reasonText(alike[0]!, locale);
          return html`<li>${placements.length > 0 ? text.cannotFor(list(placements, locale), reason) : reason}</li>`;
        })}
      </ul>
      ${rival ? html`<p class="say">${text.othersCan(offeringSubject(rival.offering, locale), drawnTotal(rival, telling))}</p>` : nothing}
    </section>
  `;
}
