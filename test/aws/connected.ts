import { connect, type ConnectOptions } from '../../src/aws/connect.js';
import type { Connection } from '../../src/aws/connection.js';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/emulator/index.js';

/** 2026-11-24T12:00:00Z */
export const NOON = 1_795_521_600;
export const CREDENTIALS = { accessKeyId: 'AKIDSECRETID', secretAccessKey: 'keep-me-secret', sessionToken: 'session-secret' };
export const arnOf = (name: string) => `arn:aws:personalize:us-east-1:123456789012:campaign/${name}`;

/** A call as it went over the wire. */
export interface SentCall {
  readonly operation: string;
  readonly input: Record<string, unknown>;
  readonly request: Request;
}

export interface Connected {
  readonly emulator: Emulator;
  readonly connection: Connection;
  /** Every call that reached the wire, in order. */
  readonly calls: SentCall[];
  readonly operations: () => string[];
}

/** The real SDK clients on an emulator whose clock stands still until it is advanced. */
export function connected(options: EmulatorOptions = {}, more: Partial<ConnectOptions> = {}): Connected {
  const emulator = createEmulator({ clock: { start: NOON, speed: 0 }, ...options });
  const calls: SentCall[] = [];
  const fetch = recorded((request) => emulator.fetch(request), calls);
  const connection = connect({ region: 'us-east-1', credentials: CREDENTIALS, fetch, now: () => emulator.clock.now(), ...more });
  return { emulator, connection, calls, operations: () => calls.map(({ operation }) => operation) };
}

/** A `fetch` that notes each call before it passes it on. */
export function recorded(fetch: (request: Request) => Promise<Response>, calls: SentCall[]): (request: Request) => Promise<Response> {
  return async (request) => {
    const input = (await request.clone().json()) as Record<string, unknown>;
    calls.push({ operation: request.headers.get('x-amz-target')?.split('.')[1] ?? '', input, request });
    return fetch(request);
  };
}

/** What a promise rejects with; fails if it does not. */
export async function rejection(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error: error as Error & Record<string, unknown> }),
  );
  if ('value' in outcome) throw new Error(`expected a rejection, got ${JSON.stringify(outcome.value)}`);
  return outcome.error;
}
