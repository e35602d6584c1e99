import { expect } from 'chai';
import { isAwsCallError } from '../../src/aws/call-error.js';
import { connect } from '../../src/aws/connect.js';
import { arnOf, connected, CREDENTIALS, NOON, rejection, recorded, type SentCall } from './connected.js';

const first = arnOf('home-top-picks');

describe('connect', () => {
  it('reads a campaign through the SDK', async () => {
    const { connection } = connected();
    const campaign = await connection.describeCampaign(first);
    expect(campaign).to.deep.include({
      kind: 'campaign',
      arn: first,
      name: 'home-top-picks',
      status: 'ACTIVE',
      minimum: 40,
      latestUpdate: undefined,
    });
    expect(campaign.createdAt).to.equal(NOON - 293 * 86_400 - 5_400);
    expect(campaign.solutionVersionArn).to.match(/solution\/home-top-picks\//);
  });

  it('sends exactly the ARN and the minimum, signed, and answers when AWS took it', async () => {
    const { connection, calls } = connected();
    await connection.updateCampaignMinimum(first, 12);
    expect(calls.map(({ operation, input }) => ({ operation, input }))).to.deep.equal([
      { operation: 'UpdateCampaign', input: { campaignArn: first, minProvisionedTPS: 12 } },
    ]);
    expect(calls[0]?.request.url).to.equal('https://personalize.us-east-1.amazonaws.com/');
    expect(calls[0]?.request.headers.get('authorization')).to.match(
      /^AWS4-HMAC-SHA256 Credential=AKIDSECRETID\/.*\/us-east-1\/personalize\//,
    );
    const { minimum, latestUpdate } = await connection.describeCampaign(first);
    expect({ minimum, status: latestUpdate?.status, wanted: latestUpdate?.minimum, createdAt: latestUpdate?.createdAt }).to.deep.equal({
      minimum: 40,
      status: 'CREATE PENDING',
      wanted: 12,
      createdAt: NOON,
    });
  });

  it('speaks to the endpoint of each service', async () => {
    const calls: SentCall[] = [];
    const { emulator } = connected();
    const fetch = recorded((request) => emulator.fetch(request), calls);
    const connection = connect({
      region: 'xx-nowhere-1',
      credentials: CREDENTIALS,
      endpoint: { personalize: 'https://p.example:8443' },
      fetch,
    });
    await connection.describeCampaign(first);
    expect(calls[0]?.request.url).to.equal('https://p.example:8443/');
    expect(connection.personalizeHost).to.equal('p.example:8443');
  });

  it('asks a credentials function, and keeps what it answers', async () => {
    let asked = 0;
    const { connection } = connected(
      {},
      { credentials: async () => (asked++, { ...CREDENTIALS, expiration: new Date((NOON + 3600) * 1000 + 1e12) }) },
    );
    await connection.describeCampaign(first);
    await connection.describeCampaign(first);
    expect(asked).to.equal(1);
  });

  it('refuses a region without Amazon Personalize, and lists those with it', () => {
    expect(() => connect({ region: 'eu-west-9', credentials: CREDENTIALS }))
      .to.throw(Error, 'region "eu-west-9" has no Amazon Personalize; have us-east-1, us-east-2, us-west-2')
      .with.property('name', 'UnsupportedRegionError');
    expect(connect({ region: 'ap-northeast-1', credentials: CREDENTIALS }).personalizeHost).to.equal(
      'personalize.ap-northeast-1.amazonaws.com',
    );
  });

  it('shows no credentials: not on the connection, not in an error, not in the console', async () => {
    const { connection, emulator } = connected();
    emulator.faults.add({ operation: 'DescribeCampaign', error: { name: 'AccessDeniedException', message: 'no' } });
    const error = await rejection(connection.describeCampaign(first));
    const seen = [connection, error, error.cause].flatMap((thing) => [...everyValueIn(thing)]).join('\n');
    for (const secret of Object.values(CREDENTIALS)) expect(seen).to.not.contain(secret);
    expect(JSON.stringify(connection)).to.equal('{"region":"us-east-1","personalizeHost":"personalize.us-east-1.amazonaws.com"}');
  });

  it('gives a write one attempt, also where the SDK would try again', async () => {
    for (const name of ['ThrottlingException', 'LimitExceededException', 'InternalFailure']) {
      const { connection, emulator, operations } = connected();
      emulator.faults.add({ operation: 'UpdateCampaign', error: { name, status: name === 'InternalFailure' ? 500 : 400 } });
      expect(await rejection(connection.updateCampaignMinimum(first, 12))).to.include({ name });
      expect(operations(), name).to.deep.equal(['UpdateCampaign']);
    }
  });

  it('tries a read again that was throttled, or got no answer', async () => {
    const { connection, emulator, operations } = connected();
    emulator.faults.add({ operation: 'DescribeCampaign', error: { name: 'ThrottlingException' }, times: 1 });
    expect(await connection.describeCampaign(first)).to.include({ minimum: 40 });
    expect(operations()).to.deep.equal(['DescribeCampaign', 'DescribeCampaign']);

    let lost = 0;
    const unsteady = connect({
      region: 'us-east-1',
      credentials: CREDENTIALS,
      fetch: async (request) => (lost++ === 0 ? Promise.reject(new TypeError('Failed to fetch')) : emulator.fetch(request)),
    });
    expect(await unsteady.describeCampaign(first)).to.include({ minimum: 40 });
    expect(lost).to.equal(2);
  });

  it('keeps what AWS said: name, message, request id, and the action that was denied', async () => {
    const { connection, emulator } = connected();
    emulator.faults.add({ operation: 'UpdateCampaign', error: { name: 'AccessDeniedException', message: 'User is not authorized' } });
    const error = await rejection(connection.updateCampaignMinimum(first, 12));
    expect(isAwsCallError(error)).to.be.true;
    expect(error).to.include({
      name: 'AccessDeniedException',
      message: 'User is not authorized',
      operation: 'personalize:UpdateCampaign',
      kind: 'denied',
      httpStatus: 400,
    });
    expect(error.requestId).to.match(/^[0-9a-f-]{36}$/);
    expect(error.cause).to.have.property('name', 'AccessDeniedException');
  });

  it('says that no answer came', async () => {
    const connection = connect({
      region: 'us-east-1',
      credentials: CREDENTIALS,
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    });
    const error = await rejection(connection.updateCampaignMinimum(first, 12));
    expect(error).to.include({
      name: 'NetworkError',
      kind: 'network',
      httpStatus: undefined,
      message: 'no answer from personalize.us-east-1.amazonaws.com: Failed to fetch',
    });
  });

  for (const [what, fetch] of [
    ['a fetch that never answers', () => new Promise<Response>(() => {})],
    ['an answer whose body never ends', async () => new Response(new ReadableStream())],
  ] as const)
    it(`gives up on ${what}, and lets go of it`, async () => {
      const requests: Request[] = [];
      const connection = connect({
        region: 'us-east-1',
        credentials: CREDENTIALS,
        requestTimeoutSeconds: 0.001,
        fetch: (request) => (requests.push(request), fetch()),
      });
      expect(await rejection(connection.updateCampaignMinimum(first, 12))).to.include({
        kind: 'network',
        message: 'no answer from personalize.us-east-1.amazonaws.com: none within 0.001 s',
      });
      expect(requests.map(({ signal }) => signal.aborted)).to.deep.equal([true]);
    });

  it('sends by the platform’s own fetch where none is given, under the same limit', async () => {
    const original = globalThis.fetch;
    const urls: string[] = [];
    globalThis.fetch = (request) => (urls.push((request as Request).url), new Promise<Response>(() => {}));
    try {
      const connection = connect({ region: 'us-east-1', credentials: CREDENTIALS, requestTimeoutSeconds: 0.001 });
      expect(await rejection(connection.updateCampaignMinimum(first, 12))).to.include({ kind: 'network' });
    } finally {
      globalThis.fetch = original;
    }
    expect(urls).to.deep.equal(['https://personalize.us-east-1.amazonaws.com/']);
  });

  it('says that credentials could not be had', async () => {
    const credentials = () => Promise.reject(Object.assign(new Error('session is over'), { name: 'CredentialsProviderError' }));
    const { connection } = connected({}, { credentials });
    expect(await rejection(connection.describeCampaign(first))).to.include({ kind: 'expired', message: 'session is over' });
  });

  it('cancels a call on its way, and one that waits for its next attempt, with an AbortError', async () => {
    const slow = connected();
    slow.emulator.faults.add({ operation: 'DescribeCampaign', delayMs: 60_000 });
    const during = new AbortController();
    const described = rejection(slow.connection.describeCampaign(first, { signal: during.signal }));
    during.abort();
    expect(await described).to.have.property('name', 'AbortError');

    const throttled = connected();
    throttled.emulator.faults.add({ operation: 'DescribeCampaign', error: { name: 'ThrottlingException' } });
    const between = new AbortController();
    const retried = rejection(throttled.connection.describeCampaign(first, { signal: between.signal }));
    between.abort(new Error('changed my mind'));
    const error = await retried;
    expect(error).to.have.property('name', 'AbortError');
    expect(isAwsCallError(error)).to.be.false;

    const { connection, calls } = connected();
    expect(await rejection(connection.describeCampaign(first, { signal: AbortSignal.abort() }))).to.have.property('name', 'AbortError');
    expect(calls).to.be.empty;
  });
});

/** Each string that can be reached from a value, hidden properties included. */
function* everyValueIn(value: unknown, seen = new Set<unknown>()): Generator<string> {
  if (typeof value === 'string') yield value;
  if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) return;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) {
    const descriptor = Object.getOwnPropertyDescriptor(value, key);
    if (descriptor && 'value' in descriptor) yield* everyValueIn(descriptor.value, seen);
  }
}
