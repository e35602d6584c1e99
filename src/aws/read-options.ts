import { InvalidInputError, shown, type Issue } from '../../pricing/invalid-input.js';
import { WINDOW_SECONDS, type DemandSeries } from '../demand/demand-series.js';
import type { WindowCache } from './window-cache.js';

/** Whose demand. `createdAt`, epoch seconds, tells a time without requests from a time before it was there. */
export interface MeasuredResource {
  readonly kind: 'campaign' | 'recommender';
  readonly arn: string;
  readonly createdAt?: number | undefined;
}

/** Which windows to read, and how. */
export interface WindowOptions {
  /** Epoch seconds, multiples of windowSeconds; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly windowSeconds: DemandSeries['windowSeconds'];
  readonly signal?: AbortSignal | undefined;
  /** Whether to read how long calls took, too: three metrics a resource more. */
  readonly withLatency?: boolean | undefined;
  /** Keeps what was read, so that the next read asks only for windows that are new or may have changed. `false`, like none, keeps nothing. */
  readonly cache?: WindowCache | false | undefined;
}

/** @throws InvalidInputError for times off the grid, all of them at once */
export function checked<Options extends WindowOptions>(options: Options): Options {
  const { start, end, windowSeconds } = options;
  const issues: Issue[] = [];
  if (!WINDOW_SECONDS.includes(windowSeconds))
    issues.push({
      path: 'windowSeconds',
      value: windowSeconds,
      message: `windowSeconds: expected 60, 300 or 3600, got ${shown(windowSeconds)}`,
    });
  else
    for (const [path, value] of [
      ['start', start],
      ['end', end],
    ] as const)
      if (!Number.isSafeInteger(value) || value % windowSeconds !== 0)
        issues.push({
          path,
          value,
          message: `${path}: expected epoch seconds that are a multiple of windowSeconds (${windowSeconds}), got ${shown(value)}`,
        });
  if (issues.length === 0 && end <= start)
    issues.push({ path: 'end', value: end, message: `end: expected an instant after start (${start}), got ${end}` });
  if (issues.length > 0) throw new InvalidInputError(issues);
  return options;
}
