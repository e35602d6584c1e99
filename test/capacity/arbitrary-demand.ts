import fc from 'fast-check';
import type { DemandSeries } from '../../src/demand/index.js';

interface Shape {
  readonly windows?: readonly (60 | 300 | 3600)[];
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Up to this many requests a second. */
  readonly peakTps?: number;
}

/** Any series of whole requests: with gaps and zeros, on and off the grid, at the very edges of whole TPS, flat or jumping. */
export function demands({
  windows = [60, 300, 3600],
  minLength = 0,
  maxLength = 80,
  peakTps = 12,
}: Shape = {}): fc.Arbitrary<DemandSeries> {
  return fc.constantFrom(...windows).chain((windowSeconds) => {
    const edge = fc.tuple(fc.nat(peakTps), fc.integer({ min: -1, max: 1 })).map(([tps, by]) => Math.max(0, tps * windowSeconds + by));
    const requests = fc.oneof(
      { weight: 5, arbitrary: fc.nat(peakTps * windowSeconds) },
      { weight: 3, arbitrary: edge },
      { weight: 1, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.constant(NaN) },
    );
    const start = fc.oneof(
      fc.nat(50).map((n) => n * windowSeconds),
      fc.nat(100_000),
      fc.constant(1_800_000_000),
    );
    return fc.record({
      start,
      windowSeconds: fc.constant(windowSeconds),
      requests: fc.array(requests, { minLength, maxLength }).map((list) => Float64Array.from(list)),
    });
  });
}
