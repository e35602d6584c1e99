import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import type { Beside } from '../../src/emulator/server.js';

/** The strict policy that hosts of the elements have, so that the demo shows at once what would break there. */
const CONTENT_SECURITY_POLICY = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Sends the files of a folder, and leaves to the emulator what is its own: a call of AWS (POST /), a browser asking whether it
 * may call, and /__emulator. The files are looked up in the list made at the start, so no path leads out of the folder.
 */
export function pageFiles(folder: string): Beside {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]),
  );
  return ({ method = 'GET', url = '/' }) => {
    const path = pathOf(url);
    if (path === '/__emulator' || method === 'OPTIONS' || (method === 'POST' && path === '/')) return undefined;
    return (response) => {
      if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405);
      const file = files.get(path.endsWith('/') ? `${path}index.html` : path);
      if (file === undefined) return refuse(response, 404);
      response.writeHead(200, { ...HEADERS, 'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream' });
      response.end(method === 'HEAD' ? undefined : readFileSync(file));
    };
  };
}

/** Nothing is cached: the next start on this port has other files. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
};

function refuse(response: ServerResponse, status: 404 | 405): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? 'No such page.\n' : 'Expected GET.\n');
}

/** The path of a request; a path that cannot be decoded is no file's. */
function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
