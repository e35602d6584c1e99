import { foldInto } from '../demand/fold.js';
import type { Connection } from './connection.js';
import type { MeasuredDemand } from './measured-demand.js';
import { readDemand, type ReadOptions } from './read-demand.js';
import { checked, type MeasuredResource } from './read-options.js';

/** Demand by the minute, and how much of the time asked for it covers. */
export interface MinuteDemand {
  /** Windows of 60 s; NaN where CloudWatch has no minutes any more. */
  readonly series: MeasuredDemand;
  /** 5-minute windows of which all five minutes were measured, of those asked for: what a burst factor stands on (C9). */
  readonly windowsCovered: number;
  readonly windowsAsked: number;
}

/**
 * Demand by the minute, from which bursts inside 5-minute windows can be read. CloudWatch keeps minutes for 15 days: what is older is not
 * measured here, and not covered.
 * @param options.start multiples of 300 s, so that the minutes lie in the windows that are billed
 * @throws InvalidInputError, AwsCallError as `readDemand`
 */
export async function readMinutes(
  connection: Connection,
  resource: MeasuredResource,
  options: Omit<ReadOptions, 'windowSeconds'>,
): Promise<MinuteDemand> {
  checked({ ...options, windowSeconds: 300 });
  const series = await readDemand(connection, resource, { ...options, windowSeconds: 60 });
  const { requests } = foldInto(series, 300);
  return { series, windowsCovered: requests.filter((each) => !Number.isNaN(each)).length, windowsAsked: requests.length };
}
