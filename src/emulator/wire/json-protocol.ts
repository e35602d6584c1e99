import type { Service } from '../service.js';
import type { Protocol } from './protocol.js';

/** AWS JSON 1.0 and 1.1: instants are epoch seconds; an error's code is in `__type`, for query-compatible services the Query protocol's code in a header. */
export function jsonProtocol({ contentType, queryCodes }: Service): Protocol {
  const headers = (requestId: string) => ({ 'content-type': contentType, 'x-amzn-requestid': requestId });
  return {
    answer: (_operation, output, requestId) => new Response(JSON.stringify(output), { headers: headers(requestId) }),
    refuse: ({ name, message, status }, requestId) =>
      new Response(JSON.stringify({ __type: name, message }), {
        status,
        headers: {
          ...headers(requestId),
          ...(queryCodes && { 'x-amzn-query-error': `${queryCodes[name] ?? name};${status < 500 ? 'Sender' : 'Receiver'}` }),
        },
      }),
  };
}
