import type { Warning } from '../../pricing/findings.js';
import { list, type FindingNames, type Sentence } from './findings.js';
import type { Locale } from './locale.js';

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

/** A warning in a sentence: what touches the total, and in which direction. */
export function warningText(warning: Warning, locale: Locale, names: FindingNames): string {
  return WARNINGS[locale][warning.id](warning, names);
}
