import type { Big } from '../../pricing/exact.js';
import type { Frontier } from './frontier.js';
import type { RiskTable } from './choose-minimum.js';
import { lookUp } from './look-up.js';
import type { Alternative, CorrectedRisk } from './recommendation.js';

export interface NeighbourParts {
  readonly frontier: Frontier;
  /** undefined where no minimum is advised. */
  readonly recommended: number | undefined;
  readonly current: number | undefined;
  readonly peak: number;
  readonly freeFloor: number | undefined;
  /** Risks with bursts and throttled requests, where they were measured. */
  readonly corrected: RiskTable | undefined;
  readonly costAt: (minimum: number) => Big | undefined;
}

/** The minimums worth comparing, ascending: each once, with all that it is. */
export function neighboursOf({ frontier, recommended, current, peak, freeFloor, corrected, costAt }: NeighbourParts): Alternative[] {
  if (frontier.windows === 0) return [];
  const roles = new Map<number, Alternative['roles'][number][]>();
  const add = (minimum: number | undefined, role: Alternative['roles'][number]): void => {
    if (minimum !== undefined && minimum >= 1) roles.set(minimum, [...(roles.get(minimum) ?? []), role]);
  };
  add(1, 'floor');
  // 1 itself is the floor, and where nothing above it is free there is nothing to say.
  if (freeFloor !== undefined && freeFloor > 1) add(freeFloor, 'free-floor');
  add(recommended === undefined ? undefined : recommended - 1, 'lower');
  add(recommended, 'recommended');
  add(recommended === undefined ? undefined : recommended + 1, 'higher');
  add(peak, 'peak');
  add(current, 'current');
  return [...roles]
    .sort(([a], [b]) => a - b)
    .map(([minimum, its]) => ({
      minimum,
      roles: its,
      ...lookUp(frontier, minimum),
      costPerMonth: costAt(minimum),
      ...(corrected ? { corrected: correctedAt(corrected, minimum) } : {}),
    }));
}

function correctedAt(table: RiskTable, minimum: number): CorrectedRisk {
  const requestsAbove = table.requestsAbove[minimum] ?? 0,
    requestsAboveLag = table.requestsAboveLag[minimum] ?? 0;
  const share = (requests: number): number => (table.requests === 0 ? 0 : requests / table.requests);
  return { requestsAbove, requestsAboveLag, riskShareNoAutoscaling: share(requestsAbove), riskShareLagging: share(requestsAboveLag) };
}
