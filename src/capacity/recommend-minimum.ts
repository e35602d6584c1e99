import { Big, type Big as Decimal } from '../../pricing/exact.js';
import { InvalidInputError, shown, type Issue } from '../../pricing/invalid-input.js';
import type { DemandSeries } from '../demand/demand-series.js';
import { frontier as frontierOf, type Frontier, type FrontierOptions } from './frontier.js';
import { lookUp, peakMinimum } from './look-up.js';
import {
  additionalRequests,
  billedRequests,
  costOfAdditional,
  costOfTpsHours,
  perMonth,
  tpsHoursPerMonth,
  type CapacityPrice,
} from './money.js';
import type { Alternative, Evidence, Recommendation, RiskMeasure, Rule } from './recommendation.js';
import { requestsAboveFree } from './requests-above-free.js';

export interface RecommendOptions {
  /** Share of requests that may be at risk, 0 to 1; 0.001 unless given (C12). */
  readonly riskBudget?: number | undefined;
  readonly riskMeasure?: RiskMeasure | undefined;
  /** What a lost request is worth, decimal text in the book's currency: gives the cost-optimal minimum instead of a budget (C13). Needs `price`. */
  readonly valuePerLostRequest?: string | undefined;
  /** Factor on the minimum found, >= 1; never above the peak. */
  readonly headroom?: number | undefined;
  readonly autoscalingLagSeconds?: number | undefined;
  /** The live minimum. */
  readonly current?: number | undefined;
  readonly billing?: FrontierOptions['billing'];
  /** Free requests an hour of a recommender (P5): its bill is what goes above them. */
  readonly freePerHour?: number | undefined;
  readonly price?: CapacityPrice | undefined;
  /** The frontier of this very series, with the same lag and billing, where there is one already. */
  readonly frontier?: Frontier | undefined;
}

/** Measured hours that advice takes: a day. */
export const LEAST_HOURS = 24;

/**
 * The minimum to set for measured demand, and why: the smallest that keeps the requests at risk within a budget (C12), or the cost-optimal one where a
 * lost request has a value (C13). The same series gives the same minimum whatever the current one is, so advice that was followed is not given again.
 * @returns kind 'no-data' without a measured window, 'insufficient-data' under 24 measured hours: both keep the current minimum
 * @throws InvalidInputError for options out of range
 */
export function recommendMinimum(series: DemandSeries, options: RecommendOptions = {}): Recommendation {
  checkOptions(options);
  const { current, riskMeasure = 'lagging-autoscaling', headroom = 1 } = options;
  const billing = options.billing ?? { windowSeconds: options.freePerHour === undefined ? 300 : 3600 };
  // A table that was cut below the peak can't tell what the minimums above it risk.
  const given = options.frontier && options.frontier.maximum >= options.frontier.peakTps ? options.frontier : undefined;
  const frontier = given ?? frontierOf(series, { autoscalingLagSeconds: options.autoscalingLagSeconds, billing });
  const money = moneyOf(series, frontier, options);
  const measuredHours = (frontier.windows * frontier.windowSeconds) / 3600;
  // A recommender bills whole hours: where each has a gap, a day was measured and still no bill.
  const isEnough = measuredHours >= LEAST_HOURS && frontier.billedHours > 0;
  const refusal = frontier.windows === 0 ? 'no-data' : isEnough ? undefined : 'insufficient-data';

  const rule: Rule =
    options.valuePerLostRequest === undefined
      ? { kind: 'risk-budget', riskBudget: options.riskBudget ?? 0.001, riskMeasure, headroom }
      : { kind: 'newsvendor', valuePerLostRequest: options.valuePerLostRequest, riskMeasure, headroom };
  const minimum = refusal
    ? (current ?? 1)
    : withHeadroom(
        rule.kind === 'risk-budget' ? withinBudget(frontier, rule) : cheapestWithLosses(frontier, rule, money),
        headroom,
        frontier,
      );
  const costAt = (each: number): Decimal | undefined => money?.costPerMonth(each);
  const difference = (from: number): Decimal | undefined => {
    const [a, b] = [costAt(minimum), costAt(from)];
    return a && b ? a.minus(b) : undefined;
  };
  return {
    minimum,
    kind: refusal ?? (current === undefined ? 'set' : minimum > current ? 'raise' : minimum < current ? 'lower' : 'keep'),
    current,
    rule,
    evidence: evidenceOf(series, frontier, measuredHours),
    neighbours: neighboursOf(frontier, refusal ? undefined : minimum, current, costAt),
    costAboveFloor: difference(1),
    costDifference: current === undefined ? undefined : difference(current),
    freeFloor: options.freePerHour === undefined ? undefined : Math.floor(options.freePerHour / 3600),
  };
}

