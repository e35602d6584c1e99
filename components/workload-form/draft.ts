import type { PurposeId } from '../../pricing/catalogue/purposes.js';
import { Big } from '../../pricing/exact.js';
import type { ActivityPoint, BatchJob, DemandBand, Placement, PlacementType, Workload } from '../../pricing/workload.js';
import type { Locale } from '../../src/locale/locale.js';
import { quantityText } from '../../src/locale/numbers.js';
import { parseNumber } from '../../src/locale/parse-number.js';

/** Where commas may stand: in counts anywhere, so that a grouped number can be edited; in fractions only as groups. */
export type Commas = NonNullable<Parameters<typeof parseNumber>[1]>;

/** A band of hours as it is being typed. Its role is told by its place when it was read: names must not swap while somebody types. */
export interface BandDraft {
  readonly key: number;
  readonly role: 'usual' | 'peak' | 'other';
  requestsPerHour: string;
  hoursPerMonth: string;
}

export interface PlacementDraft {
  readonly key: number;
  name: string;
  type: PlacementType;
  /** What it is for, if that was chosen: it led to the type and may have suggested the name. The workload does not hold it. */
  purpose?: PurposeId;
  demand: BandDraft[];
  minimumProvisionedTps: string;
  minimumRequestsPerSecond: string;
  isPrecomputed: boolean;
  usersPerRun: string;
  runsPerMonth: string;
}

export interface JobDraft {
  readonly key: number;
  readonly kind: BatchJob['kind'];
  /** Users of recommendations, queries of segments. */
  countPerRun: string;
  runsPerMonth: string;
}

/** A point of P16 in percent: the most active users, and the requests that they make. */
export interface ActivityDraft {
  readonly key: number;
  usersShare: string;
  requestsShare: string;
}

/** A workload as it is being typed: what stands in the fields, valid or not. */
export interface WorkloadDraft {
  region: string;
  hoursPerMonth: number;
  users: string;
  gigabytesPerMonth: string;
  trainingHours: string;
  trainedInteractions: string;
  freeTier: boolean;
  placements: PlacementDraft[];
  batch: JobDraft[];
  activity: ActivityDraft[];
}

let keys = 0;

/** A number as a field shows it: grouped, with every digit it has. */
export function fieldText(value: number | undefined, locale: Locale): string {
  return value === undefined ? '' : quantityText(new Big(value), locale, 20);
}

function rolesOf(demand: readonly DemandBand[]): BandDraft['role'][] {
  const [first, second] = demand;
  if (demand.length > 2 || !first) return demand.map(() => 'other');
  if (!second) return ['usual'];
  return first.requestsPerHour > second.requestsPerHour ? ['peak', 'usual'] : ['usual', 'peak'];
}

/** A band to be filled in. */
export function newBand(role: BandDraft['role']): BandDraft {
  return { key: (keys += 1), role, requestsPerHour: '0', hoursPerMonth: '0' };
}

/** A placement's fields; a new one is asked in no hour yet. */
export function placementDraft(placement: Pick<Placement, 'name' | 'type'> & Partial<Placement>, locale: Locale): PlacementDraft {
  const { name, type, demand = [], minimumProvisionedTps, minimumRequestsPerSecond, precompute } = placement;
  const roles = rolesOf(demand);
  return {
    key: (keys += 1),
    name,
    type,
    demand: demand.map((band, index) => ({
      key: (keys += 1),
      role: roles[index] ?? 'other',
      requestsPerHour: fieldText(band.requestsPerHour, locale),
      hoursPerMonth: fieldText(band.hoursPerMonth, locale),
    })),
    minimumProvisionedTps: fieldText(minimumProvisionedTps, locale),
    minimumRequestsPerSecond: fieldText(minimumRequestsPerSecond, locale),
    isPrecomputed: precompute !== undefined,
    usersPerRun: fieldText(precompute?.usersPerRun, locale),
    runsPerMonth: fieldText(precompute?.runsPerMonth, locale),
  };
}

/** A batch job's fields. */
export function jobDraft(job: BatchJob, locale: Locale): JobDraft {
  return {
    key: (keys += 1),
    kind: job.kind,
    countPerRun: fieldText(job.kind === 'recommendations' ? job.usersPerRun : job.queriesPerRun, locale),
    runsPerMonth: fieldText(job.runsPerMonth, locale),
  };
}

