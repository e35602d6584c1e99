import type { OfferingId } from '../../pricing/offerings/offering.js';
import type { PriceOptions } from '../../pricing/price-options.js';
import type { Workload } from '../../pricing/workload.js';

/** One named way to see a workload: what is asked for, how it is served, what is added to the price. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly workload: Workload;
  readonly offering: OfferingId;
  readonly options?: PriceOptions | undefined;
}

/** Scenarios in the order a person gave them; `active` is the id of the one that is edited. */
export interface Board {
  readonly version: 1;
  readonly scenarios: readonly Scenario[];
  readonly active: string;
}