function riskTable(frontier: Frontier, measure: RiskMeasure): Float64Array {
  return measure === 'lagging-autoscaling' ? frontier.requestsAboveLag : frontier.requestsAbove;
}

/** C12. Risk falls as the minimum rises and is 0 at the peak, so there always is one. */
function withinBudget(frontier: Frontier, { riskBudget, riskMeasure }: Rule & { kind: 'risk-budget' }): number {
  const risk = riskTable(frontier, riskMeasure);
  let minimum = 1;
  while (minimum < frontier.maximum && frontier.requests > 0 && risk[minimum]! / frontier.requests > riskBudget) minimum++;
  return minimum;
}

/** C13: the smallest minimum that minimises what is billed over the series plus what the requests at risk are worth. */
function cheapestWithLosses(
  frontier: Frontier,
  { valuePerLostRequest, riskMeasure }: Rule & { kind: 'newsvendor' },
  money: Money | undefined,
): number {
  const risk = riskTable(frontier, riskMeasure);
  // Thirds of a request, or of a cent, would make equals unequal: the score is kept x 3,600 x windowSeconds, in which nothing is divided.
  const perRequest = new Big(valuePerLostRequest).times(3600);
  const score = (minimum: number): Decimal =>
    money!
      .billedOverSeriesTimes3600(minimum)
      .times(frontier.windowSeconds)
      .plus(perRequest.times(decimal(risk[minimum]! * frontier.windowSeconds)));
  let best = 1,
    lowest = score(1);
  for (let minimum = 2; minimum <= frontier.maximum; minimum++) {
    const here = score(minimum);
    if (here.lt(lowest)) [best, lowest] = [minimum, here];
  }
  return best;
}

/** In decimals: 10 x 1.1 is 11, not 12. */
function withHeadroom(minimum: number, headroom: number, frontier: Frontier): number {
  return Math.min(peakMinimum(frontier), Number(new Big(minimum).times(headroom).round(0, 3)));
}

interface Money {
  readonly costPerMonth: (minimum: number) => Decimal | undefined;
  /** At the rate of the tier in use, over the series: what C13 weighs against losses. Times 3,600, so that TPS-hours stay whole requests. */
  readonly billedOverSeriesTimes3600: (minimum: number) => Decimal;
}

function moneyOf(series: DemandSeries, frontier: Frontier, { price, freePerHour, billing }: RecommendOptions): Money | undefined {
  if (!price || frontier.billedHours === 0) return undefined;
  const { book, hoursPerMonth } = price;
  if (freePerHour !== undefined) {
    const aboveFree = requestsAboveFree(series, freePerHour);
    const additional = (minimum: number): Decimal => decimal(additionalRequests(frontier, minimum, freePerHour, aboveFree));
    return {
      costPerMonth: (minimum) => costOfAdditional(perMonth(additional(minimum), frontier, hoursPerMonth), book),
      billedOverSeriesTimes3600: (minimum) => costOfAdditional(additional(minimum), book).times(3600),
    };
  }
  const other = new Big(price.otherTpsHours),
    otherCost = costOfTpsHours(other, book);
  // This campaign counted at its floor: advice that depended on the current minimum could move its own price, and not be a fixed point.
  const rate = rateAt(other.plus(tpsHoursPerMonth(frontier, 1, hoursPerMonth)), book);
  // Whole hours are a recommender's: without its free requests its bill is not known, and a campaign's would only look like it.
  const isRecommender = billing?.windowSeconds === 3600;
  return {
    costPerMonth: (minimum) =>
      isRecommender ? undefined : costOfTpsHours(other.plus(tpsHoursPerMonth(frontier, minimum, hoursPerMonth)), book).minus(otherCost),
    billedOverSeriesTimes3600: (minimum) => decimal(billedRequests(frontier, minimum)).times(rate),
  };
}

