import type { BatchRecommendations } from '../batch-lines.js';
import type { Assumption, Warning } from '../findings.js';
import type { LineItem } from '../line-item.js';
import type { PriceBook } from '../price-book.js';
import type { Workload } from '../workload.js';

export type OfferingId = 'domain' | 'custom' | 'custom-v2' | 'batch';

/** Why an offering can't serve a workload; `placement` names the one that stands in the way. */
export interface CannotServeReason {
  readonly placement?: string;
  readonly id: 'ranking-has-no-use-case' | 'placement-not-precomputed';
  readonly message: string;
}

/** What an offering bills for a workload, before the findings that hold for every offering. */
export interface Charges {
  readonly lines: readonly LineItem[];
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Warning[];
}

/** One way to serve a workload: whether it can, and what it charges. */
export interface Offering {
  readonly reasonsAgainst: (workload: Workload) => CannotServeReason[];
  /** @param precomputed lists computed in batch beside what is served, as jobs of the same dataset group (P16) */
  readonly charge: (workload: Workload, book: PriceBook, precomputed: readonly BatchRecommendations[]) => Charges;
}
