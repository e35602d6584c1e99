import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command that is written in TypeScript, which Node 20 does not read: Vite builds it into a temporary folder, which
 * goes when the process does. Ctrl-C closes what the command left running. A UsageError is one line and exit 2,
 * a HelpRequest goes to stdout and exits 0.
 * @param entry its module, from the project's root. It exports `readArguments(argv)`, which refuses bad ones, and
 *   `start(argv, folder)`, which answers what has a `close()`
 * @param prepare builds into the folder what else the command needs, once the arguments are known to be good
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
    const { readArguments, start } = await import(pathToFileURL(join(folder, 'command', 'command.mjs')).href);
    readArguments(argv);
    await prepare(folder);
    running = await start(argv, folder);
  } catch (error) {
    if (error.name === 'HelpRequest') {
      console.log(error.message);
      process.exit(0);
    }
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
    // The folder lies outside the project, where no package would be found.
    ssr: { noExternal: true },
    build: { ssr: entry, outDir, target: 'node20', emptyOutDir: true, rolldownOptions: { output: { entryFileNames: 'command.mjs' } } },
  });
}
