const WARM_UP_ROUNDS = 5;
const ROUNDS = 31;
const ROUND_MICROSECONDS = 20_000;

/**
 * How many times faster `fast` is than `slow`, doing the same work in the same run. First the answers are compared.
 * Each round repeats either side for 20 ms and more: timing single calls measures the timer and the compiler.
 * @param {string} title
 * @param {{ slow: () => unknown, fast: () => unknown, same: (slow: any, fast: any) => boolean }} sides
 * @returns {{ median: number, low: number, high: number }} low and high hold the middle half of the rounds between them
 */
export function ratio(title, { slow, fast, same }) {
  if (!same(slow(), fast())) throw new Error(`${title}: the two answer differently`);
  for (let round = 0; round < WARM_UP_ROUNDS; round++) [slow, fast].forEach(secondsOf);
  // One side after the other within a round: a machine that gets slower slows both.
  const rounds = Array.from({ length: ROUNDS }, () => secondsOf(slow) / secondsOf(fast)).sort((a, b) => a - b);
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => rounds[Math.round(share * (ROUNDS - 1))]);
  console.log(`${title}: ${shown(median)}x (half of ${ROUNDS} rounds: ${shown(low)} to ${shown(high)})`);
  return { median, low, high };
}

/** Seconds a call, over one round. Of our processor, not of the clock: what else the machine does is not counted. */
function secondsOf(side) {
  const start = process.cpuUsage();
  for (let calls = 1; ; calls++) {
    side();
    const { user, system } = process.cpuUsage(start);
    if (user + system >= ROUND_MICROSECONDS) return (user + system) / calls / 1e6;
  }
}

const shown = (times) => times.toPrecision(3);
