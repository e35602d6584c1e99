import { Big, sum, ZERO } from './exact.js';
import { hoursOfMonth } from './hours-of-month.js';
import { InvalidInputError, shown, type Issue } from './invalid-input.js';
import { GROWING, type Growing, type Plan, type Segment } from './plan.js';
import type { DemandBand, Placement, Workload } from './workload.js';

const ONE = new Big(1);
/** Quantities of a month are kept to a millionth. */
const DECIMALS = 6;

type Factors = Readonly<Record<Growing, Big>>;

/** One month of a plan: its number from 1, its name, and what is asked for in it. */
export interface PlannedMonth {
  readonly index: number;
  /** "2026-12" where the plan has a start, else the month's number. */
  readonly label: string;
  /** Names of the segments that touch it. */
  readonly segments: readonly string[];
  readonly workload: Workload;
}

/** "2026-12" and so many months on. */
export function monthAfter(startMonth: string, months: number): string {
  const [year, month] = startMonth.split('-').map(Number) as [number, number];
  const at = year * 12 + month - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** A figure times a factor, rounded once from the exact product: whole where it counts things, else to a millionth. Unchanged by 1. */
function scaled(figure: number, factor: Big, decimals: number): number {
  return factor.eq(ONE) ? figure : Number(new Big(figure).times(factor).round(decimals, Big.roundHalfUp).toFixed());
}

/** Bands in a longer or shorter stretch: every hour is times `to` / `from`. Ends are rounded down, so that together they never pass the stretch. */
function stretched(demand: readonly DemandBand[], to: Big, from: Big): DemandBand[] {
  if (to.eq(from)) return [...demand];
  let passed = ZERO,
    end = ZERO;
  return demand.map(({ requestsPerHour, hoursPerMonth }) => {
    passed = passed.plus(hoursPerMonth);
    const start = end;
    end = passed.times(to).div(from).round(DECIMALS, Big.roundDown);
    return { requestsPerHour, hoursPerMonth: Number(end.minus(start).toFixed()) };
  });
}

const multiplied = (demand: readonly DemandBand[], factor: Big): DemandBand[] =>
  demand.map((band) => ({ ...band, requestsPerHour: scaled(band.requestsPerHour, factor, DECIMALS) }));

const ownDemand = (segments: readonly Segment[], name: string): readonly DemandBand[] | undefined =>
  segments
    .findLast(({ demand }) => demand?.some(({ placement }) => placement === name))
    ?.demand?.find(({ placement }) => placement === name)?.demand;

/** A placement's bands of a month: the ordinary ones in what segments of hours leave, then each of those segments. */
function demandOf(
  { name, demand }: Placement,
  factor: Big,
  { whole, parts, hours, usualHours }: { whole: readonly Segment[]; parts: readonly Segment[]; hours: Big; usualHours: Big },
): DemandBand[] {
  const usual = ownDemand(whole, name) ?? multiplied(demand, factor);
  const left = hours.minus(sum(parts.map((part) => new Big(part.hours!))));
  return [
    ...stretched(usual, left, usualHours),
    ...parts.flatMap(
      (part) =>
        ownDemand([part], name) ??
        stretched(multiplied(usual, new Big(part.factors?.requests ?? 1)), new Big(part.hours!), usualHours).filter(
          ({ hoursPerMonth }) => hoursPerMonth > 0,
        ),
    ),
  ];
}

/** What a plan says that only its workload shows to be wrong. */
function checkAgainst({ segments }: Plan, { placements, hoursPerMonth }: Workload): void {
  const issues = segments.flatMap(({ demand = [], hours }, index) =>
    demand.flatMap((own, place): Issue[] => {
      const path = `segments[${index}].demand[${place}]`;
      if (!placements.some(({ name }) => name === own.placement)) {
        const message = `${path}.placement: expected one of ${placements.map(({ name }) => shown(name)).join(', ')}, got ${shown(own.placement)}`;
        return [{ path: `${path}.placement`, value: own.placement, message }];
      }
      const asked = sum(own.demand.map((band) => new Big(band.hoursPerMonth)));
      if (hours !== undefined || asked.lte(hoursPerMonth)) return [];
      const message = `${path}.demand: hours add up to ${asked.toFixed()}, a month has ${hoursPerMonth} (${shown(own.placement)})`;
      return [{ path: `${path}.demand`, value: asked.toNumber(), message }];
    }),
  );
  if (issues.length > 0) throw new InvalidInputError(issues);
}

function checkHours(parts: readonly Segment[], hours: Big, plan: Plan): void {
  const asked = sum(parts.map((part) => new Big(part.hours!)));
  if (asked.lte(hours)) return;
  const path = `segments[${plan.segments.indexOf(parts.at(-1)!)}].hours`;
  throw new InvalidInputError([
    {
      path,
      value: parts.at(-1)!.hours,
      message: `${path}: segments of month ${parts[0]!.fromMonth} add up to ${asked.toFixed()} hours, it has ${hours.toFixed()}`,
    },
  ]);
}

/** What counts by the month follows a segment of hours by its share of the month. */
function ingestionFactor(factor: Big, parts: readonly Segment[], hours: Big): Big {
  if (parts.length === 0) return factor;
  const weighed = sum([hours, ...parts.map((part) => new Big(part.factors?.ingestion ?? 1).minus(1).times(part.hours!))]);
  return factor.times(weighed).div(hours);
}

function workloadOf(usual: Workload, factors: Factors, segments: readonly Segment[], hours: Big, index: number): Workload {
  const whole = segments.filter((segment) => segment.months !== undefined);
  const parts = segments.filter((segment) => segment.hours !== undefined);
  const { users, requests, ingestion, training, batch } = factors;
  const stretch = { whole, parts, hours, usualHours: new Big(usual.hoursPerMonth) };
  const grown = usual.training;
  return {
    ...usual,
    hoursPerMonth: hours.toNumber(),
    users: scaled(usual.users, users, 0),
    ingestion: { gigabytesPerMonth: scaled(usual.ingestion.gigabytesPerMonth, ingestionFactor(ingestion, parts, hours), DECIMALS) },
    ...(grown && {
      training: {
        ...grown,
        ...(grown.hoursPerMonth !== undefined && { hoursPerMonth: scaled(grown.hoursPerMonth, training, DECIMALS) }),
        ...(grown.interactionsPerMonth !== undefined && { interactionsPerMonth: scaled(grown.interactionsPerMonth, training, 0) }),
      },
    }),
    placements: usual.placements.map((placement) => ({
      ...placement,
      demand: demandOf(placement, requests, stretch),
      ...(placement.precompute && {
        precompute: { ...placement.precompute, usersPerRun: scaled(placement.precompute.usersPerRun, batch, 0) },
      }),
    })),
    batch: usual.batch.map((job) => (job.kind === 'recommendations' ? { ...job, usersPerRun: scaled(job.usersPerRun, batch, 0) } : job)),
    // P3: the first two months' alone.
    ...(usual.freeTier && index > 2 && { freeTier: undefined }),
  };
}

const MOST = 1e15;

/** Where growth leaves what can be counted exactly. */
function checkCounts({ workload, index }: PlannedMonth): void {
  const runs = [
    ...workload.batch.flatMap((job) => (job.kind === 'recommendations' ? job : [])),
    ...workload.placements.flatMap(({ precompute }) => precompute ?? []),
  ];
  const most: Readonly<Record<Growing, number>> = {
    users: workload.users,
    requests: Math.max(0, ...workload.placements.flatMap(({ demand }) => demand.map(({ requestsPerHour }) => requestsPerHour))),
    ingestion: workload.ingestion.gigabytesPerMonth,
    training: Math.max(workload.training?.hoursPerMonth ?? 0, workload.training?.interactionsPerMonth ?? 0),
    batch: Math.max(0, ...runs.map(({ usersPerRun }) => usersPerRun)),
  };
  const issues = GROWING.filter((input) => most[input] > MOST).map((input) => {
    const path = `growthPercentPerMonth.${input}`;
    return { path, value: most[input], message: `${path}: ${input} pass ${MOST} in month ${index}; expected less growth` };
  });
  if (issues.length > 0) throw new InvalidInputError(issues);
}

/**
 * What is asked for in each month of a plan (P21).
 * @throws InvalidInputError where the plan does not fit the workload
 */
export function plannedMonths(workload: Workload, plan: Plan): PlannedMonth[] {
  checkAgainst(plan, workload);
  const steps = Object.fromEntries(
    GROWING.map((input) => [input, new Big(plan.growthPercentPerMonth[input] ?? 0).times('0.01').plus(1)]),
  ) as Factors;
  let grown = Object.fromEntries(GROWING.map((input) => [input, ONE])) as Factors;
  return Array.from({ length: plan.months }, (_, months) => {
    const index = months + 1;
    const label = plan.startMonth === undefined ? String(index) : monthAfter(plan.startMonth, months);
    const hours = new Big(plan.startMonth === undefined ? workload.hoursPerMonth : hoursOfMonth(label));
    const segments = plan.segments.filter(({ fromMonth, months: length = 1 }) => index >= fromMonth && index < fromMonth + length);
    checkHours(
      segments.filter((segment) => segment.hours !== undefined),
      hours,
      plan,
    );
    const whole = segments.filter((segment) => segment.months !== undefined);
    const factors = Object.fromEntries(
      GROWING.map((input) => [input, whole.reduce((product, { factors: by }) => product.times(by?.[input] ?? 1), grown[input])]),
    ) as Factors;
    const month = {
      index,
      label,
      segments: segments.map(({ name }) => name),
      workload: workloadOf(workload, factors, segments, hours, index),
    };
    checkCounts(month);
    grown = Object.fromEntries(GROWING.map((input) => [input, grown[input].times(steps[input])])) as Factors;
    return month;
  });
}
