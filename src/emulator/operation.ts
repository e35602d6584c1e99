import * as z from 'zod/mini';
import { AwsError } from './aws-error.js';
import type { Context } from './context.js';

/** One operation of a service: an input as it came over the wire in, an output as it goes over the wire out. */
export type Operation = (input: unknown, context: Context, invalidCode: string) => object;

/**
 * An operation: what it accepts, then what it does. Members that AWS does not know are dropped, as AWS drops them.
 * @returns throws `AwsError` with the service's own code for an input that does not fit
 */
export function operation<Input extends z.ZodMiniType>({
  input: schema,
  run,
}: {
  readonly input: Input;
  readonly run: (input: z.output<Input>, context: Context) => object;
}): Operation {
  return (input, context, invalidCode) => {
    const parsed = z.safeParse(schema, input);
    if (!parsed.success) throw new AwsError(invalidCode, worded(parsed.error.issues));
    return run(parsed.data, context);
  };
}

function worded(issues: readonly z.core.$ZodIssue[]): string {
  const sentences = issues.map(({ path, message }) => (path.length ? `${z.core.toDotPath(path)}: ${message}` : message));
  return [...new Set(sentences)].join('; '); // a value can break two limits in the same words
}
