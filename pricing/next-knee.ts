import { estimate, type Estimate } from './estimate.js';
import { Big } from './exact.js';
import type { OfferingId } from './offerings/offering.js';
import type { MeterId, PriceBook } from './price-book.js';
import { freeRequestsPerHour, userBlocks } from './recommender-lines.js';
import type { Placement, Workload } from './workload.js';

/**
 * A point ahead at which the next unit costs something else than the one before (P18): a tier's edge, the next started block of users, the
 * free requests of a recommender's busiest hour, or the minimum that a campaign's busiest hour stays under.
 */
export interface Knee {
  readonly kind: 'tier' | 'user-block' | 'free-requests' | 'minimum';
  readonly meter: MeterId;
  /** Whose busiest hour it is, for free requests and minimums. */
  readonly placement?: string;
  /** Where the knee is and where the workload stands, in the things counted: TPS-hours, GB, recommendations, users; requests an hour. */
  readonly at: Big;
  readonly now: Big;
  /** Per unit of the meter; undefined where nothing is charged on that side. */
  readonly rateNow: Big | undefined;
  /** undefined where the next tier's rate is not known, or nothing is charged. */
  readonly rateThen: Big | undefined;
}

/** Meters that each recommender and query begins anew, so that a line's quantity says nothing of its tier. */
const TIERED_WITHIN: readonly MeterId[] = ['recommender-users', 'batch-segments'];

function tierKnees({ lines }: Estimate, workload: Workload, book: PriceBook): Knee[] {
  return lines.flatMap(({ meter, tiers: charged, quantity }): Knee[] => {
    const { tiers, unitSize } = book.meters[meter];
    const isWithin = TIERED_WITHIN.includes(meter);
    // Within the tiers a free tier is not counted: it is taken off before them.
    const free = charged.filter((charge) => charge.free).reduce((all, charge) => all.plus(charge.quantity), new Big(0));
    const units =
      meter === 'recommender-users'
        ? userBlocks(workload.users, book)
        : isWithin
          ? new Big(workload.users).div(unitSize)
          : quantity.minus(free);
    const at = tiers.findIndex(({ upTo }) => upTo === null || units.lt(upTo));
    const [tier, next] = [tiers[at], tiers[at + 1]];
    if (!tier?.upTo || !next || charged.length === 0) return [];
    return [
      {
        kind: 'tier',
        meter,
        at: tier.upTo.plus(isWithin ? 0 : free).times(unitSize),
        now: isWithin ? new Big(workload.users) : quantity.times(unitSize),
        rateNow: tier.rate ?? undefined,
        rateThen: next.rate ?? undefined,
      },
    ];
  });
}

/** The next block begins with the first user after a whole one. */
function blockKnee(workload: Workload, book: PriceBook): Knee[] {
  const { tiers, unitSize } = book.meters['recommender-users'];
  const blocks = userBlocks(workload.users, book);
  const tier = tiers.find(({ upTo }) => upTo === null || blocks.lt(upTo));
  if (workload.placements.length === 0) return [];
  return [
    {
      kind: 'user-block',
      meter: 'recommender-users',
      at: blocks.times(unitSize).plus(1),
      now: new Big(workload.users),
      rateNow: undefined,
      rateThen: tier?.rate ?? undefined,
    },
  ];
}

function busiest({ demand }: Placement): Big {
  return demand.reduce((most, { requestsPerHour }) => (most.gt(requestsPerHour) ? most : new Big(requestsPerHour)), new Big(0));
}

function freeKnees(workload: Workload, book: PriceBook): Knee[] {
  const free = freeRequestsPerHour(workload.users, book);
  return workload.placements.flatMap((placement): Knee[] => {
    const now = busiest(placement);
    const isInside = now.lt(free) && free.gte((placement.minimumRequestsPerSecond ?? 1) * 3600);
    return isInside
      ? [
          {
            kind: 'free-requests',
            meter: 'additional-recommendations',
            placement: placement.name,
            at: free,
            now,
            rateNow: undefined,
            rateThen: book.meters['additional-recommendations'].tiers[0]?.rate ?? undefined,
          },
        ]
      : [];
  });
}

/** Under its minimum a campaign's next request costs nothing more. */
function minimumKnees(estimated: Estimate, workload: Workload): Knee[] {
  return workload.placements.flatMap((placement): Knee[] => {
    const meter = estimated.lines.find(
      (line) => (line.meter === 'tps-hours' || line.meter === 'v2-requests') && line.parts.some(({ name }) => name === placement.name),
    );
    const minimum = placement.minimumProvisionedTps ?? (meter?.meter === 'tps-hours' ? 1 : 0);
    const floor = new Big(minimum).times(3600),
      now = busiest(placement);
    const isUnder = meter !== undefined && now.lt(floor);
    const rate = meter?.tiers.at(-1)?.rate;
    return isUnder
      ? [{ kind: 'minimum', meter: meter.meter, placement: placement.name, at: floor, now, rateNow: undefined, rateThen: rate }]
      : [];
  });
}

/** How far a knee is, as a share of where the workload stands: the nearest first. */
function distance({ at, now }: Knee): Big {
  return now.eq(0) ? new Big(Number.MAX_SAFE_INTEGER) : at.minus(now).div(now);
}

/**
 * The points ahead of a workload at which an offering's price changes its slope, the nearest first.
 * @throws CannotServeError where the offering can't serve the workload
 */
export function nextKnees(workload: Workload, offering: OfferingId, book: PriceBook): readonly Knee[] {
  const estimated = estimate(workload, offering, book);
  const knees = [
    ...tierKnees(estimated, workload, book),
    ...(offering === 'domain' ? [...blockKnee(workload, book), ...freeKnees(workload, book)] : []),
    ...(offering === 'custom' || offering === 'custom-v2' ? minimumKnees(estimated, workload) : []),
  ];
  return knees.sort((a, b) => distance(a).cmp(distance(b)));
}
