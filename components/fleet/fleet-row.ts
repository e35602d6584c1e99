import type { MeasuredDemand } from '../../src/aws/measured-demand.js';
import { frontier, type Frontier } from '../../src/capacity/frontier.js';
import { recommendMinimum } from '../../src/capacity/recommend-minimum.js';
import type { Recommendation } from '../../src/capacity/recommendation.js';
import type { Provisioned, Unreadable } from '../../src/provisioning/provisioned.js';

/** What is known of a resource's demand: not read yet, read, or CloudWatch's refusal. */
export type RowDemand =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'measured'; readonly series: MeasuredDemand; readonly frontier: Frontier; readonly recommendation: Recommendation }
  | { readonly kind: 'failed'; readonly error: Error };

/** One resource of the fleet with its demand and the advice that follows from it. Replaced, never changed in place. */
export interface FleetRow {
  readonly resource: Provisioned | Unreadable;
  readonly demand: RowDemand;
}

/** Hours that a recommender bills, windows that a campaign does (C1 and C2). */
const BILLING = { campaign: { windowSeconds: 300 }, recommender: { windowSeconds: 3600 } } as const;

/** A row whose demand arrived: its frontier, and the minimum that the default risk budget asks for (C12). */
export function measuredRow(resource: Provisioned, series: MeasuredDemand): FleetRow {
  const billing = BILLING[resource.kind];
  const found = frontier(series, { billing });
  return {
    resource,
    demand: {
      kind: 'measured',
      series,
      frontier: found,
      recommendation: recommendMinimum(series, { current: resource.minimum, billing, frontier: found, answerOnly: true }),
    },
  };
}

/** The same demand under a resource that was read anew: the advice depends on what the minimum is now. */
export function withResource({ demand }: FleetRow, resource: Provisioned | Unreadable): FleetRow {
  return demand.kind === 'measured' && resource.kind !== 'unreadable' ? measuredRow(resource, demand.series) : { resource, demand };
}
