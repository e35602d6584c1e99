import type { DemandSeries } from '../../src/demand/demand-series.js';
import type { View } from './views.js';

/** Demand as it is drawn: each step is the highest window in it. Never summed. */
export interface Steps {
  /** Epoch seconds at which each step begins; the last entry is the end of the last step. */
  readonly edges: Float64Array;
  /** TPS of the highest window in each step; NaN where none was measured. */
  readonly tops: Float64Array;
  /** Which window of the series that is. */
  readonly windows: Int32Array;
}

/** At most `columns` steps for the part of a series that a view shows. */
export function stepsOf(series: DemandSeries, view: View, columns: number): Steps {
  const { start, windowSeconds, requests } = series;
  const first = Math.max(0, Math.floor((view.start - start) / windowSeconds)),
    last = Math.min(requests.length, Math.ceil((view.end - start) / windowSeconds));
  const size = Math.max(1, Math.ceil((last - first) / Math.max(1, columns))),
    count = Math.max(0, Math.ceil((last - first) / size));
  const edges = new Float64Array(count + 1),
    tops = new Float64Array(count).fill(NaN),
    windows = new Int32Array(count);
  for (let step = 0; step < count; step++) {
    const from = first + step * size;
    edges[step] = start + from * windowSeconds;
    windows[step] = from;
    for (let window = from; window < Math.min(from + size, last); window++) {
      const tps = requests[window]! / windowSeconds;
      if (tps > tops[step]! || (Number.isNaN(tops[step]!) && !Number.isNaN(tps))) {
        tops[step] = tps;
        windows[step] = window;
      }
    }
  }
  edges[count] = start + last * windowSeconds;
  return { edges, tops, windows };
}

/** A stretch that was not measured; epoch seconds. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/** The gaps of a series, in order. */
export function gapsOf({ start, windowSeconds, requests }: DemandSeries): Gap[] {
  const gaps: Gap[] = [];
  let from = -1;
  for (let window = 0; window <= requests.length; window++) {
    const isGap = window < requests.length && Number.isNaN(requests[window]!);
    if (isGap && from < 0) from = window;
    if (!isGap && from >= 0) {
      gaps.push({ start: start + from * windowSeconds, end: start + window * windowSeconds });
      from = -1;
    }
  }
  return gaps;
}

/** The highest window of a series; undefined where none was measured or none had a request. */
export function peakOf({ start, windowSeconds, requests }: DemandSeries): { readonly at: number; readonly tps: number } | undefined {
  let highest = 0,
    found = -1;
  for (let window = 0; window < requests.length; window++) {
    if (requests[window]! > highest) [highest, found] = [requests[window]!, window];
  }
  return found < 0 ? undefined : { at: start + found * windowSeconds, tps: highest / windowSeconds };
}

/** A peak above the minimum, at the left edge of its step. */
export interface Peak {
  readonly x: number;
  readonly tps: number;
  readonly window: number;
}

/** The highest step of each group above a minimum; peaks closer than `apart` are one. `xOf` places an instant, in the unit of `apart`. */
export function peaksAbove({ edges, tops, windows }: Steps, minimum: number, xOf: (instant: number) => number, apart: number): Peak[] {
  const peaks: Peak[] = [];
  tops.forEach((tps, step) => {
    if (!(tps > minimum)) return;
    const x = (xOf(edges[step]!) + xOf(edges[step + 1]!)) / 2,
      last = peaks.at(-1),
      peak = { x, tps, window: windows[step]! };
    if (!last || x - last.x >= apart) peaks.push(peak);
    else if (tps > last.tps) peaks[peaks.length - 1] = peak;
  });
  return peaks;
}
