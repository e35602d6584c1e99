import type { Bill, BillFormat } from '../../pricing/bill.js';
import { InvalidInputError, shown, type Issue } from '../../pricing/invalid-input.js';
import { costExplorerReader, groupedBy, isReadable } from './cost-explorer.js';
import type { BillRow, RowReader } from './cells.js';
import { csvRows } from './csv-rows.js';
import { layoutOf, missingColumn, reportReader } from './report.js';

/** A month of a large account's report fits; what is larger belongs into Athena, filtered by product code. */
export const MOST_CHARACTERS = 50_000_000;
/** Somebody who mends a file wants the first ones. */
const MOST_ISSUES = 20;

/** What files that are no text begin with. */
const BINARY: readonly (readonly [start: string, name: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an Excel workbook'],
  ['PAR1', 'a Parquet file'],
  ['\u001f', 'a compressed file'],
  ['{', 'JSON'],
  ['<', 'a page of HTML or XML'],
];

const refuse = (message: string, value: unknown, path: string): never => {
  throw new InvalidInputError([{ path, value, message: `${path}: ${message}` }]);
};

/**
 * Reads what AWS billed for Amazon Personalize from CSV text: Cost Explorer's download (grouped by usage type or service), a Cost and Usage
 * Report of either generation, or FOCUS. Rows of other services are counted and left out. Nothing is guessed: a cost that is no number is
 * refused. The text is read some thousand rows at a time, so that a page can draw meanwhile.
 * @throws InvalidInputError naming the line, the column, what stood there and what would be valid; the signal's reason once it is aborted
 */
export async function readBill(text: string, { signal }: { readonly signal?: AbortSignal } = {}): Promise<Bill> {
  if (text.length > MOST_CHARACTERS) refuse(`expected at most ${MOST_CHARACTERS} characters, got ${text.length}`, text.length, 'file');
  const start = text
    .slice(0, 40)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start === '' && text.trim() === '') refuse('expected CSV with a header, got nothing', '', 'file');
  const binary = BINARY.find(([begin]) => start.startsWith(begin));
  if (binary) refuse(`expected CSV, got ${binary[1]}`, start, 'file');

  let layout: Layout | undefined;
  const misfits: Issue[] = [];
  for await (const rows of csvRows(text, signal)) {
    // The header first; whatever comes after it is a row.
    for (const row of rows) {
      if (!layout) layout = layoutFrom(row);
      else if (row.cells.slice(layout.width).some((cell) => cell.trim() !== '')) misfits.push(tooWide(row, layout.width));
      else layout.reader.take(row);
    }
  }
  const { format, reader } = layout ?? refuse('expected CSV with a header, got nothing', '', 'file');
  const { lines, issues: wrong, currencies, otherServices } = reader.done();
  const issues = [...misfits, ...wrong].sort((a, b) => lineOf(a) - lineOf(b));
  if (issues.length > 0) throw new InvalidInputError(issues.slice(0, MOST_ISSUES));
  if (lines.every(({ kind }) => kind === 'unplaced'))
    refuse(
      `expected charges of Amazon Personalize, got ${otherServices + lines.length} of other services`,
      otherServices + lines.length,
      'file',
    );
  if (currencies.size > 1) refuse(`expected one currency, got ${[...currencies].join(', ')}`, [...currencies], 'file');
  return {
    format,
    currency: [...currencies][0],
    lines,
    otherServices,
    months: [...new Set(lines.flatMap(({ month }) => month ?? []))].sort().reverse(),
    regions: [...new Set(lines.flatMap(({ kind, region }) => (kind === 'usage' ? (region ?? []) : [])))].sort(),
  };
}

interface Layout {
  readonly format: BillFormat;
  readonly reader: RowReader;
  /** Columns that the header names. */
  readonly width: number;
}

/** "1.177,36" in a file of commas is two cells, and all that follow are in the wrong column. */
function tooWide({ cells, line }: BillRow, width: number): Issue {
  const path = `line ${line}`;
  return { path, value: cells.length, message: `${path}: expected ${width} cells, got ${cells.length}` };
}

const lineOf = ({ path }: Issue): number => Number(/^line (\d+)/.exec(path)?.[1] ?? 0);

function layoutFrom({ cells, line }: BillRow): Layout {
  const names = cells.map((name) => name.trim().toLowerCase());
  const columns = layoutOf(names);
  if (columns) {
    const missing = missingColumn(names, columns);
    if (missing) refuse(`expected a column ${missing}, got none`, cells.join(','), `line ${line}`);
    return { format: columns.format, reader: reportReader(cells, columns), width: cells.length };
  }
  const grouping = groupedBy(cells);
  if (grouping === undefined)
    return refuse(
      `expected the header of Cost Explorer, a Cost and Usage Report or FOCUS, got ${shown(cells.join(','))}`,
      cells.join(','),
      `line ${line}`,
    );
  if (!isReadable(grouping)) refuse(`expected costs grouped by usage type or service, got ${shown(grouping)}`, grouping, `line ${line}`);
  return { format: 'cost-explorer', reader: costExplorerReader(cells), width: cells.length };
}
