/** One thing that is wrong with an input: where, what stood there, and a sentence that says what would be valid. */
export interface Issue {
  readonly path: string;
  readonly value: unknown;
  readonly message: string;
}

/** An input that can't be used, with every reason at once. Test it with `isInvalidInputError`: a page can hold two copies of us. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ message }) => message).join('\n'));
    this.issues = issues;
  }
}

/** Whether an error is our InvalidInputError, also one of another copy of this package. */
export function isInvalidInputError(error: unknown): error is InvalidInputError {
  return error instanceof Error && error.name === 'InvalidInputError' && Array.isArray((error as Partial<InvalidInputError>).issues);
}

/** How a wrong value is named in a message: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}...` : value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** `placements[2].demand` from its keys; the whole input is `input`. */
export function pathOf(keys: readonly PropertyKey[]): string {
  const path = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return path === '' ? 'input' : path.replace(/^\./, '');
}
