import type { Service } from '../service.js';
import type { Protocol } from './protocol.js';

/** AWS JSON 1.0 and 1.1: instants are epoch seconds; an error's code is in `__type`, for query-compatible services also in a header. */
export function jsonProtocol({ contentType, isQueryCompatible }: Service): Protocol {
  const headers = (requestId: string) => ({ 'content-type': contentType, 'x-amzn-requestid': requestId });
  return {
    answer: (_operation, output, requestId) => new Response(JSON.stringify(output), { headers: headers(requestId) }),
    refuse: ({ name, message, status }, requestId) =>
      new Response(JSON.stringify({ __type: name, message }), {
        status,
        headers: {
          ...headers(requestId),
          ...(isQueryCompatible && { 'x-amzn-query-error': `${name};${status < 500 ? 'Sender' : 'Receiver'}` }),
        },
      }),
  };
}
