import { canServe, type Comparison } from '../../pricing/compare.js';
import type { OfferingId } from '../../pricing/offerings/offering.js';
import type { Workload } from '../../pricing/workload.js';
import { presetOf } from '../workload-form/preset-of.js';

/** What is chosen for a workload that nobody has chosen an offering for. */
export function fittingOffering(workload: Workload, { offerings, cheapest }: Comparison): OfferingId | undefined {
  if (isBatchAlone(workload) && canServe(offerings.batch)) return 'batch';
  // AWS's example 1 is one of domain recommenders: its 1,328.74 USD is what people look for.
  if (presetOf(workload) === 'deck-domain' && canServe(offerings.domain)) return 'domain';
  return cheapest;
}

/** Whether a new workload asks for another choice: it comes from a preset, is of batch jobs alone, or the chosen offering can't serve it. */
export function asksForChoice(workload: Workload, before: Workload, chosen: OfferingId, { offerings }: Comparison): boolean {
  const preset = presetOf(workload);
  return !canServe(offerings[chosen]) || isBatchAlone(workload) || (preset !== undefined && preset !== presetOf(before));
}

/** Jobs alone cost the same in offerings that would hold nothing beside them: of equals, batch is called the cheapest. */
export function withFittingCheapest(workload: Workload, comparison: Comparison): Comparison {
  const { offerings, cheapest } = comparison,
    best = cheapest && offerings[cheapest];
  const isEqual = best && canServe(best) && canServe(offerings.batch) && offerings.batch.total.eq(best.total);
  return isEqual && isBatchAlone(workload) ? { ...comparison, cheapest: 'batch' } : comparison;
}

function isBatchAlone({ placements, batch }: Workload): boolean {
  return placements.length === 0 && batch.length > 0;
}
