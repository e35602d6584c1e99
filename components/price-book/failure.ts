import { isInvalidInputError, type Issue } from '../../pricing/invalid-input.js';
import type { FetchTextError } from './fetch-text.js';

/** Why a book could not be loaded. The one in use stays. */
export type Failure = { readonly from: string } & (
  | { readonly kind: 'network' | 'too-large' | 'unreadable' | 'no-rates' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'not-json' | 'invalid'; readonly issues: readonly Issue[] }
);

const isFetchError = (error: unknown): error is FetchTextError => error instanceof Error && error.name === 'FetchTextError';

/** What an error of loading means to the person who waits. */
export function failureOf(error: unknown, from: string): Failure {
  if (isFetchError(error))
    return error.kind === 'status' ? { kind: 'status', from, status: error.status ?? 0 } : { kind: error.kind, from };
  if (!isInvalidInputError(error)) return { kind: 'unreadable', from };
  const { issues } = error;
  const [first] = issues;
  if (first?.path === 'input' && typeof first.value === 'number') return { kind: 'too-large', from };
  return { kind: /^line \d+, column \d+$/.test(first?.path ?? '') ? 'not-json' : 'invalid', from, issues };
}
