import type { Frontier } from './frontier.js';
import { lookUp } from './look-up.js';

/** Requests of several resources that are at risk, as a range: from lagging autoscaling (C8) to none (C7). Shares are 0 to 1, and 0 without requests. */
export interface FleetRisk {
  readonly requestsPerMonth: number;
  readonly shareLagging: number;
  readonly shareNoAutoscaling: number;
}

/** The fleet's share at risk at these minimums. Rows that were measured for different times count by what they would have in a month. */
export function fleetRisk(rows: readonly { readonly frontier: Frontier; readonly minimum: number }[], hoursPerMonth: number): FleetRisk {
  let requests = 0,
    lagging = 0,
    above = 0;
  for (const { frontier, minimum } of rows) {
    const measuredHours = (frontier.windows * frontier.windowSeconds) / 3600;
    if (measuredHours === 0) continue;
    const months = measuredHours / hoursPerMonth,
      figures = lookUp(frontier, minimum);
    requests += frontier.requests / months;
    lagging += figures.requestsAboveLag / months;
    above += figures.requestsAbove / months;
  }
  return {
    requestsPerMonth: requests,
    shareLagging: requests === 0 ? 0 : lagging / requests,
    shareNoAutoscaling: requests === 0 ? 0 : above / requests,
  };
}
