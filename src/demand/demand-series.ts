/**
 * Requests per window, in time order and without holes in the grid: NaN stands for a window that was not measured, 0 for one without requests.
 * Window i covers [start + i x windowSeconds, start + (i + 1) x windowSeconds).
 */
export interface DemandSeries {
  /** Epoch seconds, UTC. */
  readonly start: number;
  readonly windowSeconds: 60 | 300 | 3600;
  readonly requests: Float64Array;
}

export const WINDOW_SECONDS = [60, 300, 3600] as const satisfies readonly DemandSeries['windowSeconds'][];

/** Hours of a series that were measured. */
export function measuredHours({ requests, windowSeconds }: DemandSeries): number {
  let windows = 0;
  for (const each of requests) if (!Number.isNaN(each)) windows++;
  return (windows * windowSeconds) / 3600;
}
