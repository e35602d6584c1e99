import { callErrorFrom } from './call-error.js';
import type { Connection } from './connection.js';
import { fetchHandler } from './fetch-handler.js';
import { campaignFrom, nameIn, recommenderFrom } from './live-resource.js';
import { readRetries } from './read-retries.js';
import { PERSONALIZE_REGIONS, UnsupportedRegionError } from './regions.js';
import type { CloudWatchClient } from './sdk/cloudwatch.js';
import type { PersonalizeClient } from './sdk/personalize.js';

/** Keys of AWS; `sessionToken` for temporary ones. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
  readonly expiration?: Date | undefined;
}

/** Where to connect, as whom, and over what. */
export interface ConnectOptions {
  readonly region: string;
  /** Keys, or a function that answers current ones: it is asked again when `expiration` is near. */
  readonly credentials: Credentials | (() => Promise<Credentials>);
  /** A proxy, VPC endpoints, the emulator: for both services, or each. */
  readonly endpoint?: string | { readonly personalize?: string | undefined; readonly cloudwatch?: string | undefined } | undefined;
  /** Carries the requests in place of the network, for instance `emulator.fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** How long one request may go without its whole answer before it counts as lost; 30 unless given. */
  readonly requestTimeoutSeconds?: number | undefined;
  /** Epoch seconds now; the machine's clock unless given. */
  readonly now?: (() => number) | undefined;
}

const PAGE_SIZE = 100;

/**
 * A connection to AWS. Nothing is sent and the SDK is not loaded before the first call. Reads are tried again (`readRetries`),
 * a write has one attempt: whether a lost one was taken is for the caller to look up. A request that gets no answer ends as a network error.
 * @throws UnsupportedRegionError for a region without Amazon Personalize, unless an endpoint or a fetch is given
 */
export function connect(options: ConnectOptions): Connection {
  const { region, endpoint, fetch, requestTimeoutSeconds = 30, now = () => Date.now() / 1000 } = options;
  if (endpoint === undefined && fetch === undefined && !PERSONALIZE_REGIONS.includes(region)) throw new UnsupportedRegionError(region);
  const endpoints = typeof endpoint === 'object' ? endpoint : { personalize: endpoint, cloudwatch: endpoint };
  // The clients, and with them the credentials, live in these closures: nothing on the connection leads to them.
  const clientOptions = (url: string | undefined) => ({
    region,
    credentials: providerOf(options.credentials),
    ...(url !== undefined && { endpoint: url }),
    requestHandler: fetchHandler(fetch ?? ((request) => globalThis.fetch(request)), requestTimeoutSeconds),
  });
  const personalize = once(() => import('./sdk/personalize.js'));
  const cloudwatch = once(() => import('./sdk/cloudwatch.js'));
  const reader = once(
    async () => new (await personalize()).PersonalizeClient({ ...clientOptions(endpoints.personalize), retryStrategy: readRetries() }),
  );
  const writer = once(async () => new (await personalize()).PersonalizeClient({ ...clientOptions(endpoints.personalize), maxAttempts: 1 }));
  const metrics = once(
    async () => new (await cloudwatch()).CloudWatchClient({ ...clientOptions(endpoints.cloudwatch), retryStrategy: readRetries() }),
  );

  return Object.freeze<Connection>({
    region,
    now,
    personalizeHost: hostOf(endpoints.personalize, region),
    metricsSource: endpoints.cloudwatch ?? (fetch === undefined ? `https://monitoring.${domainOf(region)}` : undefined),

    listCampaigns: (nextToken, { signal } = {}) =>
      answered('personalize:ListCampaigns', signal, async (abort) => {
        const { ListCampaignsCommand } = await personalize();
        const page = await (await reader()).send(new ListCampaignsCommand({ maxResults: PAGE_SIZE, nextToken }), abort);
        return { nextToken: page.nextToken, resources: listed(page.campaigns, ({ campaignArn }) => campaignArn) };
      }),

    listRecommenders: (nextToken, { signal } = {}) =>
      answered('personalize:ListRecommenders', signal, async (abort) => {
        const { ListRecommendersCommand } = await personalize();
        const page = await (await reader()).send(new ListRecommendersCommand({ maxResults: PAGE_SIZE, nextToken }), abort);
        return { nextToken: page.nextToken, resources: listed(page.recommenders, ({ recommenderArn }) => recommenderArn) };
      }),

    describeCampaign: (arn, { signal } = {}) =>
      answered('personalize:DescribeCampaign', signal, async (abort) => {
        const { DescribeCampaignCommand } = await personalize();
        const { campaign = {} } = await (await reader()).send(new DescribeCampaignCommand({ campaignArn: arn }), abort);
        return campaignFrom(arn, campaign);
      }),

    describeRecommender: (arn, { signal } = {}) =>
      answered('personalize:DescribeRecommender', signal, async (abort) => {
        const { DescribeRecommenderCommand } = await personalize();
        const { recommender = {} } = await (await reader()).send(new DescribeRecommenderCommand({ recommenderArn: arn }), abort);
        return recommenderFrom(arn, recommender);
      }),

    updateCampaignMinimum: (arn, minimum, { signal } = {}) =>
      answered('personalize:UpdateCampaign', signal, async (abort) => {
        const { UpdateCampaignCommand } = await personalize();
        // Exactly these two: what is left out is kept, and an update can swap the model (aws-api 1.6).
        await (await writer()).send(new UpdateCampaignCommand({ campaignArn: arn, minProvisionedTPS: minimum }), abort);
      }),

    getMetricData: (input, { signal } = {}) =>
      answered('cloudwatch:GetMetricData', signal, async (abort) => {
        const { GetMetricDataCommand } = await cloudwatch();
        return (await metrics()).send(new GetMetricDataCommand(input), abort);
      }),
  });
}

type SdkOptions = NonNullable<ConstructorParameters<typeof PersonalizeClient>[0]> &
  NonNullable<ConstructorParameters<typeof CloudWatchClient>[0]>;

function providerOf(credentials: ConnectOptions['credentials']): NonNullable<SdkOptions['credentials']> {
  return typeof credentials === 'function' ? credentials : async () => credentials;
}

/** Runs a call, and turns what it throws into our error. Cancelling ends it at once, also while the SDK waits for its next attempt. */
async function answered<T>(
  operation: string,
  signal: AbortSignal | undefined,
  run: (options: { abortSignal?: AbortSignal }) => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw abortErrorFor(signal);
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([run(signal ? { abortSignal: signal } : {}), aborted]);
  } catch (error) {
    if (signal?.aborted) throw abortErrorFor(signal);
    throw callErrorFrom(error, operation);
  } finally {
    if (stop) signal?.removeEventListener('abort', stop);
  }
}

/** The signal's own reason where it is an AbortError, else an AbortError because of it. */
function abortErrorFor({ reason }: AbortSignal): Error {
  if (reason instanceof Error && reason.name === 'AbortError') return reason;
  return Object.assign(new Error('cancelled', { cause: reason }), { name: 'AbortError' });
}

function listed<R extends { name?: string | undefined }>(resources: readonly R[] | undefined, arnOf: (resource: R) => string | undefined) {
  return (resources ?? []).flatMap((resource) => {
    const arn = arnOf(resource);
    return arn === undefined ? [] : [{ arn, name: resource.name ?? nameIn(arn) }];
  });
}

function hostOf(endpoint: string | undefined, region: string): string {
  if (endpoint !== undefined) return new URL(endpoint).host;
  return `personalize.${domainOf(region)}`;
}

function domainOf(region: string): string {
  return `${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}

/** Makes a thing at the first call; if that fails, the next call tries again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
}
