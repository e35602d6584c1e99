import type { Big } from '../../pricing/exact.js';
import type { Frontier } from './frontier.js';
import { lookUp, peakMinimum } from './look-up.js';
import type { Alternative } from './recommendation.js';

export interface NeighbourParts {
  readonly frontier: Frontier;
  /** undefined where no minimum is advised. */
  readonly recommended: number | undefined;
  readonly current: number | undefined;
  readonly costAt: (minimum: number) => Big | undefined;
}

/** The minimums worth comparing, ascending: each once, with all that it is. */
export function neighboursOf({ frontier, recommended, current, costAt }: NeighbourParts): Alternative[] {
  if (frontier.windows === 0) return [];
  const roles = new Map<number, Alternative['roles'][number][]>();
  const add = (minimum: number | undefined, role: Alternative['roles'][number]): void => {
    if (minimum !== undefined && minimum >= 1) roles.set(minimum, [...(roles.get(minimum) ?? []), role]);
  };
  add(1, 'floor');
  add(recommended === undefined ? undefined : recommended - 1, 'lower');
  add(recommended, 'recommended');
  add(recommended === undefined ? undefined : recommended + 1, 'higher');
  add(peakMinimum(frontier), 'peak');
  add(current, 'current');
  return [...roles]
    .sort(([a], [b]) => a - b)
    .map(([minimum, its]) => ({ minimum, roles: its, ...lookUp(frontier, minimum), costPerMonth: costAt(minimum) }));
}
