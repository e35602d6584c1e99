import { AwsError } from './aws-error.js';
import { createClock, type Clock, type ClockOptions } from './clock.js';
import type { Context, Durations } from './context.js';
import { Faults, type Fault } from './faults.js';
import { addFleet, type FleetOptions } from './fleet.js';
import { replay, type TraceSource } from './replay.js';
import type { State } from './state.js';
import { callOf, operationOf, protocolOf } from './wire/call.js';
import { preflight, withCors } from './wire/cors.js';
import { defaultWorld, emptyWorld } from './world.js';

/** How to make an emulator; every member has a default. */
export interface EmulatorOptions {
  /** Whole number; the same seed and clock give the same traffic. 1 unless given. */
  readonly seed?: number;
  /** A clock, or how to start one: real time from now on unless given. */
  readonly clock?: Clock | ClockOptions;
  /** Recorded demand in place of made-up one; the text of a CSV file alone plays on the first campaign. */
  readonly traces?: readonly (TraceSource | string)[];
  readonly faults?: readonly Fault[];
  readonly durations?: Partial<Durations>;
  /** No resources to begin with. */
  readonly empty?: boolean;
  /** A large account: campaigns are added until there are so many. */
  readonly fleet?: FleetOptions;
}

/** Amazon Personalize and CloudWatch, as far as the emulator has them: account 123456789012, region us-east-1. */
export interface Emulator {
  /** What a client of AWS would get from the network. Rejects if a fault drops the connection, if the request is aborted, or if the emulator itself is broken. */
  fetch(request: Request): Promise<Response>;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly state: State;
}

/**
 * Makes an emulator. It needs no network and no Node: the SDK's clients reach it by `fetch` as their request handler, or over
 * HTTP through the server around it.
 * @throws TraceError for a trace that cannot be read, naming its line
 * @throws RangeError for a trace of a campaign that does not exist
 */
export function createEmulator({
  seed = 1,
  clock: given = {},
  traces = [],
  faults = [],
  durations,
  empty = false,
  fleet,
}: EmulatorOptions = {}): Emulator {
  const clock = 'now' in given ? given : createClock(given);
  const state = empty ? emptyWorld(seed) : defaultWorld(seed, clock.now());
  if (fleet) addFleet(state, fleet, clock.now());
  for (const trace of traces) replay(state, trace, clock.now());
  const context: Context = { state, clock, faults: new Faults(faults), durations: { campaignUpdate: 300, ...durations } };
  return {
    clock,
    state,
    faults: context.faults,
    async fetch(request) {
      if (request.method === 'OPTIONS') return preflight();
      const response = request.method === 'POST' ? await answer(request, context) : about(request, context);
      return withCors(response);
    },
  };
}

async function answer(request: Request, context: Context): Promise<Response> {
  const requestId = uuid();
  const protocol = protocolOf(request.headers);
  try {
    const call = await callOf(request);
    const run = operationOf(call);
    await context.faults.strike(call.operation, call.input, request.signal);
    context.clock.now(); // what has come due happens first
    return protocol.answer(call.operation, run(call.input, context, call.service.invalidCode), requestId);
  } catch (error) {
    if (error instanceof AwsError) return protocol.refuse(error, requestId);
    throw error;
  }
}

/** What is no part of AWS: a word of greeting at `/`, and at `/__emulator` what a page needs to say whom it talks to. */
function about({ method, url }: Request, { clock, state }: Context): Response {
  if (method !== 'GET' && method !== 'HEAD')
    return new Response(`${method}: expected GET or POST\n`, { status: 405, headers: { allow: 'GET, POST, OPTIONS' } });
  const { account, region, seed, traces } = state;
  switch (new URL(url).pathname) {
    case '/':
      return new Response(
        `Emulator of Amazon Personalize and CloudWatch, account ${account}, ${region}. It answers the AWS CLI and SDKs by POST.\n`,
      );
    case '/__emulator':
      return Response.json({ emulator: true, now: clock.now(), speed: clock.speed, account, region, seed, traces });
    default:
      return new Response('The emulator has / and /__emulator.\n', { status: 404 });
  }
}

/** Version 4, and not crypto.randomUUID, which pages on plain HTTP lack. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
