import { movedTo } from './along.js';
import { activityOf } from './activity.js';
import { Big, larger, sum, ZERO } from './exact.js';
import { ceilingOf, floorOf, fraction, type Fraction } from './fraction.js';
import { addUp, negated, piecewise, signsOf, stretched, type Piecewise } from './piecewise.js';
import type { PriceBook } from './price-book.js';
import { countsByFactor, requestMeters } from './request-meters.js';
import { requestsPerMonth } from './requests.js';
import { lowest, partsOf, REAL_TIME, splitsOf, type Split } from './split-costs.js';
import { estimateOf } from './split-estimate.js';
import { charged, scaleOf } from './total-along.js';
import type { Placement, Workload } from './workload.js';

/** The three ways that compete: no list in batch, nothing in real time, or both. */
export type Way = 'real-time' | 'batch' | 'hybrid';

/** How far one thing has to move, all else as it is, for another way to be the cheapest. */
export interface HybridMustChange {
  /** Requests a month, every band scaled by one factor; or runs a month, those of every precomputed placement scaled alike. */
  readonly what: 'runsPerMonth' | 'requests';
  /** Where the workload stands; where placements run differently often, the most of them. */
  readonly from: Big;
  /** The whole number at which the other way wins. */
  readonly to: Big;
  readonly winner: Way;
}

type Direction = 1 | -1;
type What = HybridMustChange['what'];

/** Where each way lies: more requests make lists worth their price, more runs make them dearer. */
const TOWARDS: Readonly<Record<What, Readonly<Record<'real-time' | 'batch', Direction>>>> = {
  requests: { 'real-time': -1, batch: 1 },
  runsPerMonth: { 'real-time': 1, batch: -1 },
};
/** Strides by which the region of the split is looked for from where one way alone wins: each four times as far. */
const STRIDES = 20;
const STRIDE = 4;
/** A walk skips whole stretches; so many have never been needed. */
const MOST_STEPS = 100;
const ONE = new Big(1);

/**
 * What must change for each other way to win. All real time or all batch: the nearest whole number, since each step passes over nothing but
 * what a cheaper split is known to win. A split: where the way that wins now stops winning on the way to it.
 */
export function hybridMustChange(workload: Workload, book: PriceBook): HybridMustChange[] {
  return [moving(workload, 'requests', book), moving(workload, 'runsPerMonth', book)].flatMap((axis) => {
    if (axis.from.eq(0)) return [];
    const now = axis.wayAt(axis.from);
    return (['real-time', 'batch', 'hybrid'] as const).flatMap((winner): HybridMustChange[] => {
      if (winner === now) return [];
      const to =
        winner === 'hybrid' ? splitFrom(axis, now as 'real-time' | 'batch') : walk(axis, axis.from, winner, TOWARDS[axis.what][winner]);
      return to === undefined ? [] : [{ what: axis.what, from: axis.from, to, winner }];
    });
  });
}

/** One thing that is moved: the winner at a place, and a split's cost as a function of `variable`, of which a place is `unit` times. */
interface Axis {
  readonly what: What;
  readonly from: Big;
  readonly splitAt: (place: Big) => Split;
  readonly wayAt: (place: Big) => Way;
  /** What `against` costs more than each offering of a way that stands alone; x `unit` is the place. */
  readonly leads: (against: Split, way: 'real-time' | 'batch') => readonly { readonly difference: Piecewise; readonly unit: Big }[];
}

/** The nearest place in a direction at which a way that stands alone wins. */
function walk(axis: Axis, from: Big, way: 'real-time' | 'batch', direction: Direction): Big | undefined {
  let place = from;
  for (let step = 0; step < MOST_STEPS; step++) {
    if (axis.wayAt(place) === way) return place;
    const nearest = axis
      .leads(axis.splitAt(place), way)
      .flatMap(({ difference, unit }) => nextLoss(difference, unit, place, direction) ?? [])
      .sort((a, b) => a.cmp(b) * direction)[0];
    if (nearest === undefined) return undefined;
    place = nearest.eq(place) ? place.plus(direction) : nearest;
    if (place.lt(0)) return undefined;
  }
  return undefined;
}

/** The next whole place at which a difference that is below 0 no longer is. */
function nextLoss(difference: Piecewise, unit: Big, place: Big, direction: Direction): Big | undefined {
  const places = signsOf(difference, undefined)
    .turns.filter(({ to }) => to === direction)
    .map(({ at }) => fraction(at.over.times(unit), at.under))
    .map((at) => (direction > 0 ? ceilingOf(at) : floorOf(at)));
  const ahead = places.filter((at) => at.minus(place).times(direction).gte(0));
  return direction > 0 ? ahead[0] : ahead.at(-1);
}

/** Where the split begins to win, seen from a way that wins alone: strides lead out of what that way wins, a walk back to its edge. */
function splitFrom(axis: Axis, now: 'real-time' | 'batch'): Big | undefined {
  const back = TOWARDS[axis.what][now],
    away = -back as Direction;
  let place = axis.from;
  for (let stride = 0; stride < STRIDES && place.gt(0); stride++) {
    place = away > 0 ? place.times(STRIDE) : place.div(STRIDE).round(0, Big.roundDown);
    if (axis.wayAt(place) === now) continue;
    const edge = walk(axis, place, now, back)?.plus(away);
    return edge && axis.wayAt(edge) === 'hybrid' ? edge : undefined;
  }
  return undefined;
}

