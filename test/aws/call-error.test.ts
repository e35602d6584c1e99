import { expect } from 'chai';
import { callErrorFrom, isAwsCallError, type CallErrorKind } from '../../src/aws/call-error.js';

const thrown = (name: string, httpStatusCode?: number) =>
  Object.assign(new Error('what AWS said'), { name, $metadata: httpStatusCode === undefined ? {} : { httpStatusCode, requestId: 'r-1' } });

describe('callErrorFrom(error, operation)', () => {
  for (const [error, kind, why] of [
    [thrown('AccessDeniedException', 400), 'denied', 'the name decides, whatever the status'],
    [thrown('ExpiredTokenException', 400), 'expired', 'a session that is over'],
    [thrown('UnrecognizedClientException', 400), 'expired', 'keys that AWS does not know'],
    [thrown('Throttling', 400), 'throttled', "CloudWatch's query code has no Exception in it"],
    [thrown('LimitExceededException', 400), 'throttled', 'too many calls, or a quota'],
    [thrown('ResourceNotFoundException', 400), 'not-found', 'no such resource'],
    [thrown('ResourceInUseException', 409), 'in-use', 'an update in flight'],
    [thrown('InvalidInputException', 400), 'invalid', 'a value that AWS refuses'],
    [thrown('InternalFailure', 500), 'server', 'AWS failed'],
    [thrown('SyntaxError', 502), 'server', "a proxy's page in place of an answer"],
    [thrown('Forbidden', 403), 'denied', 'a proxy that refuses'],
    [thrown('Whatever', 429), 'throttled', 'an unknown name with a telling status'],
    [thrown('Whatever', 418), 'other', 'an unknown name'],
    [new TypeError('Failed to fetch'), 'network', "Chromium's words"],
    [new TypeError('NetworkError when attempting to fetch resource.'), 'network', "Firefox's words"],
    [new TypeError('Load failed'), 'network', "Safari's words"],
    [Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }), 'network', "Node's"],
    [new TypeError('x is not a function'), 'other', 'a mistake of ours is not the network'],
    ['a string', 'other', 'whatever was thrown'],
  ] satisfies [unknown, CallErrorKind, string][])
    it(`${String(error)} is ${kind}: ${why}`, () => expect(callErrorFrom(error, 'personalize:DescribeCampaign').kind).to.equal(kind));

  it('keeps name, message, request id and cause', () => {
    const error = thrown('AccessDeniedException', 400);
    const found = callErrorFrom(error, 'personalize:UpdateCampaign');
    expect(found).to.include({
      name: 'AccessDeniedException',
      message: 'what AWS said',
      requestId: 'r-1',
      httpStatus: 400,
      operation: 'personalize:UpdateCampaign',
      cause: error,
    });
  });

  it('is known by its shape, so that two copies of us understand each other', () => {
    const ofAnotherCopy = Object.assign(new Error('no'), { kind: 'denied', operation: 'personalize:UpdateCampaign', requestId: undefined });
    expect([ofAnotherCopy, callErrorFrom(new Error('x'), 'o'), new Error('x'), undefined].map(isAwsCallError)).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
  });
});
