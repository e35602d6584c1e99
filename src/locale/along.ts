import type { Along } from '../../pricing/break-even.js';
import type { Big } from '../../pricing/exact.js';
import { compactText } from './compact-number.js';
import type { Locale } from './locale.js';
import { countText, quantityText } from './numbers.js';

/** A number along an axis, as long as its kind is read at a glance: users in full, requests in three digits. */
export function alongNumber(at: Big, along: Along, locale: Locale): string {
  switch (along) {
    case 'users':
      return countText(at, locale);
    case 'requests':
      return at.lt(10_000) ? quantityText(at, locale, 0) : compactText(at.toNumber(), locale);
    case 'peakHours':
      return quantityText(at, locale, 1);
  }
}
