import { batchLines } from '../batch-lines.js';
import { ingestionLine, trainingLine } from '../data-lines.js';
import { recommenderLines } from '../recommender-lines.js';
import type { Offering } from './offering.js';

/** Domain recommenders, one a placement; batch jobs as custom resources of the same dataset group (P4 to P8). */
export const domain: Offering = {
  reasonsAgainst: ({ placements }) =>
    placements
      .filter(({ type }) => type === 'PERSONALIZED_RANKING')
      .map(({ name }) => ({
        placement: name,
        id: 'ranking-has-no-use-case',
        message: `${name}: personalized ranking has no domain use case`,
      })),
  charge(workload, book, precomputed) {
    const recommenders = recommenderLines(workload, book);
    const training = workload.batch.length + precomputed.length > 0 ? trainingLine(workload, true, book) : { lines: [], warnings: [] };
    const batch = batchLines(workload, precomputed, book);
    return {
      lines: [ingestionLine(workload, book), ...training.lines, ...recommenders.lines, ...batch.lines],
      assumptions: [...recommenders.assumptions, ...batch.assumptions],
      warnings: training.warnings,
    };
  },
};
