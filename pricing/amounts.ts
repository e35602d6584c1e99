import type { Estimate } from './estimate.js';
import { sum, ZERO, type Big } from './exact.js';
import type { MeterId, RateStatus } from './price-book.js';

/** How much of a total rests on rates of each status; statuses that nothing rests on are left out. The parts add up to the total. */
export function amountsByStatus({ lines }: Pick<Estimate, 'lines'>): ReadonlyMap<RateStatus, Big> {
  const amounts = new Map<RateStatus, Big>();
  for (const { amount, status } of lines.flatMap(({ tiers }) => tiers))
    if (amount.gt(0)) amounts.set(status, (amounts.get(status) ?? ZERO).plus(amount));
  return amounts;
}

/** What a total pays for: what runs whether asked or not, what each request or list costs, and data with training. The parts add up to the total. */
export interface AmountsByCause {
  readonly standing: Big;
  readonly byUse: Big;
  readonly dataAndTraining: Big;
}

const DATA_AND_TRAINING: readonly MeterId[] = ['ingestion', 'training', 'trained-interactions'];

/** Splits a total by its cause. */
export function amountsByCause({ lines }: Pick<Estimate, 'lines'>): AmountsByCause {
  const isData = ({ meter }: { readonly meter: MeterId }): boolean => DATA_AND_TRAINING.includes(meter);
  const serving = lines.filter((line) => !isData(line));
  return {
    standing: sum(serving.map(({ standing }) => standing)),
    byUse: sum(serving.map(({ amount, standing }) => amount.minus(standing))),
    dataAndTraining: sum(lines.filter(isData).map(({ amount }) => amount)),
  };
}
