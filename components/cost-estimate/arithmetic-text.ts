import type { Estimate } from '../../pricing/estimate.js';
import type { LineItem } from '../../pricing/line-item.js';
import { assumptionText } from '../../src/locale/assumptions.js';
import { meterName } from '../../src/locale/meters.js';
import { moneyText } from '../../src/locale/numbers.js';
import { offeringName } from '../../src/locale/offerings.js';
import { rateSourceText } from '../../src/locale/rate-sources.js';
import { rateStatusText } from '../../src/locale/rates.js';
import { warningText } from '../../src/locale/warnings.js';
import { doubtfulRates } from './doubtful-rates.js';
import { namesOf } from './finding-names.js';
import { notCountedThings } from './not-counted-things.js';
import { quoteSteps } from './quote-rows.js';
import type { Explaining } from './explaining.js';
import { unitCosts } from './unit-costs.js';
import { workingsOf, type TierWorking } from './workings.js';

function tierText({ words, operation, amount, status, upperBound, source, end }: TierWorking, { locale }: Explaining): string {
  const remarks = [rateStatusText(status, upperBound, locale), end, rateSourceText(source, locale)].filter(
    (remark) => remark !== undefined,
  );
  return `  ${words}: ${operation} = ${amount} (${remarks.join('; ')})`;
}

/** A line's arithmetic as plain text: its amount, its tiers, and where its quantity comes from. */
export function lineArithmetic(line: LineItem, telling: Explaining): string {
  const { locale, book } = telling;
  const { quantity, tiers, origins, note } = workingsOf(line, telling);
  return [
    `${meterName(line.meter, locale)}: ${quantity} = ${moneyText(line.amount, locale)} ${book.currency}`,
    ...tiers.map((tier) => tierText(tier, telling)),
    ...origins.filter(({ terms }) => terms !== '').map(({ names, terms, result }) => `  ${names}: ${terms} = ${result}`),
    ...(note ? [`  ${note}`] : []),
  ].join('\n');
}

/** A whole estimate's arithmetic as plain text, with what it assumes and does not count. */
export function estimateArithmetic(estimate: Estimate, telling: Explaining): string {
  const { text, locale, book } = telling;
  const steps = quoteSteps(estimate, telling),
    costs = unitCosts(estimate, telling),
    names = namesOf(estimate, telling);
  return [
    `${offeringName(estimate.offering, locale)}: ${moneyText(estimate.total, locale)} ${text.perMonth(book.currency, book.taxIncluded, undefined, false)}`,
    '',
    ...estimate.lines.map((line) => lineArithmetic(line, telling)),
    ...(steps.length > 1 || costs.length > 0 ? [''] : []),
    ...(steps.length > 1 ? steps.map(({ words, amount }) => `${words}: ${amount}`) : []),
    ...costs.map(({ words, amount }) => `${words}: ${amount} ${book.currency}`),
    '',
    ...estimate.warnings.map((warning) => warningText(warning, locale, names)),
    ...estimate.assumptions.map((assumption) => `${text.rule(assumption.rule)}${text.gap}${assumptionText(assumption, locale, names)}`),
    ...doubtfulRates(estimate, telling),
    `${text.notCounted}${text.gap}${text.notCountedThings(notCountedThings(telling))}`,
  ].join('\n');
}
