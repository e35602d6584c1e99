import type { Connection } from './connection.js';
import type { MeasuredDemand } from './measured-demand.js';
import { readDemand, type ReadOptions } from './read-demand.js';
import { oldestWindow } from './readable-range.js';
import { checked, type MeasuredResource } from './read-options.js';

/**
 * Demand of a long time at the finest windows that CloudWatch still has: hours up to 63 days ago (455 days of them), from then on
 * 5-minute windows. A series has one length of windows, so each part is one; `joinedSeries` of src/demand lays them end to end in hours.
 * @param options.start multiples of 300 s; where it lies in the hourly part, from the start of that hour
 * @returns one part or two, oldest first, the second beginning where the first ends
 * @throws InvalidInputError, AwsCallError as `readDemand`
 */
export async function readHistory(
  connection: Connection,
  resource: MeasuredResource,
  options: Omit<ReadOptions, 'windowSeconds'>,
): Promise<readonly MeasuredDemand[]> {
  const { start, end } = checked({ ...options, windowSeconds: 300 });
  const turn = Math.ceil(oldestWindow(300, connection.now()) / 3600) * 3600;
  if (start >= turn) return [await readDemand(connection, resource, { ...options, windowSeconds: 300 })];
  const hours = {
    ...options,
    start: Math.floor(start / 3600) * 3600,
    end: Math.min(turn, Math.ceil(end / 3600) * 3600),
    windowSeconds: 3600,
  } as const;
  const older = await readDemand(connection, resource, hours);
  if (end <= turn) return [older];
  return [older, await readDemand(connection, resource, { ...options, start: turn, windowSeconds: 300 })];
}
