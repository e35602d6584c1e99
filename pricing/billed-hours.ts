import { Big, larger, sum, ZERO } from './exact.js';
import type { HoursTerm } from './line-item.js';
import type { Placement } from './workload.js';

/**
 * What each hour of a placement's month bills, band by band: the greater of its requests and its minimum; hours without a band are idle
 * and bill the minimum (P6, P10, P14).
 * @param floorPerHour requests an hour that the minimum stands for
 */
export function billedHours(placement: Placement, hoursPerMonth: number, floorPerHour: Big): HoursTerm[] {
  const terms = placement.demand.map(({ requestsPerHour, hoursPerMonth: hours }): HoursTerm => {
    const asked = new Big(requestsPerHour);
    const isBelow = floorPerHour.gt(asked);
    return { hours: new Big(hours), countPerHour: isBelow ? floorPerHour : asked, why: isBelow ? 'minimum' : 'demand' };
  });
  const idle = new Big(hoursPerMonth).minus(sum(terms.map(({ hours }) => hours)));
  if (idle.gt(0)) terms.push({ hours: idle, countPerHour: floorPerHour, why: 'idle' });
  return terms;
}

/** Hours x count, summed. */
export function totalOf(terms: readonly HoursTerm[]): Big {
  return sum(terms.map(({ hours, countPerHour }) => hours.times(countPerHour)));
}

/** Whether a placement is asked at all. */
export function isAsked({ demand }: Placement): boolean {
  return demand.some(({ requestsPerHour, hoursPerMonth }) => requestsPerHour > 0 && hoursPerMonth > 0);
}

/** Of what is billed each hour, the part above the free requests (P6). */
export function aboveFree(terms: readonly HoursTerm[], freePerHour: Big): HoursTerm[] {
  return terms.map((term) => ({ ...term, countPerHour: larger(term.countPerHour.minus(freePerHour), ZERO) }));
}
