import type { CloseRead } from '../../src/aws/read-closely.js';
import type { MeasuredDemand } from '../../src/aws/measured-demand.js';
import type { ScalingVerdict } from '../../src/capacity/scaling-verdict.js';
import type { Provisioned } from '../../src/provisioning/provisioned.js';

/** What a person had read of one resource beyond its demand: minutes, latency and errors. */
export interface CloserLook extends CloseRead {
  /** Epoch seconds. */
  readonly readAt: number;
  /** Whether scaling kept up, over this demand of the resource. */
  readonly verdictOn: (series: MeasuredDemand, resource: Provisioned) => ScalingVerdict;
}
