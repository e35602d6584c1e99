import type { MeasuredDemand } from '../../src/aws/measured-demand.js';
import { frontier, type Frontier } from '../../src/capacity/frontier.js';
import { recommendMinimum } from '../../src/capacity/recommend-minimum.js';
import type { Recommendation } from '../../src/capacity/recommendation.js';
import type { ScalingVerdict } from '../../src/capacity/scaling-verdict.js';
import type { Provisioned, Unreadable } from '../../src/provisioning/provisioned.js';
import type { CloserLook } from './closer-look.js';
import { knownMinimums } from './known-minimums.js';

/** What is known of a resource's demand: not read yet, read, or CloudWatch's refusal. */
export type RowDemand =
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'measured';
      readonly series: MeasuredDemand;
      readonly frontier: Frontier;
      readonly recommendation: Recommendation;
      /** What was read beyond the demand, and what it says of scaling; undefined until somebody asks for it. */
      readonly closer?: CloserLook | undefined;
      readonly scaling?: ScalingVerdict | undefined;
    }
  | { readonly kind: 'failed'; readonly error: Error };

/** One resource of the fleet with its demand and the advice that follows from it. Replaced, never changed in place. */
export interface FleetRow {
  readonly resource: Provisioned | Unreadable;
  readonly demand: RowDemand;
}

/** Hours that a recommender bills, windows that a campaign does (C1 and C2). */
const BILLING = { campaign: { windowSeconds: 300 }, recommender: { windowSeconds: 3600 } } as const;

/** A row whose demand arrived: its frontier, and the minimum that the default risk budget asks for (C12), with all that was read of it. */
export function measuredRow(resource: Provisioned, series: MeasuredDemand, read?: CloserLook): FleetRow {
  const billing = BILLING[resource.kind],
    { minimum: current } = resource;
  const closer = read && { ...read, minimums: knownMinimums(resource, read.minimums) };
  const scaling = closer?.verdictOn(series, closer.minimums),
    autoscalingLagSeconds = scaling?.kind === 'judged' && scaling.lag.kind === 'estimated' ? scaling.lag.seconds : undefined;
  const found = frontier(series, { billing, autoscalingLagSeconds });
  const minutes = closer?.minutes.series;
  return {
    resource,
    demand: {
      kind: 'measured',
      series,
      frontier: found,
      recommendation: recommendMinimum(series, { current, billing, frontier: found, minutes, scaling, answerOnly: true }),
      closer,
      scaling,
    },
  };
}

/** The same demand under a resource that was read anew: the advice depends on what the minimum is now. */
export function withResource({ demand }: FleetRow, resource: Provisioned | Unreadable): FleetRow {
  return demand.kind === 'measured' && resource.kind !== 'unreadable'
    ? measuredRow(resource, demand.series, demand.closer)
    : { resource, demand };
}

/** The same row with what was read of it beyond its demand; as it is where its demand is not there. */
export function withCloser(row: FleetRow, closer: CloserLook): FleetRow {
  const { resource, demand } = row;
  return demand.kind === 'measured' && resource.kind !== 'unreadable' ? measuredRow(resource, demand.series, closer) : row;
}

/** What was read of it beyond its demand. */
export function closerOf({ demand }: FleetRow): CloserLook | undefined {
  return demand.kind === 'measured' ? demand.closer : undefined;
}
