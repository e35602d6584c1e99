import * as z from 'zod/mini';
import usEast1 from './books/us-east-1.json' with { type: 'json' };
import { Big } from './exact.js';
import { InvalidInputError } from './invalid-input.js';
import { count, flag, isoDate, leaf, minimum, oneOf, parse, text, valuesOf } from './schema.js';

/** The things Amazon Personalize counts and charges. */
export const METERS = [
  'ingestion',
  'training',
  'trained-interactions',
  'recommender-users',
  'additional-recommendations',
  'tps-hours',
  'v2-requests',
  'batch-recommendations',
  'batch-segments',
] as const;
export type MeterId = (typeof METERS)[number];

/** How sure a rate is: published by AWS, solved exactly from AWS's example, from secondary sources, not verified, or not known at all. */
export type RateStatus = 'published' | 'derived' | 'secondary' | 'unverified' | 'unknown';

export interface RateSource {
  readonly title: string;
  /** ISO date of what the source says. */
  readonly date: string;
  readonly url?: string | undefined;
}

/** A step of a graduated price: `rate` holds above the previous tier's `upTo`, up to its own, both in the meter's unit. */
export interface Tier {
  readonly upTo: Big | null;
  /** null: such a tier exists, its rate is not known. The last known rate stands in, as an upper bound; where none is known, nothing is charged and the total reads "at least". */
  readonly rate: Big | null;
  readonly status: RateStatus;
  /** Lower tiers exist above an unknown quantity, so that this rate is the most it can be. */
  readonly upperBound: boolean;
  readonly source: RateSource;
}

/** What one meter costs: `unitSize` things are one unit of the tiers (1,000 requests, 100,000 users). */
export interface MeterPrice {
  readonly unitSize: number;
  readonly tiers: readonly Tier[];
}

/** One region's rates on one date, each with its source and how sure it is. */
export interface PriceBook {
  readonly region: string;
  readonly currency: string;
  readonly date: string;
  readonly taxIncluded: boolean;
  readonly billingWindowSeconds: { readonly campaign: number; readonly recommender: number };
  readonly meters: Readonly<Record<MeterId, MeterPrice>>;
  readonly freeRequestsPerHour: {
    readonly firstBlock: number;
    readonly furtherBlock: number;
    readonly blockUsers: number;
    readonly status: RateStatus;
    readonly source: RateSource;
  };
  readonly freeTier: {
    readonly gigabytesPerMonth: number;
    readonly trainingHoursPerMonth: number;
    readonly tpsHoursPerMonth: number;
    readonly status: RateStatus;
    readonly source: RateSource;
  };
}

const isDecimal = (v: unknown): boolean =>
  (typeof v === 'string' && /^\d+(\.\d+)?(e[+-]?\d{1,2})?$/.test(v)) || (typeof v === 'number' && Number.isFinite(v) && v >= 0);
/** An amount, or null where it has no end or is not known. */
const decimal = leaf<string | number | null>(
  'a decimal >= 0 as text, such as "0.0833"',
  (v) => v === null || isDecimal(v) || (v instanceof Object && !Array.isArray(v) && isDecimal(String(v))),
);
const status = oneOf<RateStatus>('published', 'derived', 'secondary', 'unverified', 'unknown');
const source = z.strictObject({ title: text, date: isoDate, url: z.optional(text) });
/** A key of `sources`, or the source itself: what parsePriceBook returned can be read again. */
const sourceRef = leaf<string | z.infer<typeof source>>(
  'the name of one of the sources, or {title, date}',
  (v) => z.safeParse(text, v).success || z.safeParse(source, v).success,
);
const tier = z.strictObject({
  upTo: decimal,
  rate: decimal,
  status,
  source: sourceRef,
  upperBound: z.optional(flag),
});
const meter = z.strictObject({ unitSize: minimum, tiers: z.array(tier) });
const book = z.strictObject({
  region: text,
  currency: leaf<string>('a currency code such as "USD"', (v) => typeof v === 'string' && /^[A-Z]{3}$/.test(v)),
  date: isoDate,
  taxIncluded: flag,
  billingWindowSeconds: z.strictObject({ campaign: minimum, recommender: minimum }),
  sources: z._default(valuesOf(source), {}),
  meters: z.strictObject(Object.fromEntries(METERS.map((id) => [id, meter])) as Record<MeterId, typeof meter>),
  freeRequestsPerHour: z.strictObject({ firstBlock: count, furtherBlock: count, blockUsers: minimum, status, source: sourceRef }),
  freeTier: z.strictObject({ gigabytesPerMonth: count, trainingHoursPerMonth: count, tpsHoursPerMonth: count, status, source: sourceRef }),
});
type Raw = z.infer<typeof book>;
/** A price book as JSON: what `parsePriceBook` reads. */
export type PriceBookJson = z.input<typeof book>;

