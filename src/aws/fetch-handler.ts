/** A request as the SDK signs it; the members that we send on. */
interface SignedRequest {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: BodyInit | null;
}

interface Answer {
  readonly statusCode: number;
  readonly reason: string;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

/** What the SDK's clients take as `requestHandler`. */
export interface FetchHandler {
  handle(request: SignedRequest, options?: { readonly abortSignal?: unknown }): Promise<{ response: Answer }>;
  readonly metadata: { readonly handlerProtocol: string };
  updateHttpClientConfig(): void;
  httpHandlerConfigs(): Record<string, never>;
}

/**
 * The SDK over a `fetch`, the platform's or for instance an emulator's: its requests go out as `Request`, `Response`s come back.
 * Whatever `fetch` rejects with is a failure of the network, unless the signal was aborted; so is an answer that has not come
 * whole, body and all, within `timeoutSeconds`.
 */
export function fetchHandler(fetch: (request: Request) => Promise<Response>, timeoutSeconds: number): FetchHandler {
  return {
    metadata: { handlerProtocol: 'fetch' },
    async handle(request, { abortSignal } = {}) {
      const signal = abortSignal instanceof AbortSignal ? abortSignal : undefined;
      signal?.throwIfAborted();
      const limit = timeLimit(timeoutSeconds);
      const sent = requestOf(request, signal ? AbortSignal.any([signal, limit.signal]) : limit.signal);
      try {
        // Raced, because a fetch of one's own need not heed the signal.
        return { response: await Promise.race([fetch(sent).then(answerOf), limit.passed]) };
      } catch (error) {
        signal?.throwIfAborted();
        throw new NoAnswerError(request.hostname, error);
      } finally {
        limit.clear();
      }
    },
    updateHttpClientConfig: () => {},
    httpHandlerConfigs: () => ({}),
  };
}

function timeLimit(seconds: number): { readonly signal: AbortSignal; readonly passed: Promise<never>; readonly clear: () => void } {
  const limit = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`none within ${seconds} s`);
      reject(error);
      limit.abort(error);
    }, seconds * 1000);
  });
  return { signal: limit.signal, passed, clear: () => clearTimeout(timer) };
}

class NoAnswerError extends Error {
  override readonly name = 'NetworkError';
  /** Tells the SDK's reads to try again. */
  readonly $retryable = {};

  constructor(host: string, cause: unknown) {
    super(`no answer from ${host}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function requestOf({ protocol, hostname, port, path, query = {}, method, headers, body }: SignedRequest, signal: AbortSignal): Request {
  const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ''}${path}`);
  for (const [name, values] of Object.entries(query)) for (const value of [values].flat()) url.searchParams.append(name, value ?? '');
  // The browser writes these itself, and warns where a page does.
  const { host: _host, 'content-length': _length, ...sent } = headers;
  return new Request(url, { method, headers: sent, ...(method === 'GET' || method === 'HEAD' ? {} : { body }), signal });
}

async function answerOf(response: Response): Promise<Answer> {
  return {
    statusCode: response.status,
    reason: response.statusText,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}