function moving(workload: Workload, what: What, book: PriceBook): Axis {
  const parts = partsOf(workload),
    from =
      what === 'requests'
        ? sum(workload.placements.map(requestsPerMonth))
        : parts.split.reduce((most, { precompute }) => larger(most, new Big(precompute?.runsPerMonth ?? 0)), ZERO);
  const at = (place: Big): Workload => (what === 'requests' ? movedTo(workload, 'requests', place) : withRuns(workload, place, from));
  const found = new Map<string, Split>();
  const splitAt = (place: Big): Split => {
    const key = place.toString();
    const split = found.get(key) ?? lowest(splitsOf(at(place), book))!;
    found.set(key, split);
    return split;
  };
  return {
    what,
    from,
    splitAt,
    wayAt(place) {
      const { side } = splitAt(place);
      return side === 'both' || (side === 'batch' && parts.kept.length > 0) ? 'hybrid' : side;
    },
    leads(against, way) {
      if (way === 'batch' && parts.kept.length > 0) return [];
      const alone: Split[] =
        way === 'batch'
          ? [{ side: 'batch', offering: 'batch', activeUsers: 0 }]
          : REAL_TIME.filter(
              (offering) => offering !== 'domain' || workload.placements.every(({ type }) => type !== 'PERSONALIZED_RANKING'),
            ).map((offering) => ({ side: 'real-time', offering, activeUsers: workload.users }));
      const share = shareOf(workload, against);
      return alone.map((each) => {
        const costs = [against, each].map((split) =>
          what === 'requests' ? costByRequests(workload, split, share, book) : costByRuns(workload, split, book),
        ) as [Piecewise, Piecewise];
        return {
          difference: addUp([costs[0], negated(costs[1])]),
          unit: what === 'requests' ? share.under.times(from) : larger(new Big(workload.users), ONE).times(from),
        };
      });
    },
  };
}

function shareOf({ users, activity }: Workload, { side, activeUsers }: Split): Fraction {
  return side === 'both' ? activityOf(activity ?? []).shareOf(new Big(activeUsers), new Big(users)) : fraction(ONE);
}

/** A split's cost, times `scaleOf(book)`, by t, where every band is scaled by `share.under` x t; a split's bands then by `share.over` x t. */
function costByRequests(workload: Workload, split: Split, share: Fraction, book: PriceBook): Piecewise {
  const scale = scaleOf(book),
    { lines } = estimateOf(workload, split, book);
  const meters = split.offering === 'batch' ? [] : requestMeters(workload, split.offering, book);
  const placementsOf = (on: readonly Placement[], isSplit: boolean): Placement[] =>
    on.filter(({ precompute }) => (precompute !== undefined) === isSplit && !(isSplit && split.side === 'batch'));
  const still = sum(lines.filter((line) => !meters.some(({ meter }) => meter === line.meter)).map(({ amount }) => amount));
  const charges = meters.map((meter) => {
    const counts = [true, false].map((isSplit) =>
      stretched(
        countsByFactor({ ...meter, placements: placementsOf(meter.placements, isSplit) }, workload.hoursPerMonth),
        isSplit && split.side === 'both' ? share.over : share.under,
      ),
    );
    return charged(meter, addUp(counts), scale);
  });
  return addUp([piecewise(still.times(scale), ZERO), ...charges]);
}

/** A split's cost, times `scaleOf(book)`, by t, where all runs are made `users` x t times as often (t times without users). */
function costByRuns(workload: Workload, split: Split, book: PriceBook): Piecewise {
  const scale = scaleOf(book),
    price = book.meters['batch-recommendations'],
    { lines } = estimateOf(workload, split, book);
  const still = sum(lines.filter(({ meter }) => meter !== 'batch-recommendations').map(({ amount }) => amount));
  const jobs = sum(workload.batch.map((job) => (job.kind === 'recommendations' ? new Big(job.usersPerRun).times(job.runsPerMonth) : ZERO)));
  const left = split.side === 'batch' ? larger(new Big(workload.users), ONE) : new Big(workload.users - split.activeUsers);
  const runs = sum(
    partsOf(workload).split.map(({ precompute }) => new Big(precompute?.usersPerRun ?? 0).times(precompute?.runsPerMonth ?? 0)),
  );
  const lists = split.side === 'real-time' ? ZERO : runs.times(left);
  return addUp([
    piecewise(still.times(scale), ZERO),
    charged({ price, countsPerUnit: price.unitSize, freeUnits: 0 }, piecewise(jobs, lists), scale),
  ]);
}

/** Means, like all that a workload counts a month: what runs seldom may come to a fraction. */
function withRuns(workload: Workload, place: Big, most: Big): Workload {
  return {
    ...workload,
    placements: workload.placements.map((placement) => {
      const { precompute } = placement;
      return precompute
        ? { ...placement, precompute: { ...precompute, runsPerMonth: place.times(precompute.runsPerMonth).div(most).toNumber() } }
        : placement;
    }),
  };
}
