import { Big } from './exact.js';

const ONE = new Big(1);
/** How far two doubles must lie apart, relatively, before they alone may say which is more. */
const CLEARLY = 1e-9;

/** An exact ratio of two decimals, `under` above 0: where lines bend or meet is seldom a finite decimal. */
export interface Fraction {
  readonly over: Big;
  readonly under: Big;
  /** The double next to it, to tell clear cases quickly. */
  readonly near: number;
}

/** `over` / `under`, undivided. */
export function fraction(over: Big, under: Big = ONE): Fraction {
  const isBelow = under.lt(0);
  return { over: isBelow ? over.neg() : over, under: isBelow ? under.neg() : under, near: nearTo(over) / nearTo(under) };
}

/** A double within a few of the last digits: reading it from the decimal's text, as `toNumber` does, took half of a break-even's time. */
function nearTo({ s, e, c }: Big): number {
  const digits = c.length > 17 ? c.slice(0, 17) : c;
  return s * digits.reduce((whole, digit) => whole * 10 + digit, 0) * 10 ** (e - digits.length + 1);
}

/** -1, 0 or 1 as `a` is less than, equal to or more than `b`; exact. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const apart = a.near - b.near,
    size = Math.abs(a.near) + Math.abs(b.near);
  if (Math.abs(apart) > CLEARLY * size && size > 1e-200 && size < 1e200) return apart < 0 ? -1 : 1;
  return a.over.times(b.under).cmp(b.over.times(a.under));
}

/** The decimal, rounded at 20 places where it does not end. */
export function toDecimal({ over, under }: Fraction): Big {
  return over.div(under);
}

/** The greatest whole number that is not more. */
export function floorOf({ over, under }: Fraction): Big {
  const near = over.div(under).round(0, Big.roundDown);
  // The division may have rounded up to a whole number, and cutting decimals off raises what lies below 0.
  return near.times(under).gt(over) ? near.minus(1) : near;
}

/** The least whole number that is not less. */
export function ceilingOf({ over, under, near }: Fraction): Big {
  return floorOf({ over: over.neg(), under, near: -near }).neg();
}
