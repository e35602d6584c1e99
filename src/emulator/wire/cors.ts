// What the SDK's clients send from a browser, and what they read of an answer (measured).
const ALLOWED =
  'amz-sdk-invocation-id, amz-sdk-request, authorization, content-encoding, content-type, x-amz-content-sha256, x-amz-date, ' +
  'x-amz-security-token, x-amz-target, x-amz-user-agent, x-amzn-query-mode';
const EXPOSED = 'x-amzn-requestid, x-amzn-errortype, x-amzn-query-error, date';

/** Answers a browser that asks whether it may call. */
export function preflight(): Response {
  return withCors(
    new Response(null, {
      status: 204,
      headers: {
        'access-control-allow-headers': ALLOWED,
        'access-control-allow-methods': 'GET, POST',
        'access-control-max-age': '86400',
      },
    }),
  );
}

/** Lets a page of any origin read an answer: there is nothing behind it but made-up data. */
export function withCors(response: Response): Response {
  response.headers.set('access-control-allow-origin', '*');
  response.headers.set('access-control-expose-headers', EXPOSED);
  return response;
}
