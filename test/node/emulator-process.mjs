import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Starts one of our commands as its user does, and waits for the address it prints.
 * @returns `{ url, lines, stop() }`; `stop` sends Ctrl-C and answers the exit code
 */
export async function started(script, argv = [], env = process.env) {
  const child = spawn(process.execPath, [script, ...argv], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit');
  let errors = '';
  child.stderr.on('data', (text) => (errors += text));
  const lines = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line.startsWith('http://')) {
      const stop = async () => {
        child.kill('SIGINT');
        return (await exited)[0];
      };
      return { url: line, lines, stop };
    }
  }
  throw new Error(`${script} ${argv.join(' ')} ended without an address:\n${errors}`);
}

/** Runs a command to its end. @returns `{ code, stdout, stderr }` */
export async function ended(command, argv, env = process.env) {
  const child = spawn(command, argv, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) child[name].on('data', (text) => (output[name] += text));
  const [code] = await once(child, 'close');
  return { code, ...output };
}
