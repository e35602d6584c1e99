import { type Big, ZERO } from './exact.js';
import { ceilingOf, compareFractions, floorOf, fraction, type Fraction } from './fraction.js';

/** A straight stretch: `intercept` + `slope` x, from `from` to where the next one begins. */
export interface Piece {
  readonly from: Fraction;
  readonly intercept: Big;
  readonly slope: Big;
}

/** A function of straight pieces that begins at 0, has no jumps and does not end. All but the places of its bends are finite decimals. */
export type Piecewise = readonly Piece[];

/** Where the line changes, and by how much. */
export interface Bend {
  readonly at: Fraction;
  readonly intercept: Big;
  readonly slope: Big;
}

const START = fraction(ZERO);

/** The function that begins as a line and changes at each bend; bends in any order. */
export function piecewise(intercept: Big, slope: Big, bends: readonly Bend[] = []): Piecewise {
  const pieces: Piece[] = [{ from: START, intercept, slope }];
  for (const bend of [...bends].sort((a, b) => compareFractions(a.at, b.at))) {
    const last = pieces[pieces.length - 1]!;
    const piece = { from: bend.at, intercept: last.intercept.plus(bend.intercept), slope: last.slope.plus(bend.slope) };
    if (compareFractions(last.from, bend.at) === 0) pieces[pieces.length - 1] = piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** What each piece adds to the one before. */
function bendsOf(pieces: Piecewise): Bend[] {
  return pieces.slice(1).map(({ from, intercept, slope }, index) => ({
    at: from,
    intercept: intercept.minus(pieces[index]!.intercept),
    slope: slope.minus(pieces[index]!.slope),
  }));
}

/** The sum of functions; 0 everywhere for none. */
export function addUp(functions: readonly Piecewise[]): Piecewise {
  const first = functions.map((pieces) => pieces[0]!);
  return piecewise(
    first.reduce((total, { intercept }) => total.plus(intercept), ZERO),
    first.reduce((total, { slope }) => total.plus(slope), ZERO),
    functions.flatMap(bendsOf),
  );
}

/** A function times a number. */
export function scaled(pieces: Piecewise, factor: Big): Piecewise {
  return pieces.map(({ from, intercept, slope }) => ({ from, intercept: intercept.times(factor), slope: slope.times(factor) }));
}

/** The function of `factor` times its variable; `factor` above 0. */
export function stretched(pieces: Piecewise, factor: Big): Piecewise {
  return pieces.map(({ from, intercept, slope }) => ({
    from: fraction(from.over, from.under.times(factor)),
    intercept,
    slope: slope.times(factor),
  }));
}

/** The function turned over at 0. */
export function negated(pieces: Piecewise): Piecewise {
  return pieces.map(({ from, intercept, slope }) => ({ from, intercept: intercept.neg(), slope: slope.neg() }));
}

/** `outer` of `inner`: what a count costs, where the count itself is a function. `inner` is nowhere below 0. */
export function composed(outer: Piecewise, inner: Piecewise): Piecewise {
  const [only] = outer;
  if (outer.length === 1 && only!.intercept.eq(0)) return scaled(inner, only!.slope);
  return inner.flatMap((piece, index) => through(outer, piece, inner[index + 1]?.from));
}

function through(outer: Piecewise, { from, intercept, slope }: Piece, to: Fraction | undefined): Piece[] {
  const count = valueAt({ from, intercept, slope }, from);
  const isFalling = slope.lt(0);
  let stretch = outer.findLastIndex((each) => compareFractions(each.from, count) <= (isFalling ? -1 : 0));
  if (stretch < 0) stretch = 0;
  const pieces: Piece[] = [];
  for (let start: Fraction = from; ;) {
    const rule = outer[stretch]!;
    pieces.push({ from: start, intercept: rule.intercept.plus(rule.slope.times(intercept)), slope: rule.slope.times(slope) });
    const edge = isFalling ? (stretch > 0 ? rule.from : undefined) : outer[stretch + 1]?.from;
    if (edge === undefined || slope.eq(0)) return pieces;
    // intercept + slope x = edge.over / edge.under
    start = fraction(edge.over.minus(intercept.times(edge.under)), slope.times(edge.under));
    if (to !== undefined && compareFractions(start, to) >= 0) return pieces;
    stretch += isFalling ? -1 : 1;
  }
}

/** The value of a line at a place. */
export function valueAt({ intercept, slope }: Piece, { over, under }: Fraction): Fraction {
  return fraction(intercept.times(under).plus(slope.times(over)), under);
}

/** The piece that holds at a place: the later one where two meet. */
export function pieceAt(pieces: Piecewise, at: Fraction): Piece {
  let low = 0,
    high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (compareFractions(pieces[middle]!.from, at) <= 0) low = middle;
    else high = middle - 1;
  }
  return pieces[low]!;
}

export type Sign = -1 | 0 | 1;

/** How a function's sign goes: the first there is, the last, and where it turned between. 0 only where it is 0 throughout. */
export interface Signs {
  readonly first: Sign;
  readonly last: Sign;
  /** `at`: the end of what is still 0 or of the old sign; among whole numbers the first of the new sign. */
  readonly turns: readonly { readonly at: Fraction; readonly to: Sign }[];
}

/**
 * Where a function's sign turns from 0 to `end`: touching 0 is no turn, and 0 over a stretch is one if the sign is another after it.
 * @param end undefined: without end, so that the last slope decides
 * @param whole only whole numbers count
 */
export function signsOf(difference: Piecewise, end: Fraction | undefined, whole = false): Signs {
  let first: Sign = 0,
    last: Sign = 0;
  const turns: { at: Fraction; to: Sign }[] = [];
  const meet = (sign: Sign, at: () => Fraction): void => {
    if (sign === 0 || sign === last) return;
    if (last === 0) first = sign;
    else turns.push({ at: at(), to: sign });
    last = sign;
  };
  for (const [index, piece] of difference.entries()) {
    const next = difference[index + 1]?.from;
    const closes = next === undefined || (end !== undefined && compareFractions(end, next) < 0) ? end : next;
    let from = piece.from,
      to = closes;
    if (end !== undefined && compareFractions(from, end) > 0) break;
    if (whole) {
      from = fraction(ceilingOf(from));
      to = closes && fraction(floorOf(closes));
      if (to && compareFractions(from, to) > 0) continue;
    }
    // Without jumps a piece begins with the sign that the one before ended with, unless places between whole numbers were left out.
    if (index === 0 || whole) meet(signAt(piece, from), () => from);
    // Of two signs on one straight piece the second begins where the line is 0.
    meet(to ? signAt(piece, to) : signFarOut(piece), () => {
      const zero = fraction(piece.intercept.neg(), piece.slope);
      return whole ? fraction(floorOf(zero).plus(1)) : zero;
    });
  }
  return { first, last, turns };
}

function signAt(piece: Piece, at: Fraction): Sign {
  return piece.intercept.times(at.under).plus(piece.slope.times(at.over)).cmp(ZERO) as Sign;
}

function signFarOut({ intercept, slope }: Piece): Sign {
  return slope.eq(0) ? (intercept.cmp(ZERO) as Sign) : (slope.cmp(ZERO) as Sign);
}
