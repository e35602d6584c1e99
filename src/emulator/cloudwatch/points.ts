import { folded, publishedMinutes, type Metric, type StatisticSet } from './metric.js';
import { hasPoints, RETENTION_SECONDS, roundedStart } from './retention.js';

/** A datapoint: the start of its period, epoch seconds, and the value. */
export interface Point {
  readonly timestamp: number;
  readonly value: number;
}

/** What is asked of one metric. */
export interface PointsWanted {
  readonly periodSeconds: number;
  readonly statistic: keyof typeof STATISTICS;
  /** Epoch seconds; inclusive, and rounded down by its age. */
  readonly startTime: number;
  /** Epoch seconds; exclusive. */
  readonly endTime: number;
}

/** The statistics the emulator computes. It keeps no distribution, so no percentiles. */
export const STATISTICS = {
  SampleCount: ({ samples }: StatisticSet) => samples,
  Sum: ({ sum }: StatisticSet) => sum,
  Average: ({ samples, sum }: StatisticSet) => sum / samples,
  Minimum: ({ minimum }: StatisticSet) => minimum,
  Maximum: ({ maximum }: StatisticSet) => maximum,
} as const;

/**
 * The points of a metric, oldest first. Periods are counted from the rounded StartTime on (ours). A period in which nothing
 * was published has no point; the one that the present falls into has what was published so far.
 */
export function pointsOf(metric: Metric, { periodSeconds, statistic, startTime, endTime }: PointsWanted, now: number): Point[] {
  if (!hasPoints(periodSeconds, startTime, now)) return [];
  const start = roundedStart(startTime, now);
  const published = publishedMinutes(metric, now);
  const firstMinute = Math.max(published.from, Math.ceil((now - RETENTION_SECONDS.hour) / 60));
  const skippedPeriods = Math.max(0, Math.floor((firstMinute * 60 - start) / periodSeconds));
  const points: Point[] = [];
  for (
    let timestamp = start + skippedPeriods * periodSeconds;
    timestamp < Math.min(endTime, published.to * 60);
    timestamp += periodSeconds
  ) {
    const from = Math.max(timestamp / 60, firstMinute);
    const to = Math.min((timestamp + periodSeconds) / 60, published.to);
    const all = folded(minutesOf(metric, from, to));
    if (all) points.push({ timestamp, value: STATISTICS[statistic](all) });
  }
  return points;
}

function* minutesOf(metric: Metric, from: number, to: number): Generator<StatisticSet | undefined> {
  for (let minute = from; minute < to; minute++) yield metric.inMinute(minute);
}
