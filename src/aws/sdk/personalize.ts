/** What we speak of Amazon Personalize, loaded at the first call. Named one by one, so that bundlers leave the rest of the SDK out. */
export {
  DescribeCampaignCommand,
  DescribeRecommenderCommand,
  ListCampaignsCommand,
  ListRecommendersCommand,
  PersonalizeClient,
  UpdateCampaignCommand,
} from '@aws-sdk/client-personalize';
