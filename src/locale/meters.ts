import type { MeterId } from '../../pricing/price-book.js';
import type { Locale } from './locale.js';

const METERS = {
  en: {
    ingestion: 'Data ingestion',
    training: 'Training',
    'trained-interactions': 'Training, v2 recipes',
    'recommender-users': 'Recommender users',
    'additional-recommendations': 'Additional recommendations',
    'tps-hours': 'Campaign throughput',
    'v2-requests': 'Requests, v2 recipes',
    'batch-recommendations': 'Batch recommendations',
    'batch-segments': 'User segments',
  },
  ja: {
    ingestion: 'データの取り込み',
    training: '学習',
    'trained-interactions': '学習（v2 レシピ）',
    'recommender-users': 'レコメンダーのユーザー数',
    'additional-recommendations': '追加のレコメンド',
    'tps-hours': 'キャンペーンのスループット',
    'v2-requests': 'リクエスト（v2 レシピ）',
    'batch-recommendations': 'バッチレコメンド',
    'batch-segments': 'ユーザーセグメント',
  },
} as const satisfies Record<Locale, Record<MeterId, string>>;

/** What a meter charges for, as a line of the estimate says it. */
export function meterName(meter: MeterId, locale: Locale): string {
  return METERS[locale][meter];
}
