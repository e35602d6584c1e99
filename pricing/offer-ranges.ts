import { Big } from './exact.js';

/** A price dimension's range and price, as the list writes them: decimals as text, the last range open at "Inf". */
export interface Range {
  readonly beginRange?: string | undefined;
  readonly endRange?: string | undefined;
  readonly rate: Big;
}

/** A tier in the list's own unit. */
export interface ListTier {
  readonly upTo: Big | null;
  readonly rate: Big;
}

const isNumber = (text: string): boolean => /^\d+(\.\d+)?$/.test(text);
const isOpen = (text: string): boolean => /^inf(inity)?$/i.test(text);

/**
 * Orders ranges into tiers from 0 without end, each beginning where the one before ends.
 * @returns what is wrong, in words, where they do not: a gap or an overlap would charge something twice, or nothing
 */
export function tiersOf(ranges: readonly Range[]): ListTier[] | string {
  const read = ranges.map(({ beginRange = '0', endRange = 'Inf', rate }) => ({ begin: beginRange.trim(), end: endRange.trim(), rate }));
  const wrong = read.find(({ begin, end }) => !isNumber(begin) || !(isNumber(end) || isOpen(end)));
  if (wrong) return `its range "${wrong.begin}" to "${wrong.end}" is no range of numbers`;
  const ordered = read
    .map(({ begin, end, rate }) => ({ from: new Big(begin), upTo: isOpen(end) ? null : new Big(end), rate }))
    .sort((one, other) => one.from.cmp(other.from));
  let reached: Big | null = new Big(0);
  for (const { from, upTo } of ordered) {
    if (reached === null || from.lt(reached)) return `its ranges overlap at ${from.toFixed()}`;
    if (from.gt(reached)) return `its ranges leave out ${reached.toFixed()} to ${from.toFixed()}`;
    if (upTo?.lte(from)) return `its range ${from.toFixed()} to ${upTo.toFixed()} is empty`;
    reached = upTo;
  }
  if (reached !== null) return `its ranges end at ${reached.toFixed()}: nothing says what is charged beyond`;
  return ordered.map(({ upTo, rate }) => ({ upTo, rate }));
}
