import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { arn } from '../shapes.js';
import { existing } from './existing.js';

/** DescribeCampaign: `latestCampaignUpdate` is there once there was an update, and then stays. */
export const describeCampaign = operation({
  input: z.object({ campaignArn: arn }),
  run: ({ campaignArn }, { state }) => ({ campaign: existing(state.campaigns, campaignArn) }),
});
