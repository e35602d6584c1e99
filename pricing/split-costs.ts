import { activityOf, type Activity } from './activity.js';
import type { BatchRecommendations } from './batch-lines.js';
import { estimateOrReasons, type Estimate } from './estimate.js';
import { Big, sum, ZERO } from './exact.js';
import { compareFractions, floorOf, fraction, type Fraction } from './fraction.js';
import type { OfferingId } from './offerings/offering.js';
import { addUp, pieceAt, piecewise, valueAt, type Piecewise } from './piecewise.js';
import type { PriceBook } from './price-book.js';
import { countsByFactor, requestMeters } from './request-meters.js';
import { charged, scaleOf } from './total-along.js';
import type { Placement, Workload } from './workload.js';

/** The offerings that answer in real time, in the order that decides between equals. */
export const REAL_TIME: readonly OfferingId[] = ['domain', 'custom', 'custom-v2'];

/** One way to split: so many of the most active users in real time, in this offering. */
export interface Split {
  /** `batch`: every list that can be is computed in batch; `real-time`: none is. */
  readonly side: 'batch' | 'both' | 'real-time';
  /** What answers in real time; 'batch' where nothing has to. */
  readonly offering: OfferingId;
  readonly activeUsers: number;
}

/** A split and what it costs, times `scaleOf(book)`. */
export interface CostedSplit extends Split {
  readonly cost: Fraction;
}

/** A workload's placements by whether they may be computed in batch. */
export interface Parts {
  readonly split: readonly Placement[];
  readonly kept: readonly Placement[];
}

export function partsOf({ placements }: Workload): Parts {
  return {
    split: placements.filter(({ precompute }) => precompute !== undefined),
    kept: placements.filter(({ precompute }) => precompute === undefined),
  };
}

/** The lists that are left to batch; none once every user is active. */
export function listsLeft({ split }: Parts, users: number, activeUsers: number): BatchRecommendations[] {
  return split.flatMap(({ name, precompute }) =>
    precompute ? [{ name, runsPerMonth: precompute.runsPerMonth, usersPerRun: leftOf(precompute.usersPerRun, users, activeUsers) }] : [],
  );
}

function leftOf(usersPerRun: number, users: number, activeUsers: number): number | Big {
  return activeUsers === 0 ? usersPerRun : new Big(usersPerRun).times(users - activeUsers).div(users);
}

/** Real time for every user, and no list in batch: each offering that can. */
export function inRealTime(workload: Workload, book: PriceBook): Estimate[] {
  return served(workload, REAL_TIME, book, []);
}

/** Every list that can be computed in batch is: what is left to real time in each offering that can, or batch alone. */
export function inBatch(workload: Workload, book: PriceBook): Estimate[] {
  const parts = partsOf(workload);
  return parts.kept.length === 0
    ? served(workload, ['batch'], book, [])
    : served({ ...workload, placements: parts.kept }, REAL_TIME, book, listsLeft(parts, workload.users, 0));
}

function served(workload: Workload, offerings: readonly OfferingId[], book: PriceBook, lists: readonly BatchRecommendations[]): Estimate[] {
  return offerings.map((id) => estimateOrReasons(workload, id, book, lists)).filter((found): found is Estimate => 'total' in found);
}

/** What splits in between cost in one offering: real time by the share of requests, batch by the share of users, both straight between bends. */
interface Between {
  readonly offering: OfferingId;
  readonly realTime: Piecewise;
}

/** Every split of a workload, exactly costed. */
export interface Splits {
  /** Nothing more than it must in real time, and everything: in that order, each in the offerings that can. */
  readonly ends: readonly CostedSplit[];
  /** What a split between the ends costs in each offering that can serve it, in a fixed order; 0 < activeUsers < users. */
  readonly between: (activeUsers: number) => readonly CostedSplit[];
  /** Numbers of active users between which every cost is straight, ascending. */
  readonly bends: readonly number[];
}

