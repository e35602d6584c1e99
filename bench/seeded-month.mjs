/** Numbers from 0 to 1, the same for a seed on every machine (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A month of 732 hours with a day, noise, a burst here and there and a window in a thousand that was not measured; whole requests. */
export function seededMonth({ windowSeconds, peakTps, seed = 1 }) {
  const next = random(seed);
  const requests = Float64Array.from({ length: (732 * 3600) / windowSeconds }, (_, index) => {
    if (next() < 0.001) return NaN;
    const day = 0.5 - 0.4 * Math.cos((2 * Math.PI * index * windowSeconds) / 86_400);
    const level = day * (0.7 + 0.3 * next()) + (next() < 0.01 ? 0.5 * next() : 0);
    return Math.round(Math.min(1, level) * peakTps * windowSeconds);
  });
  return { start: 1_767_225_600, windowSeconds, requests };
}

/** So many windows of such months, one after the other. */
export function seededWindows(count, shape) {
  const month = seededMonth(shape);
  return { ...month, requests: Float64Array.from({ length: count }, (_, index) => month.requests[index % month.requests.length]) };
}
