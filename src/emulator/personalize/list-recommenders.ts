import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { arn, paging } from '../shapes.js';
import { page } from './page.js';

/** ListRecommenders: unlike a campaign's, a recommender's summary holds its configuration; of one dataset group if its ARN is given. */
export const listRecommenders = operation({
  input: z.object({ datasetGroupArn: z.optional(arn), ...paging }),
  run({ datasetGroupArn, ...paged }, { state }) {
    const found = [...state.recommenders].filter(
      ([, recommender]) => datasetGroupArn === undefined || recommender.datasetGroupArn === datasetGroupArn,
    );
    const { items, nextToken } = page('ListRecommenders', new Map(found), paged);
    return { recommenders: items.map(({ modelMetrics: _, ...summary }) => summary), nextToken };
  },
});
