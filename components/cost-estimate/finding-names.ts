import type { Estimate } from '../../pricing/estimate.js';
import type { FindingNames } from '../../src/locale/findings.js';
import { meterName } from '../../src/locale/meters.js';
import { quantityText } from '../../src/locale/numbers.js';
import type { Telling } from './telling.js';

/** What warnings and assumptions speak of, by the names that a person reads. */
export function namesOf({ lines }: Estimate, { locale, book, workload }: Telling): FindingNames {
  const unverified = lines.filter(({ tiers }) => tiers.some(({ status, amount }) => status === 'unverified' && amount.gt(0)));
  return {
    blockUsers: quantityText(book.freeRequestsPerHour.blockUsers, locale),
    workloadRegion: workload?.region,
    bookRegion: book.region,
    unverifiedMeters: unverified.map(({ meter }) => meterName(meter, locale)),
  };
}
