import type { Service } from '../service.js';
import { describeCampaign } from './describe-campaign.js';
import { describeRecommender } from './describe-recommender.js';
import { listCampaigns } from './list-campaigns.js';
import { listRecommenders } from './list-recommenders.js';
import { updateCampaign } from './update-campaign.js';

/** Amazon Personalize, control plane: AWS JSON 1.1. */
export const personalize: Service = {
  target: 'AmazonPersonalize',
  contentType: 'application/x-amz-json-1.1',
  invalidCode: 'InvalidInputException',
  operations: {
    DescribeCampaign: describeCampaign,
    DescribeRecommender: describeRecommender,
    ListCampaigns: listCampaigns,
    ListRecommenders: listRecommenders,
    UpdateCampaign: updateCampaign,
  },
};