/** Counts of requests without the dust of binary fractions, so that equal scores are equal. */
function decimal(requests: number): Decimal {
  return new Big(requests.toFixed(3));
}

/** The rate of the tier that a month's total stands in (C13). */
function rateAt(tpsHours: Decimal, book: CapacityPrice['book']): Decimal {
  const { tiers } = book.meters['tps-hours'];
  let rate = new Big(0);
  for (const tier of tiers) {
    rate = tier.rate ?? rate;
    if (tier.upTo === null || tpsHours.lte(tier.upTo)) break;
  }
  return rate;
}

function evidenceOf(series: DemandSeries, frontier: Frontier, measuredHours: number): Evidence {
  const { windows, windowSeconds, gaps, requests, peakTps, autoscalingLagSeconds } = frontier;
  return {
    start: series.start,
    end: series.start + series.requests.length * series.windowSeconds,
    windowSeconds,
    windows,
    gaps,
    measuredHours,
    requests,
    peakTps,
    autoscalingLagSeconds,
    meanTps: measuredHours === 0 ? 0 : requests / (measuredHours * 3600),
  };
}

function neighboursOf(
  frontier: Frontier,
  recommended: number | undefined,
  current: number | undefined,
  costAt: (minimum: number) => Decimal | undefined,
): Alternative[] {
  if (frontier.windows === 0) return [];
  const roles = new Map<number, Alternative['roles'][number][]>();
  const add = (minimum: number | undefined, role: Alternative['roles'][number]): void => {
    if (minimum !== undefined && minimum >= 1) roles.set(minimum, [...(roles.get(minimum) ?? []), role]);
  };
  add(1, 'floor');
  add(recommended === undefined ? undefined : recommended - 1, 'lower');
  add(recommended, 'recommended');
  add(recommended === undefined ? undefined : recommended + 1, 'higher');
  add(peakMinimum(frontier), 'peak');
  add(current, 'current');
  return [...roles]
    .sort(([a], [b]) => a - b)
    .map(([minimum, its]) => ({ minimum, roles: its, ...lookUp(frontier, minimum), costPerMonth: costAt(minimum) }));
}

function checkOptions({
  riskBudget,
  headroom,
  valuePerLostRequest,
  current,
  price,
  billing,
  freePerHour,
  autoscalingLagSeconds,
}: RecommendOptions): void {
  const issues: Issue[] = [];
  const expect = (path: string, value: unknown, isValid: boolean, words: string): void => {
    if (value !== undefined && !isValid) issues.push({ path, value, message: `${path}: expected ${words}, got ${shown(value)}` });
  };
  expect('riskBudget', riskBudget, riskBudget! >= 0 && riskBudget! <= 1, 'a share from 0 to 1');
  expect('headroom', headroom, Number.isFinite(headroom) && headroom! >= 1, 'a factor >= 1');
  expect(
    'valuePerLostRequest',
    valuePerLostRequest,
    /^\d+(\.\d+)?$/.test(String(valuePerLostRequest)),
    'a decimal >= 0 as text, such as "0.015"',
  );
  expect('current', current, Number.isSafeInteger(current) && current! >= 1, 'a whole number >= 1');
  expect('freePerHour', freePerHour, Number.isFinite(freePerHour) && freePerHour! >= 0, 'a finite number >= 0');
  const isHourly = freePerHour === undefined || billing?.windowSeconds !== 300;
  expect('billing.windowSeconds', billing?.windowSeconds, isHourly, '3600 beside freePerHour: a recommender bills hours');
  expect(
    'autoscalingLagSeconds',
    autoscalingLagSeconds,
    Number.isFinite(autoscalingLagSeconds) && autoscalingLagSeconds! >= 0,
    'a finite number >= 0',
  );
  if (valuePerLostRequest !== undefined && price === undefined)
    issues.push({
      path: 'price',
      value: undefined,
      message: 'price: expected {book, hoursPerMonth, otherTpsHours} beside valuePerLostRequest, got nothing',
    });
  if (issues.length > 0) throw new InvalidInputError(issues);
}
