import * as z from 'zod/mini';
import { Big } from './exact.js';
import { InvalidInputError, type Issue } from './invalid-input.js';
import { bookOf, METERS, type MeterId, type PriceBook, type RateStatus } from './price-book.js';
import { count, flag, isoDate, leaf, minimum, oneOf, parse, text, valuesOf } from './schema.js';

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
/** What stands in a price book's file, its fields valid one by one. */
export type WrittenBook = z.infer<typeof book>;
/** A price book as JSON: what `parsePriceBook` reads. */
export type PriceBookJson = z.input<typeof book>;

type Complain = (path: string, value: unknown, words: string) => void;

function checkSource(ref: z.infer<typeof sourceRef>, path: string, sources: WrittenBook['sources'], complain: Complain): void {
  if (typeof ref === 'string' && !Object.hasOwn(sources, ref))
    complain(path, ref, `one of the sources ${Object.keys(sources).join(', ') || '(there are none)'}`);
}

function checkTiers(id: MeterId, { meters, sources }: WrittenBook, complain: Complain): void {
  const path = `meters.${id}.tiers`,
    { tiers } = meters[id];
  if (tiers.length === 0) complain(path, tiers, 'at least one tier');
  let previous = new Big(0);
  for (const [index, { upTo, rate, status, source }] of tiers.entries()) {
    const at = `${path}[${index}]`,
      isLast = index === tiers.length - 1;
    if (isLast !== (upTo === null))
      complain(`${at}.upTo`, upTo, isLast ? 'null: the last tier is open' : 'a bound: only the last tier is open');
    if (upTo !== null && new Big(String(upTo)).lte(previous))
      complain(`${at}.upTo`, upTo, `more than the tier before (${previous.toFixed()})`);
    if (upTo !== null) previous = new Big(String(upTo));
    // Only a meter of which it is said that nothing is known may begin without a rate: what it counts is then left out, and the total is "at least".
    if (index === 0 && rate === null && status !== 'unknown')
      complain(`${at}.rate`, rate, 'a rate: the first tier has none to stand in for it');
    checkSource(source, `${at}.source`, sources, complain);
  }
}

/**
 * Reads a price book: a host's own (private pricing, another region, a newer date), or ours.
 * @throws InvalidInputError naming the path, the value and what would be valid, of everything that is wrong
 */
export function parsePriceBook(input: unknown): PriceBook {
  const written = parse<WrittenBook>(book as unknown as z.ZodMiniType<WrittenBook>, input);
  const { sources, freeRequestsPerHour, freeTier, meters } = written;
  const issues: Issue[] = [];
  const complain: Complain = (path, value, words) =>
    void issues.push({ path, value, message: `${path}: expected ${words}, got ${JSON.stringify(value)}` });
  for (const id of METERS) checkTiers(id, written, complain);
  checkSource(freeRequestsPerHour.source, 'freeRequestsPerHour.source', sources, complain);
  checkSource(freeTier.source, 'freeTier.source', sources, complain);
  const { unitSize } = meters['recommender-users'];
  if (freeRequestsPerHour.blockUsers !== unitSize)
    complain('freeRequestsPerHour.blockUsers', freeRequestsPerHour.blockUsers, `the block that recommender-users charges (${unitSize})`);
  if (issues.length > 0) throw new InvalidInputError(issues);
  return bookOf(written);
}
