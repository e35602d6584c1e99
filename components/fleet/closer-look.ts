import type { CloseRead } from '../../src/aws/read-closely.js';
import type { MeasuredDemand } from '../../src/aws/measured-demand.js';
import type { MinimumSince } from '../../src/capacity/bursts.js';
import type { ScalingVerdict } from '../../src/capacity/scaling-verdict.js';

/** What a person had read of one resource beyond its demand: minutes, latency and errors. */
export interface CloserLook extends CloseRead {
  /** Epoch seconds. */
  readonly readAt: number;
  /** What was in force when, from before it was read to now: a new minimum does not undo what was learned under the one before. */
  readonly minimums: readonly MinimumSince[];
  /** Whether scaling kept up, over this demand of the resource and under these minimums. */
  readonly verdictOn: (series: MeasuredDemand, minimums: readonly MinimumSince[]) => ScalingVerdict;
}
