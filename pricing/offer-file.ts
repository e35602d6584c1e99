import * as z from 'zod/mini';
import { InvalidInputError } from './invalid-input.js';
import { offerBook, type OfferBook } from './offer-book.js';
import { readProduct, type LeftOut, type ListedRate } from './offer-products.js';
import { isoDate, leaf, parse } from './schema.js';

/** What a price list file of AWS holds for us: a book a region, and everything that did not become a rate. */
export interface OfferReading {
  /** The day on which AWS published the list. */
  readonly published: string;
  readonly books: readonly OfferBook[];
  /** In the order of the file: SKUs without a meter of ours, units we don't know, prices of other days and terms. */
  readonly unknown: readonly LeftOut[];
}

export interface OfferOptions {
  /** Only this region's products. */
  readonly region?: string | undefined;
  /** The day whose prices are wanted; the day of publication unless given. */
  readonly date?: string | undefined;
}

const SERVICE = 'AmazonPersonalize';

const holder = leaf<object>('an object', (v) => typeof v === 'object' && v !== null && !Array.isArray(v));
const published = leaf<string>(
  'a date such as "2026-11-20T18:05:00Z"',
  (v) => typeof v === 'string' && z.safeParse(isoDate, v.slice(0, 10)).success && /^.{10}(T.*)?$/.test(v),
);
const offer = z.object({
  offerCode: leaf<string>(`"${SERVICE}", the service's code in AWS's price lists`, (v) => v === SERVICE),
  publicationDate: published,
  products: holder,
  terms: holder,
});

/** Whether an input looks like a price list file of AWS, of whichever service, rather than a price book. */
export function isOfferFile(input: unknown): boolean {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, 'offerCode');
}

/**
 * Reads a price list file of AWS (Price List Bulk API, JSON) for Amazon Personalize, all its regions or one (P22).
 * @returns books in the order of their regions' names; [] where the file has no rate of ours
 * @throws InvalidInputError for what is no such file. A product that can't be read is listed, the others are read
 */
export function offerFile(input: unknown, { region: wanted, date }: OfferOptions = {}): OfferReading {
  const { publicationDate, products, terms } = parse(offer, input);
  if (date !== undefined) parse(z.object({ date: isoDate }), { date });
  if (Object.keys(products).length === 0) throw empty();
  const day = publicationDate.slice(0, 10);
  const rates: ListedRate[] = [],
    leftOut: LeftOut[] = [];
  for (const [sku, product] of Object.entries(products)) {
    const read = readProduct(sku, product, terms, date ?? day);
    if (read.rate) rates.push(read.rate);
    leftOut.push(...read.leftOut);
  }
  leftOut.push(...pricesWithoutProduct(products, terms));
  const books = [...new Set(rates.map(({ region }) => region))]
    .filter((region) => wanted === undefined || region === wanted)
    .sort()
    .flatMap(
      (region) =>
        offerBook(
          region,
          rates.filter((rate) => rate.region === region),
          day,
          leftOut,
        ) ?? [],
    );
  return {
    published: day,
    books,
    unknown: leftOut.filter(({ region }) => wanted === undefined || region === undefined || region === wanted),
  };
}

function pricesWithoutProduct(products: object, terms: object): LeftOut[] {
  return Object.entries(terms).flatMap(([type, ofType]: [string, unknown]) =>
    Object.keys(typeof ofType === 'object' && ofType !== null ? ofType : {})
      .filter((sku) => !Object.hasOwn(products, sku))
      .map((sku) => ({
        sku,
        usageType: '',
        region: undefined,
        unit: '',
        why: 'not-readable' as const,
        message: `${sku}: it has a price under ${type}, and no product says what it is`,
      })),
  );
}

const empty = (): InvalidInputError =>
  new InvalidInputError([{ path: 'products', value: {}, message: 'products: expected at least one product, got none' }]);
