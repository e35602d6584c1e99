import { readMyriads } from './myriads.js';

/** Groups as people write them: 1,234,567. */
const GROUPED = /^(\d{1,3}(,\d{3})+|\d*)(\.\d*)?$/;
/** Commas anywhere between digits: what is left of "500,000" while a digit of it is deleted. */
const BETWEEN_DIGITS = /^\d+(,\d+)*(\.\d*)?$|^\.\d+$/;

/** "1.5M", "200 k". A small m is milli to some and a thousand to others, G and T are bytes: not ours to guess. */
const SHORTENED = /^(.*\d\.?) ?([kKMB])$/;
const POWERS: Readonly<Record<string, number>> = { k: 3, K: 3, M: 6, B: 9 };

/** "500.000", "1.500M", "1.500万": 500 where points are decimal, 500,000 where they group. */
const POINT_OF_TWO_READINGS = /^[1-9]\d{0,2}\.\d{3}( ?[kKMB]|[千万億兆])?$/;
/** "1,5", "12,50": 1.5 where commas are decimal, 15 where they group; also what "500,000" becomes while its end is deleted. */
const COMMA_OF_TWO_READINGS = /^\d+,\d{1,2}$/;

/** NFKC turns full-width digits, letters, commas and points into plain ones, and every space into one. */
function plainly(text: string): string {
  return text.normalize('NFKC').trim();
}

/** The two numbers that a text stands for where a whole one is asked: with its only point or comma as a decimal one, and as a grouping one. */
export function twoReadings(text: string): { readonly mark: '.' | ','; readonly less: number; readonly more: number } | undefined {
  const plain = plainly(text);
  const mark = POINT_OF_TWO_READINGS.test(plain) ? '.' : COMMA_OF_TWO_READINGS.test(plain) ? ',' : undefined;
  if (!mark) return undefined;
  const [less, more] = [plain.replace(mark, '.'), plain.replace(mark, '')].map(unsigned);
  return less === undefined || more === undefined ? undefined : { mark, less, more };
}

/** A shortened number: 1.5M, 200k, 150万, 1億2,000万; exact, since the power of ten is part of what is read. */
function shortened(digits: string): number | undefined {
  const [, number, suffix] = SHORTENED.exec(digits) ?? [];
  if (number === undefined || suffix === undefined) return readMyriads(digits);
  return GROUPED.test(number) ? Number(`${number.replaceAll(',', '')}e${POWERS[suffix]}`) : undefined;
}

function unsigned(digits: string): number | undefined {
  return /\D$/.test(digits) && !digits.endsWith('.') ? shortened(digits) : Number(digits.replaceAll(',', ''));
}

/**
 * Reads a number as people type it: with grouping commas, in full width, with spaces around it, in either minus, and in myriads (150万, 3億).
 * @param commas 'grouping': only where a thousand ends, so that "1,5" is refused instead of read as 15;
 *   'anywhere': between any digits, for whole counts; save a point or a comma that may be a decimal one or group (`twoReadings`).
 *   Counts alone may be shortened as 200k, 1.5M or 2B: of gigabytes, M might mean megabytes.
 * @returns undefined for what is no number; nothing is guessed
 */
export function parseNumber(text: string, commas: 'grouping' | 'anywhere' = 'grouping'): number | undefined {
  const plain = plainly(text)
    .replace(/^\u2212/, '-')
    .replace(/^\+/, '');
  const isNegative = plain.startsWith('-');
  const digits = isNegative ? plain.slice(1) : plain;
  if (!/^[\d.]/.test(digits) || !/\d/.test(digits)) return undefined;
  const isCount = commas === 'anywhere';
  if (isCount && twoReadings(digits)) return undefined;
  const isPlain = (isCount ? BETWEEN_DIGITS : GROUPED).test(digits);
  if (!isPlain && !isCount && SHORTENED.test(digits)) return undefined;
  const value = isPlain ? Number(digits.replaceAll(',', '')) : shortened(digits);
  return value === undefined || !Number.isFinite(value) ? undefined : isNegative ? -value : value;
}
