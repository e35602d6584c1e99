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

/** The larger of two decimals. */
export function larger(a: Big, b: Big): Big {
  return a.gt(b) ? a : b;
}
