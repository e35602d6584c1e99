import { batchLines } from '../batch-lines.js';
import { campaignLines } from '../campaign-lines.js';
import { ingestionLine, trainingLine } from '../data-lines.js';
import type { Offering } from './offering.js';

/** Custom campaigns on v1 recipes, one a placement: every kind of recipe can be served (P9 to P12). */
export const custom: Offering = {
  reasonsAgainst: () => [],
  charge(workload, book, precomputed) {
    const { placements, batch } = workload;
    const training = trainingLine(workload, placements.length + batch.length + precomputed.length > 0, book);
    const campaigns = campaignLines(placements, workload, book);
    const jobs = batchLines(workload, precomputed, book);
    return {
      lines: [ingestionLine(workload, book), ...training.lines, ...campaigns.lines, ...jobs.lines],
      assumptions: [...campaigns.assumptions, ...jobs.assumptions],
      warnings: training.warnings,
    };
  },
};
