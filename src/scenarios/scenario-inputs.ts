import { Big } from '../../pricing/exact.js';
import type { MeterId } from '../../pricing/price-book.js';
import { requestsPerMonth } from '../../pricing/requests.js';
import type { OfferingId } from '../../pricing/offerings/offering.js';
import type { Plan } from '../../pricing/plan.js';
import type { SecondCurrency, Tax } from '../../pricing/price-options.js';
import type { ActivityPoint, BatchJob, DemandBand, Placement, PlacementType } from '../../pricing/workload.js';
import type { Scenario } from './board.js';

/** What can be put into a scenario, and the value that each has. */
export interface InputValues {
  readonly offering: OfferingId;
  readonly region: string;
  readonly hoursPerMonth: number;
  readonly users: number;
  readonly gigabytes: number;
  readonly trainingHours: number;
  readonly interactions: number;
  readonly freeTier: boolean;
  readonly activity: readonly ActivityPoint[];
  readonly placementType: PlacementType;
  readonly placementRequests: number;
  readonly placementBands: readonly DemandBand[];
  readonly minimumTps: number;
  readonly minimumRequestsPerSecond: number;
  readonly precompute: NonNullable<Placement['precompute']>;
  readonly batchJob: BatchJob;
  readonly discount: number;
  readonly tax: Tax;
  readonly secondCurrency: SecondCurrency;
  readonly plan: Plan;
}
export type InputId = keyof InputValues;

/** One input of a scenario. `path` says where it stands, the same in every scenario; `subject` what it is about: a placement's name, a meter, a job's number. */
export type Input = {
  readonly [K in InputId]: { readonly id: K; readonly path: string; readonly subject?: string | undefined; readonly value: InputValues[K] };
}[InputId];

type Unnamed = { readonly [K in InputId]: { readonly id: K; readonly path: string; readonly value: InputValues[K] | undefined } }[InputId];

const given = (inputs: readonly Unnamed[], subject?: string): Input[] =>
  inputs.flatMap((input) => (input.value === undefined ? [] : [{ ...input, ...(subject !== undefined && { subject }) } as Input]));

/** Placements of one name are told apart by their order. */
function placementInputs(placement: Placement, earlier: readonly Placement[]): Input[] {
  const { name, type, demand } = placement;
  const alike = earlier.filter((other) => other.name === name).length;
  const subject = alike === 0 ? name : `${name} (${alike + 1})`;
  const at = `placements[${subject}]`;
  return given(
    [
      { id: 'placementType', path: `${at}.type`, value: type },
      { id: 'placementRequests', path: `${at}.requests`, value: requestsPerMonth(placement).toNumber() },
      { id: 'placementBands', path: `${at}.demand`, value: demand.length === 0 ? undefined : demand },
      { id: 'minimumTps', path: `${at}.minimumProvisionedTps`, value: placement.minimumProvisionedTps },
      { id: 'minimumRequestsPerSecond', path: `${at}.minimumRequestsPerSecond`, value: placement.minimumRequestsPerSecond },
      { id: 'precompute', path: `${at}.precompute`, value: placement.precompute },
    ],
    subject,
  );
}

/** Everything that was put into a scenario, in the order of the form; what was left out is not there. */
export function scenarioInputs({ workload, offering, options = {}, plan }: Scenario): readonly Input[] {
  const { region, hoursPerMonth, users, ingestion, training, placements, batch, freeTier, activity } = workload;
  return [
    ...given([
      { id: 'offering', path: 'offering', value: offering },
      { id: 'users', path: 'users', value: users },
      { id: 'gigabytes', path: 'ingestion.gigabytesPerMonth', value: ingestion.gigabytesPerMonth },
      { id: 'trainingHours', path: 'training.hoursPerMonth', value: training?.hoursPerMonth },
      { id: 'interactions', path: 'training.interactionsPerMonth', value: training?.interactionsPerMonth },
    ]),
    ...placements.flatMap((placement, index) => placementInputs(placement, placements.slice(0, index))),
    ...batch.flatMap((job, index) => given([{ id: 'batchJob', path: `batch[${index}]`, value: job }], String(index + 1))),
    ...given([
      { id: 'region', path: 'region', value: region },
      { id: 'hoursPerMonth', path: 'hoursPerMonth', value: hoursPerMonth },
      { id: 'freeTier', path: 'freeTier', value: freeTier ? true : undefined },
      { id: 'activity', path: 'activity', value: activity },
    ]),
    ...(options.discounts ?? []).flatMap(({ meter, percent }) =>
      given([{ id: 'discount', path: `discounts[${meter ?? 'all'}]`, value: percent }], meter satisfies MeterId | undefined),
    ),
    ...given([
      { id: 'tax', path: 'tax', value: options.tax },
      { id: 'secondCurrency', path: 'secondCurrency', value: options.secondCurrency },
      { id: 'plan', path: 'plan', value: plan },
    ]),
  ];
}

/** Whether two values are the same, whatever the order in which their fields were written. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return new Big(one).eq(other);
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const a = one as Record<string, unknown>,
    b = other as Record<string, unknown>;
  // A field that is there without a value is a field left out.
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSameValue(a[key], b[key]));
}
