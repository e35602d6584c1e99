import type { Locale } from './locale.js';

const FORMATS = {
  en: new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 }),
  // 3,083万, 1.2万: a myriad has up to four digits before its point, and then needs none after it.
  ja: new Intl.NumberFormat('ja', {
    notation: 'compact',
    useGrouping: true,
    maximumFractionDigits: 0,
    maximumSignificantDigits: 2,
    roundingPriority: 'morePrecision',
  }),
} as const satisfies Record<Locale, Intl.NumberFormat>;

/** "4.1 M", "410万": a count in the three digits that a glance takes in. */
export function compactText(value: number, locale: Locale): string {
  return FORMATS[locale]
    .formatToParts(value)
    .map(({ type, value: part }) => (type === 'compact' && locale === 'en' ? `\u202f${part}` : part))
    .join('');
}
