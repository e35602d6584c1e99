import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const WINDOW = fileURLToPath(new URL('./webkit-window.py', import.meta.url));
const START_SECONDS = 60;

/**
 * Starts WebKitGTK under WebKitWebDriver, on a display of its own where the machine has none.
 * @returns `command(method, path, body)` speaks WebDriver to the session, `stop()` ends it with all that was started for it
 * @throws Error if a program is missing, or the driver is not there in time
 */
export async function startWebKit() {
  const started = [];
  const start = (program, args, options) => {
    const child = spawn(program, args, options);
    started.unshift(child);
    const failed = Promise.race([
      once(child, 'error').then(([error]) => Promise.reject(error)),
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`${program} ended with ${code}`))),
    ]);
    failed.catch(() => {});
    return { child, failed };
  };
  const stop = () => started.forEach((child) => child.kill());
  process.once('exit', stop);

  try {
    const env = { ...process.env, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' };
    if (!env.DISPLAY) {
      const { child, failed } = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1440x24', '-nolisten', 'tcp'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      const [display] = await Promise.race([once(child.stdio[3], 'data'), failed]);
      env.DISPLAY = `:${String(display).trim()}`;
    }
    const port = await freePort();
    const { failed } = start('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], { env, stdio: 'ignore' });
    const driver = `http://127.0.0.1:${port}`;
    await Promise.race([answering(driver), failed]);
    const { sessionId } = await call('POST', `${driver}/session`, {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: WINDOW, args: [] } } },
    });
    return {
      command: (method, path, body) => call(method, `${driver}/session/${sessionId}${path}`, body),
      stop: async () => {
        await call('DELETE', `${driver}/session/${sessionId}`).catch(() => {}); // Gone already, if it crashed.
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

async function call(method, url, body) {
  const response = await fetch(url, { method, body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined });
  const { value } = await response.json();
  if (!response.ok)
    throw new Error(`WebKitWebDriver, ${method} ${new URL(url).pathname}: ${value?.message || value?.error || response.status}`);
  return value;
}

async function answering(driver) {
  const end = performance.now() + 1000 * START_SECONDS;
  for (;;) {
    try {
      return await call('GET', `${driver}/status`);
    } catch (error) {
      if (performance.now() > end) throw new Error(`WebKitWebDriver did not answer within ${START_SECONDS} s`, { cause: error });
      await pause(50);
    }
  }
}

/** A port that nobody listens on: the driver can't tell which one it would choose itself. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
