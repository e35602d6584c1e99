import { movedTo, standsAt } from './along.js';
import { estimate } from './estimate.js';
import { Big, sum } from './exact.js';
import type { OfferingId } from './offerings/offering.js';
import type { PriceBook } from './price-book.js';
import { busiestBandOf } from './request-meters.js';
import type { Placement, Workload } from './workload.js';

/** An input of a workload that a person can move. */
export type DriverInput =
  | 'users'
  | 'requests'
  | 'peakHours'
  | 'minimum'
  | 'ingestion'
  | 'training'
  | 'interactions'
  | 'batchUsers'
  | 'batchRuns'
  | 'segmentQueries';

/** What a tenth more of one input does to the total of an offering (P18). */
export interface CostDriver {
  readonly input: DriverInput;
  /** The total after it less the total before, in the book's currency. */
  readonly change: Big;
  /** Relative change of the total over that of the input, 1 where the total follows in full; undefined for a total of 0. */
  readonly elasticity: Big | undefined;
  /** By how much the input really grew: a tenth, or more where it counts in whole numbers. */
  readonly step: Big;
}

const TENTH_MORE = new Big('1.1');

/** A tenth more; whole numbers go up to the next whole one, so that a minimum of 1 becomes 2. */
const more = (value: number): number => TENTH_MORE.times(value).toNumber();
const moreWhole = (value: number): number => TENTH_MORE.times(value).round(0, Big.roundUp).toNumber();

/** An input's value, and the workload with a tenth more of it; undefined where the workload has none of it. */
type Move = (
  workload: Workload,
  offering: OfferingId,
) => { readonly before: Big; readonly after: Big; readonly moved: Workload } | undefined;

/** Hours of peaks, taken from idle time first and then from the band with the fewest requests: the month stays as long as it is. */
function withMorePeak(placement: Placement, hoursPerMonth: number): Placement {
  const busiest = busiestBandOf(placement),
    peak = placement.demand[busiest];
  if (!peak) return placement;
  const idle = new Big(hoursPerMonth).minus(sum(placement.demand.map(({ hoursPerMonth: hours }) => new Big(hours))));
  const wanted = new Big(more(peak.hoursPerMonth)).minus(peak.hoursPerMonth);
  const others = placement.demand
    .map((band, index) => ({ band, index }))
    .filter(({ index }) => index !== busiest)
    .sort((a, b) => a.band.requestsPerHour - b.band.requestsPerHour);
  const quietest = others[0];
  const missing = wanted.minus(idle);
  const given =
    missing.lte(0) || !quietest ? new Big(0) : missing.lt(quietest.band.hoursPerMonth) ? missing : new Big(quietest.band.hoursPerMonth);
  const room = idle.plus(given);
  const grown = wanted.lt(room) ? wanted : room;
  return {
    ...placement,
    demand: placement.demand.map((band, index) => {
      if (index === busiest) return { ...band, hoursPerMonth: grown.plus(band.hoursPerMonth).round(9, Big.roundDown).toNumber() };
      return index === quietest?.index
        ? { ...band, hoursPerMonth: new Big(band.hoursPerMonth).minus(given).round(9, Big.roundDown).toNumber() }
        : band;
    }),
  };
}

const counted = (before: number, after: number, moved: Workload): ReturnType<Move> =>
  before > 0 ? { before: new Big(before), after: new Big(after), moved } : undefined;

