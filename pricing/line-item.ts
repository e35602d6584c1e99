import { type Big, inUnits, sum, ZERO } from './exact.js';
import type { MeterId, RateSource } from './price-book.js';
import type { TierCharge } from './tiers.js';

/** A stretch of the month in which the same is billed each hour. `count` things an hour, because of `why`. */
export interface HoursTerm {
  readonly hours: Big;
  readonly countPerHour: Big;
  readonly why: 'demand' | 'minimum' | 'idle';
}

/** What one placement or job adds to a line's quantity (in the meter's unit), and how it came about. */
export interface LinePart {
  readonly name: string;
  readonly quantity: Big;
  readonly terms: readonly HoursTerm[];
}

/** A part of a line. Its quantity is divided when it is asked for: who only adds up amounts does without. */
export function linePart(name: string, counts: Big, countsPerUnit: number, terms: readonly HoursTerm[] = []): LinePart {
  return {
    name,
    terms,
    get quantity() {
      return inUnits(counts, countsPerUnit);
    },
  };
}

/** One meter's charge: `quantity` x rate, tier by tier. */
export interface LineItem {
  readonly meter: MeterId;
  readonly label: string;
  readonly quantity: Big;
  /** What `quantity` counts, for instance "1,000 recommendations". */
  readonly unit: string;
  /** Things in one unit: 1,000 recommendations, 100,000 users. */
  readonly unitSize: number;
  readonly tiers: readonly TierCharge[];
  readonly amount: Big;
  /** The part of the amount that is due even if no request came. */
  readonly standing: Big;
  readonly parts: readonly LinePart[];
  /** Where the first tier's rate comes from; each tier carries its own. */
  readonly source: RateSource | undefined;
}

const LABELS = {
  ingestion: ['Data ingestion', 'GB'],
  training: ['Training', 'training hours'],
  'trained-interactions': ['Training (v2 recipes)', '1,000 interactions'],
  'recommender-users': ['Recommender users', '100,000 users x hours'],
  'additional-recommendations': ['Additional recommendations', '1,000 recommendations'],
  'tps-hours': ['Real-time recommendations', 'TPS-hours'],
  'v2-requests': ['Real-time requests (v2 recipes)', '1,000 requests'],
  'batch-recommendations': ['Batch recommendations', '1,000 recommendations'],
  'batch-segments': ['Batch user segments', '1,000 users x queries'],
} as const satisfies Record<MeterId, readonly [label: string, unit: string]>;

/** What a line's `quantity` counts: "1,000 requests". */
export function meterUnit(meter: MeterId): string {
  return LABELS[meter][1];
}

/** Makes a line of its charges: quantity and amount are their sums. */
export function lineItem(
  meter: MeterId,
  unitSize: number,
  tiers: readonly TierCharge[],
  { source, parts = [], standing = ZERO }: { source: RateSource | undefined; parts?: readonly LinePart[]; standing?: Big },
): LineItem {
  const [label, unit] = LABELS[meter];
  return {
    meter,
    label,
    unit,
    unitSize,
    tiers,
    parts,
    standing,
    source,
    quantity: sum(tiers.map((tier) => tier.quantity)),
    amount: amountOf(tiers),
  };
}

/** What charges come to. */
export function amountOf(tiers: readonly TierCharge[]): Big {
  return sum(tiers.map(({ amount }) => amount));
}