/** Tabulates what every split of a workload costs. */
export function splitsOf(workload: Workload, book: PriceBook): Splits {
  const { users } = workload,
    scale = scaleOf(book),
    parts = partsOf(workload),
    activity = activityOf(workload.activity ?? []);
  const asEnd = (side: Split['side'], activeUsers: number) => (found: Estimate) => ({
    side,
    offering: found.offering,
    activeUsers,
    cost: fraction(found.total.times(scale)),
  });
  const ends = [...inBatch(workload, book).map(asEnd('batch', 0)), ...inRealTime(workload, book).map(asEnd('real-time', users))];
  if (users < 2) return { ends, between: () => [], bends: [] };
  const offerings = REAL_TIME.flatMap((offering) => realTimeByShare(workload, parts, offering, book, scale) ?? []);
  const lists = listsByShare(workload, parts, book, scale);
  const all = new Big(users);
  return {
    ends,
    bends: bendsIn(users, activity, offerings, lists),
    between: (activeUsers) => {
      const active = new Big(activeUsers);
      const share = activity.shareOf(active, all),
        left = fraction(all.minus(active), all);
      const inBatch = valueAt(pieceAt(lists, left), left);
      return offerings.map(({ offering, realTime }) => {
        const inTime = valueAt(pieceAt(realTime, share), share);
        return {
          side: 'both',
          offering,
          activeUsers,
          cost: fraction(inTime.over.times(inBatch.under).plus(inBatch.over.times(inTime.under)), inTime.under.times(inBatch.under)),
        };
      });
    },
  };
}

/** What stands still and what requests cost, by the share of the split placements' requests that is answered in real time (above 0). */
function realTimeByShare(workload: Workload, parts: Parts, offering: OfferingId, book: PriceBook, scale: Big): Between | undefined {
  const found = estimateOrReasons(workload, offering, book, listsLeft(parts, workload.users, 1));
  if (!('total' in found)) return undefined;
  const meters = requestMeters(workload, offering, book);
  const still = sum(
    found.lines
      .filter((line) => line.meter !== 'batch-recommendations' && !meters.some(({ meter }) => meter === line.meter))
      .map(({ amount }) => amount),
  );
  const charges = meters.map((meter) => {
    const of = (placements: readonly Placement[]): Piecewise =>
      countsByFactor(
        { ...meter, placements: meter.placements.filter((placement) => placements.includes(placement)) },
        workload.hoursPerMonth,
      );
    const keptNow = valueAt(pieceAt(of(parts.kept), fraction(ONE)), fraction(ONE)).over;
    return charged(meter, addUp([of(parts.split), piecewise(keptNow, ZERO)]), scale);
  });
  return { offering, realTime: addUp([piecewise(still.times(scale), ZERO), ...charges]) };
}

const ONE = new Big(1);

/** What lists cost by the share of users that is left to batch, other jobs of the workload among them (their tiers are shared). */
function listsByShare({ batch }: Workload, { split }: Parts, book: PriceBook, scale: Big): Piecewise {
  const price = book.meters['batch-recommendations'];
  const listsOf = (jobs: readonly { readonly usersPerRun: number; readonly runsPerMonth: number }[]): Big =>
    sum(jobs.map(({ usersPerRun, runsPerMonth }) => new Big(usersPerRun).times(runsPerMonth)));
  const jobs = listsOf(batch.flatMap((job) => (job.kind === 'recommendations' ? [job] : [])));
  return charged(
    { price, countsPerUnit: price.unitSize, freeUnits: 0 },
    piecewise(jobs, listsOf(split.flatMap(({ precompute }) => precompute ?? []))),
    scale,
  );
}

/** Whole numbers of active users on either side of every bend. */
function bendsIn(users: number, activity: Activity, offerings: readonly Between[], lists: Piecewise): number[] {
  const all = new Big(users);
  const shares: Fraction[] = [
    ...activity.bends.map((share) => fraction(share)),
    ...offerings.flatMap(({ realTime }) => realTime.flatMap(({ from }) => activity.usersFor(from) ?? [])),
    ...lists.map(({ from }) => fraction(from.under.minus(from.over), from.under)),
  ];
  const numbers = new Set([1, users - 1]);
  for (const { over, under } of shares) {
    const below = floorOf(fraction(over.times(all), under)).toNumber();
    for (const number of [below, below + 1]) if (number > 0 && number < users) numbers.add(number);
  }
  return [...numbers].sort((a, b) => a - b);
}

/** The split with the lowest cost: an end where equal, then the fewest active users, then the first offering. */
export function lowest({ ends, between, bends }: Splits): CostedSplit | undefined {
  let best: CostedSplit | undefined;
  for (const candidate of [...ends, ...bends.flatMap((activeUsers) => between(activeUsers))])
    if (best === undefined || compareFractions(candidate.cost, best.cost) < 0) best = candidate;
  return best;
}
