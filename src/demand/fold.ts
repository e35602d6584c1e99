import type { DemandSeries } from './demand-series.js';

/**
 * Sums a series into longer windows on the grid of the epoch. A window counts as measured only if all its parts are; partial ones at the ends are gaps (C3).
 * A series that already has such windows, or longer ones, is returned as it is. A part belongs where it starts, also if it does not lie on the grid.
 */
export function foldInto(series: DemandSeries, windowSeconds: 300 | 3600): DemandSeries {
  const parts = windowSeconds / series.windowSeconds;
  if (parts <= 1) return series;
  const { start, requests } = series;
  const first = Math.floor(start / windowSeconds) * windowSeconds;
  const lead = Math.floor((start - first) / series.windowSeconds);
  const folded = new Float64Array(requests.length === 0 ? 0 : Math.ceil((lead + requests.length) / parts));
  for (let index = 0; index < folded.length; index++) {
    let total = 0;
    // Reading outside the array gives undefined, which makes the sum NaN: just what a partial window is.
    for (let part = 0; part < parts; part++) total += requests[index * parts + part - lead] ?? NaN;
    folded[index] = total;
  }
  return { start: first, windowSeconds, requests: folded };
}
