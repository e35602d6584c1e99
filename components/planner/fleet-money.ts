import type { Big } from '../../pricing/exact.js';
import { freeRequestsPerHour } from '../../pricing/recommender-lines.js';
import { fleetCost, type FleetCost, type FleetPrices } from '../../src/capacity/fleet-cost.js';
import { levelShift } from '../../src/capacity/level-shift.js';
import type { CapacityPrice } from '../../src/capacity/money.js';
import { recommendMinimum } from '../../src/capacity/recommend-minimum.js';
import type { Recommendation } from '../../src/capacity/recommendation.js';
import type { CostPerMonth } from '../demand-chart/at-minimum.js';
import type { FleetRow } from '../fleet/fleet-row.js';
import { memberOf } from '../fleet/row-view.js';

/** What a resource's policies are priced by. */
export interface ResourceTerms {
  readonly price: CapacityPrice | undefined;
  readonly freePerHour: number | undefined;
}

/** What the fleet costs, and a resource's advice and cost at any minimum: each computed once, then looked up while a line is dragged. */
export interface PricedFleet extends FleetCost {
  /** Of the fleet's total, the part of this resource at a minimum; undefined where it is not known. One function a resource, however often it is asked for. */
  readonly costsOf: (arn: string) => CostPerMonth;
  /** The row's advice with its money: what the others take up of the tiers counts. undefined without demand. */
  readonly adviceOf: (row: FleetRow) => Recommendation | undefined;
  /** The same object for a row, however often it is asked for. */
  readonly termsOf: (row: FleetRow) => ResourceTerms;
}

/** Prices the fleet anew only when its rows, rates, month or users are others. */
export class FleetMoney {
  #rows: readonly FleetRow[] | undefined;
  #prices: FleetPrices | undefined;
  #priced: PricedFleet | undefined;

  of(rows: readonly FleetRow[], prices: FleetPrices): PricedFleet {
    const isSame =
      this.#rows === rows &&
      this.#prices?.book === prices.book &&
      this.#prices.hoursPerMonth === prices.hoursPerMonth &&
      this.#prices.users === prices.users;
    if (!this.#priced || !isSame) this.#priced = priceFleet(rows, prices);
    this.#rows = rows;
    this.#prices = prices;
    return this.#priced;
  }
}

function priceFleet(rows: readonly FleetRow[], prices: FleetPrices): PricedFleet {
  const cost = fleetCost(rows.map(memberOf), prices);
  const costs = new Map<string, CostPerMonth>(),
    advice = new Map<FleetRow, Recommendation | undefined>(),
    terms = new Map<FleetRow, ResourceTerms>();
  const termsOf = (row: FleetRow): ResourceTerms => remembered(terms, row, () => priceTerms(row, cost, prices));
  return {
    ...cost,
    costsOf: (arn) => remembered(costs, arn, () => costsOf(arn, cost)),
    adviceOf: (row) => remembered(advice, row, () => explainedAdvice(row, termsOf(row))),
    termsOf,
  };
}

function costsOf(arn: string, cost: FleetCost): CostPerMonth {
  const now = cost.costOf(arn),
    table = new Map<number, Big | undefined>();
  return (minimum) =>
    remembered(table, minimum, () => {
      const difference = cost.differenceOf(arn, minimum);
      return now && difference && now.plus(difference);
    });
}

function priceTerms({ resource }: FleetRow, cost: FleetCost, { book, hoursPerMonth, users }: FleetPrices): ResourceTerms {
  const freePerHour = resource.kind === 'recommender' && users !== undefined ? Number(freeRequestsPerHour(users, book)) : undefined;
  const isPriced = resource.kind === 'campaign' || freePerHour !== undefined;
  return {
    freePerHour,
    price: isPriced ? { book, hoursPerMonth, otherTpsHours: cost.tpsHoursWithout(new Set([resource.arn])) } : undefined,
  };
}

/** The advice with what explains it, and its money where there are terms. What was read closely counts. */
export function explainedAdvice({ resource, demand }: FleetRow, terms?: ResourceTerms): Recommendation | undefined {
  if (resource.kind === 'unreadable' || demand.kind !== 'measured') return undefined;
  const { series, frontier, closer, scaling } = demand;
  return recommendMinimum(series, {
    ...terms,
    current: resource.minimum,
    frontier,
    billing: resource.kind === 'recommender' ? { windowSeconds: 3600 } : undefined,
    minutes: closer?.minutes.series,
    scaling,
    change: closer && levelShift(closer.history),
  });
}

function remembered<K, V>(table: Map<K, V>, key: K, make: () => V): V {
  if (!table.has(key)) table.set(key, make());
  return table.get(key)!;
}
