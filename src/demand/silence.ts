import type { DemandSeries } from './demand-series.js';

/** The end of the last window that had a request, epoch seconds; undefined if none had. */
export function lastRequestAt({ start, windowSeconds, requests }: DemandSeries): number | undefined {
  for (let index = requests.length - 1; index >= 0; index--) if (requests[index]! > 0) return start + (index + 1) * windowSeconds;
  return undefined;
}
