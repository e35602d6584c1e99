import type { Big } from '../../pricing/exact.js';
import { MINUS, type Locale } from './locale.js';

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, least: number, most: number): Intl.NumberFormat {
  const key = `${locale} ${least} ${most}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most })));
  return format;
}

/** A decimal to the screen, rounded half up to `most` digits; the text keeps its exactness on the way through Intl. */
function decimalText(value: Big, locale: Locale, least: number, most: number): string {
  return numberFormat(locale, least, most)
    .format(value.toFixed(most) as Intl.StringNumericLiteral)
    .replace('-', MINUS);
}

/** 1,200,000: a whole number, or one rounded to whole. */
export function countText(value: number | Big, locale: Locale): string {
  return typeof value === 'number' ? numberFormat(locale, 0, 0).format(value).replace('-', MINUS) : decimalText(value, locale, 0, 0);
}

/** 8,795.5: a quantity with at most `most` digits. */
export function quantityText(value: number | Big, locale: Locale, most = 2): string {
  return typeof value === 'number' ? numberFormat(locale, 0, most).format(value).replace('-', MINUS) : decimalText(value, locale, 0, most);
}

/** 19.2: requests a second with one digit. */
export function tpsText(tps: number, locale: Locale): string {
  return numberFormat(locale, 1, 1).format(tps);
}

/** 1,328.74: money with its cents; the currency stands beside it. A difference (`signed`) always has its sign, U+2212 or +. */
export function moneyText(amount: Big, locale: Locale, { signed = false }: { signed?: boolean } = {}): string {
  const text = decimalText(amount, locale, 2, 2).replace(/^\u2212(0[.,]00)$/, '$1');
  return signed && amount.round(2, 1).gt(0) ? `+${text}` : text;
}

/** 1,328 and .74: a large figure draws its cents lighter. */
export function moneyParts(
  amount: Big,
  locale: Locale,
  options?: { signed?: boolean },
): { readonly whole: string; readonly cents: string } {
  const text = moneyText(amount, locale, options);
  return { whole: text.slice(0, -3), cents: text.slice(-3) };
}

/** 0.0833: a rate with as many digits as it has, at least two. */
export function rateText(rate: Big, locale: Locale): string {
  const digits = rate.toFixed().split('.')[1]?.length ?? 0;
  return decimalText(rate, locale, 2, Math.max(2, digits));
}

/** A share (0 to 1) in percent without its sign: "none" is for the caller to say. Two digits under 1, then three significant ones. */
export function percentText(share: number, locale: Locale): string {
  const percent = share * 100;
  const digits = percent < 1 ? 2 : percent < 10 ? 2 : 1;
  return numberFormat(locale, digits, digits).format(percent);
}
