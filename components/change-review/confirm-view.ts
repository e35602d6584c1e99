import { html, nothing, type TemplateResult } from 'lit';
import { Big, sum } from '../../pricing/exact.js';
import { moneyParts, moneyText } from '../../src/locale/numbers.js';
import { shareRangeText } from '../../src/locale/shares.js';
import type { ChangePlan } from '../../src/provisioning/change-plan.js';
import { isAgreed, isWrong, type Ask } from './agreement.js';
import { colourOf, planMoney, type Telling } from './telling.js';

/** What a person can do about a plan. */
export interface Agreeing {
  readonly asks: readonly Ask[];
  readonly typed: ReadonlyMap<string, string>;
  /** Of which the person was done typing, by leaving the field or by Enter: what is wrong in them is said. */
  readonly checked: ReadonlySet<string>;
  /** Why it can't be applied now, in words; undefined if it can. */
  readonly obstacle: string | undefined;
  readonly type: (ask: Ask, text: string) => void;
  readonly check: (ask: Ask) => void;
  readonly apply: () => void;
}

/** The changes taken together: money, the fleet's cost, requests at risk. */
export function totalsView(plan: ChangePlan, telling: Telling): TemplateResult {
  const { text, locale } = telling,
    { changes, costDifferencePerMonth: difference, currency, fleetCostPerMonth, risk } = plan;
  const written = changes.filter(({ call }) => call).length,
    unit = text.perMonth(currency);
  const range = ({ lagging, noAutoscaling }: NonNullable<ChangePlan['risk']>['before']): string =>
    shareRangeText(lagging, noAutoscaling, locale);
  return html`<dl class="totals" part="totals">
    <div>
      <dt>${text.together(written)}</dt>
      <dd class="figure ${colourOf(difference)}">${planMoney(difference, telling, { signed: true })}</dd>
      <dd class="unit">${unit}</dd>
    </div>
    ${fleetCostPerMonth !== undefined && difference !== undefined ? fleetTotal(fleetCostPerMonth, difference, unit, telling) : nothing}
    <div>
      <dt>${text.atRiskOfThese}</dt>
      ${
        risk
          ? html`<dd class="figure">${range(risk.after)}</dd>
              <dd class="unit">${text.nowIs(range(risk.before))}</dd>`
          : html`<dd class="figure dim">${text.notKnown}</dd>`
      }
    </div>
  </dl>`;
}

/** Whether the total is another than the rows' sum (C5), to the cent that is shown. */
export function differsFromRows({ changes, costDifferencePerMonth }: ChangePlan): boolean {
  const rows = changes.flatMap(({ call, costDifferencePerMonth: each }) => (call && each !== undefined ? [new Big(each).round(2)] : []));
  return costDifferencePerMonth !== undefined && !sum(rows).eq(new Big(costDifferencePerMonth).round(2));
}

function fleetTotal(now: string, difference: string, unit: string, { text, locale }: Telling): TemplateResult {
  const { whole, cents } = moneyParts(new Big(now).plus(difference), locale);
  return html`<div>
    <dt>${text.fleet}</dt>
    <dd class="figure">${whole}<span class="cents">${cents}</span></dd>
    <dd class="unit">${text.andNow(unit, moneyText(new Big(now), locale))}</dd>
  </div>`;
}

/** The names to be typed, each on its own line, and the one button that writes. */
export function agreementView(plan: ChangePlan, agreeing: Agreeing, telling: Telling): TemplateResult {
  const { asks, typed, obstacle, apply } = agreeing,
    { text } = telling;
  const written = plan.changes.filter(({ call }) => call).length;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    apply();
  };
  return html`<form class="agreement" part="agreement" autocomplete="off" @submit=${submit}>
    ${asks.map((ask) => askView(ask, agreeing, telling))} ${obstacle === undefined ? nothing : html`<p class="obstacle">${obstacle}</p>`}
    ${
      written === 0
        ? nothing
        : html`<button class="button main" type="submit" ?disabled=${obstacle !== undefined || !isAgreed(asks, typed)}>
            ${text.apply(written)}
          </button>`
    }
  </form>`;
}

function askView(ask: Ask, { typed, checked, obstacle, type, check }: Agreeing, { text }: Telling): TemplateResult {
  const { change, number, reason } = ask,
    { arn, name } = change;
  const given = typed.get(arn) ?? '',
    wrong = checked.has(arn) && isWrong(ask, given);
  return html`<div>
    <label class="ask">
      <span>${text.ask[reason](number)}${text.gap}${text.toAgree(html`<b translate="no">${name}</b>`)}</span>
      <span class="input ${wrong ? 'bad' : ''}"
        ><input
          class="start"
          name="agree"
          spellcheck="false"
          autocapitalize="off"
          aria-invalid=${wrong}
          aria-describedby=${`wrong-${number}`}
          .value=${given}
          ?disabled=${obstacle !== undefined}
          @input=${({ target }: InputEvent) => type(ask, (target as HTMLInputElement).value)}
          @blur=${() => check(ask)}
          @keydown=${({ key, isComposing }: KeyboardEvent) => key === 'Enter' && !isComposing && check(ask)}
      /></span>
    </label>
    <p class="wrong risk" id=${`wrong-${number}`}>${wrong ? text.isNot(given.trim(), name) : nothing}</p>
  </div>`;
}
