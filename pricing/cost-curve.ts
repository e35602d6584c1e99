import { knownUsers, standsAt } from './along.js';
import type { Along } from './break-even.js';
import { Big, sum, ZERO } from './exact.js';
import { fraction, toDecimal, type Fraction } from './fraction.js';
import type { OfferingId } from './offerings/offering.js';
import { piecewise, scaled, type Piecewise } from './piecewise.js';
import type { PriceBook } from './price-book.js';
import { chargeByCount } from './request-meters.js';
import { scaleOf, totalAlong, totalAt, variableOf } from './total-along.js';
import type { Workload } from './workload.js';

/** Stairs of a curve; where there are more, every so-many-th is a point, and all between lies on a line through them: no picture shows more. */
const MOST_STAIRS = 500;

export interface CurvePoint {
  readonly at: Big;
  readonly total: Big;
}

/** What an offering costs along an axis: straight between its points; exact there too, but for more than 500 blocks of users. */
export interface CostCurve {
  readonly offering: OfferingId;
  readonly along: Along;
  /** Where the workload stands (`standsAt`). */
  readonly now: Big;
  /** From 0 to the end asked for, ascending; a jump is two points at the same place. */
  readonly points: readonly CurvePoint[];
  /** Beyond it the last known rate stands in for one that is not known; undefined where nothing of the kind lies ahead. */
  readonly knownUpTo: Big | undefined;
}

/**
 * An offering's total along an axis, as points to draw straight lines between.
 * @param to where the curve ends, > 0; hours of a peak end at `hoursPerMonth` at the latest
 * @throws CannotServeError if the offering can't serve the workload
 */
export function costCurve(workload: Workload, offering: OfferingId, along: Along, book: PriceBook, to: Big): CostCurve {
  const now = standsAt(workload, along);
  const points = along === 'users' ? alongUsers(workload, offering, book, to) : alongBends(workload, offering, along, book, to);
  const isUnknownAhead = along === 'users' && offering === 'domain' && workload.placements.length > 0;
  const { tiers } = book.meters['recommender-users'];
  return {
    offering,
    along,
    now,
    points,
    knownUpTo: isUnknownAhead && tiers.some(({ rate }) => rate === null) ? new Big(knownUsers(book)) : undefined,
  };
}

function alongBends(workload: Workload, offering: OfferingId, along: Along, book: PriceBook, to: Big): CurvePoint[] {
  const total = totalAlong(workload, offering, along, book),
    scale = scaleOf(book),
    { end, placeOf, valueOf } = variableOf(workload, along, book);
  const last = end && placeOf(end).lt(to) ? placeOf(end) : to;
  const bends = total
    .map(({ from }) => ({ at: placeOf(from), total: totalAt(total, from, scale) }))
    .filter(({ at }) => at.gt(0) && at.lt(last));
  const ends = [ZERO, last].map((at) => ({ at, total: totalAt(total, valueOf(at), scale) }));
  return [ends[0]!, ...bends, ends[1]!];
}

/** Stairs at started blocks of users (of more than MOST_STAIRS an even choice), on the slope of segment queries. */
function alongUsers(workload: Workload, offering: OfferingId, book: PriceBook, to: Big): CurvePoint[] {
  const scale = scaleOf(book),
    steps = totalAlong(workload, offering, 'users', book),
    segments = segmentsByUsers(workload, book, scale),
    isStepped = steps.some(({ slope }) => !slope.eq(0)),
    { valueOf } = variableOf(workload, 'users', book),
    { blockUsers } = book.freeRequestsPerHour;
  const segmentsNow = totalAt(segments, fraction(new Big(workload.users)), scale);
  const pointAt = (at: Big, block: Fraction): CurvePoint => ({
    at,
    total: totalAt(steps, block, scale)
      .minus(segmentsNow)
      .plus(totalAt(segments, fraction(at), scale)),
  });
  const points = [ZERO, ...segments.map(({ from }) => toDecimal(from)), to]
    .filter((at) => at.lte(to))
    .map((at) => pointAt(at, valueOf(at)));
  const stride = to.div(blockUsers).div(MOST_STAIRS).round(0, Big.roundUp);
  if (isStepped)
    for (let block = ZERO; block.times(blockUsers).lt(to); block = block.plus(stride)) {
      const at = block.times(blockUsers);
      points.push(pointAt(at, fraction(block)), pointAt(at, fraction(block.plus(1))));
    }
  const inOrder = points.sort((a, b) => a.at.cmp(b.at));
  return inOrder.filter(({ at, total }, index) => {
    const before = inOrder[index - 1];
    return before === undefined || !before.at.eq(at) || !before.total.eq(total);
  });
}

/** What segment queries cost by users of the dataset, times `scale` (P12). */
function segmentsByUsers({ batch }: Workload, book: PriceBook, scale: Big): Piecewise {
  const price = book.meters['batch-segments'];
  const queries = sum(batch.map((job) => (job.kind === 'segments' ? new Big(job.queriesPerRun).times(job.runsPerMonth) : ZERO)));
  return queries.eq(0) ? piecewise(ZERO, ZERO) : scaled(chargeByCount(price, price.unitSize, 0, scale), queries);
}
