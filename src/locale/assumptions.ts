import type { Assumption } from '../../pricing/findings.js';
import { list, type FindingNames, type Sentence } from './findings.js';
import type { Locale } from './locale.js';

const ASSUMPTIONS = {
  en: {
    'users-in-started-blocks': (_, { blockUsers }) => `A started block of ${blockUsers} users counts in full.`,
    'free-requests-in-started-blocks': (_, { blockUsers }) => `Each started block of ${blockUsers} users brings its free requests in full.`,
    'additional-at-first-tier': () =>
      'Lower tiers for additional recommendations exist and are not known to us: their amount is the most it can be.',
    'even-within-the-hour': () => 'Traffic inside an hour counts as even; measured traffic is billed by windows of 5 minutes.',
    'segments-tiered-per-query': () => 'The tiers of user segments begin anew with each query.',
    'v1-placements-remain': ({ placements = [] }) => `No v2 recipe exists for ${list(placements, 'en')}: priced as v1 campaigns.`,
    'v2-minimum-billed': () => 'A v2 campaign with a minimum is billed for at least that minimum each hour.',
    'v2-first-tier-for-all': () => 'All requests to v2 recipes are priced at the first tier.',
    'free-tier-before-tiers': () => 'The free tier of the first two months is taken off before the tiers begin.',
    'lists-by-inactive-share': () => 'A run computes the same share of its lists as there are users left to batch.',
    'requests-follow-activity': () => 'The active users’ share of the requests is the same in every hour.',
  },
  ja: {
    'users-in-started-blocks': (_, { blockUsers }) => `ユーザー数は${blockUsers}人単位で切り上げます。`,
    'free-requests-in-started-blocks': (_, { blockUsers }) => `無料リクエストも${blockUsers}人単位で切り上げて数えます。`,
    'additional-at-first-tier': () => '追加のレコメンドにはより安い段階がありますが、料率を確認できていないため、この金額は上限です。',
    'even-within-the-hour': () => '1時間の中ではリクエストが均等に届くものとします。実測のリクエストは5分単位で課金されます。',
    'segments-tiered-per-query': () => 'ユーザーセグメントの段階は、クエリごとに最初から数えます。',
    'v1-placements-remain': ({ placements = [] }) =>
      `${list(placements, 'ja')}には v2 レシピがないため、v1 のキャンペーンとして計算しています。`,
    'v2-minimum-billed': () => '最小値のある v2 キャンペーンは、毎時間、少なくとも最小値の分が課金されるものとします。',
    'v2-first-tier-for-all': () => 'v2 レシピへのリクエストは、すべて最初の段階の料率で計算しています。',
    'free-tier-before-tiers': () => '最初の2か月の無料利用枠は、段階を数える前に差し引きます。',
    'lists-by-inactive-share': () => '1回の実行では、バッチに回すユーザーの割合と同じ割合のリストを作るものとします。',
    'requests-follow-activity': () => 'アクティブなユーザーによるリクエストの割合は、どの時間も同じとします。',
  },
} as const satisfies Record<Locale, Record<Assumption['id'], Sentence<Assumption>>>;

/** An assumption in a sentence. */
export function assumptionText(assumption: Assumption, locale: Locale, names: FindingNames): string {
  return ASSUMPTIONS[locale][assumption.id](assumption, names);
}
