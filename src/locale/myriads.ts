/** The units by which Japanese counts, the largest first, and their powers of ten. */
const UNITS = [
  ['兆', 12],
  ['億', 8],
  ['万', 4],
  ['', 0],
] as const;
const SMALL_POWERS: Readonly<Record<string, number>> = { 千: 3, 百: 2, 十: 1, '': 0 };

/** What stands before a unit: digits, perhaps grouped or with a fraction, perhaps of thousands, hundreds or tens (3百万). */
const GROUP = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([千百十]?)$/;

/**
 * Reads a number written in myriads: 150万, 1.5億, 1億2,000万, 3百万, 5千.
 * A fraction stands only where nothing follows; a part that another follows must leave that one its room (1億20000万 is refused).
 * @param digits half width, unsigned
 * @returns undefined for anything else
 */
export function readMyriads(digits: string): number | undefined {
  const parts: { readonly text: string; readonly power: number }[] = [];
  let rest = digits;
  for (const [unit, power] of UNITS) {
    const end = unit === '' ? rest.length : rest.indexOf(unit);
    if (end <= 0) continue;
    parts.push({ text: rest.slice(0, end), power });
    rest = rest.slice(end + unit.length);
  }
  if (rest !== '' || parts.length === 0) return undefined;
  let sum = 0;
  for (const [index, { text, power }] of parts.entries()) {
    const [, whole, fraction = '', small = ''] = GROUP.exec(text) ?? [];
    if (whole === undefined || (fraction !== '' && parts.length > 1)) return undefined;
    const value = Number(`${whole.replaceAll(',', '')}${fraction}e${(SMALL_POWERS[small] ?? 0) + power}`);
    const before = parts[index - 1];
    if (before && value >= 10 ** before.power) return undefined;
    sum += value;
  }
  return sum;
}
