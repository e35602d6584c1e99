// What a week schedule takes on nine weeks of 5-minute windows (goal: 50 ms): `npm run build`, then `node bench/plan-week.mjs`.
import { planWeek } from '../dist/capacity.js';
import { milliseconds } from './estimated.mjs';
import { seededMonth } from './seeded-month.mjs';

const WINDOWS = 9 * 7 * 288;

for (const peakTps of [20, 60, 200]) {
  const { start, windowSeconds, requests } = seededMonth({ windowSeconds: 300, peakTps });
  const series = {
    start,
    windowSeconds,
    requests: Float64Array.from({ length: WINDOWS }, (_, index) => requests[index % requests.length]),
  };
  milliseconds(`planWeek: nine weeks of 5-minute windows up to ${peakTps} TPS`, () => planWeek(series, { timeZone: 'Europe/Berlin' }));
}
