import { Big, sum } from './exact.js';
import type { OfferingId } from './offerings/offering.js';
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

/**
 * The recommendations that an offering answers in a month: real-time requests, and lists made in batch, each for one user (P20).
 * @returns undefined with segment queries: they share the total and recommend nothing
 */
export function recommendationsPerMonth({ placements, batch }: Workload, offering: OfferingId): Big | undefined {
  if (batch.some(({ kind }) => kind === 'segments')) return undefined;
  const jobs = batch.flatMap((job) => (job.kind === 'recommendations' ? job : []));
  const precomputed = offering === 'batch' ? placements.flatMap(({ precompute }) => precompute ?? []) : [];
  const lists = [...jobs, ...precomputed].map(({ usersPerRun, runsPerMonth }) => new Big(usersPerRun).times(runsPerMonth));
  return sum([...lists, ...(offering === 'batch' ? [] : placements.map(requestsPerMonth))]);
}
