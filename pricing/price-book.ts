import * as z from 'zod/mini';
import usEast1 from './books/us-east-1.json' with { type: 'json' };
import { Big } from './exact.js';
import type { WrittenBook } from './parse-price-book.js';
import { isoDate, parse } from './schema.js';

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

/** A price book from what is written in its file, which `parsePriceBook` has read; ours are read by a test. */
export function bookOf(written: WrittenBook): PriceBook {
  const { region, currency, date, taxIncluded, billingWindowSeconds, sources, freeRequestsPerHour, freeTier } = written;
  const amount = (decimal: string | number | null): Big | null => (decimal === null ? null : new Big(String(decimal)));
  const sourceOf = (ref: string | RateSource): RateSource => (typeof ref === 'string' ? sources[ref]! : { ...ref });
  const meterOf = ({ unitSize, tiers }: WrittenBook['meters'][MeterId]): MeterPrice => ({
    unitSize,
    tiers: tiers.map(({ upTo, rate, status, upperBound = false, source }) => ({
      upTo: amount(upTo),
      rate: amount(rate),
      status,
      upperBound,
      source: sourceOf(source),
    })),
  });
  return {
    region,
    currency,
    date,
    taxIncluded,
    billingWindowSeconds,
    meters: Object.fromEntries(METERS.map((id) => [id, meterOf(written.meters[id])])) as Record<MeterId, MeterPrice>,
    freeRequestsPerHour: { ...freeRequestsPerHour, source: sourceOf(freeRequestsPerHour.source) },
    freeTier: { ...freeTier, source: sourceOf(freeTier.source) },
  };
}

/** A book on the shelf: whose rates, and from when on they are in force. */
export interface ShelvedBook {
  readonly region: string;
  /** The day from which on its rates are in force. */
  readonly date: string;
  readonly currency: string;
}

/** Each file of pricing/books; a newer one is added, the older ones stay for the months before. */
const BUILT_IN: readonly WrittenBook[] = [usEast1 as WrittenBook];
/** A book is made once: elements ask for theirs with each update, and compare it by identity. */
const MADE = new Map<WrittenBook, PriceBook>();

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
  const book = MADE.get(found) ?? bookOf(found);
  MADE.set(found, book);
  return book;
}
