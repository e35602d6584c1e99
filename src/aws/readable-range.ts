import type { DemandSeries } from '../demand/demand-series.js';
import type { TimeRange } from './read-metrics.js';

type WindowSeconds = DemandSeries['windowSeconds'];

/** How long CloudWatch keeps points of a period (aws-api 5.2). */
const RETENTION_SECONDS = { 60: 15 * 86_400, 300: 63 * 86_400, 3600: 455 * 86_400 } as const satisfies Record<WindowSeconds, number>;
/**
 * A call whose StartTime is a moment too old answers no points and no error, which would read as zeros. So the oldest window is left
 * out this long before it is due: for the way there, and for clocks that differ.
 */
const RETENTION_MARGIN_SECONDS = 60;
/**
 * Windows that ended less than this long ago are asked for again by the next read: how late CloudWatch counts calls of Personalize is not
 * documented; a new metric may take 15 minutes to be listed (aws-api 5.1), so a point may take as long.
 */
const SETTLED_AFTER_SECONDS = 15 * 60;

/** The first window of a length that CloudWatch still has, epoch seconds. */
export function oldestWindow(windowSeconds: WindowSeconds, now: number): number {
  return Math.ceil((now - RETENTION_SECONDS[windowSeconds] + RETENTION_MARGIN_SECONDS) / windowSeconds) * windowSeconds;
}

/** The part that CloudWatch can answer: within its retention, and without the window that still runs. Empty where `start` >= `end`. */
export function readableRange({ start, end }: TimeRange, windowSeconds: WindowSeconds, now: number): TimeRange {
  return { start: Math.max(start, oldestWindow(windowSeconds, now)), end: Math.min(end, lastEnd(windowSeconds, now)) };
}

/** The part of what was read that will not change any more, and that CloudWatch has not forgotten. */
export function settledRange({ start, end }: TimeRange, windowSeconds: WindowSeconds, now: number): TimeRange {
  return readableRange({ start, end: Math.min(end, lastEnd(windowSeconds, now - SETTLED_AFTER_SECONDS)) }, windowSeconds, now);
}

function lastEnd(windowSeconds: number, now: number): number {
  return Math.floor(now / windowSeconds) * windowSeconds;
}
