import { Big, sum } from './exact.js';
import type { Placement, Workload } from './workload.js';

/** What a placement asks for in a month; the hours its bands leave out ask for nothing. */
export function requestsPerMonth({ demand }: Pick<Placement, 'demand'>): Big {
  return sum(demand.map(({ requestsPerHour, hoursPerMonth }) => new Big(requestsPerHour).times(hoursPerMonth)));
}

/** What a thousand of a workload's real-time recommendations cost at a total; undefined where none is asked for, or batch jobs share the total. */
export function costPerThousand(total: Big, { placements, batch }: Workload): Big | undefined {
  const requests = sum(placements.map(requestsPerMonth));
  return requests.eq(0) || batch.length > 0 ? undefined : total.times(1000).div(requests);
}
