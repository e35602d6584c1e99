import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { arn, paging } from '../shapes.js';
import { page } from './page.js';

/** ListCampaigns: summaries only, without the minimum; of one solution if its ARN is given. */
export const listCampaigns = operation({
  input: z.object({ solutionArn: z.optional(arn), ...paging }),
  run({ solutionArn, ...paged }, { state }) {
    const found = [...state.campaigns].filter(
      ([, campaign]) => solutionArn === undefined || campaign.solutionVersionArn.startsWith(`${solutionArn}/`),
    );
    const { items, nextToken } = page('ListCampaigns', new Map(found), paged);
    return {
      campaigns: items.map(({ name, campaignArn, status, failureReason, creationDateTime, lastUpdatedDateTime }) => ({
        name,
        campaignArn,
        status,
        failureReason,
        creationDateTime,
        lastUpdatedDateTime,
      })),
      nextToken,
    };
  },
});
