import type { DatasetNeed, InferenceCall, RecipeType } from '../../pricing/catalogue/catalogue-entry.js';
import type { PurposeId } from '../../pricing/catalogue/purposes.js';
import type { Domain, UseCaseId } from '../../pricing/catalogue/use-cases.js';
import type { Locale } from './locale.js';

const PURPOSES = {
  en: {
    'picks-shop': 'Top picks for a shop’s visitor',
    'picks-video': 'Top picks for a video service',
    picks: 'Picks for each user',
    'mail-picks': 'Picks to send by e-mail',
    'related-items-shop': 'Related items for a shop',
    'also-viewed-shop': 'What others viewed as well',
    'bought-together-shop': 'Bought together with this item',
    'related-items-video': 'Titles like this one',
    'because-watched-video': 'Because someone watched this',
    'related-items': 'Related items',
    'similar-content': 'Items with a similar description',
    'rerank-search': 'Rerank a search result',
    'rerank-curated': 'Put a chosen list in each user’s order',
    'most-viewed-shop': 'Most viewed',
    'best-sellers-shop': 'Best sellers',
    'most-popular-video': 'Most popular titles',
    'trending-video': 'Titles on the rise',
    'most-popular': 'Most popular items',
    trending: 'Items on the rise',
    'users-for-item': 'Which users would like this item',
    'users-for-attribute': 'Which users would like this kind of item',
    'next-action': 'What to suggest a user to do next',
  },
  ja: {
    'picks-shop': 'ショップのユーザーへのおすすめ',
    'picks-video': '動画サービスのおすすめ作品',
    picks: 'ユーザーごとのおすすめ',
    'mail-picks': 'メールで送るおすすめ',
    'related-items-shop': 'ショップの関連アイテム',
    'also-viewed-shop': 'ほかの人も見ているアイテム',
    'bought-together-shop': '一緒に購入されているアイテム',
    'related-items-video': 'この作品に似た作品',
    'because-watched-video': '視聴した作品からのおすすめ',
    'related-items': '関連アイテム',
    'similar-content': '説明が似ているアイテム',
    'rerank-search': '検索結果の並べ替え',
    'rerank-curated': '特集リストのユーザー別の並べ替え',
    'most-viewed-shop': 'よく見られているアイテム',
    'best-sellers-shop': '売れ筋アイテム',
    'most-popular-video': '人気の作品',
    'trending-video': '急上昇の作品',
    'most-popular': '人気アイテム',
    trending: '急上昇アイテム',
    'users-for-item': 'このアイテムを好みそうなユーザー',
    'users-for-attribute': 'この種類のアイテムを好みそうなユーザー',
    'next-action': 'ユーザーに次に勧める行動',
  },
} as const satisfies Record<Locale, Record<PurposeId, string>>;

/** In English as AWS writes them; the Japanese is ours. */
const USE_CASES = {
  en: {
    'aws-ecomm-popular-items-by-views': 'Most viewed',
    'aws-ecomm-popular-items-by-purchases': 'Best sellers',
    'aws-ecomm-frequently-bought-together': 'Frequently bought together',
    'aws-ecomm-customers-who-viewed-x-also-viewed': 'Customers who viewed X also viewed',
    'aws-ecomm-recommended-for-you': 'Recommended for you',
    'aws-vod-because-you-watched-x': 'Because you watched X',
    'aws-vod-more-like-x': 'More like X',
    'aws-vod-most-popular': 'Most popular',
    'aws-vod-trending-now': 'Trending now',
    'aws-vod-top-picks': 'Top picks for you',
  },
  ja: {
    'aws-ecomm-popular-items-by-views': '最もよく見られたアイテム',
    'aws-ecomm-popular-items-by-purchases': 'ベストセラー',
    'aws-ecomm-frequently-bought-together': 'よく一緒に購入されるアイテム',
    'aws-ecomm-customers-who-viewed-x-also-viewed': 'X を見た人はこれも見ています',
    'aws-ecomm-recommended-for-you': 'あなたへのおすすめ',
    'aws-vod-because-you-watched-x': 'X を視聴したあなたへ',
    'aws-vod-more-like-x': 'X に似た作品',
    'aws-vod-most-popular': '最も人気の作品',
    'aws-vod-trending-now': '急上昇の作品',
    'aws-vod-top-picks': 'あなたへのイチオシ作品',
  },
} as const satisfies Record<Locale, Record<UseCaseId, string>>;

const DOMAINS = {
  en: { ECOMMERCE: 'Shop', VIDEO_ON_DEMAND: 'Video service' },
  ja: { ECOMMERCE: 'ショップ', VIDEO_ON_DEMAND: '動画サービス' },
} as const satisfies Record<Locale, Record<Domain, string>>;

const TYPES = {
  en: {
    USER_PERSONALIZATION: 'Items for a user',
    RELATED_ITEMS: 'Items related to an item',
    PERSONALIZED_RANKING: 'A given list in a user’s order',
    POPULAR_ITEMS: 'Popular items, the same for everybody',
    USER_SEGMENTATION: 'Users for an item or attribute, in batch',
    PERSONALIZED_ACTIONS: 'Actions for a user',
  },
  ja: {
    USER_PERSONALIZATION: 'ユーザーに合うアイテム',
    RELATED_ITEMS: 'アイテムに関連するアイテム',
    PERSONALIZED_RANKING: 'リストのユーザー別の並べ替え',
    POPULAR_ITEMS: '全員に共通の人気アイテム',
    USER_SEGMENTATION: 'アイテムや属性に合うユーザー（バッチのみ）',
    PERSONALIZED_ACTIONS: 'ユーザーに合う行動',
  },
} as const satisfies Record<Locale, Record<RecipeType, string>>;

const CALLS = {
  en: {
    GetRecommendations: 'answers GetRecommendations',
    GetPersonalizedRanking: 'answers GetPersonalizedRanking',
    GetActionRecommendations: 'answers GetActionRecommendations',
    CreateBatchSegmentJob: 'runs as a batch segment job',
  },
  ja: {
    GetRecommendations: 'GetRecommendations で取得',
    GetPersonalizedRanking: 'GetPersonalizedRanking で取得',
    GetActionRecommendations: 'GetActionRecommendations で取得',
    CreateBatchSegmentJob: 'バッチセグメントジョブで実行',
  },
} as const satisfies Record<Locale, Record<InferenceCall, string>>;

const NEEDS = {
  en: { required: 'required', optional: 'optional', unused: 'not used', unverified: 'not verified' },
  ja: { required: '必須', optional: '任意', unused: '使いません', unverified: '未確認' },
} as const satisfies Record<Locale, Record<DatasetNeed, string>>;

/** What someone wants recommendations for, in the words people use. */
export function purposeName(id: PurposeId, locale: Locale): string {
  return PURPOSES[locale][id];
}

/** What a domain use case is called. Recipes have one name in every language: `Recipe.name`. */
export function useCaseName(id: UseCaseId, locale: Locale): string {
  return USE_CASES[locale][id];
}

/** What a domain of packaged use cases is for. */
export function domainName(domain: Domain, locale: Locale): string {
  return DOMAINS[locale][domain];
}

/** What a type of recipe answers with. */
export function recipeTypeText(type: RecipeType, locale: Locale): string {
  return TYPES[locale][type];
}

/** How the answer is fetched. */
export function callText(call: InferenceCall, locale: Locale): string {
  return CALLS[locale][call];
}

/** Whether a dataset must be there. */
export function datasetNeedText(need: DatasetNeed, locale: Locale): string {
  return NEEDS[locale][need];
}
