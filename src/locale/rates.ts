import type { Bound } from '../../pricing/bound.js';
import type { RateStatus } from '../../pricing/price-book.js';
import type { Locale } from './locale.js';

const STATUSES = {
  en: { derived: 'solved from an example', secondary: 'second-hand source', unverified: 'not verified', unknown: 'last known rate' },
  ja: { derived: '計算例から算出', secondary: '二次情報', unverified: '未確認', unknown: '確認済みの最後の料率' },
} as const satisfies Record<Locale, Record<Exclude<RateStatus, 'published'>, string>>;

const UPPER_BOUND = { en: 'upper bound', ja: '上限' } as const satisfies Record<Locale, string>;

/** A rate of which nothing is known, also no other that could stand in. */
const NO_RATE = { en: 'no rate known', ja: '料率不明' } as const satisfies Record<Locale, string>;

/** How sure a rate is, in two or three words; undefined for a published one, which needs none. */
export function rateStatusText(status: RateStatus, upperBound: boolean, locale: Locale): string | undefined {
  if (status === 'unknown' && !upperBound) return NO_RATE[locale];
  if (status !== 'published') return STATUSES[locale][status];
  return upperBound ? UPPER_BOUND[locale] : undefined;
}

const BOUNDS = {
  en: { about: 'about', 'at-least': 'at least', 'at-most': 'at most' },
  ja: { about: '約', 'at-least': '最低', 'at-most': '最大' },
} as const satisfies Record<Locale, Record<Bound, string>>;

/** The word before a total that is not exact. */
export function boundText(bound: Bound, locale: Locale): string {
  return BOUNDS[locale][bound];
}
