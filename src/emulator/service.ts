import type { Operation } from './operation.js';

/** A service of AWS: how it is called and what it can do. */
export interface Service {
  /** What stands before the operation in `X-Amz-Target`. */
  readonly target: string;
  /** Of its JSON answers. */
  readonly contentType: string;
  /** The error of an input that does not fit. */
  readonly invalidCode: string;
  /** Whether clients want the code of the Query protocol beside the JSON error. */
  readonly isQueryCompatible?: boolean;
  readonly operations: Readonly<Record<string, Operation>>;
}
