import { Big, sum } from '../exact.js';
import type { DemandBand } from '../workload.js';

/** Hours that make one band: how many of the whole they are (a whole number), and how much is asked in all of them, in any unit. */
export interface HourGroup {
  readonly hours: number;
  readonly asked: Big;
}

/** Band hours are tenths, or as fine as the month's own length asks for. */
const HOUR_PLACES = 1;
/** A level may leave its proportion by a thousandth, so that the month's requests come out exactly. */
const TOLERANCE = 1e-3;
/** A level that is no short decimal is told to a thousandth at least. */
const STEPS_OF_A_LEVEL = 1000n;
/** Whole numbers below are the same in decimals and in binary fractions, wherever the point stands. */
const MOST = 10n ** 15n;
const MOST_PLACES = 15;
/** Far more of a proportion than the tolerance lets through, and short enough to divide by quickly. */
const LEVEL_DIGITS = 12;

/** Decimals after the point. */
export function decimalPlaces(value: Big): number {
  return Math.max(0, value.c.length - value.e - 1);
}

/** A band on its way: its hours in the smallest unit they are counted in, and how it stands to the others. */
interface Busy {
  readonly units: bigint;
  readonly level: Big;
}

/**
 * Bands whose hours add up to `hoursPerMonth` and whose requests add up to `requestsPerMonth`, to the last digit (P19).
 * Hours stand in the groups' proportions, rounded to tenths; levels in those of what is asked, rounded within a thousandth.
 * Where no short levels come out even, the longest band becomes two, one step apart: one more than there are groups.
 * @param groups at least one, of which one asks for something unless `requestsPerMonth` is 0
 * @returns ascending by requestsPerHour
 */
export function exactBands(groups: readonly HourGroup[], requestsPerMonth: Big, hoursPerMonth: Big): DemandBand[] {
  const places = hourPlaces(groups, hoursPerMonth);
  const units = shareOut(groups, BigInt(hoursPerMonth.times(power(places)).toFixed(0)));
  const all = groups.map(({ hours, asked }, index): Busy => ({
    units: units[index]!,
    level: asked.div(hours).prec(LEVEL_DIGITS),
  }));
  const isIdle = ({ level }: Busy): boolean => requestsPerMonth.eq(0) || level.eq(0);
  const idle = all.filter(isIdle).reduce((total, each) => total + each.units, 0n);
  const busy = all.filter((each) => !isIdle(each));
  const bands = idle > 0n ? [{ requestsPerHour: 0, hoursPerMonth: numberOf(idle, places) }] : [];
  if (busy.length > 0) bands.push(...settle(busy, requestsPerMonth, places));
  return bands.sort((a, b) => a.requestsPerHour - b.requestsPerHour);
}

function power(places: number): Big {
  return new Big(`1e${places}`);
}

function numberOf(units: bigint, places: number): number {
  return Number(`${units}e-${places}`);
}

function band(requests: bigint, requestPlaces: number, hours: bigint, hourPlaces: number): DemandBand {
  return { requestsPerHour: numberOf(requests, requestPlaces), hoursPerMonth: numberOf(hours, hourPlaces) };
}

/** Decimals of an hour: enough that no group rounds to nothing. */
function hourPlaces(groups: readonly HourGroup[], hoursPerMonth: Big): number {
  const whole = groups.reduce((total, { hours }) => total + hours, 0);
  const least = Math.min(...groups.map(({ hours }) => hours));
  const fine = Math.ceil(-Math.log10((least / whole) * hoursPerMonth.toNumber()));
  return Math.max(HOUR_PLACES, decimalPlaces(hoursPerMonth), fine);
}

/** Whole units in the groups' proportions, adding up to `units`: the largest remainders are rounded up. */
function shareOut(groups: readonly HourGroup[], units: bigint): bigint[] {
  const whole = BigInt(groups.reduce((total, { hours }) => total + hours, 0));
  const shares = groups.map(({ hours }, index) => {
    const exact = BigInt(hours) * units;
    return { index, units: exact / whole, rest: exact % whole };
  });
  const left = Number(units - shares.reduce((total, share) => total + share.units, 0n));
  const byRest = [...shares].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  for (const share of byRest.slice(0, left)) share.units += 1n;
  return shares.map((share) => share.units);
}

/** Short levels that come out even; where there are none, the longest band takes what the others leave. */
function settle(busy: readonly Busy[], total: Big, places: number): DemandBand[] {
  if (busy.length === 1) return oneLevel(busy[0]!.units, total, places);
  return evenLevels(busy, total, places) ?? leftToTheLongest(busy, total, places);
}

/** One level, if it is a short decimal; else as many hours one step higher as the requests leave over. */
function oneLevel(hours: bigint, total: Big, places: number): DemandBand[] {
  const least = Math.max(0, decimalPlaces(total) - places);
  for (let digits = least; digits <= least + 3; digits++) {
    const requests = BigInt(total.times(power(places + digits)).toFixed(0));
    if (requests % hours === 0n && requests / hours <= MOST) return [band(requests / hours, digits, hours, places)];
  }
  let digits = least;
  let requests = BigInt(total.times(power(places + digits)).toFixed(0));
  for (; requests / hours < STEPS_OF_A_LEVEL; digits++) requests *= 10n;
  const lower = requests / hours,
    above = requests % hours;
  const bands = [band(lower, digits, hours - above, places), band(lower + 1n, digits, above, places)];
  return above === 0n ? bands.slice(0, 1) : bands;
}

