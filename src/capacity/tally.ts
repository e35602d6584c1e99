/**
 * Windows by the lowest whole minimum that covers them (C10). A row of the table is such a minimum: how many windows, their requests, and the same two
 * of what autoscaling had reached in them by then. Side by side, so that a window touches one place of memory.
 */
export interface Tally {
  readonly windows: number;
  readonly requests: number;
  readonly rows: Float64Array;
  readonly maximum: number;
  readonly windowSeconds: number;
}

const ROW = 4;
const REACHED = 2;

/** One call over a long series would run in code that the engine compiled half-way and drops at its end, call after call. */
const BLOCK_WINDOWS = 1024;

/** @param lag windows that autoscaling is late; Infinity leaves what it reached out */
export function tally(
  requests: Float64Array,
  { windowSeconds, lag, maximum }: { windowSeconds: number; lag: number; maximum: number },
): Tally {
  const rows = new Float64Array(ROW * (maximum + 2)),
    early = Math.min(lag, requests.length);
  for (let from = 0; from < early; from += BLOCK_WINDOWS)
    count(rows, requests.subarray(from, Math.min(from + BLOCK_WINDOWS, early)), windowSeconds, maximum + 1);
  for (let from = early; from < requests.length; from += BLOCK_WINDOWS) {
    const to = Math.min(from + BLOCK_WINDOWS, requests.length);
    countBoth(rows, requests.subarray(from, to), requests.subarray(from - lag, to - lag), windowSeconds, maximum + 1);
  }
  let windows = 0,
    total = 0;
  for (let row = 0; row < rows.length; row += ROW) {
    windows += rows[row]!;
    total += rows[row + 1]!;
  }
  return { windows, requests: total, rows, maximum, windowSeconds };
}

function count(rows: Float64Array, requests: Float64Array, windowSeconds: number, top: number): void {
  for (let index = 0; index < requests.length; index++) {
    const now = requests[index]!;
    if (Number.isNaN(now)) continue;
    const row = rowOf(now, windowSeconds, top);
    rows[row]!++;
    rows[row + 1]! += now;
  }
}

/** max(0, r - max(300 m, reached)) is max(0, r - 300 m) less max(0, min(r, reached) - 300 m): no branch on whether demand rose (C8). */
function countBoth(rows: Float64Array, requests: Float64Array, earlier: Float64Array, windowSeconds: number, top: number): void {
  for (let index = 0; index < requests.length; index++) {
    const now = requests[index]!;
    if (Number.isNaN(now)) continue;
    const row = rowOf(now, windowSeconds, top);
    rows[row]!++;
    rows[row + 1]! += now;
    const before = earlier[index]!;
    if (Number.isNaN(before)) continue;
    const reached = before < now ? before : now,
      itsRow = rowOf(reached, windowSeconds, top) + REACHED;
    rows[itsRow]!++;
    rows[itsRow + 1]! += reached;
  }
}

/** `| 0` tells the compiler that it is a whole number, which makes all of it three times as fast. */
function rowOf(requests: number, windowSeconds: number, top: number): number {
  const tps = requests / windowSeconds;
  return ROW * (Math.ceil(tps < top ? tps : top) | 0);
}

/** For each whole minimum m: the windows above it, and the sum of max(0, r - windowSeconds x m) over them. */
export interface Excess {
  readonly windows: Float64Array;
  readonly requests: Float64Array;
}

/** Suffix sums of the table (C6 and C10). */
export function excessOf({ rows, maximum, windowSeconds }: Tally, of: 'demand' | 'reached'): Excess {
  const first = of === 'demand' ? 0 : REACHED;
  const windows = new Float64Array(maximum + 1),
    requests = new Float64Array(maximum + 1);
  let count = 0,
    sum = 0;
  for (let minimum = maximum; minimum >= 0; minimum--) {
    const row = ROW * (minimum + 1) + first;
    windows[minimum] = count += rows[row]!;
    sum += rows[row + 1]!;
    requests[minimum] = sum - windowSeconds * minimum * count;
  }
  return { windows, requests };
}
