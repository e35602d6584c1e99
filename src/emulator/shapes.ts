import * as z from 'zod/mini';

// The shapes that AWS's operations share, with its limits. zod/mini needs no `jitless` for a strict CSP: in 4.6.7 its
// objects are parsed without generated code, only the full `zod` probes `new Function`.

/** Says what would have been valid, and what came instead. */
export const expected = (what: string) => ({
  error: ({ input }: { readonly input?: unknown }) => `expected ${what}, got ${shown(input)}`,
});

/** An ARN of Personalize, at most 256 characters. */
export const arn = pattern(/^arn:([a-z\d-]+):personalize:.*:.*:.+$/, 256, 'an ARN of Personalize');

/** `minProvisionedTPS`: the model names no upper end. */
export const transactionsPerSecond = wholeNumber(1);

/** What every List operation of Personalize takes. */
export const paging = { maxResults: z.optional(wholeNumber(1, 100)), nextToken: z.optional(text(1500)) };

/** A whole number of at least `minimum`, at most `maximum`. */
export function wholeNumber(minimum: number, maximum?: number) {
  const wanted = expected(maximum === undefined ? `a whole number >= ${minimum}` : `a whole number from ${minimum} to ${maximum}`);
  return z.int(wanted).check(z.gte(minimum, wanted), z.lte(maximum ?? Number.MAX_SAFE_INTEGER, wanted));
}

/** Text of at most `maximum` characters. */
export function text(maximum: number) {
  const wanted = expected(`text of at most ${maximum} characters`);
  return z.string(wanted).check(z.maxLength(maximum, wanted));
}

/** Text of a form. */
export function pattern(form: RegExp, maximum: number, what: string) {
  const wanted = expected(`${what} (${form.source}, at most ${maximum} characters)`);
  return z.string(wanted).check(z.maxLength(maximum, wanted), z.regex(form, wanted));
}

function shown(input: unknown): string {
  if (input === undefined) return 'nothing';
  const json = JSON.stringify(input);
  return json.length > 120 ? `${json.slice(0, 120)}...` : json;
}
