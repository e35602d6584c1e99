import type { ListTier } from './offer-ranges.js';
import { UNIT_SIZES, type LeftOut, type ListedRate } from './offer-products.js';
import { type PriceBookJson } from './parse-price-book.js';
import { METERS, priceBook, priceBooks, type MeterId, type PriceBook, type RateSource } from './price-book.js';

/** A region's rates out of a price list, as JSON for `parsePriceBook`. */
export interface OfferBook {
  readonly region: string;
  readonly book: PriceBookJson;
  /** Meters that the list has no rate for. */
  readonly missing: readonly MeterId[];
  /** Those of them for which the region's built-in book stands in, marked as not verified. The others have no rate. */
  readonly standIns: readonly MeterId[];
  /** Meters whose usage type, or what its ranges count, was read by its words alone; marked as not verified. */
  readonly guessed: readonly MeterId[];
}

const LIST_URL = 'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonPersonalize/current/index.json';
const NOT_LISTED = 'not in AWS’s price list';

type TierJson = PriceBookJson['meters'][MeterId]['tiers'][number];

/** Makes a region's book of the rates that a list has for it. What it has twice, or in another currency, joins what was left out. */
export function offerBook(region: string, rates: readonly ListedRate[], published: string, leftOut: LeftOut[]): OfferBook | undefined {
  const currency = currencyOf(region, rates);
  const leave = ({ sku, usageType, unit }: ListedRate, why: LeftOut['why'], message: string): void =>
    void leftOut.push({ sku, usageType, region, unit, why, message: `${usageType}: ${message}` });
  const priced = rates.flatMap((rate) => {
    const tiers = rate.tiers.get(currency);
    if (!tiers) leave(rate, 'currency', `it has no price in ${currency}, in which the others of ${region} are`);
    return tiers ? [{ rate, tiers }] : [];
  });
  const chosen = new Map<MeterId, { readonly rate: ListedRate; readonly tiers: readonly ListTier[] }>();
  for (const meter of METERS) {
    const found = chooseOne(
      priced.filter(({ rate }) => rate.meter === meter),
      leave,
    );
    if (found) chosen.set(meter, found);
  }
  if (chosen.size === 0) return undefined;

  const builtIn = priceBooks().some((each) => each.region === region && each.currency === currency) ? priceBook(region) : undefined;
  const missing = METERS.filter((meter) => !chosen.has(meter));
  const nothing: RateSource = { title: `No rate: ${NOT_LISTED}, and no rates of ${region} are built in`, date: published };
  const tiersOfMeter = (meter: MeterId): TierJson[] => {
    const listed = chosen.get(meter);
    if (listed) return listedTiers(listed.rate, listed.tiers, published);
    return builtIn ? standInTiers(builtIn, meter) : [{ upTo: null, rate: null, status: 'unknown', source: nothing }];
  };
  const effective = [...chosen.values()].map(({ rate }) => rate.effective).sort();
  return {
    region,
    missing,
    standIns: builtIn ? missing : [],
    guessed: METERS.filter((meter) => chosen.get(meter)?.rate.isGuessed),
    book: {
      region,
      currency,
      date: effective.at(-1)!,
      taxIncluded: false,
      billingWindowSeconds: { campaign: 300, recommender: 3600 },
      sources: {},
      meters: Object.fromEntries(
        METERS.map((meter) => [
          meter,
          { unitSize: builtIn && !chosen.has(meter) ? builtIn.meters[meter].unitSize : UNIT_SIZES[meter], tiers: tiersOfMeter(meter) },
        ]),
      ) as PriceBookJson['meters'],
      ...allowances(builtIn, nothing),
    },
  };
}

/** China is billed in CNY, all else in USD; a list that has neither, in what most of its products have. */
function currencyOf(region: string, rates: readonly ListedRate[]): string {
  const home = region.startsWith('cn-') ? 'CNY' : 'USD';
  const counts = new Map<string, number>();
  for (const { tiers } of rates) for (const currency of tiers.keys()) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return counts.has(home) ? home : ([...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? home);
}

/** One product for a meter: a usage type that AWS names goes before one that we guessed; two that differ are none. */
function chooseOne<P extends { readonly rate: ListedRate; readonly tiers: readonly ListTier[] }>(
  candidates: readonly P[],
  leave: (rate: ListedRate, why: LeftOut['why'], message: string) => void,
): P | undefined {
  const certain = candidates.filter(({ rate }) => !rate.isGuessed);
  const [first, ...rivals] = certain.length > 0 ? certain : candidates;
  if (!first) return undefined;
  const { meter, usageType } = first.rate;
  const areSame = rivals.every(({ tiers }) => sameTiers(first.tiers, tiers));
  for (const { rate } of candidates)
    if (rate !== first.rate) leave(rate, 'counted-twice', `${meter} is ${areSame ? 'read from' : 'also claimed by'} ${usageType}`);
  if (areSame) return first;
  leave(first.rate, 'counted-twice', `another usage type claims ${meter} at other prices, and nothing says which is right`);
  return undefined;
}

const sameTiers = (one: readonly ListTier[], other: readonly ListTier[]): boolean =>
  one.length === other.length &&
  one.every(({ upTo, rate }, at) => {
    const match = other[at]!;
    return rate.eq(match.rate) && (upTo === null || match.upTo === null ? upTo === match.upTo : upTo.eq(match.upTo));
  });

function listedTiers({ usageType, isGuessed }: ListedRate, tiers: readonly ListTier[], published: string): TierJson[] {
  const source = {
    title: `AWS Price List AmazonPersonalize, usage type ${usageType}${isGuessed ? ', read by its words alone' : ''}`,
    date: published,
    url: LIST_URL,
  };
  return tiers.map(({ upTo, rate }) => ({
    upTo: upTo && upTo.toFixed(),
    rate: rate.toFixed(),
    status: isGuessed ? 'unverified' : 'published',
    source,
  }));
}

/** A source that stands in: what it was, and that the list did not say so. */
const standIn = ({ title, date, url }: RateSource): RateSource => ({ title: `${title}; ${NOT_LISTED}`, date, ...(url ? { url } : {}) });

const standInTiers = ({ meters }: PriceBook, meter: MeterId): TierJson[] =>
  meters[meter].tiers.map(({ upTo, rate, upperBound, source }) => ({
    upTo: upTo && upTo.toFixed(),
    rate: rate && rate.toFixed(),
    status: rate === null ? 'unknown' : 'unverified',
    upperBound,
    source: standIn(source),
  }));

/** What is free stands in no price list: the built-in book of the same region says it, or nobody. */
function allowances(builtIn: PriceBook | undefined, nothing: RateSource): Pick<PriceBookJson, 'freeRequestsPerHour' | 'freeTier'> {
  if (builtIn)
    return {
      freeRequestsPerHour: { ...builtIn.freeRequestsPerHour, status: 'unverified', source: standIn(builtIn.freeRequestsPerHour.source) },
      freeTier: { ...builtIn.freeTier, status: 'unverified', source: standIn(builtIn.freeTier.source) },
    };
  const unknown = { status: 'unknown', source: nothing } as const;
  return {
    freeRequestsPerHour: { firstBlock: 0, furtherBlock: 0, blockUsers: UNIT_SIZES['recommender-users'], ...unknown },
    freeTier: { gigabytesPerMonth: 0, trainingHoursPerMonth: 0, tpsHoursPerMonth: 0, ...unknown },
  };
}
