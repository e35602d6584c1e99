/** Groups as people write them: 1,234,567. */
const GROUPED = /^(\d{1,3}(,\d{3})+|\d*)(\.\d*)?$/;
/** Commas anywhere between digits: what is left of "500,000" while a digit of it is deleted. */
const BETWEEN_DIGITS = /^\d+(,\d+)*(\.\d*)?$|^\.\d+$/;

/** "500.000": 500 where points are decimal, 500,000 where they group. */
const POINT_OF_TWO_READINGS = /^([1-9]\d{0,2})\.(\d{3})$/;

/** The two numbers that a text stands for where a whole one is asked: with its point as a decimal one, and as a grouping one. */
export function twoReadings(text: string): readonly [number, number] | undefined {
  const found = POINT_OF_TWO_READINGS.exec(text.normalize('NFKC').trim());
  return found ? [Number(found[0]), Number(`${found[1]}${found[2]}`)] : undefined;
}

/**
 * Reads a number as people type it: with grouping commas, in full width, with spaces around it, in either minus.
 * @param commas 'grouping': only where a thousand ends, so that "1,5" is refused instead of read as 15;
 *   'anywhere': between any digits, for whole counts, whose commas can't be decimal ones, and whose point before three digits may group
 * @returns undefined for what is no number; nothing is guessed
 */
export function parseNumber(text: string, commas: 'grouping' | 'anywhere' = 'grouping'): number | undefined {
  // NFKC turns full-width digits, commas and points into plain ones, and every space into one.
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^\u2212/, '-')
    .replace(/^\+/, '');
  const digits = plain.replace(/^-/, '');
  if (!/\d/.test(digits) || !(commas === 'grouping' ? GROUPED : BETWEEN_DIGITS).test(digits)) return undefined;
  if (commas === 'anywhere' && twoReadings(digits)) return undefined;
  const value = Number(plain.replaceAll(',', ''));
  return Number.isFinite(value) ? value : undefined;
}
