import type { Connection } from './connection.js';
import type { DemandReading, ResourceAnswer } from './demand-reading.js';
import type { MeasuredDemand } from './measured-demand.js';
import { readMetrics, type ReadProgress } from './read-metrics.js';
import type { WindowOptions } from './read-options.js';

/** Asks for several resources in one call, and keeps what it answers in the cache. All of them ask for the same time, or none for any. */
export async function askTogether(
  connection: Connection,
  readings: readonly DemandReading[],
  { windowSeconds, signal, cache, onProgress }: WindowOptions & { readonly onProgress?: ((progress: ReadProgress) => void) | undefined },
): Promise<MeasuredDemand[]> {
  const asked = readings[0]?.asks;
  if (!asked) {
    signal?.throwIfAborted();
    return readings.map((reading) => reading.demand());
  }
  const wanted = readings.flatMap((reading) => reading.wanted);
  const { metrics, messages, pages } = await readMetrics(connection, wanted, asked, windowSeconds, { signal, onProgress });
  const each = wanted.length / readings.length;
  const answers = readings.map((_, index): ResourceAnswer => ({
    metrics: metrics.slice(index * each, (index + 1) * each),
    messages,
    pages,
  }));
  if (cache) {
    const entries = readings.flatMap((reading, index) => reading.toKeep(answers[index]!, asked) ?? []);
    if (entries.length > 0)
      await cache.write(entries).catch((error: unknown) => readings.forEach((reading) => reading.failedToKeep(error)));
  }
  return readings.map((reading, index) => reading.demand(answers[index]!, asked));
}