const total = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const MOVES: Readonly<Record<DriverInput, Move>> = {
  users: (workload) => counted(workload.users, moreWhole(workload.users), { ...workload, users: moreWhole(workload.users) }),
  requests: (workload) => {
    const before = standsAt(workload, 'requests'),
      after = before.times(TENTH_MORE);
    return before.gt(0) ? { before, after, moved: movedTo(workload, 'requests', after) } : undefined;
  },
  peakHours: (workload) => {
    const placements = workload.placements.map((placement) => withMorePeak(placement, workload.hoursPerMonth));
    const peaks = (of: readonly Placement[]): number =>
      total(of.map((each, at) => each.demand[busiestBandOf(workload.placements[at]!)]?.hoursPerMonth ?? 0));
    const before = peaks(workload.placements),
      after = peaks(placements);
    // A single band has no quieter one to take from.
    return after > before ? counted(before, after, { ...workload, placements }) : undefined;
  },
  minimum: (workload, offering) => {
    if (offering === 'batch') return undefined;
    const key = offering === 'domain' ? 'minimumRequestsPerSecond' : 'minimumProvisionedTps';
    // Absent is 1, but of a v2 recipe, which bills none then.
    const placements = workload.placements.map((placement) => ({ ...placement, [key]: moreWhole(placement[key] ?? 1) }));
    const sumOf = (of: readonly Placement[]): number => total(of.map((placement) => placement[key] ?? 1));
    if (offering === 'custom-v2' && !workload.placements.some((placement) => placement[key] !== undefined)) return undefined;
    const moved =
      offering === 'custom-v2'
        ? placements.map((placement, at) => (workload.placements[at]?.[key] === undefined ? workload.placements[at]! : placement))
        : placements;
    return counted(sumOf(workload.placements), sumOf(moved), { ...workload, placements: moved });
  },
  ingestion: (workload) => {
    const { gigabytesPerMonth } = workload.ingestion;
    return counted(gigabytesPerMonth, more(gigabytesPerMonth), { ...workload, ingestion: { gigabytesPerMonth: more(gigabytesPerMonth) } });
  },
  training: (workload) => {
    const hours = workload.training?.hoursPerMonth ?? 0;
    return counted(hours, more(hours), { ...workload, training: { ...workload.training, hoursPerMonth: more(hours) } });
  },
  interactions: (workload) => {
    const count = workload.training?.interactionsPerMonth ?? 0;
    return counted(count, more(count), { ...workload, training: { ...workload.training, interactionsPerMonth: more(count) } });
  },
  batchUsers: (workload, offering) => movedLists(workload, offering, 'usersPerRun'),
  batchRuns: (workload, offering) => movedLists(workload, offering, 'runsPerMonth'),
  segmentQueries: (workload) => {
    const queries = (of: Workload): number => total(of.batch.map((job) => (job.kind === 'segments' ? job.queriesPerRun : 0)));
    const moved = {
      ...workload,
      batch: workload.batch.map((job) => (job.kind === 'segments' ? { ...job, queriesPerRun: moreWhole(job.queriesPerRun) } : job)),
    };
    return counted(queries(workload), queries(moved), moved);
  },
};

/** Batch lists of jobs, and of placements that are computed ahead where batch serves them. */
function movedLists(workload: Workload, offering: OfferingId, key: 'usersPerRun' | 'runsPerMonth'): ReturnType<Move> {
  const countOf = ({ batch, placements }: Workload): number =>
    total(batch.map((job) => (job.kind === 'recommendations' ? job[key] : 0))) +
    (offering === 'batch' ? total(placements.map(({ precompute }) => precompute?.[key] ?? 0)) : 0);
  const moved: Workload = {
    ...workload,
    batch: workload.batch.map((job) => (job.kind === 'recommendations' ? { ...job, [key]: moreWhole(job[key]) } : job)),
    placements:
      offering === 'batch'
        ? workload.placements.map((placement) =>
            placement.precompute
              ? { ...placement, precompute: { ...placement.precompute, [key]: moreWhole(placement.precompute[key]) } }
              : placement,
          )
        : workload.placements,
  };
  return counted(countOf(workload), countOf(moved), moved);
}

const DRIVER_INPUTS = Object.keys(MOVES) as readonly DriverInput[];

/**
 * What a tenth more of each input does to an offering's total, the largest change first; inputs that the workload does not have are left
 * out. One input moves at a time (P18).
 * @throws CannotServeError where the offering can't serve the workload
 */
export function costDrivers(workload: Workload, offering: OfferingId, book: PriceBook): readonly CostDriver[] {
  const now = estimate(workload, offering, book).total;
  return DRIVER_INPUTS.flatMap((input): CostDriver[] => {
    const move = MOVES[input](workload, offering);
    if (!move) return [];
    const change = estimate(move.moved, offering, book).total.minus(now),
      step = move.after.minus(move.before).div(move.before);
    return [{ input, change, step, elasticity: now.eq(0) ? undefined : change.div(now).div(step) }];
  }).sort((a, b) => b.change.abs().cmp(a.change.abs()));
}
