export { frontier, type Frontier, type FrontierOptions } from './frontier.js';
export { lookUp, peakMinimum, type MinimumFigures } from './look-up.js';
export { tpsHoursPerMonth, type CapacityPrice } from './money.js';
export { recommendMinimum, type RecommendOptions } from './recommend-minimum.js';
export { type Alternative, type Evidence, type Recommendation, type RiskMeasure, type Rule } from './recommendation.js';
