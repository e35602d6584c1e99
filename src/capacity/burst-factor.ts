import type { DemandSeries } from '../demand/demand-series.js';
import { foldInto } from '../demand/fold.js';
import { quantileOf } from './robust.js';

/** How much the busiest minute of a window stands above the window's mean, for windows of a like demand (C9, C15). */
export interface BurstBand {
  /** Mean TPS of the window: above `fromTps`, up to `toTps`. */
  readonly fromTps: number;
  readonly toTps: number;
  /** Windows that stand behind the factor. */
  readonly windows: number;
  /** Peak minute / mean minute that 9 of 10 of these windows stay within, 1 to 5. */
  readonly factor: number;
  /** Too few windows of its own: the factor is that of the nearest band below that has enough, or else above. */
  readonly isBorrowed: boolean;
}

export type BurstFactors =
  | {
      readonly kind: 'measured';
      readonly start: number;
      readonly end: number;
      readonly windows: number;
      readonly bands: readonly BurstBand[];
    }
  /** There are no 1-minute sums: CloudWatch keeps them for 15 days. */
  | { readonly kind: 'no-minute-data' }
  | { readonly kind: 'insufficient-data'; readonly windows: number; readonly neededWindows: number };

const MINUTES = 5;
/** A tenth of them is three: a factor that one freak window can't set. */
const LEAST_WINDOWS = 30;
const SHARE_WITHIN = 0.9;

/**
 * Burst factors from 1-minute demand and the 5-minute windows it folds into. Only windows whose five minutes were all measured, and that had a request, count.
 * The 90th percentile (nearest rank) stands for a band: a mean hides what a burst costs, which grows faster than the factor; the largest grows with the
 * number of windows looked at, so that more evidence would mean worse advice.
 */
export function burstFactors(series: DemandSeries | undefined): BurstFactors {
  if (series?.windowSeconds !== 60) return { kind: 'no-minute-data' };
  const byBand = factorsByBand(series);
  const windows = byBand.reduce((total, factors) => total + factors.length, 0);
  const own = byBand.map((factors) => (factors.length >= LEAST_WINDOWS ? quantileOf(factors, SHARE_WITHIN) : undefined));
  if (own.every((factor) => factor === undefined))
    return { kind: 'insufficient-data', windows: Math.max(0, ...byBand.map(({ length }) => length)), neededWindows: LEAST_WINDOWS };
  const bands = byBand.map((factors, index): BurstBand => {
    const below = own.slice(0, index + 1).findLast((factor) => factor !== undefined);
    return {
      fromTps: index === 0 ? 0 : upTo(index - 1),
      toTps: upTo(index),
      windows: factors.length,
      factor: below ?? own.find((factor) => factor !== undefined)!,
      isBorrowed: own[index] === undefined,
    };
  });
  return { kind: 'measured', start: series.start, end: series.start + series.requests.length * 60, windows, bands };
}

/** The factor for a window of this mean TPS; above the busiest band, that band's. */
export function burstFactorAt(bands: readonly BurstBand[], tps: number): number {
  return bands[Math.min(bandOf(tps), bands.length - 1)]!.factor;
}

function factorsByBand({ start, requests }: DemandSeries): number[][] {
  const minutes = { start, windowSeconds: 60, requests } as const,
    folded = foldInto(minutes, 300);
  const lead = Math.floor((start - folded.start) / 60);
  const byBand: number[][] = [];
  folded.requests.forEach((sum, index) => {
    if (!(sum > 0)) return;
    const first = index * MINUTES - lead;
    const peak = requests.subarray(first, first + MINUTES).reduce((most, each) => Math.max(most, each), 0);
    const band = bandOf(sum / 300);
    while (byBand.length <= band) byBand.push([]);
    byBand[band]!.push((peak * MINUTES) / sum);
  });
  return byBand;
}

/** Band 0 ends at 1 TPS, the next ones at 2, 5, 10, 20, 50 and so on. */
function upTo(band: number): number {
  return [1, 2, 5][band % 3]! * 10 ** Math.floor(band / 3);
}

function bandOf(tps: number): number {
  let band = 0;
  while (tps > upTo(band)) band++;
  return band;
}
