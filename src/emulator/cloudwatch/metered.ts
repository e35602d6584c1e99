import { chance } from '../random.js';
import type { Traffic } from '../traffic/traffic.js';

/** A minimum and since when it serves, epoch seconds. */
export interface MinimumInForce {
  readonly since: number;
  readonly tps: number;
}

/** A resource whose requests CloudWatch counts. */
export interface Metered {
  readonly arn: string;
  readonly dimension: 'CampaignArn' | 'RecommenderArn';
  /** Names that the request count is published under: the operation, then older names with the same numbers. */
  readonly requestMetrics: readonly [string, ...string[]];
  readonly traffic: Traffic;
  /** Nothing is published before, epoch seconds. */
  readonly createdAt: number;
  /** Oldest first. Kept, so that a change of the minimum leaves what was counted before it as it was. */
  readonly minimums: MinimumInForce[];
  /** From `stream()`: what chance decides about this resource. */
  readonly dice: number;
}

/** What became of the requests of one minute. */
export interface MinuteOutcome {
  /** Answered: what the request metric counts. */
  readonly served: number;
  /** Throttled for want of capacity, and mistakes of callers. */
  readonly errors4xx: number;
  readonly errors5xx: number;
  /** Demand over capacity; above 1 requests were throttled. */
  readonly utilisation: number;
}

/**
 * Autoscaling, as modelled: capacity follows what demand was from 15 to 10 minutes ago, half as much again, never below the
 * minimum; of what exceeds it one request in ten is throttled. AWS says that some may be lost, and publishes no figure.
 */
const LAG_MINUTES = 10;
const LOOK_BACK_MINUTES = 5;
const SPARE = 1.5;
const THROTTLED_SHARE = 0.1;
const REQUESTS_PER_CALLER_MISTAKE = 40_000;
const REQUESTS_PER_SERVER_ERROR = 250_000;

/** What became of the requests of a minute; the same at every look. A replayed trace is served whole. */
export function outcomeOf(metered: Metered, minute: number): MinuteOutcome {
  const { traffic, dice } = metered;
  const demand = traffic.requestsIn(minute);
  const capacity = capacityOf(metered, minute, demand);
  const utilisation = demand / capacity;
  if (traffic.isReplayed) return { served: demand, errors4xx: 0, errors5xx: 0, utilisation };
  const throttled = Math.max(0, Math.floor((demand - capacity) * THROTTLED_SHARE));
  const mistakes = chance(dice, 2 * minute) < demand / REQUESTS_PER_CALLER_MISTAKE ? 1 : 0;
  const errors5xx = chance(dice, 2 * minute + 1) < demand / REQUESTS_PER_SERVER_ERROR ? 1 : 0;
  return { served: demand - throttled, errors4xx: throttled + mistakes, errors5xx, utilisation };
}

/** Requests that a minute has room for. */
function capacityOf({ minimums, traffic }: Metered, minute: number, demand: number): number {
  const provisioned = 60 * (minimums.findLast(({ since }) => since <= minute * 60)?.tps ?? 1);
  if (demand <= provisioned) return provisioned;
  let lagged = 0;
  for (let back = 1; back <= LOOK_BACK_MINUTES; back++) lagged += traffic.requestsIn(minute - LAG_MINUTES - back);
  return Math.max(provisioned, (SPARE * lagged) / LOOK_BACK_MINUTES);
}
