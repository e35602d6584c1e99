import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { Emulator } from './emulator.js';
import { ConnectionDropped } from './faults.js';

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** What to send instead of the emulator's answer; undefined where the emulator shall answer. */
export type Beside = (request: IncomingMessage) => ((response: ServerResponse) => void) | undefined;

/** Loopback alone: the emulator asks nobody for credentials. */
const HOST = '127.0.0.1';

/**
 * Serves an emulator over HTTP on this machine, and beside it, on the same port, whatever `beside` takes for itself.
 * @param port 0 for any that is free
 * @throws what Node throws for a port in use (`code` EADDRINUSE)
 */
export async function serve(emulator: Emulator, port: number, beside: Beside = () => undefined): Promise<RunningServer> {
  const server = createServer((incoming, outgoing) => {
    const own = beside(incoming);
    if (own) own(outgoing);
    else void forward(emulator, incoming, outgoing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, HOST, resolve);
  });
  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function forward(emulator: Emulator, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/' } = incoming;
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const request = new Request(new URL(url, `http://${HOST}`), {
    method,
    headers: headersOf(incoming),
    signal: gone.signal,
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
  });
  try {
    const response = await emulator.fetch(request);
    const body = Buffer.from(await response.arrayBuffer());
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(body);
  } catch (error) {
    if (gone.signal.aborted) return;
    if (error instanceof ConnectionDropped) return void outgoing.destroy();
    // A broken emulator must not look like an answer of AWS.
    console.error(error);
    outgoing.destroy();
  }
}

/** Without those that are about this connection and not about the request. */
function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    if (['connection', 'expect', 'keep-alive', 'transfer-encoding', 'upgrade'].includes(name)) continue;
    for (const value of values) headers.append(name, value);
  }
  return headers;
}
