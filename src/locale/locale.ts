/** The languages we speak. */
export type Locale = 'en' | 'ja';

/** The one of our languages that a BCP 47 tag asks for; English unless it is Japanese. */
export function localeFrom(tag: string | null | undefined): Locale {
  return tag?.toLowerCase().split('-')[0] === 'ja' ? 'ja' : 'en';
}

/** U+2212, as wide as the plus sign. */
export const MINUS = '\u2212';
