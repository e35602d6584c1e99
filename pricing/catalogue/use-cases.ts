import type { Billing, CallInputs, CatalogueSource, DataNeeds } from './catalogue-entry.js';
import { DEVELOPER_GUIDE_2023 } from './sources.js';

/** The domains that have packaged use cases. */
export type Domain = 'ECOMMERCE' | 'VIDEO_ON_DEMAND';
export const DOMAINS = ['ECOMMERCE', 'VIDEO_ON_DEMAND'] as const satisfies readonly Domain[];

export const USE_CASE_IDS = [
  'aws-ecomm-popular-items-by-views',
  'aws-ecomm-popular-items-by-purchases',
  'aws-ecomm-frequently-bought-together',
  'aws-ecomm-customers-who-viewed-x-also-viewed',
  'aws-ecomm-recommended-for-you',
  'aws-vod-because-you-watched-x',
  'aws-vod-more-like-x',
  'aws-vod-most-popular',
  'aws-vod-trending-now',
  'aws-vod-top-picks',
] as const;
export type UseCaseId = (typeof USE_CASE_IDS)[number];

/** A use case of a domain dataset group: what a recommender is made of. Served in real time alone, by GetRecommendations. */
export interface UseCase {
  readonly id: UseCaseId;
  readonly domain: Domain;
  readonly arn: string;
  /** As AWS writes it; `src/locale/catalogue.ts` has it in both languages. */
  readonly name: string;
  /** The kind of placement it answers. */
  readonly type: 'USER_PERSONALIZATION' | 'RELATED_ITEMS' | 'POPULAR_ITEMS';
  readonly call: 'GetRecommendations';
  readonly inputs: CallInputs;
  readonly needs: DataNeeds;
  readonly billing: { readonly users: Billing; readonly additional: Billing };
  readonly offering: 'domain';
  readonly realTime: true;
  readonly batch: null;
  readonly source: CatalogueSource;
}

/** P4 and P6. */
const BILLING = {
  users: { meter: 'recommender-users', verification: 'documented' },
  additional: { meter: 'additional-recommendations', verification: 'documented' },
} as const satisfies UseCase['billing'];

function needs(eventTypes: readonly string[], changes: Partial<DataNeeds> = {}): DataNeeds {
  return {
    interactions: 1000,
    usersWithTwoInteractions: 25,
    eventTypes,
    items: 'optional',
    users: 'optional',
    actions: 'unused',
    ...changes,
  };
}

type Entry = Pick<UseCase, 'domain' | 'name' | 'type' | 'inputs' | 'needs'>;
const FOR_USER: CallInputs = { userId: 'required' };
const FOR_BOTH: CallInputs = { userId: 'required', itemId: 'required' };

const ENTRIES: Readonly<Record<UseCaseId, Entry>> = {
  'aws-ecomm-popular-items-by-views': {
    domain: 'ECOMMERCE',
    name: 'Most viewed',
    type: 'POPULAR_ITEMS',
    inputs: FOR_USER,
    needs: needs(['View']),
  },
  'aws-ecomm-popular-items-by-purchases': {
    domain: 'ECOMMERCE',
    name: 'Best sellers',
    type: 'POPULAR_ITEMS',
    inputs: FOR_USER,
    needs: needs(['Purchase']),
  },
  'aws-ecomm-frequently-bought-together': {
    domain: 'ECOMMERCE',
    name: 'Frequently bought together',
    type: 'RELATED_ITEMS',
    inputs: { userId: 'filtered', itemId: 'required' },
    needs: needs(['Purchase']),
  },
  'aws-ecomm-customers-who-viewed-x-also-viewed': {
    domain: 'ECOMMERCE',
    name: 'Customers who viewed X also viewed',
    type: 'RELATED_ITEMS',
    inputs: FOR_BOTH,
    needs: needs(['View']),
  },
  'aws-ecomm-recommended-for-you': {
    domain: 'ECOMMERCE',
    name: 'Recommended for you',
    type: 'USER_PERSONALIZATION',
    inputs: FOR_USER,
    needs: needs([], { advisedEventTypes: ['View', 'Purchase'] }),
  },
  'aws-vod-because-you-watched-x': {
    domain: 'VIDEO_ON_DEMAND',
    name: 'Because you watched X',
    type: 'RELATED_ITEMS',
    inputs: FOR_BOTH,
    needs: needs(['Watch']),
  },
  'aws-vod-more-like-x': {
    domain: 'VIDEO_ON_DEMAND',
    name: 'More like X',
    type: 'RELATED_ITEMS',
    inputs: FOR_BOTH,
    needs: needs([], { items: 'required' }),
  },
  'aws-vod-most-popular': {
    domain: 'VIDEO_ON_DEMAND',
    name: 'Most popular',
    type: 'POPULAR_ITEMS',
    inputs: FOR_USER,
    needs: needs(['Watch']),
  },
  'aws-vod-trending-now': {
    domain: 'VIDEO_ON_DEMAND',
    name: 'Trending now',
    type: 'POPULAR_ITEMS',
    inputs: { userId: 'filtered' },
    needs: needs([]),
  },
  'aws-vod-top-picks': {
    domain: 'VIDEO_ON_DEMAND',
    name: 'Top picks for you',
    type: 'USER_PERSONALIZATION',
    inputs: FOR_USER,
    needs: needs([], { items: 'required' }),
  },
};

/** The ten use cases, those of shops first. */
export const USE_CASES: readonly UseCase[] = USE_CASE_IDS.map((id) => ({
  id,
  arn: `arn:aws:personalize:::recipe/${id}`,
  ...ENTRIES[id],
  call: 'GetRecommendations',
  billing: BILLING,
  offering: 'domain',
  realTime: true,
  batch: null,
  source: DEVELOPER_GUIDE_2023,
}));

/** A use case by its id or its ARN, in any partition; undefined for one that the catalogue does not know. */
export function useCase(idOrArn: string): UseCase | undefined {
  const id = /^arn:aws[a-z-]*:personalize:::recipe\/(.+)$/.exec(idOrArn)?.[1] ?? idOrArn;
  return USE_CASES.find((each) => each.id === id);
}
