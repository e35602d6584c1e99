export { fleetCost, type FleetCost, type FleetMember, type FleetPrices, type FleetTotal } from './fleet-cost.js';
export { fleetRisk, type FleetRisk } from './fleet-risk.js';
export { frontier, type Frontier, type FrontierOptions } from './frontier.js';
export { lookUp, peakMinimum, type MinimumFigures } from './look-up.js';
export { tpsHoursPerMonth, type CapacityPrice } from './money.js';
export { recommendMinimum } from './recommend-minimum.js';
export { type RecommendOptions } from './recommend-options.js';
export { type Alternative, type Evidence, type Recommendation, type RiskMeasure, type Rule } from './recommendation.js';
