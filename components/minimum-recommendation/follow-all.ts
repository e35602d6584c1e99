import { followed, FOLLOWED_POLICIES, type Followed, type FollowOptions } from '../../src/capacity/followed.js';
import type { DemandSeries } from '../../src/demand/demand-series.js';

/** Follows every policy, the page's own work let through between two of them; no more of them once nobody wants to know. */
export async function followAll(series: DemandSeries, options: FollowOptions, signal: AbortSignal): Promise<readonly Followed[]> {
  const found: Followed[] = [];
  for (const policy of FOLLOWED_POLICIES) {
    found.push(followed(series, policy, options));
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) break;
  }
  return found;
}