/** A point of activity; without one, to be filled in. */
export function activityDraft(point: ActivityPoint | undefined, locale: Locale): ActivityDraft {
  const percent = (share: number | undefined): string => (share === undefined ? '' : quantityText(new Big(share).times(100), locale, 20));
  return { key: (keys += 1), usersShare: percent(point?.usersShare), requestsShare: percent(point?.requestsShare) };
}

/** The fields of a workload; empty ones, of the built-in region, without one. */
export function draftOf(workload: Workload | undefined, locale: Locale): WorkloadDraft {
  return {
    region: workload?.region ?? 'us-east-1',
    hoursPerMonth: workload?.hoursPerMonth ?? 732,
    users: fieldText(workload?.users, locale),
    gigabytesPerMonth: fieldText(workload?.ingestion.gigabytesPerMonth, locale),
    trainingHours: fieldText(workload?.training?.hoursPerMonth, locale),
    trainedInteractions: fieldText(workload?.training?.interactionsPerMonth, locale),
    freeTier: workload?.freeTier ?? false,
    placements: workload?.placements.map((placement) => placementDraft(placement, locale)) ?? [],
    batch: workload?.batch.map((job) => jobDraft(job, locale)) ?? [],
    activity: workload?.activity?.map((point) => activityDraft(point, locale)) ?? [],
  };
}

/** What a browser keeps of the form between visits: everything that was typed, valid or not. */
export function stateOf(typed: WorkloadDraft): string {
  return JSON.stringify(typed);
}

/** A draft of another page, or of an earlier visit: its keys may be ours by now. */
export function renewKeys(draft: WorkloadDraft): WorkloadDraft {
  const renewed = <T extends { readonly key: number }>(each: T): T => ({ ...each, key: (keys += 1) });
  return {
    ...draft,
    placements: draft.placements.map((each) => renewed({ ...each, demand: each.demand.map(renewed) })),
    batch: draft.batch.map(renewed),
    activity: draft.activity.map(renewed),
  };
}

/** What a field's text stands for: its number, nothing, or the text itself where it is no number, so that the refusal can quote it. */
export function valueOf(text: string, commas: Commas): number | string | undefined {
  return text.trim() === '' ? undefined : (parseNumber(text, commas) ?? text.trim());
}

const count = (text: string): unknown => valueOf(text, 'anywhere');
const quantity = (text: string): unknown => valueOf(text, 'grouping');

/** A percentage as the share it is, exactly; what is no number stays as it was typed. */
function share(text: string): unknown {
  const percent = quantity(text);
  return typeof percent === 'number' ? new Big(percent).times('0.01').toNumber() : percent;
}

/** An object without the fields that are empty: absent is not the same as undefined to those who list them. */
function filled(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function placementInput({ name, type, demand, isPrecomputed, ...texts }: PlacementDraft): unknown {
  return filled({
    name: name.trim(),
    type,
    demand: demand.map((band) => filled({ requestsPerHour: count(band.requestsPerHour), hoursPerMonth: quantity(band.hoursPerMonth) })),
    minimumProvisionedTps: count(texts.minimumProvisionedTps),
    minimumRequestsPerSecond: count(texts.minimumRequestsPerSecond),
    precompute: isPrecomputed ? filled({ usersPerRun: count(texts.usersPerRun), runsPerMonth: count(texts.runsPerMonth) }) : undefined,
  });
}

function jobInput({ kind, countPerRun, runsPerMonth }: JobDraft): unknown {
  const counted = kind === 'recommendations' ? 'usersPerRun' : 'queriesPerRun';
  return filled({ kind, [counted]: count(countPerRun), runsPerMonth: count(runsPerMonth) });
}

/** What the fields say, for `parseWorkload` to judge. A field that is empty is left out. */
export function inputOf(draft: WorkloadDraft): unknown {
  const training = filled({ hoursPerMonth: quantity(draft.trainingHours), interactionsPerMonth: count(draft.trainedInteractions) });
  return filled({
    region: draft.region,
    hoursPerMonth: draft.hoursPerMonth,
    users: count(draft.users),
    ingestion: filled({ gigabytesPerMonth: quantity(draft.gigabytesPerMonth) }),
    training: Object.keys(training).length > 0 ? training : undefined,
    placements: draft.placements.map(placementInput),
    batch: draft.batch.map(jobInput),
    freeTier: draft.freeTier ? true : undefined,
    activity:
      draft.activity.length > 0
        ? draft.activity.map((point) => filled({ usersShare: share(point.usersShare), requestsShare: share(point.requestsShare) }))
        : undefined,
  });
}
