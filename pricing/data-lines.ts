import { Big } from './exact.js';
import type { Warning } from './findings.js';
import { lineItem, type LineItem } from './line-item.js';
import type { PriceBook } from './price-book.js';
import { chargeByTier, type FreeUnits } from './tiers.js';
import type { Workload } from './workload.js';

/** Ingested GB x rate, the same in every offering (P2). */
export function ingestionLine({ ingestion, freeTier }: Workload, book: PriceBook): LineItem {
  const price = book.meters.ingestion;
  const free: FreeUnits | undefined = freeTier ? { ...book.freeTier, units: new Big(book.freeTier.gigabytesPerMonth) } : undefined;
  return lineItem('ingestion', 1, chargeByTier(new Big(ingestion.gigabytesPerMonth), price, 1, free), { source: price.tiers[0]?.source });
}

/** Training hours x rate, all solutions together; not given where something must be trained: 0, with a warning (P9). */
export function trainingLine(
  { training, freeTier }: Workload,
  mustTrain: boolean,
  book: PriceBook,
): { lines: LineItem[]; warnings: Warning[] } {
  const price = book.meters.training;
  const free: FreeUnits | undefined = freeTier ? { ...book.freeTier, units: new Big(book.freeTier.trainingHoursPerMonth) } : undefined;
  const line = lineItem('training', 1, chargeByTier(new Big(training?.hoursPerMonth ?? 0), price, 1, free), {
    source: price.tiers[0]?.source,
  });
  const warnings: Warning[] =
    mustTrain && training?.hoursPerMonth === undefined
      ? [{ id: 'training-not-given', bound: 'at-least', message: 'training.hoursPerMonth is not given: training counts as 0.' }]
      : [];
  return { lines: [line], warnings };
}
