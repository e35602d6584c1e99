import { join } from 'node:path';
import { createClock } from '../../src/emulator/clock.js';
import { commandLineOf, UsageError } from '../../src/emulator/command-line.js';
import { createEmulator } from '../../src/emulator/emulator.js';
import { serve, type RunningServer } from '../../src/emulator/server.js';
import { pageFiles } from './page-files.js';

const FIRST_PORT = 4600;
const PORTS_TO_TRY = 50;

/** Long enough to be seen happening, short enough to be waited for, at whatever speed the clock runs. */
const UPDATE_SECONDS_TO_WATCH = 8;

/** What `npm start` needs before anything is built. @throws UsageError, HelpRequest */
export const readArguments = (argv: readonly string[]) => commandLineOf('npm start', argv, ['port', 'speed', 'trace']);

/**
 * `npm start`: the demo page and the emulator on one port.
 * @param folder holds the built page in `page`
 * @throws UsageError for arguments that cannot be followed, a port in use among them
 */
export async function start(argv: readonly string[], folder: string): Promise<RunningServer> {
  const { port, speed, traces } = readArguments(argv);
  const emulator = createEmulator({
    clock: createClock({ speed }),
    traces,
    durations: { campaignUpdate: UPDATE_SECONDS_TO_WATCH * speed },
  });
  const beside = pageFiles(join(folder, 'page'));
  const server = await onFreePort(port, (chosen) => serve(emulator, chosen, beside));
  console.log(
    'Personalize Planner on its emulator of Amazon Personalize and CloudWatch: no account, nothing leaves this machine. Ctrl-C stops it.',
  );
  console.log(server.url);
  return server;
}

/** The port that was asked for, or else the first free one. */
async function onFreePort(asked: number | undefined, listen: (port: number) => Promise<RunningServer>): Promise<RunningServer> {
  const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  if (asked !== undefined)
    return listen(asked).catch((error: unknown) => {
      throw isTaken(error) ? new UsageError(`--port: ${asked} is in use, give another`) : error;
    });
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TO_TRY; port++) {
    try {
      return await listen(port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new UsageError(`ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TO_TRY - 1} are all in use: give one with --port`);
}
