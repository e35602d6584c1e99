import { isAwsCallError } from '../../src/aws/call-error.js';

/** What is missing where AWS denied a call. */
export interface MissingPermission {
  /** The IAM action, for instance `personalize:DescribeCampaign`. */
  readonly action: string;
  /** The resource that it can be limited to; '*' where IAM knows none (aws-api 8). */
  readonly resource: string;
}

/** The permission that an error asks for; undefined if it is about something else. */
export function missingPermission(error: Error, arn?: string): MissingPermission | undefined {
  if (!isAwsCallError(error) || error.kind !== 'denied') return undefined;
  const isOnResource = error.operation.startsWith('personalize:Describe') && arn !== undefined;
  return { action: error.operation, resource: isOnResource ? arn : '*' };
}

/** An IAM statement to paste into a policy. */
export function statementText({ action, resource }: MissingPermission): string {
  return JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource }, null, 2);
}
