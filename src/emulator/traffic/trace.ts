/** A recorded demand: requests per window, without a break from the first window to the last. */
export interface Trace {
  /** Start of the first window, epoch seconds. */
  readonly start: number;
  readonly windowSeconds: 60 | 300 | 3600;
  /** Per window; NaN where the file has no row (a gap, not a zero). */
  readonly requests: Float64Array;
}

/** Ten years of minutes: a date further on than that is a mistyped one, and would take memory without end. */
const MOST_WINDOWS = 5_300_000;

/** A trace file that cannot be read; the message names the line, what was expected and what came. */
export class TraceError extends Error {
  override readonly name = 'TraceError';
}

interface Row {
  readonly line: number;
  readonly start: number;
  readonly requests: number;
}

/**
 * Reads a trace from CSV with the columns `start` (ISO 8601, UTC unless it says otherwise, or epoch seconds) and `requests`
 * (whole numbers). The window is the smallest step between rows; a missing row is a gap.
 * @throws TraceError
 */
export function traceFromCsv(text: string): Trace {
  const rows = rowsOf(text);
  const [first, second] = rows;
  if (!first || !second)
    throw new TraceError(`line ${rows.length + 2}: expected at least two rows, got ${rows.length}: the step between rows is the window`);
  const steps = rows.slice(1).map((row, i) => row.start - (rows[i] ?? first).start);
  const windowSeconds = steps.reduce((least, step) => Math.min(least, step));
  if (windowSeconds !== 60 && windowSeconds !== 300 && windowSeconds !== 3600)
    throw new TraceError(
      `line ${rows[steps.indexOf(windowSeconds) + 1]?.line}: expected a window of 60, 300 or 3600 s, got a step of ${windowSeconds} s`,
    );
  const beyond = rows.find(({ start }) => (start - first.start) / windowSeconds >= MOST_WINDOWS);
  if (beyond)
    throw new TraceError(
      `line ${beyond.line}: expected a start within ${MOST_WINDOWS} windows of ${windowSeconds} s after the first, ${iso(first.start)}, got ${iso(beyond.start)}`,
    );
  const requests = new Float64Array(Math.floor(((rows.at(-1) ?? first).start - first.start) / windowSeconds) + 1).fill(NaN);
  for (const { line, start, requests: count } of rows) {
    const window = (start - first.start) / windowSeconds;
    if (!Number.isInteger(window))
      throw new TraceError(
        `line ${line}: expected a start a whole number of ${windowSeconds}-s windows after the first, got ${iso(start)}`,
      );
    requests[window] = count;
  }
  return { start: first.start, windowSeconds, requests };
}

function rowsOf(text: string): Row[] {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const names = cellsOf(header).map((name) => name.toLowerCase());
  const [startAt, requestsAt] = [names.indexOf('start'), names.indexOf('requests')];
  if (startAt < 0 || requestsAt < 0)
    throw new TraceError(`line 1: expected the header start,requests, got ${JSON.stringify(header.slice(0, 80))}`);
  const rows: Row[] = [];
  for (const [i, content] of lines.entries()) {
    if (!content.trim()) continue;
    const line = i + 2;
    const cells = cellsOf(content);
    const row = { line, start: instant(cells[startAt] ?? '', line), requests: count(cells[requestsAt] ?? '', line) };
    const before = rows.at(-1);
    if (before && row.start <= before.start)
      throw new TraceError(`line ${line}: expected a start after ${iso(before.start)} of line ${before.line}, got ${iso(row.start)}`);
    rows.push(row);
  }
  return rows;
}

function cellsOf(line: string): string[] {
  return line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

function count(cell: string, line: number): number {
  if (!/^\d{1,15}$/.test(cell)) throw new TraceError(`line ${line}: requests: expected a whole number >= 0, got ${JSON.stringify(cell)}`);
  return Number(cell);
}

function instant(cell: string, line: number): number {
  const seconds = /^\d{1,11}$/.test(cell) ? Number(cell) : secondsOfDate(cell);
  if (seconds === undefined)
    throw new TraceError(`line ${line}: start ${JSON.stringify(cell)} is not a date; expected ISO 8601 or epoch seconds`);
  if (seconds % 60 !== 0) throw new TraceError(`line ${line}: start: expected a whole minute, got ${JSON.stringify(cell)}`);
  return seconds;
}

/** By parts, because Date.parse takes the 30th of February for the 2nd of March and a time without a zone for local time. */
function secondsOfDate(cell: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.0+)?)?)?(Z|[+-]\d\d:?\d\d)?$/i.exec(cell);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  return isReal ? date.getTime() / 1000 - offsetSeconds(parts[7] ?? 'Z') : undefined;
}

function offsetSeconds(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const digits = zone.slice(1).replace(':', '');
  return (zone.startsWith('-') ? -1 : 1) * (Number(digits.slice(0, 2)) * 3600 + Number(digits.slice(2)) * 60);
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000', '');
}
