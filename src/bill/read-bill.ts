import type { Bill, BillLine } from '../../pricing/bill.js';
import { InvalidInputError, shown, type Issue } from '../../pricing/invalid-input.js';
import { BILL_COLUMNS, billLineKind, type BillColumns } from './bill-columns.js';
import { decimalIn, meterOf, monthIn, type BillRow, type ReadLines } from './cells.js';
import { costExplorerLines } from './cost-explorer.js';

/** A month of a large account's report fits; what is larger belongs into Athena, filtered by product code. */
const MOST_CHARACTERS = 50_000_000;
/** Somebody who mends a file wants the first ones. */
const MOST_ISSUES = 20;

const SERVICE = /personalize/i;
const at = (line: number, column: string, value: string, expected: string): Issue => ({
  path: `line ${line}, column ${column}`,
  value,
  message: `line ${line}, column ${column}: expected ${expected}, got ${shown(value)}`,
});

const refuse = (message: string, value: unknown, path = 'line 1'): never => {
  throw new InvalidInputError([{ path, value, message: `${path}: ${message}` }]);
};

/**
 * Reads what AWS billed for Amazon Personalize from CSV text: Cost Explorer's download (grouped by usage type), a Cost and Usage Report of
 * either generation, or FOCUS. Rows of other services are counted and left out. Nothing is guessed: a cost that is no number is refused.
 * @throws InvalidInputError naming the line, the column, what stood there and what would be valid
 */
export async function readBill(text: string): Promise<Bill> {
  if (text.length > MOST_CHARACTERS)
    refuse(
      `expected at most ${MOST_CHARACTERS / 1_000_000} million characters, got ${text.length}; filter the report by its product code`,
      text.length,
      'file',
    );
  // Only who reconciles needs it.
  const { default: papaparse } = await import('papaparse');
  const { data, errors } = papaparse.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) refuse(`a quoted cell has no end (${broken.message})`, undefined, `line ${(broken.row ?? 0) + 1}`);
  const headerAt = data.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  if (headerAt < 0) refuse('expected a CSV file with a header, got an empty one', text.slice(0, 40), 'file');
  const header = data[headerAt]!.map((name) => name.trim().toLowerCase());
  const rows = data
    .map((cells, index) => ({ cells, line: index + 1 }))
    .slice(headerAt + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));

  const columns = BILL_COLUMNS.find(({ usageType, cost }) => has(header, usageType) && has(header, cost));
  const read = columns ? reportLines(header, rows, columns) : costExplorerLines(data[headerAt]!, rows, headerAt + 1);
  if (!read)
    return refuse(
      `expected the header of Cost Explorer's CSV, of a Cost and Usage Report (lineItem/UsageType or line_item_usage_type) or of FOCUS (ServiceName, BilledCost), got ${shown(header.join(','))}`,
      header.join(','),
      `line ${headerAt + 1}`,
    );
  if (read.issues.length > 0) throw new InvalidInputError(read.issues.slice(0, MOST_ISSUES));
  if (read.lines.length === 0)
    refuse(`expected charges of Amazon Personalize, got ${read.otherServices} rows of other services`, read.otherServices, 'file');
  if (read.currencies.size > 1) refuse(`expected one currency, got ${[...read.currencies].join(', ')}`, [...read.currencies], 'file');
  const months = [...new Set(read.lines.flatMap(({ month }) => month ?? []))].sort().reverse();
  return {
    format: columns?.format ?? 'cost-explorer',
    currency: [...read.currencies][0],
    lines: read.lines,
    otherServices: read.otherServices,
    months,
  };
}

const has = (header: readonly string[], names: readonly string[]): boolean => names.some((name) => header.includes(name));

function reportLines(header: readonly string[], rows: readonly BillRow[], columns: BillColumns): ReadLines {
  const lines: BillLine[] = [],
    issues: Issue[] = [],
    currencies = new Set<string>();
  let otherServices = 0;
  for (const { cells, line } of rows) {
    const cell = (names: readonly string[]): { readonly name: string; readonly value: string } => {
      const found = names.map((name) => ({ name, value: cells[header.indexOf(name)]?.trim() ?? '' }));
      return found.find(({ value }) => value !== '') ?? { name: names.find((name) => header.includes(name)) ?? names[0]!, value: '' };
    };
    const isOurs = columns.service.some((name) => SERVICE.test(cells[header.indexOf(name)] ?? ''));
    const usageType = cell(columns.usageType).value;
    if (!isOurs) {
      otherServices++;
      continue;
    }
    const billed = cell(columns.cost),
      costCell = billed.value === '' && columns.costOtherwise ? cell(columns.costOtherwise) : billed,
      cost = decimalIn(costCell.value);
    const quantityCell = cell(columns.quantity),
      quantity = quantityCell.value === '' ? undefined : decimalIn(quantityCell.value);
    if (cost === undefined) issues.push(at(line, costCell.name, costCell.value, 'a decimal'));
    if (quantity === undefined && quantityCell.value !== '') issues.push(at(line, quantityCell.name, quantityCell.value, 'a decimal'));
    const start = cell(columns.start),
      month = monthIn(start.value);
    if (start.value !== '' && month === undefined) issues.push(at(line, start.name, start.value, 'a date such as "2026-10-01"'));
    const currency = cell(columns.currency).value;
    if (currency !== '') currencies.add(currency);
    if (cost === undefined) continue;
    lines.push({
      line,
      usageType,
      ...meterOf(usageType, cell(columns.region).value),
      kind: billLineKind(cell(columns.kind).value),
      month,
      quantity,
      unit: cell(columns.unit).value,
      cost,
    });
  }
  return { lines, issues, currencies, otherServices };
}
