import type { Connection } from '../../src/aws/connection.js';
import type { MeasuredDemand } from '../../src/aws/measured-demand.js';
import type { ReadProgress } from '../../src/aws/read-metrics.js';
import type { WindowCache } from '../../src/aws/window-cache.js';
import type { MinimumSince } from '../../src/capacity/bursts.js';
import { scalingVerdict, type ScalingVerdict } from '../../src/capacity/scaling-verdict.js';
import type { Provisioned } from '../../src/provisioning/provisioned.js';
import type { CloserLook } from '../fleet/closer-look.js';
import { knownMinimums } from '../fleet/known-minimums.js';

const WINDOW_SECONDS = 300;

/** Reads one resource closely, up to the last whole window. */
export async function lookCloser(
  connection: Connection,
  resource: Provisioned,
  options: {
    readonly signal: AbortSignal;
    readonly cache: WindowCache | false;
    readonly onProgress: (progress: ReadProgress) => void;
  },
): Promise<CloserLook> {
  const { kind, arn, createdAt } = resource;
  const { readClosely } = await import('../../src/aws/read-closely.js');
  const end = Math.floor(connection.now() / WINDOW_SECONDS) * WINDOW_SECONDS;
  // The epoch stands for a creation that AWS did not tell.
  const read = await readClosely(connection, { kind, arn, createdAt: createdAt || undefined }, { ...options, end });
  return {
    ...read,
    readAt: connection.now(),
    minimums: knownMinimums(resource),
    verdictOn: (series, minimums) => verdictOn(series, minimums, read.history),
  };
}

function verdictOn(series: MeasuredDemand, minimums: readonly MinimumSince[], history: MeasuredDemand): ScalingVerdict {
  return scalingVerdict({
    demand: series,
    minimums,
    latency: latencyIn(series, history),
    errors4xx: series.errors4xx,
    errors5xx: series.errors5xx,
  });
}

/** Latency of the series' own windows; NaN where it was not read. */
function latencyIn({ start, windowSeconds, requests }: MeasuredDemand, history: MeasuredDemand): Float64Array | undefined {
  const { latencyMs } = history;
  if (!latencyMs || windowSeconds !== history.windowSeconds) return undefined;
  const lead = (start - history.start) / windowSeconds;
  return requests.map((_, index) => latencyMs[lead + index] ?? NaN);
}
