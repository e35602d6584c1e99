import { html, nothing, type TemplateResult } from 'lit';
import type { Big } from '../../pricing/exact.js';
import type { Alternative, Recommendation } from '../../src/capacity/recommendation.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText, moneyText, quantityText, tpsText } from '../../src/locale/numbers.js';
import { dayRangeText, durationText } from '../../src/locale/times.js';
import type { Messages } from './minimum-recommendation.messages.js';
import { isOverBudget, plainRiskText, riskOf, riskText } from './risk.js';
import { at } from './sentence.js';

export interface ReasonParts {
  readonly text: Messages;
  readonly locale: Locale;
  readonly currency: string;
  readonly timeZone: string;
  readonly found: Recommendation;
  /** That demand changed: said above the neighbours. */
  readonly change: TemplateResult | typeof nothing;
}

/** The rule in words, its neighbours side by side, and what all of it rests on. */
export function reasons(parts: ReasonParts): TemplateResult {
  const { text, locale, found } = parts,
    lag = durationText(found.evidence.autoscalingLagSeconds, locale);
  return html`<h2 id="why">${text.why(countText(found.minimum, locale))}</h2>
    <p class="say" part="rule">${[ruleInWords(parts, lag), evidenceInWords(parts)].join(text.between)}</p>
    ${parts.change} ${comparison(parts)}
    <p class="note">${[text.bounds(lag), ...correctedInWords(parts)].join(text.between)}</p>`;
}

function ruleInWords({ text, locale, currency, found: { rule } }: ReasonParts, lag: string): string {
  if (rule.kind === 'lowest-bill') return text.rule.lowestBill;
  const when = rule.riskMeasure === 'lagging-autoscaling' ? text.rule.lagging(lag) : text.rule.never;
  const said =
    rule.kind === 'risk-budget'
      ? text.rule.budget(quantityText(rule.riskBudget * 100, locale, 4), when)
      : text.rule.newsvendor(`${rule.valuePerLostRequest} ${currency}`, when);
  return rule.headroom > 1 ? said + text.between + text.rule.headroom(quantityText(rule.headroom, locale)) : said;
}

function evidenceInWords({ text, locale, timeZone, found: { evidence } }: ReasonParts): string {
  const { windows, windowSeconds, gaps, start, end, peakTps, meanTps } = evidence;
  const said = [text.evidence(countText(windows, locale), durationText(windowSeconds, locale), dayRangeText(start, end, locale, timeZone))];
  if (gaps > 0) said.push(text.gaps(countText(gaps, locale)));
  said.push(text.demand(tpsText(peakTps, locale), tpsText(meanTps, locale)));
  return said.join(text.between);
}

/** What the risks in the table have in them that 5-minute means do not. */
function correctedInWords({ text, found: { bursts, neighbours } }: ReasonParts): string[] {
  if (!neighbours.some(({ corrected }) => corrected)) return [];
  return [bursts.kind === 'measured' ? text.corrected : text.correctedByThrottling];
}

function comparison(parts: ReasonParts): TemplateResult {
  const { text, currency, found } = parts,
    hasNow = found.current !== undefined,
    costNow = at(found.neighbours, found.current)?.costPerMonth;
  return html`<table class="table" aria-labelledby="why" part="neighbours">
    <thead>
      <tr>
        <th scope="col">${text.minimum}</th>
        <th scope="col" class="number">${text.perMonth(currency)}</th>
        ${hasNow ? html`<th scope="col" class="number">${text.toNow}</th>` : nothing}
        <th scope="col" class="number">${text.atRisk}</th>
      </tr>
    </thead>
    <tbody>
      ${found.neighbours.map((each) => row(parts, each, hasNow, costNow))}
    </tbody>
  </table>`;
}

function row({ text, locale, found }: ReasonParts, each: Alternative, hasNow: boolean, costNow: Big | undefined): TemplateResult {
  const { minimum, roles, costPerMonth } = each,
    isChosen = roles.includes('recommended');
  const names = roles.map((role) => {
    if (role === 'lower' && isOverBudget(riskOf(each), found.rule)) return text.role.overBudget;
    return role === 'peak' && found.bursts.kind === 'measured' ? text.role.peakMinute : text.role[role];
  });
  const plain = plainRiskText(each, locale, { unit: false });
  return html`<tr class=${isChosen ? 'chosen' : ''}>
    <th scope="row"><b>${countText(minimum, locale)}</b> <span class=${isChosen ? '' : 'dim'}>${names.join(text.comma)}</span></th>
    <td class="number">${costPerMonth ? moneyText(costPerMonth, locale) : html`<span class="dim">${text.notKnown}</span>`}</td>
    ${hasNow ? toNow(text, locale, costPerMonth && costNow && costPerMonth.minus(costNow)) : nothing}
    <td class="number risk-share">
      <span class="word" aria-hidden="true">${text.riskWord} </span>${riskText(each, locale, { unit: false })}<span
        class="word"
        aria-hidden="true"
        >${riskOf(each).riskShareNoAutoscaling > 0 ? ' %' : ''}</span
      >${plain === undefined ? nothing : html`<span class="second">${text.byMeans(plain)}</span>`}
    </td>
  </tr>`;
}

function toNow(text: Messages, locale: Locale, difference: Big | undefined): TemplateResult {
  if (!difference) return html`<td class="number to-now dim">${text.notKnown}</td>`;
  const cents = difference.round(2),
    colour = cents.eq(0) ? 'dim' : cents.lt(0) ? 'less' : 'more';
  return html`<td class="number to-now ${colour}">
    <span class="word" aria-hidden="true">${text.toNowWord} </span>${moneyText(difference, locale, { signed: true })}
  </td>`;
}
