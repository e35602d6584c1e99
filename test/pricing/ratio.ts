/** A fraction of whole numbers: nothing is ever rounded. `under` is positive. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

/** The exact value of a number as JavaScript prints it (0.1 is a tenth), or of a decimal string. */
export function exactly(value: number | string): Ratio {
  const [, sign, whole, decimals = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value))!;
  const digits = BigInt(`${sign}${whole}${decimals}`);
  const shift = Number(exponent) - decimals.length;
  return shift >= 0 ? { over: digits * 10n ** BigInt(shift), under: 1n } : { over: digits, under: 10n ** BigInt(-shift) };
}

export const zero = exactly(0);
export function plus(a: Ratio, b: Ratio): Ratio {
  // Without this, denominators that divide each other would grow with every term.
  if (a.under % b.under === 0n) return { over: a.over + b.over * (a.under / b.under), under: a.under };
  if (b.under % a.under === 0n) return plus(b, a);
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}
export const minus = (a: Ratio, b: Ratio): Ratio => plus(a, { over: -b.over, under: b.under });
export const times = (a: Ratio, b: Ratio): Ratio => ({ over: a.over * b.over, under: a.under * b.under });
export const divide = (a: Ratio, b: Ratio): Ratio =>
  b.over < 0n ? times(a, { over: -b.under, under: -b.over }) : times(a, { over: b.under, under: b.over });
export const isMore = (a: Ratio, b: Ratio): boolean => a.over * b.under > b.over * a.under;
export const greater = (a: Ratio, b: Ratio): Ratio => (isMore(b, a) ? b : a);
export const lesser = (a: Ratio, b: Ratio): Ratio => (isMore(a, b) ? b : a);
export const sum = (parts: readonly Ratio[]): Ratio => parts.reduce(plus, zero);

/** Whether two differ by at most `tolerance`, itself exact. */
export function areWithin(a: Ratio, b: Ratio, tolerance: Ratio): boolean {
  const difference = minus(a, b);
  const size = difference.over < 0n ? { over: -difference.over, under: difference.under } : difference;
  return !isMore(size, tolerance);
}
