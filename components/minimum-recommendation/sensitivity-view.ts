import { html, nothing, type TemplateResult } from 'lit';
import type { LagAnswer, Variation } from '../../src/capacity/recommendation.js';
import { countText, quantityText } from '../../src/locale/numbers.js';
import { dayRangeText, durationText } from '../../src/locale/times.js';
import type { WorkingsParts } from './workings-parts.js';

/** Which input would change the advice, each by itself, and to what; and which would not. */
export function sensitivityView(parts: WorkingsParts): TemplateResult {
  const { text, locale, found } = parts,
    number = countText(found.minimum, locale);
  const others = [
    ...lagVariation(parts),
    ...found.sensitivity.filter(({ isOther }) => isOther).map((each) => [conditionText(parts, each), countText(each.minimum!, locale)]),
  ];
  const same = found.sensitivity
    .filter(({ isOther, minimum }) => !isOther && minimum !== undefined)
    .map((each) => conditionText(parts, each));
  return html`<section class="block" part="sensitivity">
    <h3 id="sensitivity">${text.sensitivity.title}</h3>
    ${
      found.rule.kind === 'lowest-bill'
        ? html`<p class="say">${text.sensitivity.lowestBill}</p>`
        : others.length === 0
          ? html`<p class="say">${text.sensitivity.nothing(number)}</p>`
          : html`<table class="table small" aria-labelledby="sensitivity">
                <thead>
                  <tr>
                    <th scope="col">${text.sensitivity.if}</th>
                    <th scope="col" class="number">${text.sensitivity.then}</th>
                  </tr>
                </thead>
                <tbody>
                  ${others.map(
                    ([condition, minimum]) =>
                      html`<tr>
                        <th scope="row">${condition}</th>
                        <td class="number">${minimum}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
              ${same.length > 0 ? html`<p class="note">${text.sensitivity.stays(number, same.map(text.sensitivity.inside).join(text.comma))}</p>` : nothing}`
    }
  </section>`;
}

/** The lags that were tried, as one: from the shortest to the longest that advise something else. */
function lagVariation({ text, locale, found }: WorkingsParts): string[][] {
  const others = found.lags.filter(({ minimum }) => minimum !== found.minimum);
  const [first, last] = [others.at(0), others.at(-1)];
  if (!first || !last || found.rule.kind === 'lowest-bill') return [];
  const lagText = ({ autoscalingLagSeconds: seconds }: LagAnswer): string =>
    seconds === 0 ? text.sensitivity.noLag : Number.isFinite(seconds) ? durationText(seconds, locale) : text.lag.open;
  const [low, high] = [Math.min(...others.map(({ minimum }) => minimum)), Math.max(...others.map(({ minimum }) => minimum))];
  return [
    [
      first === last ? text.sensitivity.lag(lagText(first)) : text.sensitivity.lags(lagText(first), lagText(last)),
      low === high ? countText(low, locale) : text.sensitivity.minimums(countText(low, locale), countText(high, locale)),
    ],
  ];
}

function conditionText({ text, locale, timeZone, currency, found }: WorkingsParts, { input, value }: Variation): string {
  const { start, end } = found.evidence,
    middle = start + Math.round((end - start) / 2 / 3600) * 3600;
  switch (input) {
    case 'riskBudget':
      return text.sensitivity.riskBudget(quantityText(Number(value) * 100, locale, 4));
    case 'valuePerLostRequest':
      return text.sensitivity.valuePerLostRequest(`${value} ${currency}`);
    case 'riskMeasure':
      return text.sensitivity.riskMeasure[value as 'no-autoscaling' | 'lagging-autoscaling'];
    case 'headroom':
      return value === 1 ? text.sensitivity.noHeadroom : text.sensitivity.headroom(quantityText(Number(value), locale));
    case 'bursts':
      return text.sensitivity.bursts;
    case 'evidence': {
      const since = found.change?.kind === 'judged' && found.change.shift ? Math.max(found.change.shift.since, start) : NaN;
      const [from, to] = value === 'first-half' ? [start, middle] : value === 'second-half' ? [middle, end] : [since, end];
      return text.sensitivity.evidence[value as 'first-half' | 'second-half' | 'since-shift'](dayRangeText(from, to, locale, timeZone));
    }
  }
}
