// What pricing a workload in four offerings takes: `npm run build`, then `node bench/compare.mjs`.
import { compare, estimate, OFFERING_IDS, parseWorkload, priceBook } from '../dist/pricing.js';
import { milliseconds, workloadOf } from './estimated.mjs';
import { ratio } from './ratio.mjs';

const book = priceBook('us-east-1');
for (const placements of [3, 20]) {
  const workload = parseWorkload(workloadOf(placements));
  milliseconds(`compare: ${placements} placements in four offerings`, () => compare(workload, book));
}

const workload = parseWorkload(workloadOf(20));
ratio('compare: a workload that was read once against one that is read for each offering', {
  slow: () => OFFERING_IDS.map((id) => estimate(parseWorkload(workload), id, book).total.toFixed()),
  fast: () => Object.values(compare(workload, book).offerings).map(({ total }) => total.toFixed()),
  same: (each, found) => each.every((total, index) => total === found[index]),
});
