import type { BatchRecommendations } from './batch-lines.js';
import { type Big, sum, ZERO } from './exact.js';
import type { Assumption, Warning } from './findings.js';
import type { LineItem } from './line-item.js';
import { batch } from './offerings/batch.js';
import { custom } from './offerings/custom.js';
import { customV2 } from './offerings/custom-v2.js';
import { domain } from './offerings/domain.js';
import type { CannotServeReason, Offering, OfferingId } from './offerings/offering.js';
import type { PriceBook } from './price-book.js';
import { isUnpriced } from './tiers.js';
import type { Workload } from './workload.js';

/** What a workload costs a month in one offering, tax excluded: the sum of its lines, unrounded, in the book's currency. */
export interface Estimate {
  readonly offering: OfferingId;
  readonly total: Big;
  readonly lines: readonly LineItem[];
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Warning[];
}

/** An offering that can't serve a workload, and why. It has no total. */
export interface CannotServe {
  readonly offering: OfferingId;
  readonly reasons: readonly CannotServeReason[];
}

/** Thrown by `estimate` for an offering that can't serve the workload. */
export class CannotServeError extends Error implements CannotServe {
  override readonly name = 'CannotServeError';
  readonly offering: OfferingId;
  readonly reasons: readonly CannotServeReason[];

  constructor({ offering, reasons }: CannotServe) {
    super(`${offering} can't serve this workload: ${reasons.map(({ message }) => message).join('; ')}`);
    this.offering = offering;
    this.reasons = reasons;
  }
}

const OFFERINGS = { domain, custom, 'custom-v2': customV2, batch } as const satisfies Record<OfferingId, Offering>;

/** The ways to serve a workload, in the order people know them. */
export const OFFERING_IDS = Object.keys(OFFERINGS) as OfferingId[];

/**
 * A month's estimate, or the reasons why the offering can't serve it.
 * @param precomputed lists computed in batch beside what is served (P16)
 */
export function estimateOrReasons(
  workload: Workload,
  offering: OfferingId,
  book: PriceBook,
  precomputed: readonly BatchRecommendations[] = [],
): Estimate | CannotServe {
  if (!OFFERING_IDS.includes(offering)) throw new RangeError(`offering: expected one of ${OFFERING_IDS.join(', ')}, got "${offering}"`);
  const { reasonsAgainst, charge } = OFFERINGS[offering];
  const reasons = reasonsAgainst(workload);
  if (reasons.length > 0) return { offering, reasons };
  const { lines, assumptions, warnings } = charge(workload, book, precomputed);
  return {
    offering,
    total: sum(lines.map(({ amount }) => amount)),
    lines,
    assumptions: [...assumptions, ...freeTierAssumption(workload, lines)],
    warnings: [...warnings, ...warningsOf(workload, lines, book)],
  };
}

/**
 * What a workload costs a month in one offering, line by line.
 * @throws CannotServeError with the reasons, where the offering can't serve it
 * @throws RangeError for an offering that there is not
 */
export function estimate(workload: Workload, offering: OfferingId, book: PriceBook): Estimate {
  const found = estimateOrReasons(workload, offering, book);
  if ('reasons' in found) throw new CannotServeError(found);
  return found;
}

function freeTierAssumption(workload: Workload, lines: readonly LineItem[]): Assumption[] {
  const used = workload.freeTier && lines.some(({ tiers }) => tiers.some(({ free }) => free));
  return used
    ? [{ id: 'free-tier-before-tiers', rule: 3, message: 'The free tier of the first two months is taken off before the tiers begin.' }]
    : [];
}

function warningsOf(workload: Workload, lines: readonly LineItem[], book: PriceBook): Warning[] {
  const charged = lines.flatMap(({ meter, tiers }) =>
    tiers.filter(({ amount }) => amount.gt(ZERO)).map(({ status }) => ({ status, meter })),
  );
  const found: Warning[] = [];
  const withoutRate = [...new Set(lines.filter(({ tiers }) => tiers.some(isUnpriced)).map(({ meter }) => meter))];
  if (withoutRate.length > 0)
    found.push({ id: 'rates-missing', bound: 'at-least', message: `The price book has no rate for ${withoutRate.join(', ')}: left out.` });
  if (book.freeRequestsPerHour.status === 'unknown' && charged.some(({ meter }) => meter === 'additional-recommendations'))
    found.push({
      id: 'free-requests-unknown',
      bound: 'at-most',
      message:
        'The price book does not say how many requests a recommender answers for free: what it names was counted, so this is at most.',
    });
  if (workload.freeTier && book.freeTier.status === 'unknown')
    found.push({
      id: 'free-tier-unknown',
      bound: 'at-most',
      message: 'The price book does not say what the free tier takes off: what it names was counted, so this is at most.',
    });
  if (charged.some(({ status }) => status === 'unknown'))
    found.push({
      id: 'users-beyond-known-tiers',
      bound: 'at-most',
      message: 'Users beyond the last known tier are charged at the last known rate: lower ones exist, so this is at most.',
    });
  const unverified = [...new Set(charged.filter(({ status }) => status === 'unverified').map(({ meter }) => meter))];
  if (unverified.length > 0)
    found.push({ id: 'rates-not-verified', bound: 'about', message: `Rates not verified: ${unverified.join(', ')}.` });
  if (workload.region !== book.region)
    found.push({
      id: 'region-differs',
      bound: 'about',
      message: `The workload is in ${workload.region}, the prices are of ${book.region}.`,
    });
  return found;
}
