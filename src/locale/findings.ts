import type { Assumption, Warning } from '../../pricing/findings.js';
import type { CannotServeReason } from '../../pricing/offerings/offering.js';
import type { Locale } from './locale.js';

/** What the sentences about an estimate name, already in the reader's words. */
export interface FindingNames {
  /** "100,000": the users in a block. */
  readonly blockUsers: string;
  /** The regions of the workload (where known) and of the prices. */
  readonly workloadRegion: string | undefined;
  readonly bookRegion: string;
  /** The meters that rest on rates which were not verified. */
  readonly unverifiedMeters: readonly string[];
}

type Sentence<T> = (finding: T, names: FindingNames) => string;

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

const WARNINGS = {
  en: {
    'users-beyond-known-tiers': () =>
      'Users beyond the last known tier are charged at the last known rate. Lower rates exist, so the total is at most this.',
    'training-not-given': () => 'Training hours are not given and count as 0, so the total is at least this.',
    'interactions-not-given': () =>
      'Interactions trained on are not given: training of v2 recipes counts as 0, so the total is at least this.',
    'interactions-without-v2': () => 'Interactions trained on are charged although no placement uses a v2 recipe.',
    'region-differs': (_, { workloadRegion, bookRegion }) =>
      `These are the prices of ${bookRegion}${workloadRegion ? `, the workload is in ${workloadRegion}` : '; the workload is elsewhere'}: rates may differ.`,
    'rates-missing': () => 'The price book has no rate for some of what is counted. It is left out, so the total is at least this.',
    'free-requests-unknown': () =>
      'The price book does not say how many requests a recommender answers for free. None is taken off that it does not name, so the total is at most this.',
    'free-tier-unknown': () =>
      'The price book does not say what the free tier takes off. Nothing is taken off that it does not name, so the total is at most this.',
    'rates-not-verified': (_, { unverifiedMeters }) => `Some rates could not be verified: ${list(unverifiedMeters, 'en')}.`,
  },
  ja: {
    'users-beyond-known-tiers': () =>
      '確認済みの段階を超えるユーザーは、最後の料率で計算しています。実際にはより安い料率があるため、合計は上限です。',
    'training-not-given': () => '学習時間が入力されていないため、0として計算しています。合計は下限です。',
    'interactions-not-given': () =>
      '学習に使うインタラクション数が入力されていないため、v2 レシピの学習を0として計算しています。合計は下限です。',
    'interactions-without-v2': () => 'v2 レシピを使う掲載面はありませんが、インタラクション数に応じた学習料金が含まれています。',
    'region-differs': (_, { workloadRegion, bookRegion }) =>
      workloadRegion
        ? `ワークロードは${workloadRegion}ですが、料金は${bookRegion}のものです。料率が異なる場合があります。`
        : `料金は${bookRegion}のものです。料率が異なる場合があります。`,
    'rates-missing': () => '料金表に料率のない項目があります。その分を除いて計算しているため、合計は下限です。',
    'free-requests-unknown': () =>
      'レコメンダーの無料リクエスト数が料金表にありません。料金表にある分だけを差し引いているため、合計は上限です。',
    'free-tier-unknown': () => '無料利用枠の内容が料金表にありません。料金表にある分だけを差し引いているため、合計は上限です。',
    'rates-not-verified': (_, { unverifiedMeters }) => `確認できていない料率が含まれています：${list(unverifiedMeters, 'ja')}。`,
  },
} as const satisfies Record<Locale, Record<Warning['id'], Sentence<Warning>>>;

const REASONS = {
  en: {
    'ranking-has-no-use-case': 'No domain use case ranks a given list.',
    'placement-not-precomputed': 'Batch can’t answer in real time, and nothing says how it could be computed ahead.',
  },
  ja: {
    'ranking-has-no-use-case': '並べ替えに対応するドメインのユースケースはありません。',
    'placement-not-precomputed': 'バッチはリアルタイムに応答できません。事前に計算する方法も指定されていません。',
  },
} as const satisfies Record<Locale, Record<CannotServeReason['id'], string>>;

/** An assumption in a sentence. */
export function assumptionText(assumption: Assumption, locale: Locale, names: FindingNames): string {
  return ASSUMPTIONS[locale][assumption.id](assumption, names);
}

/** A warning in a sentence: what touches the total, and in which direction. */
export function warningText(warning: Warning, locale: Locale, names: FindingNames): string {
  return WARNINGS[locale][warning.id](warning, names);
}

/** A reason why an offering can't serve, in a sentence that does not name the placement. */
export function reasonText({ id }: CannotServeReason, locale: Locale): string {
  return REASONS[locale][id];
}

// Made once: making it costs more than all else that a keystroke changes in a row.
const ENGLISH_LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "Top picks, More like this and Most popular". */
export function list(names: readonly string[], locale: Locale): string {
  return locale === 'ja' ? names.join('、') : ENGLISH_LIST.format(names);
}
