import type { Big } from '../../pricing/exact.js';
import type { PriceBook } from '../../pricing/price-book.js';
import { freeRequestsPerHour } from '../../pricing/recommender-lines.js';
import { fleetCost, type FleetCost, type FleetMember } from '../../src/capacity/fleet-cost.js';
import { lookUp } from '../../src/capacity/look-up.js';
import { isUpdatable, stateOf, type Provisioned } from '../../src/provisioning/provisioned.js';
import type { FleetRow } from './fleet-row.js';
import { statusOf, type RowStatus } from './row-status.js';

/** What a table row says. */
export interface RowView {
  readonly arn: string;
  readonly name: string;
  readonly kind: Provisioned['kind'];
  readonly row: FleetRow;
  readonly status: RowStatus;
  /** undefined while demand is being read. */
  readonly advice: 'lower' | 'raise' | 'keep' | 'none' | undefined;
  readonly minimum: number | undefined;
  readonly recommended: number | undefined;
  /** What a person chose. */
  readonly target: number | undefined;
  /** The highest minimum inside a recommender's free requests. */
  readonly freeFloor: number | undefined;
  /** A month; undefined where not known. */
  readonly cost: Big | undefined;
  /** Of the target, else of the recommended minimum. */
  readonly difference: Big | undefined;
  readonly risk: RiskRange | undefined;
  /** Where the present minimum leaves more at risk than the budget. */
  readonly riskNow: RiskRange | undefined;
  readonly canChange: boolean;
}

/** Shares of requests at risk: from lagging autoscaling (C8) to none (C7). */
export interface RiskRange {
  readonly low: number;
  readonly high: number;
}

export interface FleetPricing {
  /** undefined: no rates of this region, so no money. */
  readonly book: PriceBook | undefined;
  readonly hoursPerMonth: number;
  readonly users: number | undefined;
}

/**
 * The fleet's cost and a view of every row, in the order of the rows. What has not changed since the call before is the very same object: a tick
 * among a thousand rows makes one new view.
 */
export class FleetViews {
  #rows: readonly FleetRow[] | undefined;
  #pricing: FleetPricing | undefined;
  #cost: FleetCost | undefined;
  #views: readonly RowView[] = [];

  of(
    rows: readonly FleetRow[],
    targets: ReadonlyMap<string, number>,
    pricing: FleetPricing,
  ): { readonly views: readonly RowView[]; readonly cost: FleetCost | undefined } {
    const { book, hoursPerMonth, users } = pricing,
      before = this.#pricing;
    const isSame = this.#rows === rows && before?.book === book && before?.hoursPerMonth === hoursPerMonth && before?.users === users;
    if (!isSame) this.#cost = book && fleetCost(rows.map(memberOf), { book, hoursPerMonth, users });
    // One block of users, if nobody said how many: its free requests are the least there are.
    const freeFloor = book && Math.floor(Number(freeRequestsPerHour(users ?? 1, book)) / 3600);
    const known = isSame ? this.#views : [];
    this.#views = rows.map((row, index) => {
      const target = targets.get(row.resource.arn),
        view = known[index];
      return view && view.target === target ? view : viewOf(row, target, this.#cost, freeFloor);
    });
    this.#rows = rows;
    this.#pricing = pricing;
    return { views: this.#views, cost: this.#cost };
  }
}

function viewOf(row: FleetRow, target: number | undefined, cost: FleetCost | undefined, freeFloor: number | undefined): RowView {
  const { resource, demand } = row,
    { arn, name } = resource;
  const status = statusOf(row),
    isReadable = resource.kind !== 'unreadable';
  const kind = isReadable ? resource.kind : resource.resource;
  const minimum = isReadable ? resource.minimum : undefined;
  const recommended = recommendedOf(row),
    advice = adviceOf(row),
    after = target ?? recommended;
  const riskAt = (each: number | undefined): RiskRange | undefined => {
    if (demand.kind !== 'measured' || recommended === undefined || each === undefined) return undefined;
    const { riskShareLagging, riskShareNoAutoscaling } = lookUp(demand.frontier, each);
    return { low: riskShareLagging, high: riskShareNoAutoscaling };
  };
  const riskNow = riskAt(minimum);
  return {
    arn,
    name,
    kind,
    row,
    status,
    advice,
    minimum,
    recommended,
    target,
    freeFloor: kind === 'recommender' ? freeFloor : undefined,
    cost: cost?.costOf(arn),
    difference: after === undefined ? undefined : cost?.differenceOf(arn, after),
    risk: riskAt(after),
    riskNow: riskNow && after !== minimum && isOverBudget(row, riskNow) ? riskNow : undefined,
    canChange:
      isReadable && kind === 'campaign' && isUpdatable(resource) && (advice === 'lower' || advice === 'raise' || target !== undefined),
  };
}

/** How the engine of costs sees a row. */
export function memberOf(row: FleetRow): FleetMember {
  const { resource, demand } = row;
  if (resource.kind === 'unreadable') return { arn: resource.arn, kind: resource.resource, minimum: undefined };
  const { arn, kind, minimum, status } = resource;
  return {
    arn,
    kind,
    minimum,
    recommended: recommendedOf(row),
    demand: demand.kind === 'measured' ? demand : undefined,
    isBilled: isBilled(status),
  };
}

/** AWS bills from ACTIVE until deletion; not what is still being made, failed to be made, or is stopped. */
function isBilled(status: string): boolean {
  const state = stateOf(status);
  return !state.startsWith('CREATE') && state !== 'INACTIVE';
}

function recommendedOf({ demand }: FleetRow): number | undefined {
  if (demand.kind !== 'measured') return undefined;
  const { kind, minimum } = demand.recommendation;
  return kind === 'no-data' || kind === 'insufficient-data' ? undefined : minimum;
}

function adviceOf({ resource, demand }: FleetRow): RowView['advice'] {
  if (resource.kind === 'unreadable' || demand.kind === 'failed') return 'none';
  if (demand.kind === 'waiting') return undefined;
  const { kind } = demand.recommendation;
  return kind === 'raise' || kind === 'lower' || kind === 'keep' ? kind : 'none';
}

function isOverBudget({ demand }: FleetRow, { low }: RiskRange): boolean {
  return demand.kind === 'measured' && demand.recommendation.rule.kind === 'risk-budget' && low > demand.recommendation.rule.riskBudget;
}
