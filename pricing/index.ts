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
export { parsePriceBook, type PriceBookJson } from './parse-price-book.js';
export {
  bookInForce,
  METERS,
  NoBookInForceError,
  priceBook,
  priceBooks,
  UnknownRegionError,
  type MeterId,
  type MeterPrice,
  type PriceBook,
  type RateSource,
  type RateStatus,
  type ShelvedBook,
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
export {
  type Billing,
  type CallInputs,
  type CatalogueSource,
  type DataNeeds,
  type DatasetNeed,
  type InferenceCall,
  type RecipeType,
  type Verification,
} from './catalogue/catalogue-entry.js';
export { purpose, PURPOSES, purposesOf, type Purpose, type PurposeId } from './catalogue/purposes.js';
export { recipe, RECIPE_IDS, RECIPES, type Recipe, type RecipeId } from './catalogue/recipes.js';
export { DOMAINS, USE_CASE_IDS, USE_CASES, useCase, type Domain, type UseCase, type UseCaseId } from './catalogue/use-cases.js';
export {
  type Derivation,
  type DerivationAssumptionId,
  type DerivationStep,
  type DerivationStepId,
  type DerivationUnit,
} from './derive/derivation.js';
export { bandsFromShape, type ShapedBands, type ShapedDemand } from './derive/bands-from-shape.js';
export { BYTES_PER_GIGABYTE, gigabytesFromEvents, type EventsSent } from './derive/gigabytes-from-events.js';
export { requestsFromUsers, type UsersAsking } from './derive/requests-from-users.js';
export { SHAPE_IDS, SHAPES, type DemandShape, type ShapeId } from './derive/shapes.js';
export { AUTOMATIC_EVERY_DAYS, trainingFromCadence, type TrainingCadence } from './derive/training-from-cadence.js';
export { costDrivers, type CostDriver, type DriverInput } from './cost-drivers.js';
export { nextKnees, type Knee } from './next-knee.js';
export { movedTo, standsAt } from './along.js';
export { breakEven, type Along, type BreakEven, type Crossing } from './break-even.js';
export { costCurve, type CostCurve, type CurvePoint } from './cost-curve.js';
export { mustChange, type MustChange } from './must-change.js';
export { hybrid, isHybrid, type Hybrid, type NoHybrid } from './hybrid.js';
export { type HybridMustChange, type Way } from './hybrid-must-change.js';
export { isOfferFile, offerFile, type OfferOptions, type OfferReading } from './offer-file.js';
export { type OfferBook } from './offer-book.js';
export { type LeftOut, type LeftOutReason } from './offer-products.js';
export {
  bookChange,
  CurrenciesDifferError,
  priceChange,
  type AllowanceChange,
  type AllowanceId,
  type MeterChange,
  type OfferingChange,
  type PriceChange,
  type RateChange,
  type TierChange,
} from './price-change.js';
export { type Bill, type BillFormat, type BillLine, type BillLineKind } from './bill.js';
export { type Explanation } from './bill-explanations.js';
export { reconcile, type ReconciledMeter, type Reconciliation, type ReconcileOptions } from './reconcile.js';
