import { InvalidInputError, shown, type Issue } from '../../pricing/invalid-input.js';
import { WINDOW_SECONDS, type DemandSeries } from './demand-series.js';
import { epochSeconds } from './epoch-seconds.js';

/** A typing error in one date must not ask for gigabytes: ten years of minutes are enough. */
const MOST_WINDOWS = 5_300_000;

interface Row {
  readonly line: number;
  readonly start: number;
  readonly requests: number;
}

/**
 * Reads request counts from CSV text with the columns `start,requests` (any order, further columns are passed over), rows ascending.
 * `start` is the start of a window, ISO 8601 (UTC unless it names an offset) or epoch seconds; `requests` a whole number >= 0.
 * The window is the smallest step between rows: 60, 300 or 3,600 s.
 * @param options.missing what a missing row is: a window that was not measured (`gap`, the default) or one without requests (`zero`)
 * @throws InvalidInputError whose issues name the line, what stood there and what would be valid
 */
export function demandFromCsv(text: string, { missing = 'gap' }: { missing?: 'gap' | 'zero' } = {}): DemandSeries {
  const rows = readRows(text);
  const windowSeconds = windowOf(rows);
  const start = rows[0]!.start;
  const length = (rows.at(-1)!.start - start) / windowSeconds + 1;
  checkGrid(rows, start, windowSeconds, length);
  const requests = new Float64Array(length).fill(missing === 'gap' ? NaN : 0);
  for (const row of rows) requests[(row.start - start) / windowSeconds] = row.requests;
  return { start, windowSeconds, requests };
}

function readRows(text: string): Row[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const headerAt = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ''),
  );
  const header = cells(lines[headerAt]!).map((name) => name.toLowerCase());
  const startColumn = header.indexOf('start'),
    requestsColumn = header.indexOf('requests');
  if (startColumn < 0 || requestsColumn < 0)
    refuse([issue(headerAt + 1, lines[headerAt], `expected a header with the columns start,requests, got ${shown(lines[headerAt])}`)]);
  const issues: Issue[] = [],
    rows: Row[] = [];
  lines.forEach((line, index) => {
    if (index <= headerAt || line.trim() === '' || issues.length >= 20) return;
    const row = cells(line),
      at = index + 1;
    const start = epochSeconds(row[startColumn] ?? ''),
      requests = wholeNumber(row[requestsColumn] ?? '');
    if (start === undefined)
      issues.push(issue(at, row[startColumn], `start ${shown(row[startColumn])} is not a date; expected ISO 8601 or epoch seconds`));
    if (requests === undefined)
      issues.push(issue(at, row[requestsColumn], `requests: expected a whole number >= 0, got ${shown(row[requestsColumn])}`));
    if (start === undefined || requests === undefined) return;
    const before = rows.at(-1);
    if (before && start <= before.start)
      issues.push(
        issue(
          at,
          row[startColumn],
          start === before.start
            ? `start ${row[startColumn]} stands twice (line ${before.line})`
            : `start ${row[startColumn]} is before line ${before.line}; expected rows in time order`,
        ),
      );
    else rows.push({ line: at, start, requests });
  });
  refuse(issues);
  if (rows.length < 2)
    refuse([issue(headerAt + 1, rows.length, `expected at least two rows, got ${rows.length}: the step between rows is the window`)]);
  return rows;
}

const CELL = /,(?:\s*"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))/g;

/** Cells of a line; a quoted one may hold commas, and quotes doubled (RFC 4180), but no line break. */
function cells(line: string): string[] {
  if (!line.includes('"')) return line.split(',').map((cell) => cell.trim());
  return Array.from(`,${line}`.matchAll(CELL), ([, quoted, plain]) =>
    (quoted === undefined ? plain! : quoted.replaceAll('""', '"')).trim(),
  );
}

function wholeNumber(cell: string): number | undefined {
  if (!/^\d+(\.0+)?$/.test(cell)) return undefined;
  const value = Number(cell);
  return Number.isSafeInteger(value) ? value : undefined;
}

function windowOf(rows: readonly Row[]): DemandSeries['windowSeconds'] {
  let smallest = Infinity,
    line = 0;
  for (let i = 1; i < rows.length; i++) {
    const step = rows[i]!.start - rows[i - 1]!.start;
    if (step < smallest) [smallest, line] = [step, rows[i]!.line];
  }
  const found = WINDOW_SECONDS.find((seconds) => seconds === smallest);
  if (found === undefined)
    refuse([issue(line, smallest, `a window of ${smallest} s; expected ${WINDOW_SECONDS.join(', ')} s between neighbouring rows`)]);
  return found!;
}

function checkGrid(rows: readonly Row[], start: number, windowSeconds: number, length: number): void {
  const astray = rows.find((row) => (row.start - start) % windowSeconds !== 0);
  if (astray)
    refuse([
      issue(astray.line, astray.start, `start is off the grid of ${windowSeconds}-second windows that line ${rows[0]!.line} begins`),
    ]);
  if (length > MOST_WINDOWS)
    refuse([issue(rows.at(-1)!.line, length, `the rows span ${length} windows; expected at most ${MOST_WINDOWS}. Is a year mistyped?`)]);
}

function issue(line: number, value: unknown, words: string): Issue {
  return { path: `line ${line}`, value, message: `line ${line}: ${words}` };
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InvalidInputError(issues);
}
