import type { OfferingId } from '../../pricing/offerings/offering.js';
import type { PlacementType } from '../../pricing/workload.js';
import type { Locale } from './locale.js';

const OFFERINGS = {
  en: { domain: 'Domain recommenders', custom: 'Custom campaigns', 'custom-v2': 'Custom v2', batch: 'Batch only' },
  ja: { domain: 'ドメインレコメンダー', custom: 'カスタムキャンペーン', 'custom-v2': 'カスタム v2', batch: 'バッチのみ' },
} as const satisfies Record<Locale, Record<OfferingId, string>>;

/** What an offering is called on screen. */
export function offeringName(offering: OfferingId, locale: Locale): string {
  return OFFERINGS[locale][offering];
}

/** What serves the workload, as the subject of a sentence. */
export function offeringSubject(offering: OfferingId, locale: Locale): string {
  if (offering === 'batch') return locale === 'ja' ? 'バッチジョブだけ' : 'Batch jobs alone';
  return offeringName(offering, locale);
}

const PLACEMENT_KINDS = {
  en: {
    USER_PERSONALIZATION: 'For each user',
    RELATED_ITEMS: 'Related items',
    PERSONALIZED_RANKING: 'Ranked list',
    POPULAR_ITEMS: 'Popular items',
  },
  ja: {
    USER_PERSONALIZATION: 'ユーザー別',
    RELATED_ITEMS: '関連アイテム',
    PERSONALIZED_RANKING: '並べ替え',
    POPULAR_ITEMS: '人気アイテム',
  },
} as const satisfies Record<Locale, Record<PlacementType, string>>;

/** What a kind of placement is called on screen. */
export function placementKindName(type: PlacementType, locale: Locale): string {
  return PLACEMENT_KINDS[locale][type];
}
