import { shown, type Issue } from '../../pricing/invalid-input.js';
import { cellsOf, issue, refuse, wholeNumber, type CsvRow } from './csv-lines.js';
import { epochSeconds } from './epoch-seconds.js';

/** What a file that the CloudWatch console saved holds. */
export interface CloudWatchRows {
  /** Ascending. The requests of a time without a value are NaN. */
  readonly rows: readonly CsvRow[];
  /** As the file names it; undefined where it does not. */
  readonly periodSeconds: number | undefined;
}

/** Requests of an operation, under the name of today or that of older guides; errors and latency are other metrics. */
const REQUESTS = /\b(GetRecommendations|GetPersonalizedRanking|GetActionRecommendations)(Requests)?\b/;
const STATISTIC = ['statistic', 'stat'];
const UNIT_SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };

/** Whether this is what the CloudWatch console saves as CSV: its first line has the metrics' labels. */
export function isCloudWatchCsv(firstLine: string): boolean {
  return /^(full )?label$/i.test(cellsOf(firstLine)[0] ?? '');
}

/**
 * Reads a graph that the CloudWatch console saved: lines about the metrics, then a line a time with a value a metric. Counts are those of
 * the requests, as `readDemand` adds them: of an operation's two names the larger, then operations added. A single metric counts under any label.
 * Times without an offset are UTC, which the console has to be set to.
 * @throws InvalidInputError whose issues name the line
 */
export function cloudWatchRows(lines: readonly string[]): CloudWatchRows {
  const cells = lines.map(cellsOf);
  const firstTime = cells.findIndex(([first = '']) => instantOf(first) !== undefined);
  const head = cells.slice(0, firstTime < 0 ? cells.length : firstTime);
  const named = (...names: readonly string[]) => head.findIndex(([first = '']) => names.includes(first.toLowerCase()));
  const label = named('label') < 0 ? named('full label') : named('label');
  if (firstTime < 0)
    refuse([issue(head.length, head.length, 'expected lines with a time such as 2026/11/24 12:00:00 after the labels, got none')]);
  const columns = countedColumns(head[label]!, label + 1);
  const statistic = named(...STATISTIC);
  for (const { column } of columns) {
    const found = statistic < 0 ? 'Sum' : head[statistic]![column];
    if (found?.toLowerCase() !== 'sum')
      refuse([issue(statistic + 1, found, `${head[statistic]![0]}: expected Sum, got ${shown(found)}; requests are counted by their sum`)]);
  }
  const period = named('period');
  const periodSeconds = period < 0 ? undefined : secondsOf(head[period]![columns[0]!.column]);
  const rows = timedRows(cells, firstTime, columns);
  if (rows.length < 2 && periodSeconds === undefined)
    refuse([issue(firstTime + 1, rows.length, 'expected at least two times, got one: the step between them is the window')]);
  return { rows, periodSeconds };
}

interface Counted {
  readonly column: number;
  readonly operation: string;
}

function countedColumns(labels: readonly string[], line: number): readonly Counted[] {
  const metrics = labels.flatMap((label, column) => {
    const [name, operation] = REQUESTS.exec(label) ?? [];
    return column > 0 && name !== undefined && operation !== undefined ? [{ column, operation, name }] : [];
  });
  const twice = metrics.find(({ name }, index) => metrics.findIndex((other) => other.name === name) !== index);
  if (twice) refuse([issue(line, twice.name, `${twice.name} stands in two columns; expected the metrics of one campaign or recommender`)]);
  if (metrics.length > 0) return metrics;
  if (labels.length !== 2)
    refuse([
      issue(
        line,
        labels,
        `expected a column of GetRecommendations, GetPersonalizedRanking or GetActionRecommendations, got ${shown(labels.slice(1).join(', '))}`,
      ),
    ]);
  return [{ column: 1, operation: labels[1]! }];
}

function timedRows(cells: readonly (readonly string[])[], firstTime: number, columns: readonly Counted[]): readonly CsvRow[] {
  const issues: Issue[] = [],
    rows: CsvRow[] = [];
  cells.forEach((row, index) => {
    if (index < firstTime || row.every((cell) => cell === '') || issues.length >= 20) return;
    const line = index + 1,
      start = instantOf(row[0]!);
    if (start === undefined)
      return void issues.push(issue(line, row[0], `${shown(row[0])} is not a time; expected one such as 2026/11/24 12:00:00`));
    const counts = new Map<string, number>();
    for (const { column, operation } of columns) {
      const cell = row[column] ?? '';
      if (cell === '') continue;
      const count = wholeNumber(cell);
      if (count === undefined) issues.push(issue(line, cell, `expected a whole number >= 0, or nothing, got ${shown(cell)}`));
      else counts.set(operation, Math.max(count, counts.get(operation) ?? 0));
    }
    rows.push({ line, start, requests: counts.size === 0 ? NaN : [...counts.values()].reduce((sum, count) => sum + count, 0) });
  });
  refuse(issues);
  rows.sort((a, b) => a.start - b.start);
  const twice = rows.find(({ start }, index) => start === rows[index - 1]?.start);
  if (twice) refuse([issue(twice.line, twice.start, 'this time stands twice')]);
  return rows;
}

function instantOf(cell: string): number | undefined {
  return /^\d+$/.test(cell) ? undefined : epochSeconds(cell.replace(/^(\d{4})\/(\d{2})\/(\d{2})/, '$1-$2-$3'));
}

/** "300", "5 minutes", "1 hour". */
function secondsOf(text = ''): number | undefined {
  const [, count, unit = 's'] = /^(\d+)\s*([smh])?/i.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * UNIT_SECONDS[unit.toLowerCase()]!;
}
