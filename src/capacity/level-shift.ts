import type { DemandSeries } from '../demand/demand-series.js';
import { foldInto } from '../demand/fold.js';
import { comparedHours, type Basis, type ComparedHours } from './like-hours.js';
import { medianOf, spreadOf } from './robust.js';

/** A change of demand that recent days show against the days before them (C17). */
export interface DemandShift {
  readonly direction: 'up' | 'down';
  /** Recent demand / demand of the like hours before, with the range that the hours' scatter leaves; Infinity where nothing was asked before. */
  readonly factor: number;
  readonly low: number;
  readonly high: number;
  /** Epoch seconds: about when. */
  readonly since: number;
  /** Measured hours since then: what the factor rests on. */
  readonly hours: number;
}

/** Demand that grows or shrinks by and by: each day against the same weekday of the week before. */
export interface DemandTrend {
  readonly direction: 'up' | 'down';
  readonly factorPerWeek: number;
  readonly low: number;
  readonly high: number;
  /** Days that were compared with the week before. */
  readonly days: number;
}

export type LevelShift =
  | { readonly kind: 'insufficient-data'; readonly measuredDays: number; readonly neededDays: number }
  | { readonly kind: 'judged'; readonly basis: Basis; readonly shift: DemandShift | undefined; readonly trend: DemandTrend | undefined };

const HOUR = 3600;
const DAY_HOURS = 24;
/** A week to compare with would be right; four days tell at least days from nights. */
const LEAST_DAYS = 4;
/** What is looked at for a shift: a day and more, a week at most. A shift that is older is part of the evidence. */
const LEAST_RECENT_HOURS = 24;
const MOST_RECENT_HOURS = 168;
/** Less than a fifth more (or the like less) is no shift, however steady. */
const LEAST_SHIFT = Math.log(1.2);
const LEAST_SCATTER = 0.02;
const LEAST_SCATTER_DAYS = 4;
const STEP_HOURS = 6;
/** Times the scatter of whole days. Chosen on seeded noise: see test/capacity/level-shift.test.ts. */
const SCATTERS = 4;
const LEAST_AGREEING = 0.75;
const LEAST_TREND_DAYS = 21;
const LEAST_TREND = Math.log(1.02);

/**
 * Looks for a level shift and for growth: each hour against the median of the same hour of the weeks before it (of the days, in series under 12 days).
 * @returns 'insufficient-data' under four measured days
 */
export function levelShift(series: DemandSeries): LevelShift {
  const { start, requests } = foldInto(foldInto(series, 300), HOUR);
  const measuredDays = measured(requests).length / DAY_HOURS;
  if (measuredDays < LEAST_DAYS) return { kind: 'insufficient-data', measuredDays, neededDays: LEAST_DAYS };
  const compared = comparedHours(requests),
    { basis } = compared;
  return { kind: 'judged', basis, shift: shiftIn(requests, compared, start), trend: trendIn(compared) };
}

/** The stretch up to the end, of a day to a week, that another level explains best. */
function shiftIn(requests: Float64Array, { differences, usual, basis }: ComparedHours, start: number): DemandShift | undefined {
  const days = dayDifferences(differences);
  // A weekend is no shift: where only days are compared, it takes so many that a weekend is half of them at most.
  const least = basis.comparedWith === 'hour-of-week' ? LEAST_RECENT_HOURS : 4 * DAY_HOURS;
  let best: { gain: number; level: number; from: number; hours: number; scatter: number } | undefined;
  for (let length = least; length <= Math.min(MOST_RECENT_HOURS, differences.length - LEAST_RECENT_HOURS); length += STEP_HOURS) {
    const from = differences.length - length,
      hours = measured(differences.subarray(from));
    if (hours.length < least) continue;
    const level = medianOf(hours),
      scatter = scatterOf(days, Math.ceil(length / DAY_HOURS)),
      // Days scatter about a level by themselves: the more of them, the less their median does.
      score = (Math.abs(level) / scatter) * Math.sqrt(length / DAY_HOURS);
    const agreeing = hours.filter((each) => each * level > 0 && Math.abs(each) > Math.abs(level) / 2).length / hours.length;
    if (Math.abs(level) < LEAST_SHIFT || score < SCATTERS || agreeing < LEAST_AGREEING) continue;
    // Hours that are on the usual level lose by it: the stretch begins where the shift does.
    const gain = hours.reduce((sum, each) => sum + Math.abs(each) - Math.abs(each - level), 0);
    if (!best || gain > best.gain) best = { gain, level, from, hours: hours.length, scatter };
  }
  if (!best) return undefined;
  const error = Math.exp((2 * best.scatter) / Math.sqrt(best.hours / DAY_HOURS)),
    factor = ratioOf(requests, usual, best.from);
  return {
    direction: best.level > 0 ? 'up' : 'down',
    factor,
    low: factor / error,
    high: factor * error,
    since: start + best.from * HOUR,
    hours: best.hours,
  };
}

/** How much whole days differ by themselves: those before the stretch, or all of them where too few are before it. */
function scatterOf(days: readonly number[], recent: number): number {
  const before = days.slice(recent);
  return Math.max(LEAST_SCATTER, spreadOf(before.length < LEAST_SCATTER_DAYS ? days : before));
}

/** Requests over usual requests, of the hours that have both. */
function ratioOf(requests: Float64Array, usual: Float64Array, from: number): number {
  let asked = 0,
    expected = 0;
  for (let hour = from; hour < requests.length; hour++) {
    if (Number.isNaN(requests[hour]! + usual[hour]!)) continue;
    asked += requests[hour]!;
    expected += usual[hour]!;
  }
  return asked / expected;
}

/** The median day against the same weekday of the week before. A shift is in a week of them only, so that it is no trend; nor are two weeks. */
function trendIn({ sinceLast, basis }: ComparedHours): DemandTrend | undefined {
  const days = dayDifferences(sinceLast);
  if (basis.comparedWith !== 'hour-of-week' || days.length < LEAST_TREND_DAYS) return undefined;
  const level = medianOf(days),
    error = (2 * Math.max(LEAST_SCATTER, spreadOf(days))) / Math.sqrt(days.length);
  const agreeing = days.filter((each) => each * level > 0).length / days.length;
  if (Math.abs(level) < Math.max(LEAST_TREND, error) || agreeing < LEAST_AGREEING) return undefined;
  const [factorPerWeek, low, high] = [level, level - error, level + error].map(Math.exp) as [number, number, number];
  return { direction: level > 0 ? 'up' : 'down', factorPerWeek, low, high, days: days.length };
}

/** Whole days, counted back from the end. */
function dayDifferences(differences: Float64Array): number[] {
  const days: number[] = [];
  for (let to = differences.length; to >= DAY_HOURS; to -= DAY_HOURS) {
    const hours = measured(differences.subarray(to - DAY_HOURS, to));
    if (hours.length >= DAY_HOURS / 2) days.push(medianOf(hours));
  }
  return days;
}

function measured(differences: Float64Array): number[] {
  return Array.from(differences).filter((each) => !Number.isNaN(each));
}
