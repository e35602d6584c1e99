import type { DemandSeries } from '../demand/demand-series.js';
import { foldInto } from '../demand/fold.js';

/** Requests of a series above a recommender's free ones, whole hour by whole hour (C2): what is billed while the minimum stays inside the free requests. */
export function requestsAboveFree(series: DemandSeries, freePerHour: number): number {
  let above = 0;
  for (const requests of foldInto(foldInto(series, 300), 3600).requests) if (requests > freePerHour) above += requests - freePerHour;
  return above;
}
