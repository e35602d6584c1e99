import { billedTpsHours } from './money.js';
import type { Frontier } from './frontier.js';

/** What a frontier says of one minimum, also of one above its table: nothing is above that. */
export interface MinimumFigures {
  readonly tpsHours: number;
  readonly requestsAbove: number;
  readonly requestsAboveLag: number;
  /** Shares of all requests, 0 to 1; 0 where there were none (C7 and C8). */
  readonly riskShareNoAutoscaling: number;
  readonly riskShareLagging: number;
  readonly windowsAbove: number;
}

/** Looks a minimum up: O(1), so that dragging a line re-prices without computing anything again. */
export function lookUp(frontier: Frontier, minimum: number): MinimumFigures {
  if (!Number.isSafeInteger(minimum) || minimum < 0) throw new RangeError(`minimum: expected a whole number >= 0, got ${minimum}`);
  const at = (table: Float64Array): number => table[minimum] ?? 0;
  const share = (requests: number): number => (frontier.requests === 0 ? 0 : requests / frontier.requests);
  const requestsAbove = at(frontier.requestsAbove),
    requestsAboveLag = at(frontier.requestsAboveLag);
  return {
    tpsHours: billedTpsHours(frontier, minimum),
    requestsAbove,
    requestsAboveLag,
    riskShareNoAutoscaling: share(requestsAbove),
    riskShareLagging: share(requestsAboveLag),
    windowsAbove: at(frontier.windowsAbove),
  };
}

/** TPS-hours of the series that a minimum bills and nobody asks for. Partial hours of a recommender are not billed, their demand counts: never below 0. */
export function idleTpsHours(frontier: Frontier, minimum: number): number {
  return Math.max(0, billedTpsHours(frontier, minimum) - frontier.requests / 3600);
}

/** The peak as a minimum: the lowest whole one that covers every window; at least 1. */
export function peakMinimum({ peakTps }: Frontier): number {
  return Math.max(1, Math.ceil(peakTps));
}
