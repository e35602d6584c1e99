import { html, type TemplateResult } from 'lit';
import type { WeekComparison } from '../../src/capacity/week-schedule.js';
import { DEFAULT_LAG_SECONDS } from '../../src/capacity/frontier.js';
import { countText, moneyText, quantityText } from '../../src/locale/numbers.js';
import { dayRangeText, durationText, instantText } from '../../src/locale/times.js';
import { riskText, type Telling } from './telling.js';
import type { Word } from './week-schedule.messages.js';

/** Whether a schedule beats one number, by how much, and at which risks; or why not. */
export function answerText(telling: Telling): Word {
  const { text, locale, unit, plan } = telling,
    { verdict, judging, single } = plan.week;
  switch (verdict.kind) {
    case 'no-data':
      return text.noData;
    case 'insufficient-data': {
      const { weeks, neededWeeks, hoursOfWeekNotMeasured } = verdict;
      const why =
        hoursOfWeekNotMeasured > 0
          ? text.hoursMissing(countText(hoursOfWeekNotMeasured, locale))
          : weeks >= neededWeeks
            ? text.judgesMissing
            : text.tooLittleWhy;
      return [text.tooLittle(countText(weeks, locale), countText(neededWeeks, locale)), why].join(text.between);
    }
    case 'recommended':
      return better(telling, judging!);
    case 'not-better':
      return html`${text.one(html`<b>${countText(single, locale)} ${unit}</b>`)}${text.between}${whyNot(telling, judging!, verdict.because)}`;
  }
}

function better({ text, locale, currency, plan }: Telling, { schedule, single, savingShare }: WeekComparison): Word {
  const [cost, alone] = [schedule.costPerMonth, single.costPerMonth];
  const money =
    cost && alone
      ? text.lessMoney(
          html`<b class="less">${text.money.less(moneyText(alone.minus(cost), locale), currency)}</b>`,
          moneyText(cost, locale),
          moneyText(alone, locale),
          currency,
        )
      : text.lessBilled(percentOf(savingShare, locale));
  return text.better(
    money,
    text.risk(riskText(schedule, locale), riskText(single, locale)),
    text.changes(countText(plan.week.changes.length, locale)),
  );
}

function whyNot(telling: Telling, { schedule, single, savingShare }: WeekComparison, because: 'saves-too-little' | 'risks-more'): string {
  const { text, locale, currency, plan } = telling,
    { changes, threshold, riskBudget } = plan.week;
  if (changes.length === 0) return text.flat;
  const saved = single.costPerMonth && schedule.costPerMonth && single.costPerMonth.minus(schedule.costPerMonth);
  const saving = saved ? text.amountSaved(moneyText(saved, locale), currency) : text.shareSaved(percentOf(savingShare, locale));
  if (because === 'risks-more')
    return text.risksMore(saving, riskText(schedule, locale), riskText(single, locale), quantityText(riskBudget * 100, locale, 4));
  if (savingShare < 0)
    return saved
      ? text.costsMore(`${text.money.more(moneyText(saved.abs(), locale), currency)}`)
      : text.billsMore(percentOf(-savingShare, locale));
  return text.savesTooLittle(
    saving,
    percentOf(savingShare, locale),
    quantityText(threshold * 100, locale),
    countText(changes.length, locale),
  );
}

/** How it was judged, and what is to be known of the figures. */
export function judgedText({ text, locale, plan: { week, options, clockChanges } }: Telling): TemplateResult[] {
  const { learning, judging, timeZone, leadSeconds, coarseness } = week;
  const said: string[] = [];
  if (learning && judging) {
    const [learnt, judgedOn] = [learning, judging].map(({ start, end }) => dayRangeText(start, end, locale, timeZone)) as [string, string];
    said.push(text.judged(learnt, judgedOn), text.sameDays);
    if (leadSeconds > 0) said.push(text.lead(durationText(leadSeconds, locale)));
    said.push(text.bounds(durationText(options.autoscalingLagSeconds ?? DEFAULT_LAG_SECONDS, locale)));
    if (coarseness > 0) said.push(text.coarse(quantityText(coarseness * 100, locale, 1)));
  }
  said.push(...clockChanges.map((at) => text.clockChange(instantText(at, locale, timeZone, { withTime: false, withYear: true }))));
  return said.length === 0 ? [] : [html`${said.join(text.between)}`];
}

function percentOf(share: number, locale: Telling['locale']): string {
  return quantityText(share * 100, locale, 1);
}
