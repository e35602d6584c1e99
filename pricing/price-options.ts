import * as z from 'zod/mini';
import type { Issue } from './invalid-input.js';
import { anything, isoDate, leaf, oneOf, parse, text } from './schema.js';
import { METERS, type MeterId } from './price-book.js';

/** Percent of 100 off a meter's charges; without a meter, off what all the other discounts leave (P20). */
export interface Discount {
  readonly meter?: MeterId | undefined;
  readonly percent: number;
}

/** Added to the net as a line of its own. */
export interface Tax {
  readonly name: string;
  readonly percent: number;
}

/** `rate`: units of this currency for one of the book's, as typed, with the day that it is of. None is built in. */
export interface SecondCurrency {
  readonly code: string;
  readonly rate: string;
  readonly date: string;
}

/** What a person adds to list prices (P20). */
export interface PriceOptions {
  /** At most one a meter, and one overall. */
  readonly discounts?: readonly Discount[] | undefined;
  readonly tax?: Tax | undefined;
  readonly secondCurrency?: SecondCurrency | undefined;
}

const percent = leaf<number>('a percentage from 0 to 100', (v) => Number.isFinite(v) && (v as number) >= 0 && (v as number) <= 100);
const rate = leaf<string>(
  'a decimal > 0 as text, such as "151.20"',
  (v) => typeof v === 'string' && /^\d{1,15}(\.\d{1,15})?$/.test(v) && Number(v) > 0,
);
const options = z.strictObject({
  discounts: z.optional(z.array(z.strictObject({ meter: z.optional(oneOf<MeterId>(...METERS)), percent }))),
  tax: z.optional(z.strictObject({ name: text, percent })),
  secondCurrency: z.optional(
    z.strictObject({
      code: leaf<string>('a currency code such as "JPY"', (v) => typeof v === 'string' && /^[A-Z]{3}$/.test(v)),
      rate,
      date: isoDate,
    }),
  ),
});

const discounted = z.object({ discounts: z.array(z.object({ meter: z.optional(anything) })) });

function doubledDiscounts(input: unknown): Issue[] {
  const found = z.safeParse(discounted, input);
  const seen = new Set<unknown>();
  return (found.data?.discounts ?? []).flatMap(({ meter }, index) => {
    if (!seen.has(meter)) {
      seen.add(meter);
      return [];
    }
    const path = `discounts[${index}].meter`;
    const message =
      meter === undefined
        ? `${path}: expected a meter, an overall discount is given already`
        : `${path}: "${String(meter)}" is discounted already`;
    return [{ path, value: meter, message }];
  });
}

/**
 * Reads what is added to list prices.
 * @throws InvalidInputError naming the path, the value and what would be valid, of everything that is wrong
 */
export function parsePriceOptions(input: unknown): PriceOptions {
  return parse<PriceOptions>(options as unknown as z.ZodMiniType<PriceOptions>, input, doubledDiscounts);
}
