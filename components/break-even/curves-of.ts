import { standsAt } from '../../pricing/along.js';
import { breakEven, type Along, type BreakEven, type Crossing } from '../../pricing/break-even.js';
import { canServe, compare } from '../../pricing/compare.js';
import { costCurve, type CostCurve } from '../../pricing/cost-curve.js';
import { OFFERING_IDS, type CannotServe } from '../../pricing/estimate.js';
import { Big, larger, ZERO } from '../../pricing/exact.js';
import type { OfferingId } from '../../pricing/offerings/offering.js';
import type { PriceBook } from '../../pricing/price-book.js';
import type { Workload } from '../../pricing/workload.js';
import type { Curves, Lead, NoCurves, Pair } from './curves.js';

/** The picture ends no further than so many times from where the workload stands: farther crossings are told in words. */
const REACH = { users: 20, requests: 6, peakHours: Infinity } as const satisfies Record<Along, number>;

/** The offerings that can serve a workload, along an axis. */
export function curvesOf(workload: Workload, book: PriceBook, along: Along, selected: OfferingId | undefined): Curves | NoCurves {
  if (along !== 'users' && standsAt(workload, 'requests').eq(0)) return { reason: 'no-requests' };
  const comparison = compare(workload, book);
  const served = OFFERING_IDS.map((id) => comparison.offerings[id]).filter(canServe);
  if (!comparison.cheapest) return { reason: 'no-offering' };
  const ids = served.toSorted((a, b) => a.total.cmp(b.total)).map(({ offering }) => offering);
  const isChosen = selected !== undefined && ids.includes(selected);
  const subject = isChosen ? selected : comparison.cheapest;
  const between = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => pairOf(workload, one, other, along, book)));
  const pairs = between.filter(({ one, other }) => one === subject || other === subject);
  const leads = leadsOf(ids, between);
  const crossings = between
    .flatMap((pair) => pair.crossings.filter(({ at }) => pairs.includes(pair) || isTurnOfLead(leads, pair, at)))
    .sort((a, b) => a.at.cmp(b.at));
  const now = standsAt(workload, along);
  const isDomainServed = ids.includes('domain');
  const first = costCurve(workload, isDomainServed ? 'domain' : subject, along, book, new Big(1));
  const to = along === 'peakHours' ? new Big(workload.hoursPerMonth) : endOf(along, now, crossings, first.knownUpTo);
  return {
    workload,
    book,
    along,
    now,
    to,
    subject,
    isChosen,
    comparison,
    curves: ids.map((id) => startedCurve(costCurve(workload, id, along, book, to))),
    pairs,
    crossings,
    leads,
    knownUpTo: first.knownUpTo,
    cannot: OFFERING_IDS.map((id) => comparison.offerings[id]).filter((found): found is CannotServe => !canServe(found)),
  };
}

function pairOf(workload: Workload, one: OfferingId, other: OfferingId, along: Along, book: PriceBook): Pair {
  const found = started(breakEven(workload, one, other, along, book));
  const turned = found.crossings.length === 0 ? started(breakEven(workload, other, one, along, book)) : found;
  // Equal from end to end, each order of the two names its first.
  return { ...found, one, other, isEqual: turned.cheaperAtZero !== found.cheaperAtZero };
}

/** Nobody asks what costs less without a single user: along users all begins with the first one. */
function started(found: BreakEven): BreakEven {
  const [first, ...others] = found.crossings;
  return found.along === 'users' && first?.at.lte(1) ? { ...found, cheaperAtZero: first.cheaperAbove, crossings: others } : found;
}

/** The same for a line: without its jump at the very beginning. */
function startedCurve(curve: CostCurve): CostCurve {
  const [first, second] = curve.points;
  return curve.along === 'users' && second && first?.at.eq(second.at) ? { ...curve, points: curve.points.slice(1) } : curve;
}

/** Which of two is the cheaper one from a place on. */
function cheaperFrom({ crossings, cheaperAtZero }: BreakEven, from: Big): OfferingId {
  return crossings.findLast(({ at }) => at.lte(from))?.cheaperAbove ?? cheaperAtZero;
}

/** Between two crossings the order stays, so that looking behind each of them is enough. */
function leadsOf(ids: readonly OfferingId[], between: readonly Pair[]): Lead[] {
  const places = [ZERO, ...between.flatMap(({ crossings }) => crossings.map(({ at }) => at)).sort((a, b) => a.cmp(b))];
  const leads: Lead[] = [];
  for (const from of places) {
    const beaten = new Set(between.map((pair) => (cheaperFrom(pair, from) === pair.one ? pair.other : pair.one)));
    const offering = ids.find((id) => !beaten.has(id)) ?? ids[0]!;
    if (leads.at(-1)?.offering === offering) continue;
    if (leads.at(-1)?.from.eq(from)) leads.pop();
    if (leads.at(-1)?.offering !== offering) leads.push({ from, offering });
  }
  return leads;
}

function isTurnOfLead(leads: readonly Lead[], { one, other }: Pair, at: Big): boolean {
  const index = leads.findIndex(({ from }, place) => place > 0 && from.eq(at));
  const [before, after] = [leads[index - 1]?.offering, leads[index]?.offering];
  return index > 0 && [one, other].every((id) => id === before || id === after);
}

function endOf(along: Exclude<Along, 'peakHours'>, now: Big, crossings: readonly Crossing[], knownUpTo: Big | undefined): Big {
  const reach = larger(now, new Big(1000)).times(REACH[along]);
  const farthest = crossings.findLast(({ at }) => at.lte(reach))?.at ?? ZERO;
  const wanted = larger(now.times('1.6'), farthest.times('1.3'));
  const end = knownUpTo && wanted.gt(knownUpTo.times('0.5')) ? larger(wanted, knownUpTo.times('1.2')) : wanted;
  return roundedUp(larger(end, new Big(1000)));
}

const ROUND = ['1', '1.25', '1.5', '2', '2.5', '3', '4', '5', '6', '8', '10'];

/** The next number that an axis can end at. */
function roundedUp(value: Big): Big {
  const power = new Big(10).pow(value.e);
  return ROUND.map((each) => power.times(each)).find((each) => each.gte(value))!;
}
