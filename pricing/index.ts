export { type Big } from './exact.js';
export { InvalidInputError, isInvalidInputError, type Issue } from './invalid-input.js';
export {
  parseWorkload,
  PLACEMENT_TYPES,
  type BatchJob,
  type DemandBand,
  type Placement,
  type PlacementType,
  type Workload,
} from './workload.js';
export {
  METERS,
  parsePriceBook,
  priceBook,
  UnknownRegionError,
  type MeterId,
  type MeterPrice,
  type PriceBook,
  type RateSource,
  type RateStatus,
  type Tier,
} from './price-book.js';
export { chargeByTier, type TierCharge } from './tiers.js';
export { type HoursTerm, type LineItem, type LinePart } from './line-item.js';
export { type Assumption, type Warning } from './findings.js';
export { type CannotServeReason, type OfferingId } from './offerings/offering.js';
export { CannotServeError, estimate, OFFERING_IDS, type CannotServe, type Estimate } from './estimate.js';
export { canServe, compare, type Comparison } from './compare.js';
export { freeRequestsPerHour, userBlocks } from './recommender-lines.js';
export { PRESET_IDS, PRESETS, type PresetId } from './presets.js';
export { parsePriceOptions, type Discount, type PriceOptions, type SecondCurrency, type Tax } from './price-options.js';
export { payable, quote, type Payable, type Quote, type QuoteDiscount, type QuoteLine } from './quote.js';
export { NOT_COUNTED, type NotCounted } from './not-counted.js';
export { parsePlan, type Growing, type Plan, type Segment, type SegmentDemand } from './plan.js';
export { project, type ProjectedMonth, type Projection } from './projection.js';
