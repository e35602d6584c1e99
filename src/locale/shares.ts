import { percentText } from './numbers.js';
import type { Locale } from './locale.js';

const WORDS = {
  en: { none: 'none', under: (least: string) => `under ${least}`, range: (low: string, high: string) => `${low} to ${high}` },
  ja: { none: 'なし', under: (least: string) => `${least} 未満`, range: (low: string, high: string) => `${low}〜${high}` },
};
const LEAST = 0.0001;

/**
 * "0.10 to 0.26 %": the share of requests at risk, from what lagging autoscaling leaves (C8) to all above the minimum (C7); shares from 0 to 1.
 * "none" where there is no risk, "under 0.01 %" where two digits would show none.
 * @param options.unit false where the percent sign stands in a table's head
 */
export function shareRangeText(low: number, high: number, locale: Locale, { unit = true }: { unit?: boolean } = {}): string {
  const words = WORDS[locale],
    percent = unit ? ' %' : '';
  const bound = (share: number): string => percentText(share, locale);
  if (high <= 0) return words.none;
  if (high < LEAST / 2) return words.under(`${bound(LEAST)}${percent}`);
  const from = low <= 0 ? '0' : bound(low),
    to = bound(high);
  return from === to ? `${to}${percent}` : `${words.range(from, to)}${percent}`;
}