/** The shortest decimals near the ideal levels with which hours x levels make the total; undefined where none are near enough. */
function evenLevels(busy: readonly Busy[], total: Big, places: number): DemandBand[] | undefined {
  const hours = busy.map(({ units }) => units);
  for (const { digits, levels, ideal } of roundedLevels(busy, total, places)) {
    const found = evenedOut(hours, levels, BigInt(total.times(power(places + digits)).toFixed(0)));
    if (found?.every((level, index) => isNear(level, ideal[index]!)))
      return found.map((level, index) => band(level, digits, hours[index]!, places));
  }
  return undefined;
}

interface Rounded {
  readonly digits: number;
  /** In steps of that last digit, as are the ideal ones. */
  readonly levels: readonly bigint[];
  readonly ideal: readonly Big[];
}

function isNear(level: bigint, ideal: Big): boolean {
  return ideal.minus(level.toString()).abs().lte(ideal.times(TOLERANCE));
}

/** The ideal levels rounded to ever more digits, while numbers can hold them. */
function* roundedLevels(busy: readonly Busy[], total: Big, places: number): Generator<Rounded> {
  const asked = sum(busy.map(({ units, level }) => level.times(units.toString())));
  const ideal = busy.map(({ level }) => level.times(total).times(power(places)).div(asked));
  for (let digits = Math.max(0, decimalPlaces(total) - places); digits <= MOST_PLACES; digits++) {
    const scaled = ideal.map((level) => level.times(power(digits)));
    const levels = scaled.map((level) => BigInt(level.toFixed(0)));
    if (levels.some((level) => level > MOST)) return;
    yield { digits, levels, ideal: scaled };
  }
}

/** Every band but the longest at its rounded level; the longest at what is left, within a thousandth of its own. It may become two. */
function leftToTheLongest(busy: readonly Busy[], total: Big, places: number): DemandBand[] {
  const longest = busy.reduce((most, { units }, index) => (units > busy[most]!.units ? index : most), 0);
  const { units } = busy[longest]!;
  let found: DemandBand[] = [];
  for (const { digits, levels, ideal } of roundedLevels(busy, total, places)) {
    const others = levels.flatMap((level, index) => (index === longest ? [] : [band(level, digits, busy[index]!.units, places)]));
    const left = total.minus(sum(others.map((each) => new Big(each.requestsPerHour).times(each.hoursPerMonth))));
    if (left.lte(0)) continue;
    found = [...others, ...oneLevel(units, left, places)];
    const reached = left
      .times(power(places + digits))
      .div(units.toString())
      .round();
    if (levels.every((level, index) => isNear(index === longest ? BigInt(reached.toFixed(0)) : level, ideal[index]!))) break;
  }
  return found;
}

/** Whole levels near the given ones whose sum over the hours is `total`: two of them move, by the linear Diophantine equation of their hours. */
function evenedOut(hours: readonly bigint[], levels: readonly bigint[], total: bigint): bigint[] | undefined {
  const rest = total - levels.reduce((asked, level, index) => asked + level * hours[index]!, 0n);
  if (rest === 0n) return [...levels];
  let best: { readonly levels: bigint[]; readonly distance: number } | undefined;
  for (let i = 0; i < hours.length; i++)
    for (let j = i + 1; j < hours.length; j++)
      for (const [x, y] of solutions(hours[i]!, hours[j]!, rest)) {
        const moved = levels.map((level, index) => level + (index === i ? x : index === j ? y : 0n));
        const distance = Math.max(distanceOf(x, levels[i]!), distanceOf(y, levels[j]!));
        if (distance <= TOLERANCE && distance < (best?.distance ?? Infinity)) best = { levels: moved, distance };
      }
  return best?.levels;
}

function distanceOf(moved: bigint, level: bigint): number {
  return level === 0n ? Infinity : Math.abs(Number(moved)) / Number(level);
}

/** The two smallest x, with their y, of a x + b y = rest; none where the common divisor does not divide the rest. */
function solutions(a: bigint, b: bigint, rest: bigint): (readonly [bigint, bigint])[] {
  const { divisor, factor } = euclid(a, b);
  if (rest % divisor !== 0n) return [];
  const [p, q, r] = [a / divisor, b / divisor, rest / divisor];
  const x = (((r * factor) % q) + q) % q;
  return [x, x - q].map((each) => [each, (r - p * each) / q] as const);
}

/** The greatest common divisor of a and b, and the factor of a in it (extended Euclid). */
function euclid(a: bigint, b: bigint): { readonly divisor: bigint; readonly factor: bigint } {
  let [divisor, next, factor, nextFactor] = [a, b, 1n, 0n];
  while (next !== 0n) {
    const times = divisor / next;
    [divisor, next] = [next, divisor - times * next];
    [factor, nextFactor] = [nextFactor, factor - times * nextFactor];
  }
  return { divisor, factor };
}