function sourceReader(sources: Raw['sources'], complain: (path: string, value: unknown, words: string) => void) {
  return (ref: z.infer<typeof sourceRef>, path: string): RateSource => {
    if (typeof ref !== 'string') return ref;
    const found = Object.hasOwn(sources, ref) ? sources[ref] : undefined;
    if (!found) complain(path, ref, `one of the sources ${Object.keys(sources).join(', ') || '(there are none)'}`);
    return found ?? { title: ref, date: '' };
  };
}

function readTiers(
  id: MeterId,
  raw: Raw['meters'][MeterId],
  readSource: ReturnType<typeof sourceReader>,
  complain: (path: string, value: unknown, words: string) => void,
): Tier[] {
  const path = `meters.${id}.tiers`;
  if (raw.tiers.length === 0) complain(path, raw.tiers, 'at least one tier');
  let previous = new Big(0);
  return raw.tiers.map(({ upTo, rate, status, source, upperBound }, index) => {
    const at = `${path}[${index}]`,
      isLast = index === raw.tiers.length - 1;
    if (isLast !== (upTo === null))
      complain(`${at}.upTo`, upTo, isLast ? 'null: the last tier is open' : 'a bound: only the last tier is open');
    if (upTo !== null && new Big(String(upTo)).lte(previous))
      complain(`${at}.upTo`, upTo, `more than the tier before (${previous.toFixed()})`);
    if (upTo !== null) previous = new Big(String(upTo));
    // Only a meter of which it is said that nothing is known may begin without a rate: what it counts is then left out, and the total is "at least".
    if (index === 0 && rate === null && status !== 'unknown')
      complain(`${at}.rate`, rate, 'a rate: the first tier has none to stand in for it');
    return {
      upTo: upTo === null ? null : new Big(String(upTo)),
      rate: rate === null ? null : new Big(String(rate)),
      status,
      upperBound: upperBound ?? false,
      source: readSource(source, `${at}.source`),
    };
  });
}

/**
 * Reads a price book: a host's own (private pricing, another region, a newer date), or ours.
 * @throws InvalidInputError naming the path, the value and what would be valid, of everything that is wrong
 */
export function parsePriceBook(input: unknown): PriceBook {
  const raw = parse<Raw>(book as unknown as z.ZodMiniType<Raw>, input);
  const issues: { path: string; value: unknown; message: string }[] = [];
  const complain = (path: string, value: unknown, words: string): void =>
    void issues.push({ path, value, message: `${path}: expected ${words}, got ${JSON.stringify(value)}` });
  const readSource = sourceReader(raw.sources, complain);
  const meters = Object.fromEntries(
    METERS.map((id) => [id, { unitSize: raw.meters[id].unitSize, tiers: readTiers(id, raw.meters[id], readSource, complain) }]),
  ) as unknown as PriceBook['meters'];
  const { region, currency, date, taxIncluded, billingWindowSeconds, freeRequestsPerHour, freeTier } = raw;
  const parsed: PriceBook = {
    region,
    currency,
    date,
    taxIncluded,
    billingWindowSeconds,
    meters,
    freeRequestsPerHour: { ...freeRequestsPerHour, source: readSource(freeRequestsPerHour.source, 'freeRequestsPerHour.source') },
    freeTier: { ...freeTier, source: readSource(freeTier.source, 'freeTier.source') },
  };
  const { unitSize } = meters['recommender-users'];
  if (freeRequestsPerHour.blockUsers !== unitSize)
    complain('freeRequestsPerHour.blockUsers', freeRequestsPerHour.blockUsers, `the block that recommender-users charges (${unitSize})`);
  if (issues.length > 0) throw new InvalidInputError(issues);
  return parsed;
}

