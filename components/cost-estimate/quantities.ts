import { Big, sum } from '../../pricing/exact.js';
import type { LineItem } from '../../pricing/line-item.js';
import { quantityText, rateText } from '../../src/locale/numbers.js';
import { natural, type Telling } from './telling.js';

/** How many recommenders a line of users is for, and for how many hours each. */
export function recommenderHours({ parts }: LineItem): { recommenders: number; hours: Big } {
  return { recommenders: parts.length, hours: parts[0]?.terms[0]?.hours ?? new Big(0) };
}

/** What a line counts: users and hours where the workload is known, else units. */
export function quantityOf(line: LineItem, { text, locale, workload }: Telling): string {
  if (line.meter === 'recommender-users' && workload) {
    const { recommenders, hours } = recommenderHours(line);
    return text.recommenderUsers(quantityText(recommenders, locale), quantityText(workload.users, locale), quantityText(hours, locale));
  }
  if (line.meter === 'batch-segments' && workload && workload.users > 0) {
    const queries = sum(line.tiers.slice(0, 1).map(({ quantity, from, to }) => quantity.div(to.minus(from))));
    return text.segmentUsers(quantityText(queries, locale), quantityText(workload.users, locale));
  }
  return text.count[line.meter](quantityText(natural(line.quantity, line), locale));
}

/** A rate with what it is for: 0.05 / GB. */
export function ratePer(rate: Big, { meter, unitSize }: Pick<LineItem, 'meter' | 'unitSize'>, { text, locale }: Telling): string {
  return `${rateText(rate, locale)} / ${text.per[meter] ?? quantityText(unitSize, locale)}`;
}

/** A line's rate, or how many tiers it reaches. */
export function rateOf(line: LineItem, telling: Telling): string {
  const charged = line.tiers.filter(({ free }) => !free);
  if (charged.length > 1) return telling.text.tiers(charged.length);
  const rate = charged[0]?.rate ?? telling.book.meters[line.meter].tiers[0]?.rate;
  return rate ? ratePer(rate, line, telling) : '';
}
