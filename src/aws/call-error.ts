import type { CallError, CallErrorKind } from '../provisioning/call-error.js';

export type { CallErrorKind } from '../provisioning/call-error.js';

/** A call that AWS, or the way to it, failed. AWS's own name, message and request id are kept. Test it with `isAwsCallError`: a page can hold two copies of us. */
export class AwsCallError extends Error implements CallError {
  /** AWS's own, for instance `AccessDeniedException`. */
  override readonly name: string;
  readonly kind: CallErrorKind;
  /** The IAM action, for instance `personalize:UpdateCampaign`. */
  readonly operation: string;
  readonly requestId: string | undefined;
  readonly httpStatus: number | undefined;

  constructor(message: string, { name, kind, operation, requestId, httpStatus, cause }: AwsCallFacts) {
    super(message, { cause });
    this.name = name;
    this.kind = kind;
    this.operation = operation;
    this.requestId = requestId;
    this.httpStatus = httpStatus;
  }
}

interface AwsCallFacts {
  readonly name: string;
  readonly kind: CallErrorKind;
  readonly operation: string;
  readonly requestId?: string | undefined;
  readonly httpStatus?: number | undefined;
  readonly cause?: unknown;
}

/** Whether an error is our AwsCallError, also one of another copy of this package. */
export function isAwsCallError(error: unknown): error is AwsCallError {
  return error instanceof Error && 'kind' in error && 'operation' in error && 'requestId' in error;
}

/** Whether every other call would fail the same way: for want of credentials, or of a network. */
export function concernsAllCalls(error: unknown): boolean {
  return isAwsCallError(error) && (error.kind === 'expired' || error.kind === 'network');
}

/** What the SDK threw, as our error. The name decides, never the HTTP status: AWS answers 400 where its model says 403, 404 or 409 (aws-api 1.1). */
export function callErrorFrom(error: unknown, operation: string): AwsCallError {
  const { name = 'Error', message = String(error), $metadata = {}, code } = (error ?? {}) as Partial<SdkError>;
  const { requestId, httpStatusCode: httpStatus } = $metadata;
  const kind = kindByName.get(name) ?? kindByAnswer(error, httpStatus, code);
  return new AwsCallError(message || name, { name, kind, operation, requestId, httpStatus, cause: error });
}

interface SdkError extends Error {
  readonly $metadata: { readonly requestId?: string; readonly httpStatusCode?: number };
  /** Of Node's network errors, for instance ECONNREFUSED. */
  readonly code: string;
}

function kindByAnswer(error: unknown, httpStatus: number | undefined, code: unknown): CallErrorKind {
  if (httpStatus === undefined) return isNetworkFailure(error, code) ? 'network' : 'other';
  if (httpStatus === 429) return 'throttled';
  if (httpStatus === 401 || httpStatus === 403) return 'denied';
  return httpStatus >= 500 ? 'server' : 'other';
}

/** fetch rejects with a TypeError and each browser's own words; Node with an error that has a code. */
function isNetworkFailure(error: unknown, code: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'TimeoutError' || error.name === 'NetworkError') return true;
  if (typeof code === 'string' && /^E[A-Z_]+$/.test(code)) return true;
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
}

// The JSON protocols name modelled errors in full; common ones come with and without `Exception`, and CloudWatch's query codes have names of their own.
const kindByName = new Map<string, CallErrorKind>(
  Object.entries({
    denied: ['AccessDeniedException', 'AccessDenied', 'UnauthorizedOperation', 'NotAuthorized', 'OptInRequired'],
    expired: [
      'ExpiredTokenException',
      'ExpiredToken',
      'RequestExpired',
      'UnrecognizedClientException',
      'InvalidClientTokenId',
      'InvalidSignatureException',
      'SignatureDoesNotMatch',
      'IncompleteSignature',
      'MissingAuthenticationToken',
      'MissingAuthenticationTokenException',
      'CredentialsProviderError',
      'TokenProviderError',
    ],
    throttled: [
      'ThrottlingException',
      'Throttling',
      'ThrottledException',
      'TooManyRequestsException',
      'RequestLimitExceeded',
      'LimitExceededException',
      'LimitExceeded',
      'SlowDown',
    ],
    'not-found': ['ResourceNotFoundException', 'ResourceNotFound'],
    'in-use': ['ResourceInUseException'],
    invalid: [
      'InvalidInputException',
      'ValidationException',
      'ValidationError',
      'InvalidNextTokenException',
      'InvalidNextToken',
      'InvalidParameterValueException',
      'InvalidParameterValue',
      'InvalidParameterCombinationException',
      'InvalidParameterCombination',
      'MissingRequiredParameterException',
      'MissingParameter',
      'SerializationException',
    ],
    server: [
      'InternalFailure',
      'InternalServiceFault',
      'InternalServiceError',
      'InternalServerException',
      'ServiceUnavailable',
      'ServiceUnavailableException',
    ],
  } satisfies Partial<Record<CallErrorKind, string[]>>).flatMap(([kind, names]) =>
    names.map((name) => [name, kind as CallErrorKind] as const),
  ),
);
