import { AwsError } from '../aws-error.js';

/**
 * The resource of an ARN.
 * @throws AwsError ResourceNotFoundException (wording ours)
 */
export function existing<Resource>(resources: ReadonlyMap<string, Resource>, arn: string): Resource {
  const found = resources.get(arn);
  if (found === undefined) throw new AwsError('ResourceNotFoundException', `Could not find a resource with ARN ${arn}`);
  return found;
}
