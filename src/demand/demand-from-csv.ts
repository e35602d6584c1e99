import { shown, type Issue } from '../../pricing/invalid-input.js';
import { cloudWatchRows, isCloudWatchCsv } from './cloudwatch-csv.js';
import { cellsOf, issue, linesOf, refuse, wholeNumber, type CsvRow } from './csv-lines.js';
import { WINDOW_SECONDS, type DemandSeries } from './demand-series.js';
import { epochSeconds } from './epoch-seconds.js';

/** A typing error in one date must not ask for gigabytes: ten years of minutes are enough. */
const MOST_WINDOWS = 5_300_000;

/**
 * Reads request counts from CSV text with the columns `start,requests` (any order, further columns are passed over), rows ascending.
 * `start` is the start of a window, ISO 8601 (UTC unless it names an offset) or epoch seconds; `requests` a whole number >= 0.
 * The window is the smallest step between rows: 60, 300 or 3,600 s.
 *
 * A graph that the CloudWatch console saved as CSV is known by its first line and read too (`cloudWatchRows`). There CloudWatch has answered,
 * and publishes nothing where nobody asked: a missing row or cell is a zero, unless `missing` says otherwise (C4).
 * @param options.missing what a missing row is: a window that was not measured (`gap`, the default) or one without requests (`zero`)
 * @throws InvalidInputError whose issues name the line, what stood there and what would be valid
 */
export function demandFromCsv(text: string, { missing }: { missing?: 'gap' | 'zero' } = {}): DemandSeries {
  const lines = linesOf(text),
    headerAt = Math.max(
      0,
      lines.findIndex((line) => line.trim() !== ''),
    );
  if (!isCloudWatchCsv(lines[headerAt]!)) return seriesOf(readRows(lines, headerAt), missing ?? 'gap');
  const { rows, periodSeconds } = cloudWatchRows(lines);
  return seriesOf(rows, missing ?? 'zero', periodSeconds);
}

function seriesOf(rows: readonly CsvRow[], missing: 'gap' | 'zero', periodSeconds?: number | undefined): DemandSeries {
  const windowSeconds = WINDOW_SECONDS.find((seconds) => seconds === periodSeconds) ?? windowOf(rows);
  const start = rows[0]!.start;
  const length = (rows.at(-1)!.start - start) / windowSeconds + 1;
  checkGrid(rows, start, windowSeconds, length);
  const requests = new Float64Array(length).fill(missing === 'gap' ? NaN : 0);
  for (const row of rows) if (!Number.isNaN(row.requests)) requests[(row.start - start) / windowSeconds] = row.requests;
  return { start, windowSeconds, requests };
}

function readRows(lines: readonly string[], headerAt: number): CsvRow[] {
  const header = cellsOf(lines[headerAt]!).map((name) => name.toLowerCase());
  const startColumn = header.indexOf('start'),
    requestsColumn = header.indexOf('requests');
  if (startColumn < 0 || requestsColumn < 0)
    refuse([issue(headerAt + 1, lines[headerAt], `expected a header with the columns start,requests, got ${shown(lines[headerAt])}`)]);
  const issues: Issue[] = [],
    rows: CsvRow[] = [];
  lines.forEach((line, index) => {
    if (index <= headerAt || line.trim() === '' || issues.length >= 20) return;
    const row = cellsOf(line),
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

function windowOf(rows: readonly CsvRow[]): DemandSeries['windowSeconds'] {
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

function checkGrid(rows: readonly CsvRow[], start: number, windowSeconds: number, length: number): void {
  const astray = rows.find((row) => (row.start - start) % windowSeconds !== 0);
  if (astray)
    refuse([
      issue(astray.line, astray.start, `start is off the grid of ${windowSeconds}-second windows that line ${rows[0]!.line} begins`),
    ]);
  if (length > MOST_WINDOWS)
    refuse([issue(rows.at(-1)!.line, length, `the rows span ${length} windows; expected at most ${MOST_WINDOWS}. Is a year mistyped?`)]);
}
