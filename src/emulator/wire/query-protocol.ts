import type { Service } from '../service.js';
import type { Protocol } from './protocol.js';

// The Query protocol of clients older than about mid-2025: a form comes in, XML goes out. A form says nothing of types, so
// the members that are not text are named here.
const NUMBERS = ['Period', 'MaxDatapoints'];
const FLAGS = ['ReturnData', 'IncludeLinkedAccounts'];
const INSTANTS = ['StartTime', 'EndTime', 'Timestamps'];
const NAMESPACE = 'http://monitoring.amazonaws.com/doc/2010-08-01/';

type Tree = { [name: string]: Tree | string };

/** The Query protocol of a service; what JSON calls an unknown operation is an invalid action here. */
export function queryProtocol(service: Service): Protocol {
  const codes: Service['queryCodes'] = { UnknownOperationException: 'InvalidAction', ...service.queryCodes };
  return {
    answer: (operation, output, requestId) =>
      xml(
        200,
        requestId,
        `<${operation}Response xmlns="${NAMESPACE}"><${operation}Result>${xmlOf(output)}</${operation}Result>` +
          `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${operation}Response>`,
      ),
    refuse({ name, message, status }, requestId) {
      const error = { Type: status < 500 ? 'Sender' : 'Receiver', Code: codes[name] ?? name, Message: message };
      return xml(
        status,
        requestId,
        `<ErrorResponse xmlns="${NAMESPACE}"><Error>${xmlOf(error)}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
      );
    },
  };
}

/** `MetricDataQueries.member.1.Id=m1` becomes `{ MetricDataQueries: [{ Id: 'm1' }] }`; numbers, flags and instants become what JSON has for them. */
export function inputOfForm(form: URLSearchParams): unknown {
  const tree: Tree = Object.create(null) as Tree;
  for (const [path, value] of form) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let at = tree;
    for (const name of names) {
      const inner = at[name];
      at = typeof inner === 'object' ? inner : (at[name] = Object.create(null) as Tree);
    }
    at[last] = value;
  }
  const { Action: _action, Version: _version, ...input } = tree;
  return valueOf('', input);
}

function valueOf(name: string, value: Tree | string): unknown {
  if (typeof value === 'string') return scalarOf(name, value);
  const { member } = value;
  if (typeof member === 'object')
    return Object.entries(member)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, item]) => valueOf(name, item));
  return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, valueOf(inner, item)]));
}

function scalarOf(name: string, value: string): unknown {
  if (NUMBERS.includes(name)) return Number(value);
  if (FLAGS.includes(name)) return value === 'true';
  if (INSTANTS.includes(name)) return Date.parse(value) / 1000;
  return value;
}

function xmlOf(value: unknown, name = ''): string {
  if (Array.isArray(value)) return value.map((item) => `<member>${xmlOf(item, name)}</member>`).join('');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([inner, item]) => `<${inner}>${xmlOf(item, inner)}</${inner}>`)
      .join('');
  if (INSTANTS.includes(name)) return new Date(Number(value) * 1000).toISOString();
  return String(value).replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function xml(status: number, requestId: string, body: string): Response {
  return new Response(body, { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId } });
}
