import { html, nothing, type TemplateResult } from 'lit';
import type { WeekFigures } from '../../src/capacity/week-schedule.js';
import { changesByDay } from '../../src/capacity/week/changes.js';
import { countText, moneyText } from '../../src/locale/numbers.js';
import { riskText, type Telling } from './telling.js';

interface Row {
  readonly name: string;
  /** What kind of it. */
  readonly kind: string;
  /** undefined: there is none yet, and its place is kept. */
  readonly figures: WeekFigures | undefined;
  readonly changes: number;
  readonly isChosen: boolean;
}

/** Cost, risk and changes of the schedule, of what a person made of it, of one minimum, and of the live one. */
export function comparison(telling: Telling): TemplateResult | typeof nothing {
  const { text, locale, unit, plan, edited, minimums, currency } = telling,
    { verdict, judging, changes, single } = plan.week;
  if (!judging) return nothing;
  const isBetter = verdict.kind === 'recommended',
    unitOfCost = judging.single.costPerMonth
      ? text.perMonth(currency)
      : judging.single.additionalRequests === undefined
        ? text.tpsHours
        : text.billedRequests;
  const withUnit = (minimum: number): string => `${countText(minimum, locale)} ${unit}`,
    better = (what: string): string => [what, text.rows.better].join(text.comma);
  const rows: Row[] = [
    {
      name: text.rows.schedule,
      kind: isBetter ? text.rows.recommended : text.rows.calculated,
      figures: judging.schedule,
      changes: changes.length,
      isChosen: isBetter,
    },
    { name: text.rows.yours, kind: text.rows.byHand, figures: edited, changes: edited ? changesAWeek(minimums) : 0, isChosen: false },
    {
      name: text.rows.single,
      kind: isBetter ? withUnit(single) : better(withUnit(single)),
      figures: judging.single,
      changes: 0,
      isChosen: !isBetter,
    },
  ];
  if (plan.now)
    rows.push({ name: text.rows.current, kind: withUnit(plan.now.minimum), figures: plan.now.figures, changes: 0, isChosen: false });
  return html`<table class="table compared" part="comparison" aria-label=${text.compared}>
    <thead>
      <tr>
        <th scope="col">${text.policy}</th>
        <th scope="col" class="number">${unitOfCost}</th>
        <th scope="col" class="number">${text.toSingle}</th>
        <th scope="col" class="number">${text.atRisk}</th>
        <th scope="col" class="number">${text.changesHead}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((each) => row(telling, each, judging.single, unitOfCost))}
    </tbody>
  </table>`;
}

function row(
  { text, locale }: Telling,
  { name, kind, figures, changes, isChosen }: Row,
  single: WeekFigures,
  unitOfCost: string,
): TemplateResult {
  const head = html`<th scope="row">${name}<span class="second">${figures ? kind : text.notEdited}</span></th>`;
  if (!figures)
    return html`<tr class="none">
      ${head}
      <td colspan="4"></td>
    </tr>`;
  return html`<tr class=${isChosen ? 'chosen' : ''}>
    ${head}
    <td class="number cost">${costText(figures, locale)}<span class="word" aria-hidden="true"> ${unitOfCost}</span></td>
    ${toSingle(figures, single, locale)}
    <td class="number risks"><span class="word" aria-hidden="true">${text.atRisk}: </span>${riskText(figures, locale, false)}</td>
    <td class="number changes"><span class="word" aria-hidden="true">${text.changesHead}: </span>${countText(changes, locale)}</td>
  </tr>`;
}

function costText({ costPerMonth, additionalRequests, tpsHours }: WeekFigures, locale: Telling['locale']): string {
  return costPerMonth ? moneyText(costPerMonth, locale) : countText(additionalRequests ?? tpsHours, locale);
}

function toSingle(figures: WeekFigures, single: WeekFigures, locale: Telling['locale']): TemplateResult {
  const money = figures.costPerMonth && single.costPerMonth && figures.costPerMonth.minus(single.costPerMonth);
  const amount = money ? Number(money.round(2)) : Math.round(billed(figures) - billed(single));
  const said = money ? moneyText(money, locale, { signed: true }) : `${amount > 0 ? '+' : ''}${countText(amount, locale)}`;
  return html`<td class="number to-single ${amount === 0 ? 'dim' : amount < 0 ? 'less' : 'more'}">${said}</td>`;
}

function billed({ additionalRequests, tpsHours }: WeekFigures): number {
  return additionalRequests ?? tpsHours;
}

function changesAWeek(minimums: readonly number[]): number {
  return changesByDay(minimums).reduce((sum, each) => sum + each, 0);
}
