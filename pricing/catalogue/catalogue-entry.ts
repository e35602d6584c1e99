import type { MeterId } from '../price-book.js';

/** What a recipe or use case answers with. The first four can be placements of a workload; the others can't. */
export type RecipeType =
  'USER_PERSONALIZATION' | 'RELATED_ITEMS' | 'PERSONALIZED_RANKING' | 'POPULAR_ITEMS' | 'USER_SEGMENTATION' | 'PERSONALIZED_ACTIONS';

/** The call that gets its answer. */
export type InferenceCall = 'GetRecommendations' | 'GetPersonalizedRanking' | 'GetActionRecommendations' | 'CreateBatchSegmentJob';

/** What the call has to name; `filtered`: only where a filter asks for it. */
export interface CallInputs {
  readonly userId?: 'required' | 'filtered' | 'unverified';
  readonly itemId?: 'required';
  readonly inputList?: 'required';
  readonly itemAttributes?: 'required';
}

/** `documented`: AWS's own pages or service model say so. `unverified`: no source at hand; believe it only after looking. */
export type Verification = 'documented' | 'unverified';

/** How a dataset takes part: without it no training; it helps; it does nothing; or no source at hand says. */
export type DatasetNeed = 'required' | 'optional' | 'unused' | 'unverified';

/** What must be there before it can train. */
export interface DataNeeds {
  /** Interactions at least; of `eventTypes` where they are named. `null`: no source at hand says. */
  readonly interactions: number | null;
  /** Users with two interactions at least. `null`: no source at hand says. */
  readonly usersWithTwoInteractions: number | null;
  /** Event types that must be there; none named: any. */
  readonly eventTypes: readonly string[];
  /** Event types that AWS advises to have besides. */
  readonly advisedEventTypes?: readonly string[];
  readonly items: DatasetNeed;
  readonly users: DatasetNeed;
  readonly actions: DatasetNeed;
}

/** A meter that something is billed by, and how sure that is. `null`: not known which. */
export interface Billing {
  readonly meter: MeterId | null;
  readonly verification: Verification;
}

/** Where an entry was read. */
export interface CatalogueSource {
  readonly title: string;
  /** ISO date of what the source says, or of our reading it. */
  readonly date: string;
  readonly url?: string;
}
