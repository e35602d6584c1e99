import type { Big } from '../../pricing/exact.js';
import type { Locale } from './locale.js';
import { moneyText, quantityText } from './numbers.js';
import { isoDateText } from './times.js';

/** "200,905 JPY", "12.50 EUR": an amount with the digits that its currency has. */
export function currencyText(amount: Big, code: string, locale: Locale): string {
  const { maximumFractionDigits: digits } = new Intl.NumberFormat(locale, { style: 'currency', currency: code }).resolvedOptions();
  return `${digits === 0 ? quantityText(amount, locale, 0) : moneyText(amount, locale)} ${code}`;
}

const CONVERTED = {
  en: (of: string, code: string, rate: string, date: string) => `converted, 1 ${of} = ${rate} ${code}, typed ${date}`,
  ja: (of: string, code: string, rate: string, date: string) => `換算額、1 ${of} = ${rate} ${code}、${date}の入力値`,
} as const;

/** "converted, 1 USD = 151.20 JPY, typed 20 Nov 2026": where an amount in a second currency comes from. */
export function conversionText(
  { code, rate, date }: { readonly code: string; readonly rate: string; readonly date: string },
  currency: string,
  locale: Locale,
): string {
  // The rate as it was typed: 151.20 keeps its last digit.
  return CONVERTED[locale](currency, code, rate, isoDateText(date, locale));
}
