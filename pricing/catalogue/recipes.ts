import type { OfferingId } from '../offerings/offering.js';
import type { Billing, CallInputs, CatalogueSource, DataNeeds, DatasetNeed, InferenceCall, RecipeType } from './catalogue-entry.js';
import { DEVELOPER_GUIDE, DEVELOPER_GUIDE_2023 } from './sources.js';

export const RECIPE_IDS = [
  'aws-user-personalization-v2',
  'aws-user-personalization',
  'aws-personalized-ranking-v2',
  'aws-personalized-ranking',
  'aws-similar-items',
  'aws-sims',
  'aws-semantic-similarity',
  'aws-popularity-count',
  'aws-trending-now',
  'aws-next-best-action',
  'aws-item-affinity',
  'aws-item-attribute-affinity',
  'aws-hrnn',
  'aws-hrnn-metadata',
  'aws-hrnn-coldstart',
] as const;
export type RecipeId = (typeof RECIPE_IDS)[number];

/** A recipe of custom dataset groups: what a solution is trained by. */
export interface Recipe {
  readonly id: RecipeId;
  readonly arn: string;
  /** As AWS writes it, in every language. */
  readonly name: string;
  readonly type: RecipeType;
  /** `v2` is billed by another model (P14); `legacy` ones have a successor and are there for what already runs. */
  readonly generation: 'v1' | 'v2' | 'legacy';
  /** Whether a campaign can serve it. */
  readonly realTime: boolean;
  /** The job that computes it ahead, if one can. */
  readonly batch: 'inference' | 'segments' | null;
  readonly call: InferenceCall;
  readonly inputs: CallInputs;
  readonly needs: DataNeeds;
  /** How each use of it is billed; absent: it can't be used that way. */
  readonly billing: { readonly training: Billing; readonly realTime?: Billing; readonly batch?: Billing };
  /** The offerings of an estimate that it stands in. */
  readonly offerings: readonly OfferingId[];
  readonly source: CatalogueSource;
}

const V1 = {
  training: { meter: 'training', verification: 'documented' },
  realTime: { meter: 'tps-hours', verification: 'documented' },
} as const satisfies Recipe['billing'];
const V1_AND_BATCH = { ...V1, batch: { meter: 'batch-recommendations', verification: 'documented' } } as const satisfies Recipe['billing'];
/** That v2 recipes are billed by another model is documented; by which meters, and what their batch jobs cost, we could not read. */
const V2 = {
  training: { meter: 'trained-interactions', verification: 'unverified' },
  realTime: { meter: 'v2-requests', verification: 'unverified' },
  batch: { meter: null, verification: 'unverified' },
} as const satisfies Recipe['billing'];
const SEGMENTS = {
  training: { meter: 'training', verification: 'documented' },
  batch: { meter: 'batch-segments', verification: 'unverified' },
} as const satisfies Recipe['billing'];
const NOT_KNOWN = { meter: null, verification: 'unverified' } as const satisfies Billing;

function needs(items: DatasetNeed, users: DatasetNeed, changes: Partial<DataNeeds> = {}): DataNeeds {
  return { interactions: 1000, usersWithTwoInteractions: 25, eventTypes: [], items, users, actions: 'unused', ...changes };
}

type Entry = Omit<Recipe, 'id' | 'arn'>;
const USER: Pick<Entry, 'call' | 'inputs'> = { call: 'GetRecommendations', inputs: { userId: 'required' } };
const ITEM: Pick<Entry, 'call' | 'inputs'> = { call: 'GetRecommendations', inputs: { itemId: 'required' } };
const LIST: Pick<Entry, 'call' | 'inputs'> = {
  call: 'GetPersonalizedRanking',
  inputs: { userId: 'required', inputList: 'required' },
};
/** For popularity the answer is the same for all; the guide gives a user in batch, and no source at hand says whether a call must. */
const ANYBODY: Pick<Entry, 'call' | 'inputs'> = { call: 'GetRecommendations', inputs: { userId: 'unverified' } };
const REAL_TIME_AND_BATCH = { realTime: true, batch: 'inference' } as const;
const LEGACY: Omit<Entry, 'name' | 'needs'> = {
  type: 'USER_PERSONALIZATION',
  generation: 'legacy',
  ...REAL_TIME_AND_BATCH,
  ...USER,
  billing: V1_AND_BATCH,
  offerings: ['custom', 'batch'],
  source: DEVELOPER_GUIDE_2023,
};

