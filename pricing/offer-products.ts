import { Big } from './exact.js';
import { thingsInUnit } from './offer-units.js';
import { tiersOf, type ListTier } from './offer-ranges.js';
import type { MeterId } from './price-book.js';
import { BILLING_REGIONS, regionOfLocation } from './regions.js';
import { readUsageType, type UsageType } from './usage-types.js';

/** What was not made a rate, and why. Nothing of a price list is left out without it. */
export interface LeftOut {
  readonly sku: string;
  readonly usageType: string;
  readonly region: string | undefined;
  readonly unit: string;
  readonly why: LeftOutReason;
  readonly message: string;
}
export type LeftOutReason =
  | 'usage-type-not-known'
  | 'unit-not-known'
  | 'region-not-known'
  | 'ranges'
  | 'ranges-in-another-unit'
  | 'currency'
  | 'no-price'
  | 'no-terms'
  | 'reserved'
  | 'superseded'
  | 'not-yet-in-force'
  | 'counted-twice'
  | 'not-readable';

/** A product of the list that is one of our meters, with its tiers in our unit. */
export interface ListedRate {
  readonly sku: string;
  readonly usageType: string;
  readonly region: string;
  readonly unit: string;
  readonly meter: MeterId;
  /** Whether the usage type, or what its ranges count, is our reading alone. */
  readonly isGuessed: boolean;
  readonly effective: string;
  /** By currency. */
  readonly tiers: ReadonlyMap<string, readonly ListTier[]>;
}

/** Things in one unit of our meters: the sizes that AWS's price page and our built-in books use. */
export const UNIT_SIZES = {
  ingestion: 1,
  training: 1,
  'trained-interactions': 1000,
  'recommender-users': 100_000,
  'additional-recommendations': 1000,
  'tps-hours': 1,
  'v2-requests': 1000,
  'batch-recommendations': 1000,
  'batch-segments': 1000,
} as const satisfies Record<MeterId, number>;

