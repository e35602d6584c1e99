import type { AwsError } from '../aws-error.js';

/** How answers are put on the wire. */
export interface Protocol {
  answer(operation: string, output: object, requestId: string): Response;
  refuse(error: AwsError, requestId: string): Response;
}
