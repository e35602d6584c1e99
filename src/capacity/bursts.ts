import type { DemandSeries } from '../demand/demand-series.js';

/** A minimum from an instant on, epoch seconds. */
export interface MinimumSince {
  readonly at: number;
  readonly minimum: number;
}

/** An unbroken run of measured windows whose demand was above the minimum. */
export interface Burst {
  /** Indices of its windows; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

/** The minimum that was in force at the start of each window; NaN before the first one that is known. */
export function minimumsOf({ start, windowSeconds, requests }: DemandSeries, minimums: number | readonly MinimumSince[]): Float64Array {
  if (typeof minimums === 'number') return new Float64Array(requests.length).fill(minimums);
  const ascending = [...minimums].sort((a, b) => a.at - b.at);
  let next = 0,
    inForce = NaN;
  return requests.map((_, index) => {
    while (next < ascending.length && ascending[next]!.at <= start + index * windowSeconds) inForce = ascending[next++]!.minimum;
    return inForce;
  });
}

export function burstsOf({ requests, windowSeconds }: DemandSeries, minimums: Float64Array): Burst[] {
  const bursts: Burst[] = [];
  let from = -1;
  for (let index = 0; index <= requests.length; index++) {
    // Nothing is above NaN, nor is NaN: a gap ends a burst, as does the end.
    const isAbove = requests[index]! > minimums[index]! * windowSeconds;
    if (isAbove && from < 0) from = index;
    if (!isAbove && from >= 0) {
      bursts.push({ from, to: index });
      from = -1;
    }
  }
  return bursts;
}

/** Windows with requests, none of them above the minimum. */
export function calmWindows({ requests, windowSeconds }: DemandSeries, minimums: Float64Array): number[] {
  const windows: number[] = [];
  requests.forEach((each, index) => {
    if (each > 0 && each <= minimums[index]! * windowSeconds) windows.push(index);
  });
  return windows;
}
