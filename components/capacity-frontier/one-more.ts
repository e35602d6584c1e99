import type { Big } from '../../pricing/exact.js';
import type { AtMinimum } from '../demand-chart/at-minimum.js';

/** What one more TPS does to a month. */
export interface OneMore {
  /** undefined where rates are not known. */
  readonly cost: Big | undefined;
  readonly billedHours: Big;
  /** Requests it takes out of risk: with lagging autoscaling (C8) never more than with none (C7). */
  readonly savesLow: Big;
  readonly savesHigh: Big;
}

/** From one minimum to the next. */
export function oneMore(from: AtMinimum, to: AtMinimum): OneMore {
  return {
    cost: from.cost && to.cost && to.cost.minus(from.cost),
    billedHours: to.billedHours.minus(from.billedHours),
    savesLow: from.requestsLow.minus(to.requestsLow),
    savesHigh: from.requestsHigh.minus(to.requestsHigh),
  };
}
