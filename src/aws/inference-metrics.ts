/**
 * The calls that a campaign or recommender answers. Each is counted under its own name; older documentation and accounts know it with
 * `Requests` after it, with the same numbers (aws-api 5.1, peers 22). What is served is never guessed from a recipe's name.
 */
export const INFERENCE_OPERATIONS = ['GetRecommendations', 'GetPersonalizedRanking', 'GetActionRecommendations'] as const;

export type InferenceOperation = (typeof INFERENCE_OPERATIONS)[number];

/** What a metric says about an operation. */
export interface InferenceMetric {
  readonly name: string;
  readonly operation: InferenceOperation;
  readonly tells: 'requests' | 'errors4xx' | 'errors5xx' | 'latency';
  readonly statistic: 'Sum' | 'Average';
}

/** Every metric that a read asks for. */
export const INFERENCE_METRICS: readonly InferenceMetric[] = INFERENCE_OPERATIONS.flatMap((operation) => [
  { name: operation, operation, tells: 'requests', statistic: 'Sum' },
  { name: `${operation}Requests`, operation, tells: 'requests', statistic: 'Sum' },
  { name: `${operation}4xxErrors`, operation, tells: 'errors4xx', statistic: 'Sum' },
  { name: `${operation}5xxErrors`, operation, tells: 'errors5xx', statistic: 'Sum' },
]);

/** What a read asks for on top where latency is wanted. Percentiles are not among the documented statistics (peers 22). */
export const LATENCY_METRICS: readonly InferenceMetric[] = INFERENCE_OPERATIONS.map((operation) => ({
  name: `${operation}Latency`,
  operation,
  tells: 'latency',
  statistic: 'Average',
}));
