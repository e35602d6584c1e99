import { createClock } from './clock.js';
import { commandLineOf, UsageError } from './command-line.js';
import { createEmulator } from './emulator.js';
import { serve, type RunningServer } from './server.js';

const DEFAULT_PORT = 4599;

/** @throws UsageError, HelpRequest */
export const readArguments = (argv: readonly string[]) => commandLineOf('npm run emulator', argv, ['port', 'speed', 'empty', 'trace']);

/**
 * `npm run emulator`: the emulator over HTTP, for the AWS CLI and any SDK.
 * @throws UsageError for arguments that cannot be followed, a port in use among them
 */
export async function start(argv: readonly string[]): Promise<RunningServer> {
  const { port = DEFAULT_PORT, speed, isEmpty, traces } = readArguments(argv);
  const emulator = createEmulator({ clock: createClock({ speed }), traces, empty: isEmpty });
  const server = await serve(emulator, port).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new UsageError(`--port: ${port} is in use, give another`) : error;
  });
  console.log(
    'Emulator of Amazon Personalize and CloudWatch, not AWS: for the aws command line this is the --endpoint-url. Ctrl-C stops it.',
  );
  console.log(server.url);
  return server;
}
