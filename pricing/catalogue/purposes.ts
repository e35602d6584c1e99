import type { RecipeType } from './catalogue-entry.js';
import type { RecipeId } from './recipes.js';
import type { Domain, UseCaseId } from './use-cases.js';

/**
 * What people ask for, in their words (`src/locale/catalogue.ts`): each leads to the use case and to the recipe that answer it.
 * Without a domain it may be any product; without a use case only a custom recipe answers it. Recipes: the one to try first comes first.
 */
export const PURPOSES = [
  {
    id: 'picks-shop',
    domain: 'ECOMMERCE',
    type: 'USER_PERSONALIZATION',
    useCases: ['aws-ecomm-recommended-for-you'],
    recipes: ['aws-user-personalization-v2', 'aws-user-personalization'],
  },
  {
    id: 'picks-video',
    domain: 'VIDEO_ON_DEMAND',
    type: 'USER_PERSONALIZATION',
    useCases: ['aws-vod-top-picks'],
    recipes: ['aws-user-personalization-v2', 'aws-user-personalization'],
  },
  { id: 'picks', type: 'USER_PERSONALIZATION', useCases: [], recipes: ['aws-user-personalization-v2', 'aws-user-personalization'] },
  { id: 'mail-picks', type: 'USER_PERSONALIZATION', useCases: [], recipes: ['aws-user-personalization'] },
  {
    id: 'related-items-shop',
    domain: 'ECOMMERCE',
    type: 'RELATED_ITEMS',
    useCases: ['aws-ecomm-customers-who-viewed-x-also-viewed', 'aws-ecomm-frequently-bought-together'],
    recipes: ['aws-similar-items', 'aws-sims'],
  },
  {
    id: 'also-viewed-shop',
    domain: 'ECOMMERCE',
    type: 'RELATED_ITEMS',
    useCases: ['aws-ecomm-customers-who-viewed-x-also-viewed'],
    recipes: ['aws-sims', 'aws-similar-items'],
  },
  {
    id: 'bought-together-shop',
    domain: 'ECOMMERCE',
    type: 'RELATED_ITEMS',
    useCases: ['aws-ecomm-frequently-bought-together'],
    recipes: ['aws-sims', 'aws-similar-items'],
  },
  {
    id: 'related-items-video',
    domain: 'VIDEO_ON_DEMAND',
    type: 'RELATED_ITEMS',
    useCases: ['aws-vod-more-like-x'],
    recipes: ['aws-similar-items', 'aws-sims'],
  },
  {
    id: 'because-watched-video',
    domain: 'VIDEO_ON_DEMAND',
    type: 'RELATED_ITEMS',
    useCases: ['aws-vod-because-you-watched-x'],
    recipes: ['aws-sims', 'aws-similar-items'],
  },
  { id: 'related-items', type: 'RELATED_ITEMS', useCases: [], recipes: ['aws-similar-items', 'aws-sims'] },
  { id: 'similar-content', type: 'RELATED_ITEMS', useCases: [], recipes: ['aws-semantic-similarity', 'aws-similar-items'] },
  {
    id: 'rerank-search',
    type: 'PERSONALIZED_RANKING',
    useCases: [],
    recipes: ['aws-personalized-ranking-v2', 'aws-personalized-ranking'],
  },
  {
    id: 'rerank-curated',
    type: 'PERSONALIZED_RANKING',
    useCases: [],
    recipes: ['aws-personalized-ranking-v2', 'aws-personalized-ranking'],
  },
  {
    id: 'most-viewed-shop',
    domain: 'ECOMMERCE',
    type: 'POPULAR_ITEMS',
    useCases: ['aws-ecomm-popular-items-by-views'],
    recipes: ['aws-popularity-count'],
  },
  {
    id: 'best-sellers-shop',
    domain: 'ECOMMERCE',
    type: 'POPULAR_ITEMS',
    useCases: ['aws-ecomm-popular-items-by-purchases'],
    recipes: ['aws-popularity-count'],
  },
  {
    id: 'most-popular-video',
    domain: 'VIDEO_ON_DEMAND',
    type: 'POPULAR_ITEMS',
    useCases: ['aws-vod-most-popular'],
    recipes: ['aws-popularity-count'],
  },
  {
    id: 'trending-video',
    domain: 'VIDEO_ON_DEMAND',
    type: 'POPULAR_ITEMS',
    useCases: ['aws-vod-trending-now'],
    recipes: ['aws-trending-now'],
  },
  { id: 'most-popular', type: 'POPULAR_ITEMS', useCases: [], recipes: ['aws-popularity-count'] },
  { id: 'trending', type: 'POPULAR_ITEMS', useCases: [], recipes: ['aws-trending-now'] },
  { id: 'users-for-item', type: 'USER_SEGMENTATION', useCases: [], recipes: ['aws-item-affinity'] },
  { id: 'users-for-attribute', type: 'USER_SEGMENTATION', useCases: [], recipes: ['aws-item-attribute-affinity'] },
  { id: 'next-action', type: 'PERSONALIZED_ACTIONS', useCases: [], recipes: ['aws-next-best-action'] },
] as const satisfies readonly PurposeEntry[];

interface PurposeEntry {
  readonly id: string;
  readonly domain?: Domain;
  readonly type: RecipeType;
  readonly useCases: readonly UseCaseId[];
  readonly recipes: readonly RecipeId[];
}

export type PurposeId = (typeof PURPOSES)[number]['id'];

/** What people want recommendations for. */
export interface Purpose extends PurposeEntry {
  readonly id: PurposeId;
}

/** The purposes that a kind of placement serves; of a domain: its own and those of any product. */
export function purposesOf(type: RecipeType, domain?: Domain): Purpose[] {
  return (PURPOSES as readonly Purpose[]).filter(
    (each) => each.type === type && (domain === undefined || each.domain === undefined || each.domain === domain),
  );
}

/** A purpose by its id. */
export function purpose(id: PurposeId): Purpose {
  return (PURPOSES as readonly Purpose[]).find((each) => each.id === id)!;
}
