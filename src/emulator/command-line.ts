import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { TraceSource } from './replay.js';
import { traceFromCsv } from './traffic/trace.js';

/** What a command was told. */
export interface CommandLine {
  readonly port?: number;
  /** Emulated seconds a second. */
  readonly speed: number;
  readonly isEmpty: boolean;
  readonly traces: readonly TraceSource[];
}

/** A command line that cannot be followed; the message is one line for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Somebody asked how to use a command; the message is the answer. */
class HelpRequest extends Error {
  override readonly name = 'HelpRequest';
}

const FLAGS = { port: '--port N', speed: '--speed N', trace: '--trace FILE.csv', empty: '--empty' } as const;

const MEANINGS: Record<keyof typeof FLAGS, string> = {
  port: 'where to listen on this machine',
  speed: 'emulated seconds a second, above 0; 1 unless given',
  trace: 'plays a recorded demand, columns start and requests, on the first campaign',
  empty: 'no resources to begin with',
};

/**
 * Reads the arguments of a command, and the trace that they name.
 * @param command as it is typed, up to its arguments
 * @param flags those that the command has
 * @throws UsageError, HelpRequest
 */
export function commandLineOf(command: string, argv: readonly string[], flags: readonly (keyof typeof FLAGS)[]): CommandLine {
  if (argv.includes('--help') || argv.includes('-h')) throw new HelpRequest(usageOf(command, flags));
  const { port, speed, trace, empty } = valuesOf(argv, flags);
  if (trace !== undefined && empty)
    throw new UsageError('--trace needs a campaign to play on, and --empty leaves none: give one of the two');
  return {
    port:
      port === undefined
        ? undefined
        : numberOf('--port', port, 'a whole number from 0 to 65535', (n) => Number.isInteger(n) && n >= 0 && n <= 65_535),
    speed: speed === undefined ? 1 : numberOf('--speed', speed, 'a number above 0', (n) => n > 0 && Number.isFinite(n)),
    isEmpty: empty === true,
    traces: trace === undefined ? [] : [traceOf(trace)],
  };
}

function usageOf(command: string, flags: readonly (keyof typeof FLAGS)[]): string {
  const lines = flags.map((flag) => `  ${FLAGS[flag].padEnd(20)}${MEANINGS[flag]}`);
  return [`Usage: ${command} -- ${flags.map((flag) => `[${FLAGS[flag]}]`).join(' ')}`, '', ...lines].join('\n');
}

function valuesOf(argv: readonly string[], flags: readonly (keyof typeof FLAGS)[]) {
  const all = { port: { type: 'string' }, speed: { type: 'string' }, trace: { type: 'string' }, empty: { type: 'boolean' } } as const;
  const options = Object.fromEntries(flags.map((flag) => [flag, all[flag]]));
  try {
    return parseArgs({ args: withNegatives(argv), options, strict: true }).values as {
      port?: string;
      speed?: string;
      trace?: string;
      empty?: boolean;
    };
  } catch (error) {
    // Node's own sentence names the flag; what follows it is about programming with parseArgs.
    const [sentence = ''] = error instanceof Error ? error.message.split(/[.\n]/) : [];
    throw new UsageError(`${sentence}; expected ${flags.map((flag) => `[${FLAGS[flag]}]`).join(' ')}`);
  }
}

/** `--speed -3` as `--speed=-3`: parseArgs takes a negative number for another option, and we would rather refuse the number. */
function withNegatives(argv: readonly string[]): string[] {
  return argv.reduce<string[]>((args, argument) => {
    const flag = args.at(-1);
    return /^-[\d.]/.test(argument) && flag?.startsWith('--') ? [...args.slice(0, -1), `${flag}=${argument}`] : [...args, argument];
  }, []);
}

function numberOf(flag: string, value: string, what: string, fits: (number: number) => boolean): number {
  const number = value.trim() === '' ? NaN : Number(value);
  if (!fits(number)) throw new UsageError(`${flag}: expected ${what}, got ${JSON.stringify(value)}`);
  return number;
}

/** Read here once for its errors, which name the file; the emulator reads it again when it is made. */
function traceOf(path: string): TraceSource {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`--trace ${path}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`}`);
  }
  try {
    traceFromCsv(text);
  } catch (error) {
    throw new UsageError(`--trace ${path}: ${error instanceof Error ? error.message : error}`);
  }
  return { text, name: basename(path) };
}
