import { expect } from 'chai';
import { movedTo, standsAt } from '../../pricing/along.js';
import { breakEven, type Along, type BreakEven } from '../../pricing/break-even.js';
import { Big } from '../../pricing/exact.js';
import { estimate, type OfferingId, type Workload } from '../../pricing/index.js';
import { usEast1 } from './priced.js';

/** Totals closer than this say nothing about the order: a moved workload's requests and hours are doubles. */
const CLOSE = 1e-6;

/** What `a` costs more than `b` at a place, by `estimate` alone. */
function differenceAt(workload: Workload, a: OfferingId, b: OfferingId, along: Along, at: Big): number {
  const moved = movedTo(workload, along, at);
  return estimate(moved, a, usEast1)
    .total.minus(estimate(moved, b, usEast1).total)
    .toNumber();
}

/** Places to look at: both sides of every block of users; hours in parts of the month; requests from 10 to far beyond any tier. */
function placesOf(workload: Workload, along: Along): Big[] {
  if (along === 'users')
    return [0, ...Array.from({ length: 10 }, (_, block) => [block * 100_000 + 1, (block + 1) * 100_000]).flat()].map((at) => new Big(at));
  if (along === 'peakHours') return Array.from({ length: 17 }, (_, part) => new Big(workload.hoursPerMonth).times(part).div(16));
  const now = standsAt(workload, 'requests');
  return now.eq(0) ? [] : [new Big(0), ...Array.from({ length: 25 }, (_, step) => new Big(10 ** (1 + step / 2.5)))];
}

/** The order at a place, as the crossings tell it. */
function cheaperAt({ crossings, cheaperAtZero }: BreakEven, at: Big): OfferingId {
  return crossings.findLast((crossing) => crossing.at.lte(at))?.cheaperAbove ?? cheaperAtZero;
}

/**
 * Holds a break-even against `estimate`: at each crossing both totals agree to the cent, or the order turns from one whole number to the next;
 * at every place looked at the order is as told; and wherever it turns between two places, bisecting finds a crossing that was named.
 * @returns how many turns were bisected
 */
export function checkAgainstEstimate(workload: Workload, a: OfferingId, b: OfferingId, along: Along): number {
  const found = breakEven(workload, a, b, along, usEast1);
  const difference = (at: Big): number => differenceAt(workload, a, b, along, at);
  const isClear = (of: number): boolean => Math.abs(of) > CLOSE;
  let below = found.cheaperAtZero,
    last = new Big(-1);
  for (const { at, cheaperBelow, cheaperAbove, total } of found.crossings) {
    expect(at.gte(last), 'crossings ascend').to.equal(true);
    expect([cheaperBelow, cheaperAbove], 'each turns the order before it').to.deep.equal([below, below === a ? b : a]);
    const here = difference(at);
    if (along === 'users') {
      const before = difference(at.minus(1));
      expect(cheaperAbove === a ? here < 0 : here > 0, `the order has turned at ${at.toFixed()}`).to.equal(true);
      expect(cheaperBelow === a ? before <= CLOSE : before >= -CLOSE, `and not before ${at.toFixed()}`).to.equal(true);
    } else {
      expect(Math.abs(here), `totals agree at ${at.toFixed()}`).to.be.lessThan(0.005);
      const moved = estimate(movedTo(workload, along, at), cheaperAbove, usEast1).total;
      expect(moved.minus(total).abs().toNumber(), `total at ${at.toFixed()}`).to.be.lessThan(0.005);
    }
    last = at;
    below = cheaperAbove;
  }
  expect(found.cheaperAtEnd).to.equal(below);

  let turns = 0;
  let before: { at: Big; sign: number } | undefined;
  for (const at of placesOf(workload, along)) {
    const here = difference(at);
    if (!isClear(here)) continue;
    expect(cheaperAt(found, at), `the order at ${at.toFixed()}, where a costs ${here} more`).to.equal(here > 0 ? b : a);
    if (before && before.sign !== Math.sign(here)) {
      turns++;
      const turned = bisect(difference, before.at, at, Math.sign(here), along === 'users');
      const isNamed = found.crossings.some((crossing) => closeTo(crossing.at, turned, difference));
      expect(isNamed, `a crossing near ${turned.toFixed()}`).to.equal(true);
    }
    before = { at, sign: Math.sign(here) };
  }
  return turns;
}

/** Near in place, or so flat between that totals can't tell them apart. */
function closeTo(at: Big, other: Big, difference: (at: Big) => number): boolean {
  if (at.minus(other).abs().lte(other.times(1e-9).plus(1e-9))) return true;
  return Math.abs(difference(at.plus(other).div(2))) < CLOSE && Math.abs(difference(other)) < CLOSE;
}

/** A place between two at which the sign turns to `sign`. */
function bisect(difference: (at: Big) => number, from: Big, to: Big, sign: number, whole: boolean): Big {
  let low = from,
    high = to;
  for (let halvings = 0; halvings < 80; halvings++) {
    const sum = low.plus(high).div(2),
      middle = whole ? sum.round(0, Big.roundDown) : sum;
    if (middle.eq(low) || middle.eq(high)) break;
    if (Math.sign(difference(middle)) === sign) high = middle;
    else low = middle;
  }
  return high;
}
