import { Big } from './exact.js';

/** CloudWatch's GetMetricData: 0.01 USD per 1,000 metrics requested (public secondary sources, seen 2026-11-24), the same in every region we know of. */
const RATE_PER_METRIC = new Big('0.00001');

/** What reading so many metrics costs, in USD. */
export function costOfReading(metrics: number): Big {
  return RATE_PER_METRIC.times(metrics);
}
