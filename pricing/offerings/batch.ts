import { batchLines } from '../batch-lines.js';
import { ingestionLine, trainingLine } from '../data-lines.js';
import type { Offering } from './offering.js';

/** Batch jobs alone: no real-time placements, or all of them precomputed (P15). */
export const batch: Offering = {
  reasonsAgainst: ({ placements }) =>
    placements
      .filter(({ precompute }) => precompute === undefined)
      .map(({ name }) => ({
        placement: name,
        id: 'placement-not-precomputed',
        message: `${name}: batch can't answer in real time, and precompute does not say how it could be filled`,
      })),
  charge(workload, book, lists) {
    const precomputed = [...workload.placements.flatMap(({ name, precompute }) => (precompute ? [{ name, ...precompute }] : [])), ...lists];
    const training = trainingLine(workload, precomputed.length > 0 || workload.batch.length > 0, book);
    const jobs = batchLines(workload, precomputed, book);
    return {
      lines: [ingestionLine(workload, book), ...training.lines, ...jobs.lines],
      assumptions: jobs.assumptions,
      warnings: training.warnings,
    };
  },
};
