import { AwsError } from '../aws-error.js';
import { cloudwatch } from '../cloudwatch/service.js';
import { personalize } from '../personalize/service.js';
import type { Service } from '../service.js';
import { jsonProtocol } from './json-protocol.js';
import type { Protocol } from './protocol.js';
import { inputOfForm, queryProtocol } from './query-protocol.js';

/** A call as it came over the wire. */
export interface Call {
  readonly service: Service;
  readonly operation: string;
  readonly input: unknown;
}

const services = [personalize, cloudwatch];

/**
 * Tells from a request's headers how it must be answered, so that an error, too, reaches the client in its own words.
 * `X-Amz-Target` means JSON, a form means the Query protocol, which only CloudWatch ever spoke.
 */
export function protocolOf(headers: Headers): Protocol {
  const target = headers.get('x-amz-target');
  if (target === null && headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) return queryProtocol(cloudwatch);
  return jsonProtocol(services.find((one) => target?.startsWith(`${one.target}.`)) ?? personalize);
}

/**
 * Reads a call.
 * @throws AwsError for an operation that the emulator does not have, or a body that is not what its headers say
 */
export async function callOf(request: Request): Promise<Call> {
  const body = await textOf(request);
  const target = request.headers.get('x-amz-target');
  if (target === null) return formCall(body);
  const [prefix, operation = ''] = target.split('.');
  const service = services.find((one) => one.target === prefix);
  if (!service) throw unknownOperation(target);
  return { service, operation, input: inputOfJson(body) };
}

/** The operation of a call. @throws AwsError UnknownOperationException */
export function operationOf({ service, operation }: Call) {
  const found = Object.hasOwn(service.operations, operation) ? service.operations[operation] : undefined;
  if (!found) throw unknownOperation(operation, service);
  return found;
}

function formCall(body: string): Call {
  const form = new URLSearchParams(body);
  const operation = form.get('Action');
  if (operation === null) throw unknownOperation('a request without X-Amz-Target and without Action');
  return { service: cloudwatch, operation, input: inputOfForm(form) };
}

function unknownOperation(asked: string, service?: Service): AwsError {
  const known = (service ? [service] : services).flatMap(({ operations }) => Object.keys(operations));
  return new AwsError('UnknownOperationException', `The emulator has no ${asked}; it has ${known.join(', ')}`);
}

async function textOf(request: Request): Promise<string> {
  // By way of a Blob: in Firefox a Request shows no body.
  const body = await request.blob();
  if (request.headers.get('content-encoding') !== 'gzip' || body.size === 0) return body.text();
  try {
    return await new Response(body.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  } catch {
    throw new AwsError('SerializationException', 'body: expected gzip, as content-encoding says');
  }
}

function inputOfJson(body: string): unknown {
  let input: unknown;
  try {
    input = JSON.parse(body || '{}');
  } catch {
    // as for what is JSON, but no object
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new AwsError('SerializationException', 'body: expected an object in JSON');
  return input;
}
