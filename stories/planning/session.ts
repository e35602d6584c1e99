import type { Along } from '../../pricing/break-even.js';
import type { OfferingId } from '../../pricing/offerings/offering.js';
import type { Workload } from '../../pricing/workload.js';

/** Text in both languages. */
export interface Bilingual {
  readonly en: string;
  readonly ja: string;
}

/** One thing that a team does or talks about, and what it may press to see it happen. */
export interface SessionStep {
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly tries?: readonly { readonly label: Bilingual; readonly change: (workload: Workload) => Workload }[];
}

/** A planning session: what the page says, and what it starts with. */
export interface Session {
  readonly title: Bilingual;
  readonly lead: Bilingual;
  readonly steps: readonly SessionStep[];
  readonly workload: Workload;
  readonly offering: OfferingId;
  /** Shows where the cheapest offering changes, along this. */
  readonly along?: Along;
}

/** What Storybook's controls hold: the numbers that a session turns on, and the whole workload beneath them. */
export interface SessionArgs {
  readonly users: number;
  readonly gigabytesPerMonth: number;
  readonly trainingHoursPerMonth: number;
  readonly usualRequestsPerHour: number;
  readonly peakRequestsPerHour: number;
  readonly peakHoursPerMonth: number;
  readonly workload: Workload;
}

/** The controls' numbers as a workload has them; 0 for what it does not have. */
export function argsOf(workload: Workload): SessionArgs {
  const [usual, peak] = workload.placements[0]?.demand ?? [];
  return {
    users: workload.users,
    gigabytesPerMonth: workload.ingestion.gigabytesPerMonth,
    trainingHoursPerMonth: workload.training?.hoursPerMonth ?? 0,
    usualRequestsPerHour: usual?.requestsPerHour ?? 0,
    peakRequestsPerHour: peak?.requestsPerHour ?? 0,
    peakHoursPerMonth: peak?.hoursPerMonth ?? 0,
    workload,
  };
}

/** The workload with the numbers of the controls that differ from its own; every placement gets the same hours. */
export function workloadOf({ workload, ...wanted }: SessionArgs): Workload {
  const { workload: _, ...had } = argsOf(workload);
  if (Object.entries(had).every(([name, value]) => wanted[name as keyof typeof wanted] === value)) return workload;
  const hasDemand =
    wanted.usualRequestsPerHour !== had.usualRequestsPerHour ||
    wanted.peakRequestsPerHour !== had.peakRequestsPerHour ||
    wanted.peakHoursPerMonth !== had.peakHoursPerMonth;
  const peakHours = Math.min(wanted.peakHoursPerMonth, workload.hoursPerMonth);
  return {
    ...workload,
    users: wanted.users,
    ingestion: { gigabytesPerMonth: wanted.gigabytesPerMonth },
    training: { ...workload.training, hoursPerMonth: wanted.trainingHoursPerMonth },
    placements: hasDemand
      ? workload.placements.map((placement) => ({
          ...placement,
          demand: [
            { requestsPerHour: wanted.usualRequestsPerHour, hoursPerMonth: workload.hoursPerMonth - peakHours },
            { requestsPerHour: wanted.peakRequestsPerHour, hoursPerMonth: peakHours },
          ],
        }))
      : workload.placements,
  };
}
