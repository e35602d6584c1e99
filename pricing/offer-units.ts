import type { MeterId } from './price-book.js';

/** What a price list's unit means for a meter: how many things one unit counts. */
interface UnitWords {
  /** What the unit may call the thing that is counted, in letters alone, singular. */
  readonly things: readonly string[];
  /** Whether "1,000 requests" is a unit of its own; hours and gigabytes come one by one. */
  readonly inThousands: boolean;
}

const HOURS = ['hour', 'hr', 'h'];
const REQUESTS = ['request', 'recommendation', 'transaction', 'count', 'unit', 'quantity'];

/** The units that we know for sure how to count, meter by meter. Every other is refused by its name. */
const UNITS: Readonly<Record<MeterId, UnitWords>> = {
  ingestion: { things: ['gb', 'gigabyte', 'gbyte'], inThousands: false },
  training: { things: [...HOURS, 'traininghour', 'traininghr'], inThousands: false },
  'tps-hours': { things: [...HOURS, 'tpshour', 'tpshr', 'tpsh'], inThousands: false },
  'trained-interactions': { things: ['interaction', 'count', 'unit', 'quantity', 'event', 'record'], inThousands: true },
  // A bare hour would not say how many users it is of.
  'recommender-users': { things: ['userhour', 'userhr', 'userh'], inThousands: true },
  'additional-recommendations': { things: REQUESTS, inThousands: true },
  'v2-requests': { things: REQUESTS, inThousands: true },
  'batch-recommendations': { things: [...REQUESTS, 'user'], inThousands: true },
  'batch-segments': { things: ['user', 'count', 'unit', 'quantity'], inThousands: true },
};

const SCALES: Readonly<Record<string, number>> = { k: 1000, thousand: 1000, m: 1_000_000, mm: 1_000_000, million: 1_000_000 };

/**
 * How many things one unit of a price list is, for a meter: "GB" is 1, "1,000 Requests" and "1K requests" are 1,000, "100K-User-Hours" is 100,000.
 * @returns undefined for a unit that we don't know
 */
export function thingsInUnit(unit: string, meter: MeterId): number | undefined {
  const [, digits = '', rest = ''] = /^(?:per)?(\d*)(.*)$/.exec(unit.toLowerCase().replace(/[^a-z0-9.]/g, '')) ?? [];
  // Tens alone: a price for three requests is no unit anybody uses, and would not divide evenly.
  if (!/^(10*)?$/.test(digits)) return undefined;
  const scale = Object.entries(SCALES).find(([letters]) => rest.startsWith(letters) && isThing(rest.slice(letters.length), meter));
  const count = Number(digits || '1') * (scale?.[1] ?? 1);
  if (!scale && !isThing(rest, meter)) return undefined;
  return count === 1 || UNITS[meter].inThousands ? count : undefined;
}

/** Singular, plural, or the first of two words in the plural: "User-Hours", "Users-Hour". */
function isThing(text: string, meter: MeterId): boolean {
  const singular = text.replace(/s$/, '').replace(/^users(?=h)/, 'user');
  return UNITS[meter].things.includes(singular);
}
