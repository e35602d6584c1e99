import { InvalidInputError } from '../../pricing/invalid-input.js';
import type { DemandSeries } from './demand-series.js';
import { foldInto } from './fold.js';

/**
 * Series of one resource laid on one time line, in the longest windows that one of them has: hours and 5-minute windows become hours.
 * Where two overlap the later one given counts, save its gaps. A time that none of them covers is a gap.
 * @param parts at least one; those of 60 s among longer ones are folded (C3)
 * @throws InvalidInputError for windows that begin between each other's
 */
export function joinedSeries(parts: readonly [DemandSeries, ...DemandSeries[]]): DemandSeries {
  const windowSeconds = parts.reduce<DemandSeries['windowSeconds']>(
    (longest, part) => (part.windowSeconds > longest ? part.windowSeconds : longest),
    60,
  );
  const alike = windowSeconds === 60 ? parts : parts.map((part) => foldInto(part, windowSeconds));
  const astray = alike.findIndex((part) => (part.start - alike[0]!.start) % windowSeconds !== 0);
  if (astray > 0) {
    const path = `parts[${astray}].start`,
      value = parts[astray]!.start;
    const message = `${path}: expected a whole number of windows of ${windowSeconds} s from ${alike[0]!.start}, got ${value}`;
    throw new InvalidInputError([{ path, value, message }]);
  }
  const start = Math.min(...alike.map((part) => part.start)),
    end = Math.max(...alike.map((part) => part.start + part.requests.length * windowSeconds));
  const requests = new Float64Array((end - start) / windowSeconds).fill(NaN);
  for (const part of alike) {
    const offset = (part.start - start) / windowSeconds;
    part.requests.forEach((each, index) => {
      if (!Number.isNaN(each)) requests[offset + index] = each;
    });
  }
  return { start, windowSeconds, requests };
}
