import type { DemandSeries } from '../../src/demand/demand-series.js';
import { foldInto } from '../../src/demand/fold.js';
import { gapsOf, peakOf, type Gap } from './steps.js';
import type { View } from './views.js';

/** What is known of a series once, however often the minimum moves. */
export interface Evidence {
  /** Folded to the windows that are billed. */
  readonly series: DemandSeries;
  readonly whole: View;
  readonly gaps: readonly Gap[];
  /** The highest window; undefined where no window had a request. */
  readonly peak: { readonly at: number; readonly tps: number } | undefined;
}

export function evidenceOf(given: DemandSeries): Evidence {
  const series = foldInto(given, 300),
    whole = { start: given.start, end: given.start + given.requests.length * given.windowSeconds };
  return { series, whole, gaps: gapsOf(series), peak: peakOf(series) };
}
