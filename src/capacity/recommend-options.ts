import { InvalidInputError, shown, type Issue } from '../../pricing/invalid-input.js';
import type { DemandSeries } from '../demand/demand-series.js';
import type { Frontier, FrontierOptions } from './frontier.js';
import type { LevelShift } from './level-shift.js';
import type { CapacityPrice } from './money.js';
import type { RiskMeasure, Rule } from './recommendation.js';
import type { ScalingVerdict } from './scaling-verdict.js';

export interface RecommendOptions {
  /** Unset: 'newsvendor' where a lost request has a value, else 'risk-budget'. 'lowest-bill' is the floor, or what is free (C18). */
  readonly rule?: Rule['kind'] | undefined;
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
  /** 1-minute demand of the same resource, of whatever days there are: corrects risk for bursts within minutes (C15). */
  readonly minutes?: DemandSeries | undefined;
  /** `scalingVerdict()` on this very series: gives the lag unless one is given, and adds throttled requests to what is at risk (C16). */
  readonly scaling?: ScalingVerdict | undefined;
  /** `levelShift()` of a longer series of the same resource, where there is one: growth takes weeks to be seen (C17). */
  readonly change?: LevelShift | undefined;
  /** Leaves out what explains the answer (`lags`, `sensitivity`, `change`): for a fleet's rows and for replays. */
  readonly answerOnly?: boolean | undefined;
}

const RULES: readonly Rule['kind'][] = ['risk-budget', 'newsvendor', 'lowest-bill'];

/** @throws InvalidInputError for options out of range */
export function checkOptions(
  series: DemandSeries,
  {
    rule,
    scaling,
    riskBudget,
    headroom,
    valuePerLostRequest,
    current,
    price,
    billing,
    freePerHour,
    autoscalingLagSeconds,
  }: RecommendOptions,
): void {
  const issues: Issue[] = [];
  const expect = (path: string, value: unknown, isValid: boolean, words: string): void => {
    if (value !== undefined && !isValid) issues.push({ path, value, message: `${path}: expected ${words}, got ${shown(value)}` });
  };
  expect('rule', rule, RULES.includes(rule!), `one of ${RULES.join(', ')}`);
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
  const windows = series.requests.length;
  if (scaling?.kind === 'judged' && scaling.throttled.length !== windows)
    issues.push({
      path: 'scaling',
      value: scaling.throttled.length,
      message: `scaling: expected a verdict on this series of ${windows} windows, got one on ${scaling.throttled.length}`,
    });
  if (rule === 'newsvendor' && valuePerLostRequest === undefined)
    issues.push({
      path: 'valuePerLostRequest',
      value: undefined,
      message: 'valuePerLostRequest: expected a decimal as text beside the rule newsvendor, got nothing',
    });
  if (valuePerLostRequest !== undefined && price === undefined)
    issues.push({
      path: 'price',
      value: undefined,
      message: 'price: expected {book, hoursPerMonth, otherTpsHours} beside valuePerLostRequest, got nothing',
    });
  if (issues.length > 0) throw new InvalidInputError(issues);
}
