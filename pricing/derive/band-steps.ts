import { Big, sum } from '../exact.js';
import type { DemandBand } from '../workload.js';
import type { DerivationStep } from './derivation.js';
import { divided } from './division.js';

/** The arithmetic that bands prove themselves by: each band's requests, that they make the month's, and the busiest hour against the mean. */
export function bandSteps(bands: readonly DemandBand[], requestsPerMonth: Big, hoursPerMonth: Big): DerivationStep[] {
  const steps = bands.map(({ requestsPerHour, hoursPerMonth: hours }): DerivationStep => {
    const [left, right] = [new Big(requestsPerHour), new Big(hours)];
    return { id: 'band-requests', left, operator: '×', right, result: left.times(right), unit: 'requests' };
  });
  const last = steps.at(-1);
  const before = sum(steps.slice(0, -1).map(({ result }) => result));
  const together: DerivationStep[] =
    last && steps.length > 1
      ? [{ id: 'bands-together', left: before, operator: '+', right: last.result, result: before.plus(last.result), unit: 'requests' }]
      : [];
  const mean = divided('mean-hour', requestsPerMonth, hoursPerMonth, 'requests-per-hour');
  const peak = last && mean.result.gt(0) ? [divided('busiest-over-mean', last.left, mean.result, 'times')] : [];
  return [mean, ...steps, ...together, ...peak];
}
