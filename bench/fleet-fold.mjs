// What folding a fleet's demand takes: `npm run build`, then `node bench/fleet-fold.mjs`.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { frontier } from '../dist/capacity.js';
import { plainSum } from './plain-sum.mjs';
import { ratio } from './ratio.mjs';
import { seededWindows } from './seeded-month.mjs';

const CAMPAIGNS = 1000;
/** 63 days of 5 minutes: all that CloudWatch keeps of them. */
const WINDOWS = 18_144;
/** Folded between two breaths of the page. */
const SLICE = 20;

const shapes = [2, 8, 20, 60, 200].map((peakTps, seed) => seededWindows(WINDOWS, { windowSeconds: 300, peakTps, seed: seed + 1 }));
// Each campaign has windows of its own: reading the same ones again would read the processor's cache.
const fleet = Array.from({ length: CAMPAIGNS }, (_, index) => {
  const shape = shapes[index % shapes.length];
  return { ...shape, requests: Float64Array.from(shape.requests) };
});

const foldAll = () => fleet.map((series) => frontier(series));

ratio(`fleet: ${CAMPAIGNS} campaigns x ${WINDOWS} windows folded with both risks, against a plain sum (goal: at most 12x)`, {
  slow: () => foldAll().reduce((total, { requests }) => total + requests, 0),
  fast: () => fleet.reduce((total, { requests }) => total + plainSum(requests), 0),
  same: (a, b) => Math.abs(a - b) <= 1e-9 * b,
});

// What was made before must not be freed meanwhile.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
for (let round = 0; round < 3; round++) {
  collect();
  await new Promise((done) => setTimeout(done, 50));
}
const before = memory(),
  milliseconds = [],
  kept = [];
let most = before;
for (let from = 0; from < CAMPAIGNS; from += SLICE) {
  const start = process.cpuUsage();
  for (const series of fleet.slice(from, from + SLICE)) kept.push(frontier(series));
  const { user, system } = process.cpuUsage(start);
  milliseconds.push((user + system) / 1000);
  most = Math.max(most, memory());
}
const median = milliseconds.sort((a, b) => a - b)[Math.floor(milliseconds.length / 2)];
console.log(`fleet: slices of ${SLICE} campaigns: median ${median.toPrecision(3)} ms of our processor (goal: at most 8)`);
console.log(
  `fleet: memory added by ${kept.length} frontiers, at the most: ${((most - before) / 2 ** 20).toPrecision(3)} MiB (goal: at most 64)`,
);

function memory() {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
