import type { Connection } from './connection.js';
import { askTogether } from './ask-together.js';
import { DemandReading } from './demand-reading.js';
import type { MeasuredDemand } from './measured-demand.js';
import type { ReadProgress } from './read-metrics.js';
import { checked, type MeasuredResource, type WindowOptions } from './read-options.js';

/** Which windows to read, and how the reading may be cancelled and followed. */
export interface ReadOptions extends WindowOptions {
  /** Called after each page of the answer. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

/**
 * Demand of a campaign or recommender from CloudWatch, one number a window (`MeasuredDemand`), in one call and its pages.
 * A time that was not measured is NaN: before the resource was there, outside of CloudWatch's retention (1-minute windows for 15 days,
 * 5-minute ones for 63, hours for 455), the window that still runs, and where the answer stayed partial (C4).
 * @returns (end - start) / windowSeconds windows, always
 * @throws InvalidInputError for times off the grid, AwsCallError if CloudWatch refuses
 */
export async function readDemand(connection: Connection, resource: MeasuredResource, options: ReadOptions): Promise<MeasuredDemand> {
  const reading = await new DemandReading(resource, connection, checked(options)).look();
  const [demand] = await askTogether(connection, [reading], options);
  return demand!;
}
