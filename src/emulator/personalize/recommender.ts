/** Members of `recommenderConfig`. */
export interface RecommenderConfig {
  readonly itemExplorationConfig?: Readonly<Record<string, string>>;
  readonly minRecommendationRequestsPerSecond?: number;
  readonly enableMetadataWithRecommendations?: boolean;
  readonly trainingDataConfig?: { readonly excludedDatasetColumns?: Readonly<Record<string, readonly string[]>> };
}

/** A recommender as DescribeRecommender answers it; instants are epoch seconds. */
export interface Recommender {
  readonly name: string;
  readonly recommenderArn: string;
  readonly datasetGroupArn: string;
  readonly recipeArn: string;
  readonly recommenderConfig: RecommenderConfig;
  status: string;
  readonly creationDateTime: number;
  lastUpdatedDateTime: number;
  readonly modelMetrics?: Readonly<Record<string, number>>;
}
