import { batchLines } from '../batch-lines.js';
import { campaignLines } from '../campaign-lines.js';
import { ingestionLine, trainingLine } from '../data-lines.js';
import type { Assumption } from '../findings.js';
import { v2Lines } from '../v2-lines.js';
import type { Placement, PlacementType } from '../workload.js';
import type { Offering } from './offering.js';

const V2_TYPES: readonly PlacementType[] = ['USER_PERSONALIZATION', 'PERSONALIZED_RANKING'];

/** Whether there is a v2 recipe for a placement (P13). */
export function hasV2Recipe({ type }: Pick<Placement, 'type'>): boolean {
  return V2_TYPES.includes(type);
}

/** Custom campaigns on v2 recipes where there is one; the other placements stay on v1 (P13 and P14). */
export const customV2: Offering = {
  reasonsAgainst: () => [],
  charge(workload, book, precomputed) {
    const onV2 = workload.placements.filter(hasV2Recipe);
    const onV1 = workload.placements.filter((placement) => !hasV2Recipe(placement));
    const v2 = v2Lines(onV2, workload, book);
    const training =
      onV1.length + workload.batch.length + precomputed.length > 0 ? trainingLine(workload, true, book) : { lines: [], warnings: [] };
    const campaigns = campaignLines(onV1, workload, book);
    const jobs = batchLines(workload, precomputed, book);
    const remain: Assumption[] =
      onV1.length > 0
        ? [
            {
              id: 'v1-placements-remain',
              rule: 13,
              placements: onV1.map(({ name }) => name),
              message: `No v2 recipe for ${onV1.map(({ name }) => name).join(', ')}: priced on v1.`,
            },
          ]
        : [];
    return {
      lines: [ingestionLine(workload, book), ...training.lines, ...v2.lines, ...campaigns.lines, ...jobs.lines],
      assumptions: [...remain, ...v2.assumptions, ...campaigns.assumptions, ...jobs.assumptions],
      warnings: [...training.warnings, ...v2.warnings],
    };
  },
};
