import type { Operation } from './operation.js';

/** A service of AWS: how it is called and what it can do. */
export interface Service {
  /** What stands before the operation in `X-Amz-Target`. */
  readonly target: string;
  /** Of its JSON answers. */
  readonly contentType: string;
  /** The error of an input that does not fit. */
  readonly invalidCode: string;
  /** For a service that once spoke the Query protocol: the codes its errors had there, by their present names; others kept theirs. */
  readonly queryCodes?: Readonly<Record<string, string>>;
  readonly operations: Readonly<Record<string, Operation>>;
}
