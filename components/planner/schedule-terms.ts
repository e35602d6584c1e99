import type { FleetRow } from '../fleet/fleet-row.js';
import type { ScheduleOptions } from '../week-schedule/plan.js';
import type { ResourceTerms } from './fleet-money.js';

const known = new WeakMap<FleetRow, { readonly terms: ResourceTerms | undefined; readonly options: ScheduleOptions }>();

/** What a week's schedule is worked out by: autoscaling as late as the advice takes it to be. The same object for a row and its terms, however often it is drawn. */
export function scheduleTerms(row: FleetRow, terms: ResourceTerms | undefined): ScheduleOptions | undefined {
  if (row.demand.kind !== 'measured') return terms;
  const before = known.get(row);
  if (before && before.terms === terms) return before.options;
  const options = { ...terms, autoscalingLagSeconds: row.demand.frontier.autoscalingLagSeconds };
  known.set(row, { terms, options });
  return options;
}