/** A book on the shelf: whose rates, and from when on they are in force. */
export interface ShelvedBook {
  readonly region: string;
  /** The day from which on its rates are in force. */
  readonly date: string;
  readonly currency: string;
}

/** Each file of pricing/books; a newer one is added, the older ones stay for the months before. */
const BUILT_IN: readonly ShelvedBook[] = [usEast1];
/** A book is read once: elements ask for theirs with each update, and compare it by identity. */
const PARSED = new Map<ShelvedBook, PriceBook>();

/** The built-in books: region by region in the order of their names, the newest first. */
export function priceBooks(): readonly ShelvedBook[] {
  return shelved(BUILT_IN).map(({ region, date, currency }) => ({ region, date, currency }));
}

/** Books in the order in which they are offered: by region, the newest first. */
export function shelved<B extends ShelvedBook>(books: readonly B[]): B[] {
  return [...books].sort((one, other) => compareText(one.region, other.region) || compareText(other.date, one.date));
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const regionsOf = (books: readonly ShelvedBook[]): string[] => [...new Set(shelved(books).map(({ region }) => region))];

/** A region whose prices are not built in; `regions` are the ones that are. */
export class UnknownRegionError extends Error {
  override readonly name = 'UnknownRegionError';
  readonly regions: readonly string[] = regionsOf(BUILT_IN);
  readonly region: string;

  constructor(region: string) {
    super(`region "${region}" has no built-in prices; have ${regionsOf(BUILT_IN).join(', ')}. Pass your own book to parsePriceBook().`);
    this.region = region;
  }
}

/** A day before the first book of a region: nothing says what was charged then. */
export class NoBookInForceError extends Error {
  override readonly name = 'NoBookInForceError';

  constructor(
    readonly region: string,
    /** The day that was asked for. */
    readonly date: string,
    /** The day from which on the region's first book is in force. */
    readonly first: string,
  ) {
    super(`region "${region}" has no prices in force on ${date}: its first book is in force from ${first} on.`);
  }
}

/**
 * The newest of the books that is in force in a region on a day; the newest of all without a day.
 * @returns undefined where the region has no book at all
 * @throws NoBookInForceError for a day before the region's first book
 * @throws InvalidInputError for a day that there is not
 */
export function bookInForce<B extends ShelvedBook>(books: readonly B[], region: string, date?: string): B | undefined {
  if (date !== undefined) parse(z.object({ date: isoDate }), { date });
  const ofRegion = shelved(books).filter((each) => each.region === region);
  const first = ofRegion.at(-1);
  if (!first || date === undefined) return ofRegion[0];
  const found = ofRegion.find((each) => each.date <= date);
  if (!found) throw new NoBookInForceError(region, date, first.date);
  return found;
}

/**
 * The built-in price book of a region: the newest, or the newest in force on a day.
 * @throws UnknownRegionError listing the regions there are: one region's rates are never assumed for another
 * @throws NoBookInForceError for a day before the region's first book
 * @throws InvalidInputError for a day that there is not
 */
export function priceBook(region: string, date?: string): PriceBook {
  const found = bookInForce(BUILT_IN, region, date);
  if (!found) throw new UnknownRegionError(region);
  const book = PARSED.get(found) ?? parsePriceBook(found);
  PARSED.set(found, book);
  return book;
}
