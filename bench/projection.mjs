// What 36 months ahead in four offerings take: `npm run build`, then `node bench/projection.mjs`.
import { compare, parsePlan, parseWorkload, priceBook, project } from '../dist/pricing.js';
import { milliseconds, workloadOf } from './estimated.mjs';
import { ratio } from './ratio.mjs';

const book = priceBook('us-east-1');
const plan = parsePlan({
  months: 36,
  startMonth: '2026-12',
  growthPercentPerMonth: { users: 2.5, requests: 4, ingestion: 1 },
  segments: [
    { name: 'Launch', fromMonth: 1, months: 1, factors: { requests: 2 } },
    { name: 'Sale week', fromMonth: 12, hours: 168, factors: { requests: 4, ingestion: 2 } },
  ],
});

for (const placements of [3, 20]) {
  const workload = parseWorkload(workloadOf(placements));
  milliseconds(`projection: 36 months of ${placements} placements in four offerings`, () => project(workload, plan, book));
}

const workload = parseWorkload(workloadOf(3));
const months = project(workload, plan, book).months;
// What of a projection is not the pricing of its months: 1 would be nothing.
ratio('projection: 36 comparisons alone against the projection that makes them', {
  slow: () => project(workload, plan, book).months.map(({ totals }) => totals.custom.toFixed()),
  fast: () => months.map((month) => compare(month.workload, book).offerings.custom.total.toFixed()),
  same: (projected, compared) => projected.every((total, index) => total === compared[index]),
});
