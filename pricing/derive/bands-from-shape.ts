import type { Big } from '../exact.js';
import type { DemandBand } from '../workload.js';
import type { Derivation } from './derivation.js';
import type { DemandShape } from './shapes.js';

export interface ShapedDemand extends DemandShape {
  readonly requestsPerMonth: number | Big;
  readonly hoursPerMonth: number;
  /** How many times as often as drawn the busiest 7 of the week's 168 hours are asked; 1: as drawn. */
  readonly peakFactor: number;
  /** At most this many bands, 2 to 6; 6 unless given. */
  readonly bands?: number | undefined;
}

/** Bands that stand for a shape, and how much they blur it. */
export interface ShapedBands extends Derivation<readonly DemandBand[]> {
  /** Share of the requests that a band moves from one of its hours to another, 0 to 1. */
  readonly movedShare: number;
}
