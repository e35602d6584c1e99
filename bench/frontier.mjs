// What the one pass of rule C10 takes and saves: `npm run build`, then `node bench/frontier.mjs`.
import { frontier } from '../dist/capacity.js';
import { plainSum } from './plain-sum.mjs';
import { ratio } from './ratio.mjs';
import { seededMonth, seededWindows } from './seeded-month.mjs';

const LAG_SECONDS = 600;

/** The plain way: each minimum billed on its own, window by window, and autoscaling played through. */
function billEachMinimum({ requests, windowSeconds }, maximum) {
  const lag = Math.ceil(LAG_SECONDS / windowSeconds);
  return Array.from({ length: maximum + 1 }, (_, minimum) => {
    const covered = minimum * windowSeconds;
    let billed = 0,
      above = 0,
      late = 0,
      windows = 0;
    for (let index = 0; index < requests.length; index++) {
      const now = requests[index];
      if (Number.isNaN(now)) continue;
      const reached = requests[index - lag];
      billed += Math.max(covered, now);
      above += Math.max(0, now - covered);
      late += Math.max(0, now - (reached > covered ? reached : covered));
      if (now > covered) windows++;
    }
    return { tpsHours: billed / 3600, requestsAbove: above, requestsAboveLag: late, windowsAbove: windows };
  });
}

/** To the last bit: counts are whole. */
const same = (each, found) =>
  each.every((figures, minimum) => Object.entries(figures).every(([name, value]) => value === found[name][minimum]));

for (const peakTps of [20, 200]) {
  const month = seededMonth({ windowSeconds: 300, peakTps });
  ratio(`frontier: one pass against billing each of ${peakTps} minimums, a month of 5-minute windows`, {
    slow: () => billEachMinimum(month, peakTps),
    fast: () => frontier(month, { maximum: peakTps, autoscalingLagSeconds: LAG_SECONDS }),
    same,
  });
}

const YEAR_WINDOWS = 105_120;
const closeTo = (a, b) => Math.abs(a - b) <= 1e-9 * Math.abs(b);
for (const peakTps of [20, 200]) {
  const year = seededWindows(YEAR_WINDOWS, { windowSeconds: 300, peakTps });
  const against = (title, options) =>
    ratio(`frontier: ${title} of every minimum to ${peakTps}, against a plain sum of the same ${YEAR_WINDOWS} windows`, {
      slow: () => frontier(year, options).requests,
      fast: () => plainSum(year.requests),
      same: closeTo,
    });
  against('bills and requests above (goal: at most 6x)', { autoscalingLagSeconds: 0 });
  against('bills and both risks (goal: at most 12x)', { autoscalingLagSeconds: LAG_SECONDS });
}

const year = seededWindows(YEAR_WINDOWS, { windowSeconds: 300, peakTps: 200 });
ratio('frontier: one pass against billing each of 200 minimums, a year (goal: at least 100x)', {
  slow: () => billEachMinimum(year, 200),
  fast: () => frontier(year, { maximum: 200, autoscalingLagSeconds: LAG_SECONDS }),
  same,
});
