export { type LagEstimate } from './autoscaling-lag.js';
export { backtest, type AdviceOptions, type Backtest, type Policy } from './backtest.js';
export { burstFactorAt, burstFactors, type BurstBand, type BurstFactors } from './burst-factor.js';
export { type MinimumSince } from './bursts.js';
export { fleetCost, type FleetCost, type FleetMember, type FleetPrices, type FleetTotal } from './fleet-cost.js';
export { fleetRisk, type FleetRisk } from './fleet-risk.js';
export { frontier, type Frontier, type FrontierOptions } from './frontier.js';
export { judgeWeek } from './judge-week.js';
export { levelShift, type DemandShift, type DemandTrend, type LevelShift } from './level-shift.js';
export { lookUp, peakMinimum, type MinimumFigures } from './look-up.js';
export { tpsHoursPerMonth, type CapacityPrice } from './money.js';
export { planEvents, type EventOptions, type EventPlan, type ExtraCost, type PlannedEvent } from './plan-events.js';
export { planWeek } from './plan-week.js';
export { recommendMinimum } from './recommend-minimum.js';
export { type RecommendOptions } from './recommend-options.js';
export {
  type Alternative,
  type CorrectedRisk,
  type Evidence,
  type LagAnswer,
  type Recommendation,
  type RiskMeasure,
  type Rule,
  type Shortfall,
  type Variation,
} from './recommendation.js';
export { replay, type HeldMinimums, type MinimumChange, type ReplayFigures, type ReplayOptions } from './replay.js';
export { scalingVerdict, type BurstVerdict, type ScalingSigns, type ScalingVerdict } from './scaling-verdict.js';
export {
  type WeekChange,
  type WeekComparison,
  type WeekFigures,
  type PlanWeekOptions,
  type WeekSchedule,
  type WeekVerdict,
} from './week-schedule.js';
