import { countText, moneyText } from '../../src/locale/numbers.js';
import { selectionText } from './names.js';
import type { Selection } from './selection.js';
import { riskText, type Telling } from './telling.js';

/** What was changed, and what the week costs and risks now: for whoever hears it. */
export function editedText(
  { text, locale, currency, minimums, edited, plan }: Telling,
  selection: Selection,
  hours: readonly number[],
): string {
  const figures = edited ?? plan.week.judging!.schedule,
    held = hours.map((hour) => minimums[hour]!),
    [low, high] = [Math.min(...held), Math.max(...held)];
  return text.edited(
    selectionText(selection, text, locale),
    low === high ? countText(low, locale) : text.mixed(countText(low, locale), countText(high, locale)),
    figures.costPerMonth && text.moneyNow(moneyText(figures.costPerMonth, locale), currency),
    riskText(figures, locale),
  );
}