const ENTRIES: Readonly<Record<RecipeId, Entry>> = {
  'aws-user-personalization-v2': {
    name: 'User-Personalization-v2',
    type: 'USER_PERSONALIZATION',
    generation: 'v2',
    ...REAL_TIME_AND_BATCH,
    ...USER,
    needs: needs('optional', 'optional'),
    billing: V2,
    offerings: ['custom-v2'],
    source: DEVELOPER_GUIDE,
  },
  'aws-user-personalization': {
    name: 'User-Personalization',
    type: 'USER_PERSONALIZATION',
    generation: 'v1',
    ...REAL_TIME_AND_BATCH,
    ...USER,
    needs: needs('optional', 'optional'),
    billing: V1_AND_BATCH,
    offerings: ['custom', 'batch'],
    source: DEVELOPER_GUIDE,
  },
  'aws-personalized-ranking-v2': {
    name: 'Personalized-Ranking-v2',
    type: 'PERSONALIZED_RANKING',
    generation: 'v2',
    ...REAL_TIME_AND_BATCH,
    ...LIST,
    needs: needs('optional', 'optional'),
    billing: V2,
    offerings: ['custom-v2'],
    source: DEVELOPER_GUIDE,
  },
  'aws-personalized-ranking': {
    name: 'Personalized-Ranking',
    type: 'PERSONALIZED_RANKING',
    generation: 'v1',
    ...REAL_TIME_AND_BATCH,
    ...LIST,
    needs: needs('optional', 'optional'),
    billing: V1_AND_BATCH,
    offerings: ['custom', 'batch'],
    source: DEVELOPER_GUIDE,
  },
  'aws-similar-items': {
    name: 'Similar-Items',
    type: 'RELATED_ITEMS',
    generation: 'v1',
    ...REAL_TIME_AND_BATCH,
    ...ITEM,
    needs: needs('optional', 'unused'),
    billing: V1_AND_BATCH,
    offerings: ['custom', 'custom-v2', 'batch'],
    source: DEVELOPER_GUIDE,
  },
  'aws-sims': {
    name: 'SIMS',
    type: 'RELATED_ITEMS',
    generation: 'v1',
    ...REAL_TIME_AND_BATCH,
    ...ITEM,
    needs: needs('unused', 'unused'),
    billing: V1_AND_BATCH,
    offerings: ['custom', 'custom-v2', 'batch'],
    source: DEVELOPER_GUIDE,
  },
  'aws-semantic-similarity': {
    name: 'Semantic-Similarity',
    type: 'RELATED_ITEMS',
    generation: 'v1',
    ...REAL_TIME_AND_BATCH,
    ...ITEM,
    needs: needs('required', 'unverified', { interactions: null, usersWithTwoInteractions: null }),
    billing: { training: NOT_KNOWN, realTime: NOT_KNOWN, batch: NOT_KNOWN },
    offerings: ['custom', 'custom-v2', 'batch'],
    source: DEVELOPER_GUIDE,
  },
  'aws-popularity-count': {
    name: 'Popularity-Count',
    type: 'POPULAR_ITEMS',
    generation: 'v1',
    ...REAL_TIME_AND_BATCH,
    ...ANYBODY,
    needs: needs('unverified', 'unverified'),
    billing: V1_AND_BATCH,
    offerings: ['custom', 'custom-v2', 'batch'],
    source: DEVELOPER_GUIDE,
  },
  'aws-trending-now': {
    name: 'Trending-Now',
    type: 'POPULAR_ITEMS',
    generation: 'v1',
    realTime: true,
    batch: null,
    ...ANYBODY,
    needs: needs('unverified', 'unverified'),
    billing: V1,
    offerings: ['custom', 'custom-v2'],
    source: DEVELOPER_GUIDE,
  },
  'aws-next-best-action': {
    name: 'Next-Best-Action',
    type: 'PERSONALIZED_ACTIONS',
    generation: 'v1',
    realTime: true,
    batch: null,
    call: 'GetActionRecommendations',
    inputs: { userId: 'required' },
    needs: needs('unverified', 'unverified', { actions: 'required' }),
    billing: { training: NOT_KNOWN, realTime: NOT_KNOWN },
    offerings: [],
    source: DEVELOPER_GUIDE,
  },
  'aws-item-affinity': {
    name: 'Item-Affinity',
    type: 'USER_SEGMENTATION',
    generation: 'v1',
    realTime: false,
    batch: 'segments',
    call: 'CreateBatchSegmentJob',
    inputs: { itemId: 'required' },
    needs: needs('unverified', 'unverified'),
    billing: SEGMENTS,
    offerings: ['domain', 'custom', 'custom-v2', 'batch'],
    source: DEVELOPER_GUIDE,
  },
  'aws-item-attribute-affinity': {
    name: 'Item-Attribute-Affinity',
    type: 'USER_SEGMENTATION',
    generation: 'v1',
    realTime: false,
    batch: 'segments',
    call: 'CreateBatchSegmentJob',
    inputs: { itemAttributes: 'required' },
    needs: needs('required', 'unverified'),
    billing: SEGMENTS,
    offerings: ['domain', 'custom', 'custom-v2', 'batch'],
    source: DEVELOPER_GUIDE,
  },
  'aws-hrnn': { name: 'HRNN', ...LEGACY, needs: needs('unverified', 'unverified') },
  'aws-hrnn-metadata': { name: 'HRNN-Metadata', ...LEGACY, needs: needs('unverified', 'unverified') },
  'aws-hrnn-coldstart': { name: 'HRNN-Coldstart', ...LEGACY, needs: needs('unverified', 'unverified') },
};

/** Every recipe, the newest of a type first. */
export const RECIPES: readonly Recipe[] = RECIPE_IDS.map((id) => ({ id, arn: `arn:aws:personalize:::recipe/${id}`, ...ENTRIES[id] }));

/** A recipe by its id or its ARN, in any partition; undefined for one that the catalogue does not know. */
export function recipe(idOrArn: string): Recipe | undefined {
  const id = /^arn:aws[a-z-]*:personalize:::recipe\/(.+)$/.exec(idOrArn)?.[1] ?? idOrArn;
  return RECIPES.find((each) => each.id === id);
}
