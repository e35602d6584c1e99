import { Big, type Big as Decimal } from '../../pricing/exact.js';
import { InvalidInputError, shown, type Issue } from '../../pricing/invalid-input.js';
import type { PriceBook } from '../../pricing/price-book.js';
import type { Frontier } from '../capacity/frontier.js';
import { lookUp } from '../capacity/look-up.js';
import { tpsHoursPerMonth } from '../capacity/money.js';
import type { ChangePlan, PlanLimits } from './change-plan.js';
import { guardrailsFor } from './guardrails.js';
import { planOf, type DraftChange, type DraftOutlook } from './plan-of.js';
import { planTiers } from './plan-money.js';
import type { Provisioned } from './provisioned.js';

/** A minimum that a resource should get. */
export interface ChangeTarget {
  readonly arn: string;
  /** A finite number; one that AWS could not take becomes a blocked change. */
  readonly minimum: number;
  /** Without it, cost and risk read "not known". */
  readonly frontier?: Frontier | undefined;
  /** Why, in the words of whoever decided. */
  readonly reason?: string | undefined;
}

/** Limits to check a plan against, where the usual ones do not fit. */
export interface Guardrails {
  /** Highest minimum a campaign may get; 500 unless given: what AWS serves a campaign a second by default. */
  readonly maximumTps?: number | undefined;
  /** Share of requests that may end up at risk without typing the name; 0.001 unless given. */
  readonly riskBudget?: number | undefined;
}

/** What a plan's costs are worked out from. */
export interface PlanPrices {
  readonly book: PriceBook;
  readonly hoursPerMonth: number;
  /** TPS-hours a month of the account's campaigns that are not in the plan, which fill the lower tiers; 0 unless given. */
  readonly otherTpsHours?: number | string | Decimal | undefined;
  /** What the whole fleet costs now, to be shown beside the difference. */
  readonly fleetCostPerMonth?: number | string | Decimal | undefined;
  /** Epoch seconds, the plan's date; now unless given. */
  readonly plannedAt?: number | undefined;
}

const DEFAULT_LIMITS: PlanLimits = { maximumTps: 500, riskBudget: 0.001 };

/**
 * Makes a plan of changed minimums: before, after, cost and risk, what stands in the way, the exact calls. Nothing is sent.
 * @param current resources as they were just read; a target's "before" is what the change is compared with when it is applied
 * @throws InvalidInputError for a target that is there twice, is not among `current`, or is no number
 */
export function planChanges(
  current: readonly Provisioned[],
  targets: readonly ChangeTarget[],
  guardrails: Guardrails = {},
  prices: PlanPrices,
): ChangePlan {
  const limits: PlanLimits = {
    maximumTps: guardrails.maximumTps ?? DEFAULT_LIMITS.maximumTps,
    riskBudget: guardrails.riskBudget ?? DEFAULT_LIMITS.riskBudget,
  };
  const resources = new Map(current.map((resource) => [resource.arn, resource]));
  const issues = [...issuesOfLimits(limits), ...issuesOfTargets(targets, resources), ...issuesOfPrices(prices)];
  if (issues.length > 0) throw new InvalidInputError(issues);
  const { book, hoursPerMonth, otherTpsHours = 0, fleetCostPerMonth, plannedAt = Math.floor(Date.now() / 1000) } = prices;
  return planOf({
    plannedAt,
    region: targets[0]?.arn.split(':')[3] ?? book.region,
    currency: book.currency,
    priceDate: book.date,
    hoursPerMonth,
    limits,
    tpsHourTiers: planTiers(book),
    otherTpsHours: new Big(otherTpsHours).toFixed(),
    fleetCostPerMonth: fleetCostPerMonth === undefined ? undefined : new Big(fleetCostPerMonth).toFixed(),
    changes: targets.map((target) => draftOf(target, resources.get(target.arn)!, limits, hoursPerMonth)),
  });
}

function draftOf(
  { arn, minimum, frontier, reason }: ChangeTarget,
  resource: Provisioned,
  limits: PlanLimits,
  hoursPerMonth: number,
): DraftChange {
  const measured = frontier && frontier.billedHours > 0 ? frontier : undefined;
  // Recommenders bill requests above free ones, not TPS-hours, and are not written: what they would cost is not told.
  const priced = resource.kind === 'campaign' ? measured : undefined;
  return {
    arn,
    name: resource.name,
    kind: resource.kind,
    before: outlookOf(resource.minimum, measured, priced, hoursPerMonth),
    after: outlookOf(minimum, measured, priced, hoursPerMonth),
    requestsPerMonth: measured && (measured.requests * hoursPerMonth * 3600) / (measured.windows * measured.windowSeconds),
    reason,
    guardrails: guardrailsFor(resource, minimum, limits),
  };
}

function outlookOf(minimum: number, measured: Frontier | undefined, priced: Frontier | undefined, hoursPerMonth: number): DraftOutlook {
  const figures = measured && knows(measured, minimum) ? lookUp(measured, minimum) : undefined;
  return {
    minimum,
    tpsHours: figures && priced && tpsHoursPerMonth(priced, minimum, hoursPerMonth).toFixed(),
    riskShareLagging: figures?.riskShareLagging,
    riskShareNoAutoscaling: figures?.riskShareNoAutoscaling,
  };
}

/** A frontier that was cut below the peak says nothing of minimums above its cut. */
function knows({ maximum, peakTps }: Frontier, minimum: number): boolean {
  return Number.isSafeInteger(minimum) && minimum >= 0 && (minimum <= maximum || maximum >= peakTps);
}

function issuesOfTargets(targets: readonly ChangeTarget[], resources: ReadonlyMap<string, Provisioned>): Issue[] {
  const first = new Map<string, number>();
  return targets.flatMap(({ arn, minimum }, index) => {
    const issues: Issue[] = [];
    const path = `targets[${index}].arn`,
      before = first.get(arn);
    if (before !== undefined)
      issues.push({ path, value: arn, message: `${path}: expected a resource once, got ${shown(arn)} as in targets[${before}]` });
    else if (!resources.has(arn))
      issues.push({ path, value: arn, message: `${path}: expected one of the ${resources.size} resources that were read, got "${arn}"` });
    first.set(arn, before ?? index);
    if (typeof minimum !== 'number' || !Number.isFinite(minimum))
      issues.push({
        path: `targets[${index}].minimum`,
        value: minimum,
        message: `targets[${index}].minimum: expected a number, got ${shown(minimum)}`,
      });
    return issues;
  });
}

function issuesOfLimits({ maximumTps, riskBudget }: PlanLimits): Issue[] {
  const issues: Issue[] = [];
  if (!Number.isSafeInteger(maximumTps) || maximumTps < 1)
    issues.push({
      path: 'guardrails.maximumTps',
      value: maximumTps,
      message: `guardrails.maximumTps: expected a whole number >= 1, got ${shown(maximumTps)}`,
    });
  if (!(riskBudget >= 0 && riskBudget <= 1))
    issues.push({
      path: 'guardrails.riskBudget',
      value: riskBudget,
      message: `guardrails.riskBudget: expected a share from 0 to 1, got ${shown(riskBudget)}`,
    });
  return issues;
}

function issuesOfPrices({ hoursPerMonth }: PlanPrices): Issue[] {
  if (hoursPerMonth > 0 && Number.isFinite(hoursPerMonth)) return [];
  return [{ path: 'hoursPerMonth', value: hoursPerMonth, message: `hoursPerMonth: expected a number > 0, got ${shown(hoursPerMonth)}` }];
}
