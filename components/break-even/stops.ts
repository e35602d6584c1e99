import type { Crossing } from '../../pricing/break-even.js';
import { type Big, ZERO } from '../../pricing/exact.js';
import type { Curves } from './curves.js';

/** A place on the axis that is worth a look, and why. */
export interface Stop {
  readonly at: Big;
  readonly isHere: boolean;
  readonly crossings: readonly Crossing[];
  readonly isKnownEnd: boolean;
  readonly edge: 'start' | 'end' | undefined;
}

/** Where the workload stands, the crossings, where known rates end, and the picture's ends; ascending. */
export function stopsOf(curves: Curves): Stop[] {
  const { now, crossings, knownUpTo, to } = curves;
  return stopsAt(curves, [ZERO, now, ...crossings.map(({ at }) => at), ...(knownUpTo ? [knownUpTo] : []), to]).filter(({ at }) =>
    at.lte(to),
  );
}

/** The places of a table: beside the stops, every bend and the user before every step. */
export function tableStops(curves: Curves): Stop[] {
  const bends = curves.curves.flatMap(({ points }) => points.map(({ at }) => at));
  return stopsAt(curves, [...bends, curves.now, ...curves.crossings.map(({ at }) => at)]);
}

function stopsAt({ now, crossings, knownUpTo, to }: Curves, places: readonly Big[]): Stop[] {
  const ascending = places.toSorted((a, b) => a.cmp(b)).filter((at, index, all) => index === 0 || !all[index - 1]!.eq(at));
  return ascending.map((at) => ({
    at,
    isHere: at.eq(now),
    crossings: crossings.filter((each) => each.at.eq(at)),
    isKnownEnd: knownUpTo?.eq(at) ?? false,
    edge: at.eq(0) ? 'start' : at.eq(to) ? 'end' : undefined,
  }));
}
