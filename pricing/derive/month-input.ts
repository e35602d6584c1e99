import { Big } from '../exact.js';
import { leaf } from '../schema.js';
import { decimalPlaces } from './exact-bands.js';
import { MOST_BANDS } from './hour-groups.js';

/** A derivation's month is no instant and no endless decimal: its hours are shared out to the last digit. */
export const monthHours = leaf<number>(
  'hours from 1 to 744 of at most 4 decimals',
  (v) => Number.isFinite(v) && (v as number) >= 1 && (v as number) <= 744 && decimalPlaces(new Big(v as number)) <= 4,
);

export const mostBands = leaf<number>(
  `a whole number from 2 to ${MOST_BANDS}`,
  (v) => Number.isSafeInteger(v) && (v as number) >= 2 && (v as number) <= MOST_BANDS,
);
