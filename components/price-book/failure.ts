import { isInvalidInputError, type Issue } from '../../pricing/invalid-input.js';
import type { issueText } from '../../src/locale/issues.js';
import type { FetchTextError } from './fetch-text.js';

/** Why a book could not be loaded. The one in use stays. */
export type Failure = { readonly from: string } & (
  | { readonly kind: 'network' | 'too-large' | 'unreadable' | 'no-rates' }
  | { readonly kind: 'status'; readonly status: number }
  | {
      readonly kind: 'not-json' | 'invalid';
      readonly issues: readonly Issue[];
      /** Says them in the reader's language; undefined where it could not be loaded. */
      readonly issueText: typeof issueText | undefined;
    }
);

const isFetchError = (error: unknown): error is FetchTextError => error instanceof Error && error.name === 'FetchTextError';

/** What an error of loading means to the person who waits. */
export async function failureOf(error: unknown, from: string): Promise<Failure> {
  if (isFetchError(error))
    return error.kind === 'status' ? { kind: 'status', from, status: error.status ?? 0 } : { kind: error.kind, from };
  if (!isInvalidInputError(error)) return { kind: 'unreadable', from };
  const { issues } = error;
  const [first] = issues;
  if (first?.path === 'input' && typeof first.value === 'number') return { kind: 'too-large', from };
  const inWords = await import('../../src/locale/issues.js').then(
    (loaded) => loaded.issueText,
    () => undefined,
  );
  return { kind: /^line \d+, column \d+$/.test(first?.path ?? '') ? 'not-json' : 'invalid', from, issues, issueText: inWords };
}
