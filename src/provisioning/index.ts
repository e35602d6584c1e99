export { applyChanges, type ApplyOptions } from './apply-changes.js';
export { callErrorKind, type CallError, type CallErrorKind } from './call-error.js';
export { type ChangeEvent, type ChangeOutcome, type ChangeRecord } from './change-event.js';
export {
  type ChangePlan,
  type Guardrail,
  type Outlook,
  type PlanLimits,
  type PlannedCall,
  type PlannedChange,
  type PlanTier,
  type RiskRange,
} from './change-plan.js';
export { planChanges, type ChangeTarget, type Guardrails, type PlanPrices } from './plan-changes.js';
export { PlanAlteredError } from './plan-hash.js';
export { type CampaignPort } from './port.js';
export {
  isSettled,
  isUpdatable,
  type Campaign,
  type LatestUpdate,
  type Provisioned,
  type Recommender,
  type Unreadable,
} from './provisioned.js';
export { NothingToUndoError, undoPlan } from './undo-plan.js';
