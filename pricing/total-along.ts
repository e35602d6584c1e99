import type { Along } from './break-even.js';
import { knownUsers } from './along.js';
import { estimate } from './estimate.js';
import { Big, sum, ZERO } from './exact.js';
import { fraction, toDecimal, type Fraction } from './fraction.js';
import type { OfferingId } from './offerings/offering.js';
import { addUp, composed, pieceAt, piecewise, scaled, valueAt, type Bend, type Piecewise } from './piecewise.js';
import type { MeterId, PriceBook } from './price-book.js';
import { chargeByCount, countsByFactor, countsByPeakHours, requestMeters, type RequestMeter } from './request-meters.js';
import { requestsPerMonth } from './requests.js';
import type { Workload } from './workload.js';

/**
 * The variable in which totals are straight between their bends, and how it reads along an axis: the factor on every band (requests), hours
 * (peakHours), or started blocks of users, of which only whole numbers exist.
 */
export interface Variable {
  readonly whole: boolean;
  /** undefined: without end. */
  readonly end: Fraction | undefined;
  readonly placeOf: (value: Fraction) => Big;
  readonly valueOf: (place: Big) => Fraction;
}

/**
 * The variable of an axis.
 * @throws RangeError for an axis that there is not
 */
export function variableOf(workload: Workload, along: Along, book: PriceBook): Variable {
  switch (along) {
    case 'users': {
      const { blockUsers } = book.freeRequestsPerHour;
      const blocks = new Big(Math.ceil(knownUsers(book) / blockUsers));
      return {
        whole: true,
        end: fraction(blocks),
        placeOf: ({ over }) => (over.eq(0) ? ZERO : over.minus(1).times(blockUsers).plus(1)),
        valueOf: (users) => fraction(users.div(blockUsers).round(0, Big.roundUp)),
      };
    }
    case 'requests': {
      const requests = sum(workload.placements.map(requestsPerMonth));
      return {
        whole: false,
        end: undefined,
        placeOf: ({ over, under }) => over.times(requests).div(under),
        valueOf: (place) => (requests.eq(0) ? fraction(ZERO) : fraction(place, requests)),
      };
    }
    case 'peakHours':
      return { whole: false, end: fraction(new Big(workload.hoursPerMonth)), placeOf: toDecimal, valueOf: fraction };
    default:
      throw new RangeError(`along: expected users, requests or peakHours, got "${String(along satisfies never)}"`);
  }
}

/**
 * An offering's total, times `scaleOf(book)`, as a function of an axis's variable: exact, by the same rules as `estimate`, from which
 * everything comes that does not move. Along users a segment query's users stay as many as now: every offering charges them alike.
 * @throws CannotServeError where the offering can't serve the workload
 */
export function totalAlong(workload: Workload, offering: OfferingId, along: Along, book: PriceBook): Piecewise {
  return addUp(chargesAlong(workload, offering, along, book));
}

/** The total's parts: what stands still, and each meter that moves. */
export function chargesAlong(workload: Workload, offering: OfferingId, along: Along, book: PriceBook): Piecewise[] {
  const scale = scaleOf(book);
  const { lines } = estimate(workload, offering, book);
  const meters = requestMeters(workload, offering, book);
  const moving = along === 'users' ? (offering === 'domain' ? USER_METERS : []) : meters.map(({ meter }) => meter);
  const still = sum(lines.filter(({ meter }) => !moving.includes(meter)).map(({ amount }) => amount));
  const charges =
    along === 'users'
      ? offering === 'domain'
        ? recommendersByBlocks(workload, meters, book, scale)
        : []
      : meters.map((meter) =>
          charged(
            meter,
            along === 'requests' ? countsByFactor(meter, workload.hoursPerMonth) : countsByPeakHours(meter, workload.hoursPerMonth),
            scale,
          ),
        );
  return [piecewise(still.times(scale), ZERO), ...charges];
}

const USER_METERS: readonly MeterId[] = ['recommender-users', 'additional-recommendations'];

/** What a meter's count costs, times `scale`. */
export function charged(
  { price, countsPerUnit, freeUnits }: Pick<RequestMeter, 'price' | 'countsPerUnit' | 'freeUnits'>,
  counts: Piecewise,
  scale: Big,
): Piecewise {
  return composed(chargeByCount(price, countsPerUnit, freeUnits, scale), counts);
}

/** Recommenders by started blocks of users: a charge for each block and hour, and additional requests that fall as more are free (P4 to P6). */
function recommendersByBlocks(workload: Workload, meters: readonly RequestMeter[], book: PriceBook, scale: Big): Piecewise[] {
  const { placements, hoursPerMonth } = workload;
  if (placements.length === 0) return [];
  const recommenderHours = new Big(hoursPerMonth).times(placements.length);
  const users = scaled(chargeByCount(book.meters['recommender-users'], 1, 0, scale), recommenderHours);
  return [users, ...meters.map((meter) => charged(meter, additionalByBlocks(meter, workload, book), scale))];
}

function additionalByBlocks(meter: RequestMeter, { hoursPerMonth }: Workload, book: PriceBook): Piecewise {
  const { firstBlock, furtherBlock } = book.freeRequestsPerHour;
  const hoursByCount = new Map<string, Big>();
  const add = (hours: Big, perHour: Big): void => {
    const key = perHour.toString();
    hoursByCount.set(key, (hoursByCount.get(key) ?? ZERO).plus(hours));
  };
  for (const placement of meter.placements) {
    const floor = meter.floorPerHour(placement);
    let idle = new Big(hoursPerMonth);
    for (const band of placement.demand) {
      add(new Big(band.hoursPerMonth), floor.gt(band.requestsPerHour) ? floor : new Big(band.requestsPerHour));
      idle = idle.minus(band.hoursPerMonth);
    }
    if (idle.gt(0)) add(idle, floor);
  }
  // What is above the first block's free requests, then less with each further block until nothing is left.
  let standing = ZERO,
    fall = ZERO;
  const bends: Bend[] = [];
  for (const [perHour, hours] of hoursByCount) {
    const above = new Big(perHour).minus(firstBlock);
    if (above.lte(0)) continue;
    const billed = hours.times(above),
      lessPerBlock = hours.times(furtherBlock);
    standing = standing.plus(billed);
    fall = fall.plus(lessPerBlock);
    if (furtherBlock > 0)
      bends.push({
        at: fraction(above.plus(furtherBlock), new Big(furtherBlock)),
        intercept: billed.plus(lessPerBlock).neg(),
        slope: lessPerBlock,
      });
  }
  return piecewise(standing, ZERO, [{ at: fraction(new Big(1)), intercept: fall, slope: fall.neg() }, ...bends]);
}

/** A whole number that every meter's amounts can be multiplied by so that none has to be divided: totals are compared times this. */
export function scaleOf({ meters }: PriceBook): Big {
  const sizes = [
    3600,
    meters['additional-recommendations'].unitSize,
    meters['v2-requests'].unitSize,
    meters['batch-recommendations'].unitSize,
    meters['batch-segments'].unitSize,
  ];
  const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
  const multiple = sizes.map(BigInt).reduce((all, size) => (all / divisor(all, size)) * size, 1n);
  return new Big(multiple.toString());
}

/** The total at a value of the variable, in the book's currency. */
export function totalAt(total: Piecewise, value: Fraction, scale: Big): Big {
  const { over, under } = valueAt(pieceAt(total, value), value);
  return over.div(under.times(scale));
}
