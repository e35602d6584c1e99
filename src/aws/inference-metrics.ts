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
  readonly counts: 'requests' | 'errors4xx' | 'errors5xx';
}

/** Every metric that a read asks for. */
export const INFERENCE_METRICS: readonly InferenceMetric[] = INFERENCE_OPERATIONS.flatMap((operation) => [
  { name: operation, operation, counts: 'requests' },
  { name: `${operation}Requests`, operation, counts: 'requests' },
  { name: `${operation}4xxErrors`, operation, counts: 'errors4xx' },
  { name: `${operation}5xxErrors`, operation, counts: 'errors5xx' },
]);
