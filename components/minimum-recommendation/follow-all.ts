import { followed, FOLLOWED_POLICIES, type Followed, type FollowOptions } from '../../src/capacity/followed.js';
import type { DemandSeries } from '../../src/demand/demand-series.js';

/** Follows every policy, the page's own work let through between two of them. */
export async function followAll(series: DemandSeries, options: FollowOptions): Promise<readonly Followed[]> {
  const found: Followed[] = [];
  for (const policy of FOLLOWED_POLICIES) {
    found.push(followed(series, policy, options));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return found;
}
