import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command that is written in TypeScript, which Node 20 does not read: Vite builds it into a temporary folder, which
 * goes when the process does. Ctrl-C closes what the command left running. A UsageError is one line and exit 2.
 * @param entry its module, from the project's root; exports `start(argv, folder)`, which answers what has a `close()`
 * @param prepare what else to build into the folder first
 */
export async function runOnNode(entry, argv, prepare = async () => {}) {
  const folder = mkdtempSync(join(tmpdir(), 'personalize-planner-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  let running;
  const stop = async () => {
    await running?.close();
    process.exit(0);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await buildForNode(entry, join(folder, 'command'));
    const { start } = await import(pathToFileURL(join(folder, 'command', 'command.mjs')).href);
    await prepare(folder);
    running = await start(argv, folder);
  } catch (error) {
    if (error.name !== 'UsageError') throw error;
    console.error(error.message);
    process.exit(2);
  }
}

function buildForNode(entry, outDir) {
  return build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr: entry, outDir, target: 'node20', emptyOutDir: true, rolldownOptions: { output: { entryFileNames: 'command.mjs' } } },
  });
}
