import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { DescribeCampaignCommand, PersonalizeClient, type Campaign } from '@aws-sdk/client-personalize';
import { createEmulator, type Clock, type Emulator, type EmulatorOptions } from '../../src/emulator/index.js';

/** Tuesday 24 November 2026, 14:00 UTC: where the clock of a test stands until the test moves it. */
export const START = Date.UTC(2026, 10, 24, 14) / 1000;

const PREFIX = 'arn:aws:personalize:us-east-1:123456789012';
/** The resources of the emulator's own world. */
export const HOME = `${PREFIX}:campaign/home-top-picks`;
export const CHECKOUT = `${PREFIX}:campaign/checkout-addons`;
export const SEARCH = `${PREFIX}:campaign/search-rerank`;
export const EMAIL = `${PREFIX}:campaign/email-next-best`;
export const VIDEO = `${PREFIX}:recommender/video-top-picks`;
export const NOBODY = `${PREFIX}:campaign/nobody`;

/** What a test speaks through, and the clock that it may advance. */
export interface Emulated {
  readonly personalize: PersonalizeClient;
  readonly cloudwatch: CloudWatchClient;
  readonly clock: Clock;
  readonly emulator: Emulator;
}

/** A fresh emulator behind the SDK's own clients; each call is tried once, so that errors are seen as they come. */
export function emulated(options: EmulatorOptions = {}): Emulated {
  const emulator = createEmulator({ clock: { start: START, speed: 0 }, ...options });
  const configuration = {
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    endpoint: 'http://emulator.test',
    maxAttempts: 1,
    requestHandler: {
      handle: (request: WireRequest, { abortSignal }: { abortSignal?: AbortSignal } = {}) => handle(emulator, request, abortSignal),
    },
  };
  return {
    personalize: new PersonalizeClient(configuration),
    cloudwatch: new CloudWatchClient(configuration),
    clock: emulator.clock,
    emulator,
  };
}

/** What DescribeCampaign answers. */
export async function described(personalize: PersonalizeClient, campaignArn: string): Promise<Campaign> {
  const { campaign } = await personalize.send(new DescribeCampaignCommand({ campaignArn }));
  if (!campaign) throw new Error(`${campaignArn}: no campaign in the answer`);
  return campaign;
}

/** The error that a call ends with, as code a program branches on and words for a person. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Error ? `${error.name}: ${error.message}` : 'no refusal';
}

interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: BodyInit;
}

async function handle(emulator: Emulator, { method, path, headers, body }: WireRequest, signal?: AbortSignal) {
  const response = await emulator.fetch(new Request(`http://emulator.test${path}`, { method, headers, body, signal }));
  return { response: { statusCode: response.status, headers: Object.fromEntries(response.headers), body: response.body } };
}
