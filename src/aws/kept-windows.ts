import type { Connection } from './connection.js';
import type { KnownPoints } from './known-points.js';
import type { KeptEntry } from './window-cache.js';

/** Windows of one resource and period, as a cache keeps them: by metric, each with the time that is known of it. */
export type KeptMetrics = ReadonlyMap<string, KnownPoints>;

/** Of the layout below. One that is not ours, older or newer, is read again from CloudWatch. */
const FORMAT = 1;
const BYTES_A_POINT = 12;
/** A name, two instants, and what a database needs around them. */
const BYTES_A_METRIC = 100;

/** Whose windows: where they came from, the resource (its ARN names account and region) and their length. Undefined if nothing may be kept. */
export function cacheKey({ metricsSource }: Connection, arn: string, windowSeconds: number): string | undefined {
  return metricsSource === undefined ? undefined : `${metricsSource} ${arn} ${windowSeconds}`;
}

export function keptEntry(key: string, metrics: KeptMetrics): KeptEntry {
  const points = [...metrics.values()].reduce((sum, { at }) => sum + at.length, 0);
  return { key, value: { format: FORMAT, metrics }, bytes: points * BYTES_A_POINT + metrics.size * BYTES_A_METRIC };
}

/** What a cache gave back, if it is what was kept; undefined for anything else, down to a single value that can't be. */
export function keptMetrics(value: unknown, windowSeconds: number): KeptMetrics | undefined {
  const { format, metrics } = (value ?? {}) as { format?: unknown; metrics?: unknown };
  if (format !== FORMAT || !(metrics instanceof Map)) return undefined;
  for (const [name, points] of metrics) if (typeof name !== 'string' || !isKnownPoints(points, windowSeconds)) return undefined;
  return metrics as KeptMetrics;
}

function isKnownPoints(value: unknown, windowSeconds: number): value is KnownPoints {
  const { from, to, at, values } = (value ?? {}) as Partial<KnownPoints>;
  const isOnGrid = (instant: unknown): instant is number => Number.isSafeInteger(instant) && (instant as number) % windowSeconds === 0;
  if (!isOnGrid(from) || !isOnGrid(to) || from > to) return false;
  if (!(at instanceof Uint32Array) || !(values instanceof Float64Array) || at.length !== values.length) return false;
  return (
    at.every((instant, index) => isOnGrid(instant) && instant >= (index === 0 ? from : at[index - 1]! + windowSeconds) && instant < to) &&
    values.every((each) => each >= 0 && each < Infinity)
  );
}
