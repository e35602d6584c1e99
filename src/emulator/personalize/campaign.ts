/** Members of `campaignConfig`. */
export interface CampaignConfig {
  readonly itemExplorationConfig?: Readonly<Record<string, string>>;
  readonly enableMetadataWithRecommendations?: boolean;
  readonly syncWithLatestSolutionVersion?: boolean;
  readonly rankingInfluence?: Readonly<Partial<Record<'POPULARITY' | 'FRESHNESS', number>>>;
}

/** What an update may change. */
export interface CampaignSettings {
  solutionVersionArn: string;
  minProvisionedTPS: number;
  campaignConfig?: CampaignConfig;
}

/** The latest update, finished or not: it stays after it is done. */
export interface CampaignUpdate extends CampaignSettings {
  status: 'CREATE PENDING' | 'CREATE IN_PROGRESS' | 'ACTIVE' | 'CREATE FAILED';
  failureReason?: string;
  readonly creationDateTime: number;
  lastUpdatedDateTime: number;
}

/** A campaign as DescribeCampaign answers it; instants are epoch seconds. */
export interface Campaign extends CampaignSettings {
  readonly name: string;
  readonly campaignArn: string;
  /** A string, not an enumeration, in AWS's model too. */
  status: string;
  failureReason?: string;
  creationDateTime: number;
  lastUpdatedDateTime: number;
  latestCampaignUpdate?: CampaignUpdate;
}
