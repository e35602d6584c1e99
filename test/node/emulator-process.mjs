import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How long anything may take here: for what hangs, not for what is slow. */
export const LIMIT_MS = 120_000;
const LOOK_EVERY_MS = 100;

/**
 * Asks again until it is so.
 * @throws Error that says what was waited for and what was found instead, if it is not so within the limit
 */
export async function eventually(what, ask, isSo) {
  const end = performance.now() + LIMIT_MS;
  for (;;) {
    const found = await ask();
    if (isSo(found)) return found;
    if (performance.now() > end) throw new Error(`waited ${LIMIT_MS / 1000} s until ${what}; instead: ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** Nothing that a test started outlives it, however it ends. */
function withUs(child) {
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

/** Kills what hangs, and says so. */
function limited(child, name) {
  const timer = setTimeout(() => {
    console.error(`${name}: killed, it had not come to its end after ${LIMIT_MS / 1000} s`);
    child.kill('SIGKILL');
  }, LIMIT_MS);
  return () => clearTimeout(timer);
}

/**
 * Starts one of our commands as its user does, and waits for the address it prints.
 * @returns `{ url, lines, stop() }`; `stop` sends Ctrl-C and answers the exit code
 */
export async function started(script, argv = [], env = process.env) {
  const child = withUs(spawn(process.execPath, [script, ...argv], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] }));
  const exited = once(child, 'exit');
  const name = `${script} ${argv.join(' ')}`;
  const isUp = limited(child, name);
  let errors = '';
  child.stderr.on('data', (text) => (errors += text));
  const lines = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line.startsWith('http://')) {
      isUp();
      const stop = async () => {
        child.kill('SIGINT');
        const isDown = limited(child, `${name}, at Ctrl-C`);
        const [code] = await exited;
        isDown();
        return code;
      };
      return { url: line, lines, stop };
    }
  }
  isUp();
  throw new Error(`${name} ended without an address:\n${errors}`);
}

/** Runs a command to its end. @returns `{ code, stdout, stderr }` */
export async function ended(command, argv, env = process.env) {
  const child = withUs(spawn(command, argv, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] }));
  const isOver = limited(child, `${command} ${argv.join(' ')}`);
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) child[name].on('data', (text) => (output[name] += text));
  const [code] = await once(child, 'close');
  isOver();
  return { code, ...output };
}
