import { html, nothing, type TemplateResult } from 'lit';
import { Big } from '../../pricing/exact.js';
import { moneyText, percentText } from '../../src/locale/numbers.js';
import type { ChangePlan, PlannedChange } from '../../src/provisioning/change-plan.js';
import { glyph } from '../fleet/glyphs.js';
import { callView } from './call-view.js';
import { colourOf, fromTo, planMoney, riskText, type Telling } from './telling.js';

/** One change of a plan: what, why, the diff, the call, what to mind; its money beside it. */
export function changeView(change: PlannedChange, number: number, plan: ChangePlan, host: string, telling: Telling): TemplateResult {
  const { text } = telling,
    { name, kind, direction, blocked } = change;
  return html`<li class="change ${blocked ? 'blocked' : direction}" part="change">
    <span class="number" aria-hidden="true">${number}</span>
    <div class="what">
      <h3 class="named">
        <span class="name">${name}</span> <span class="dim">${text.kindAnd(text.kind[kind], text.direction[direction])}</span>
      </h3>
      ${reasonOf(change, telling)} ${diffView(change, telling)} ${change.call ? callView(change.call, host, text.call) : nothing}
      ${flags(change, plan, telling)}
    </div>
    ${moneyView(change, plan, telling)}
  </li>`;
}

function reasonOf(change: PlannedChange, telling: Telling): TemplateResult {
  const said = change.reason ? html`<span class="dim">${telling.text.quoted(change.reason)}</span>` : nothing;
  return html`<p class="why">${change.blocked ? nothing : html`${riskReason(change, telling)}${telling.text.gap}`}${said}</p>`;
}

function riskReason({ before, after, direction }: PlannedChange, telling: Telling): string {
  const { text } = telling;
  if (direction === 'none') return text.nothingToChange(before.minimum);
  if (after.riskShareNoAutoscaling === undefined) return text.whyUnknown;
  if (direction === 'raise' && before.riskShareNoAutoscaling !== 0)
    return text.whyRaise(before.minimum, riskText(before, telling), after.minimum, riskText(after, telling));
  return after.riskShareNoAutoscaling === 0 ? text.whyLowerNone(after.minimum) : text.whyLower(after.minimum, riskText(after, telling));
}

function diffView({ arn, kind, before, after, blocked, direction }: PlannedChange, { text }: Telling): TemplateResult {
  const member = kind === 'campaign' ? 'minProvisionedTPS' : 'minRecommendationRequestsPerSecond';
  const line = (look: string, sign: string, content: TemplateResult | string) =>
    html`<span class=${look}><span class="sign" aria-hidden="true">${sign}</span>${content}</span>`;
  return html`<div class="diff" part="diff" role="group" aria-label=${text.diff(before.minimum, after.minimum, blocked)}>
    ${line('context', ' ', html`<span>${arn.slice(arn.lastIndexOf(':') + 1)}</span>`)}
    ${
      direction === 'none'
        ? line('context', ' ', html`<span>${member} ${before.minimum}</span>`)
        : html`${line('old', '\u2212', html`<del>${member} ${before.minimum}</del>`)}
          ${line('new', blocked ? '\u00d7' : '+', html`<ins>${member} ${after.minimum}</ins>`)}`
    }
  </div>`;
}

function flags(change: PlannedChange, { currency, hoursPerMonth, limits }: ChangePlan, telling: Telling): TemplateResult | typeof nothing {
  const { text, locale } = telling,
    { blocked, direction, after, costDifferencePerMonth, guardrails, confirmByName } = change;
  if (blocked)
    return flag(
      'halt',
      'stopped',
      text.blocked,
      text.gap,
      guardrails.filter(({ met }) => !met).map(({ id, status = '' }) => text.unmet[id](after.minimum, limits.maximumTps, status)),
    );
  if (direction === 'raise' && colourOf(costDifferencePerMonth) === 'more') {
    const month = new Big(costDifferencePerMonth!);
    const money = (amount: Big): string => moneyText(amount, locale);
    return flag('cost', 'up', text.costsMore, text.gap, [
      text.costsMoreBy(currency, money(month), money(month.times(24).div(hoursPerMonth)), money(month.times(12))),
    ]);
  }
  if (direction === 'lower' && confirmByName && after.riskShareLagging !== undefined)
    return flag('halt', 'warning', text.risksMore, text.gap, [
      text.risksMoreBy(riskText(after, telling), percentText(limits.riskBudget, locale)),
    ]);
  return nothing;
}

function flag(
  look: 'cost' | 'halt',
  sign: 'up' | 'warning' | 'stopped',
  head: string,
  gap: string,
  sentences: readonly string[],
): TemplateResult {
  return html`<div class="flag ${look}" part="flag">
    ${glyph(sign)}
    <div>${sentences.map((sentence, index) => html`<p>${index === 0 ? html`<b>${head}</b>${gap}` : nothing}${sentence}</p>`)}</div>
  </div>`;
}

function moneyView(change: PlannedChange, plan: ChangePlan, telling: Telling): TemplateResult {
  const { text } = telling,
    { before, after, blocked, costDifferencePerMonth } = change;
  const difference = blocked ? '0' : costDifferencePerMonth;
  return html`<div class="money" part="money">
    <p class="amount">
      <span class="figure ${colourOf(difference)}">${planMoney(difference, telling, { signed: true })}</span>
      <span class="unit">${text.perMonth(plan.currency)}</span>
    </p>
    <dl class="facts">
      ${
        blocked
          ? html`<dt>${text.wouldBe}</dt>
              <dd>${planMoney(costDifferencePerMonth, telling, { signed: true })}</dd>`
          : html`<dt>${text.cost}</dt>
              <dd>
                ${before.costPerMonth === undefined ? text.notKnown : fromTo(planMoney(before.costPerMonth, telling), planMoney(after.costPerMonth, telling), telling)}
              </dd>
              <dt>${text.atRisk}</dt>
              <dd>
                ${before.riskShareLagging === undefined ? text.notKnown : fromTo(riskText(before, telling), riskText(after, telling), telling)}
              </dd>`
      }
    </dl>
    ${checksView(change, plan, telling)}
  </div>`;
}

/** How many guardrails are met, open to what each of them says. */
function checksView({ guardrails, after }: PlannedChange, { limits }: ChangePlan, { text }: Telling): TemplateResult {
  return html`<details class="checks" part="checks">
    <summary>
      <svg class="chevron" viewBox="0 0 16 16" aria-hidden="true"><path d="M6 3.5 10.5 8 6 12.5" /></svg>
      <span class="dim">${text.checks}</span>
      <span class="met">${text.checksMet(guardrails.filter(({ met }) => met).length, guardrails.length)}</span>
    </summary>
    <ul>
      ${guardrails.map(({ id, met, status = '' }) => {
        const words = met ? text.met[id](after.minimum, limits.maximumTps) : text.unmet[id](after.minimum, limits.maximumTps, status);
        return html`<li class=${met ? nothing : 'unmet'}>${glyph(met ? 'ok' : 'warning')}<span>${words}</span></li>`;
      })}
    </ul>
    <p class="dim">${text.checksAre}</p>
  </details>`;
}
