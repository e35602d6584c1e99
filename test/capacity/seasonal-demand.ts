import type { DemandSeries } from '../../src/demand/index.js';

/** Hours with a day, a week and noise, the same for a seed on every machine: each hour scatters, and so does each day as a whole. */
export function seasonal({
  seed,
  days,
  shiftAt = Infinity,
  factor = 1,
  weeklyGrowth = 1,
  weekend = 0.5,
  hourSpread = 0.2,
  daySpread = 0.08,
  peakTps = 10,
}: {
  seed: number;
  days: number;
  /** The hour from which demand is `factor` times as high. */
  shiftAt?: number;
  factor?: number;
  weeklyGrowth?: number;
  weekend?: number;
  hourSpread?: number;
  daySpread?: number;
  peakTps?: number;
}): DemandSeries {
  const normal = normals(seed);
  let ofTheDay = 0;
  const requests = Float64Array.from({ length: days * 24 }, (_, hour) => {
    if (hour % 24 === 0) ofTheDay = daySpread * normal();
    const shape = (0.55 - 0.45 * Math.cos((2 * Math.PI * (hour % 24)) / 24)) * (Math.floor(hour / 24) % 7 > 4 ? weekend : 1);
    const level = shape * Math.exp(ofTheDay + hourSpread * normal()) * weeklyGrowth ** (hour / 168) * (hour >= shiftAt ? factor : 1);
    return Math.round(level * peakTps * 3600);
  });
  return { start: 1_767_225_600, windowSeconds: 3600, requests };
}

/** Normal numbers by Box and Muller, from a seeded generator (mulberry32). */
function normals(seed: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