/** Fewer user-hours than one block of users has in the shortest month: a range that ends below it must count users. */
const USER_HOURS_OF_A_BLOCK = UNIT_SIZES['recommender-users'] * 24 * 28;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (holder: unknown, key: string): unknown => (isFields(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined);
const textOf = (holder: unknown, key: string): string | undefined => {
  const value = own(holder, key);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};
const fieldsOf = (value: unknown): [string, unknown][] => (isFields(value) ? Object.entries(value) : []);
/** "2026-11-01T00:00:00Z" is in force from 2026-11-01 on. */
const dayOf = (instant: string | undefined): string | undefined => /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(instant ?? '')?.[0];

/** A product's price in force, and what else its terms hold. */
interface TermOf {
  readonly effective: string;
  readonly dimensions: readonly unknown[];
}

/**
 * Reads one product with its terms.
 * @param asOf the day whose prices are wanted
 */
export function readProduct(sku: string, product: unknown, terms: unknown, asOf: string): { rate?: ListedRate; leftOut: LeftOut[] } {
  const attributes = own(product, 'attributes');
  const usageType = textOf(attributes, 'usagetype') ?? '';
  const read = readUsageType(usageType);
  const region = regionOf(attributes, read);
  const leftOut: LeftOut[] = [];
  const leave = (why: LeftOutReason, message: string, unit = ''): void =>
    void leftOut.push({ sku, usageType, region, unit, why, message: `${usageType || sku}: ${message}` });

  for (const [type, ofType] of fieldsOf(terms))
    if (type !== 'OnDemand' && own(ofType, sku) !== undefined)
      leave('reserved', `prices under ${type} terms are none a month is billed by`);
  const found = termInForce(own(own(terms, 'OnDemand'), sku), asOf, leave);
  const unit = [...new Set((found?.dimensions ?? []).flatMap((dimension) => textOf(dimension, 'unit') ?? []))].join(', ');
  const refuse = (why: LeftOutReason, message: string): { leftOut: LeftOut[] } => {
    leave(why, message, unit);
    return { leftOut };
  };

  if (usageType === '') return refuse('not-readable', 'expected a usagetype among its attributes, got none');
  if (read.meter === undefined) return refuse('usage-type-not-known', 'no meter of ours is known by this usage type');
  if (region === undefined)
    return refuse('region-not-known', `its region ${shownRegion(attributes)} is not known, or is not the one of its usage type`);
  if (!found) return refuse('no-terms', `no OnDemand price of it is in force on ${asOf}`);
  const { meter } = read;
  const things = unit.includes(', ') ? undefined : thingsInUnit(unit, meter);
  if (things === undefined) return refuse('unit-not-known', `unit "${unit}" is not one that we can count for ${meter}`);

  const tiers = new Map<string, readonly ListTier[]>();
  let areUsersGuessed = false;
  for (const currency of currenciesOf(found.dimensions)) {
    const priced = found.dimensions.map((dimension) => ({
      beginRange: textOf(dimension, 'beginRange'),
      endRange: textOf(dimension, 'endRange'),
      rate: amountOf(own(own(dimension, 'pricePerUnit'), currency)),
    }));
    const without = priced.findIndex(({ rate }) => rate === undefined);
    if (without >= 0) return refuse('no-price', `expected a price >= 0 in ${currency} for each of its ranges`);
    const listed = tiersOf(priced.map((each) => ({ ...each, rate: each.rate! })));
    if (typeof listed === 'string') return refuse('ranges', listed);
    if (meter === 'recommender-users' && listed.length > 1) {
      areUsersGuessed = true;
      if (!countUsers(listed, things))
        return refuse('ranges-in-another-unit', 'its ranges may count user-hours of a month, our tiers count users');
    }
    const size = UNIT_SIZES[meter];
    tiers.set(
      currency,
      listed.map(({ upTo, rate }) => ({ upTo: upTo && upTo.times(things).div(size), rate: rate.times(size).div(things) })),
    );
  }
  if (tiers.size === 0) return refuse('no-price', 'expected a price in some currency, got none');
  return {
    rate: {
      sku,
      usageType,
      region,
      unit,
      meter,
      isGuessed: read.known === 'guessed' || areUsersGuessed,
      effective: found.effective,
      tiers,
    },
    leftOut,
  };
}

/** Whether ranges can only count users an hour: whole blocks, and fewer than a block's user-hours of a month. */
function countUsers(listed: readonly ListTier[], things: number): boolean {
  return listed.every(({ upTo }) => {
    const users = upTo?.times(things);
    return users === undefined || users === null || (users.mod(UNIT_SIZES['recommender-users']).eq(0) && users.lt(USER_HOURS_OF_A_BLOCK));
  });
}

/** The region that all of a product's attributes agree on. */
function regionOf(attributes: unknown, { region: ofPrefix, prefix }: UsageType): string | undefined {
  const code = textOf(attributes, 'regionCode');
  const location = textOf(attributes, 'location');
  const named = code ?? (location === undefined ? undefined : regionOfLocation(location));
  // Lists and bills write us-east-1 with its prefix or without any.
  if (named === undefined) return location === undefined ? (ofPrefix ?? (prefix === '' ? 'us-east-1' : undefined)) : undefined;
  if (!BILLING_REGIONS.has(named) && !/^[a-z]{2}(-[a-z]+)+-\d+$/.test(named)) return undefined;
  return ofPrefix === undefined || ofPrefix === named ? named : undefined;
}

const shownRegion = (attributes: unknown): string =>
  JSON.stringify(textOf(attributes, 'regionCode') ?? textOf(attributes, 'location') ?? 'none').slice(0, 60);

function termInForce(
  terms: unknown,
  asOf: string,
  leave: (why: LeftOutReason, message: string, unit?: string) => void,
): TermOf | undefined {
  const dated: TermOf[] = [];
  for (const [, term] of fieldsOf(terms)) {
    const effective = dayOf(textOf(term, 'effectiveDate'));
    const dimensions = fieldsOf(own(term, 'priceDimensions')).map(([, dimension]) => dimension);
    if (effective === undefined) leave('not-readable', 'one of its terms has no effectiveDate');
    else if (dimensions.length === 0) leave('no-price', `its term of ${effective} has no price`);
    else if (effective > asOf) leave('not-yet-in-force', `its price from ${effective} on is not in force on ${asOf}`);
    else dated.push({ effective, dimensions });
  }
  dated.sort((one, other) => (one.effective < other.effective ? 1 : -1));
  const [newest, ...older] = dated;
  for (const { effective } of older) leave('superseded', `its price of ${effective} was replaced on ${newest!.effective}`);
  return newest;
}

const currenciesOf = (dimensions: readonly unknown[]): string[] => [
  ...new Set(dimensions.flatMap((dimension) => fieldsOf(own(dimension, 'pricePerUnit')).map(([currency]) => currency))),
];

/** "0.0500000000", as price lists write it. Two digits of an exponent, as in our own books: 1e9999999 would be written out in zeros. */
function amountOf(price: unknown): Big | undefined {
  const text = typeof price === 'number' ? String(price) : typeof price === 'string' ? price.trim() : '';
  return /^\d+(\.\d+)?(e[+-]?\d{1,2})?$/i.test(text) ? new Big(text) : undefined;
}
