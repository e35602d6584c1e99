import { REQUESTS_PER_TPS_HOUR } from './campaign-lines.js';
import { Big, sum, ZERO } from './exact.js';
import { hasV2Recipe } from './offerings/custom-v2.js';
import type { OfferingId } from './offerings/offering.js';
import { piecewise, type Bend, type Piecewise } from './piecewise.js';
import type { MeterId, MeterPrice, PriceBook } from './price-book.js';
import { freeRequestsPerHour } from './recommender-lines.js';
import { fraction } from './fraction.js';
import type { Placement, Workload } from './workload.js';

/** A meter that moves with requests: what an hour of a placement counts is the greater of its requests and its floor, less what is free. */
export interface RequestMeter {
  readonly meter: MeterId;
  readonly price: MeterPrice;
  readonly placements: readonly Placement[];
  /** Requests an hour that a placement's minimum stands for. */
  readonly floorPerHour: (placement: Placement) => Big;
  readonly freePerHour: Big;
  readonly countsPerUnit: number;
  /** What the free tier takes off before the tiers begin, in the meter's unit (P3). */
  readonly freeUnits: number;
}

/** The meters of an offering that move with requests, one line of its estimate each (P6, P10, P14). */
export function requestMeters(workload: Workload, offering: OfferingId, book: PriceBook): RequestMeter[] {
  const { placements, users, freeTier } = workload;
  const campaigns = (on: readonly Placement[]): RequestMeter => ({
    meter: 'tps-hours',
    price: book.meters['tps-hours'],
    placements: on,
    floorPerHour: ({ minimumProvisionedTps = 1 }) => new Big(minimumProvisionedTps).times(3600),
    freePerHour: ZERO,
    countsPerUnit: REQUESTS_PER_TPS_HOUR,
    freeUnits: freeTier ? book.freeTier.tpsHoursPerMonth : 0,
  });
  const meters: Readonly<Record<OfferingId, () => RequestMeter[]>> = {
    domain: () => [
      {
        meter: 'additional-recommendations',
        price: book.meters['additional-recommendations'],
        placements,
        floorPerHour: ({ minimumRequestsPerSecond = 1 }) => new Big(minimumRequestsPerSecond).times(3600),
        freePerHour: freeRequestsPerHour(users, book),
        countsPerUnit: book.meters['additional-recommendations'].unitSize,
        freeUnits: 0,
      },
    ],
    custom: () => [campaigns(placements)],
    'custom-v2': () => [
      {
        meter: 'v2-requests',
        price: book.meters['v2-requests'],
        placements: placements.filter(hasV2Recipe),
        floorPerHour: ({ minimumProvisionedTps = 0 }) => new Big(minimumProvisionedTps).times(3600),
        freePerHour: ZERO,
        countsPerUnit: book.meters['v2-requests'].unitSize,
        freeUnits: 0,
      },
      campaigns(placements.filter((placement) => !hasV2Recipe(placement))),
    ],
    batch: () => [],
  };
  return meters[offering]().filter((meter) => meter.placements.length > 0);
}

/** What a month counts as every band is scaled by one factor: convex, with a bend where a band's requests pass its floor or what is free. */
export function countsByFactor(meter: RequestMeter, hoursPerMonth: number): Piecewise {
  let standing = ZERO,
    slope = ZERO;
  const bends: Bend[] = [];
  for (const placement of meter.placements) {
    const { floor, billedAtFloor } = floorOf(meter, placement);
    standing = standing.plus(billedAtFloor.times(hoursPerMonth));
    for (const band of placement.demand) {
      if (band.requestsPerHour === 0 || band.hoursPerMonth === 0) continue;
      const rise = new Big(band.requestsPerHour).times(band.hoursPerMonth);
      if (floor.eq(0)) slope = slope.plus(rise);
      else
        bends.push({
          at: fraction(floor, new Big(band.requestsPerHour)),
          intercept: floor.times(band.hoursPerMonth).neg(),
          slope: rise,
        });
    }
  }
  return piecewise(standing, slope, bends);
}

/** What a month counts as each placement's busiest band takes more of its idle hours, up to all of them. */
export function countsByPeakHours(meter: RequestMeter, hoursPerMonth: number): Piecewise {
  let standing = ZERO,
    slope = ZERO;
  const bends: Bend[] = [];
  for (const placement of meter.placements) {
    const { floor, billedAtFloor } = floorOf(meter, placement);
    const busiest = busiestBandOf(placement);
    standing = standing.plus(billedAtFloor.times(hoursPerMonth));
    for (const [index, band] of placement.demand.entries()) {
      const above = new Big(band.requestsPerHour).minus(floor);
      if (above.lte(0)) continue;
      if (index === busiest) {
        const room = roomForPeak(placement, hoursPerMonth);
        slope = slope.plus(above);
        bends.push({ at: fraction(room), intercept: above.times(room), slope: above.neg() });
      } else standing = standing.plus(above.times(band.hoursPerMonth));
    }
  }
  return piecewise(standing, slope, bends);
}

/** The place of the band with the most requests an hour, the first of equals; -1 without bands. */
export function busiestBandOf({ demand }: Pick<Placement, 'demand'>): number {
  return demand.reduce((most, band, index) => (most < 0 || band.requestsPerHour > demand[most]!.requestsPerHour ? index : most), -1);
}

/** Hours of the month that the busiest band has or could take: all that other bands leave. */
export function roomForPeak(placement: Pick<Placement, 'demand'>, hoursPerMonth: number): Big {
  const busiest = busiestBandOf(placement);
  const others = placement.demand.filter((_, index) => index !== busiest);
  return new Big(hoursPerMonth).minus(sum(others.map((band) => new Big(band.hoursPerMonth))));
}

/** Below `floor` requests an hour nothing moves, and `billedAtFloor` of them are billed. */
function floorOf({ floorPerHour, freePerHour }: RequestMeter, placement: Placement): { floor: Big; billedAtFloor: Big } {
  const minimum = floorPerHour(placement);
  const floor = minimum.gt(freePerHour) ? minimum : freePerHour;
  return { floor, billedAtFloor: floor.minus(freePerHour) };
}

/**
 * What a count costs, times `scale`: a function of the count. Unknown rates are the last known ones, as in `chargeByTier`.
 * @param scale a whole multiple of `countsPerUnit`, so that nothing is rounded
 */
export function chargeByCount(price: MeterPrice, countsPerUnit: number, freeUnits: number, scale: Big): Piecewise {
  const perRate = scale.div(countsPerUnit);
  const bends: Bend[] = [];
  let edge = new Big(freeUnits).times(countsPerUnit),
    before = ZERO,
    known = ZERO;
  for (const { upTo, rate } of price.tiers) {
    known = rate ?? known;
    const step = known.minus(before).times(perRate);
    bends.push({ at: fraction(edge), intercept: step.times(edge).neg(), slope: step });
    before = known;
    if (upTo !== null) edge = upTo.plus(freeUnits).times(countsPerUnit);
  }
  return piecewise(ZERO, ZERO, bends);
}
