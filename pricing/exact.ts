import BigJs from 'big.js';

export type Big = BigJs;

/**
 * Our own decimal constructor: a host page that changes the precision of its big.js does not change our sums.
 * Only divisions round, at 20 decimals; every amount is divided once, last.
 */
export const Big = BigJs();
Big.DP = 20;
Big.RM = 1;

export const ZERO: Big = new Big(0);

/** Adds up decimals; 0 for none. */
export function sum(values: Iterable<Big>): Big {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

const INVERSES: ReadonlyMap<number, Big> = new Map([10, 100, 1000, 10_000, 100_000, 1_000_000].map((by) => [by, new Big(1).div(by)]));

/** A decimal divided by a unit's size: without the long division where that is a power of ten. */
export function inUnits(counts: Big, unitSize: number): Big {
  if (unitSize === 1) return counts;
  const inverse = INVERSES.get(unitSize);
  return inverse ? counts.times(inverse) : counts.div(unitSize);
}

/** The larger of two decimals. */
export function larger(a: Big, b: Big): Big {
  return a.gt(b) ? a : b;
}
