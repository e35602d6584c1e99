import type { BillLine } from '../../pricing/bill.js';
import { Big } from '../../pricing/exact.js';
import { shown, type Issue } from '../../pricing/invalid-input.js';
import { METERS, type MeterId } from '../../pricing/price-book.js';
import { readUsageType } from '../../pricing/usage-types.js';

/** What the rows of a file gave. */
export interface ReadLines {
  readonly lines: readonly BillLine[];
  readonly issues: readonly Issue[];
  readonly currencies: ReadonlySet<string>;
  /** Rows (of Cost Explorer: columns) of other services. */
  readonly otherServices: number;
}

export interface BillRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Takes a file's rows as they come. */
export interface RowReader {
  readonly take: (row: BillRow) => void;
  readonly done: () => ReadLines;
}

/** What stands in a cell is not what it should be. */
export function cellIssue(line: number, column: string, value: string, expected: string): Issue {
  const path = `line ${line}, column ${column}`;
  return { path, value, message: `${path}: expected ${expected}, got ${shown(value === '' ? undefined : value)}` };
}

const DECIMAL = /^-?\d+(\.\d+)?(e[+-]?\d{1,2})?$/i;
const IN_THOUSANDS = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** A cell of a sheet: "1,234.50", "$12.30" and "'-5" are numbers there. "1,5" is not: we do not guess what its comma means. */
export function decimalIn(cell: string): Big | undefined {
  const plain = cell
    .trim()
    .replace(/^'/, '')
    .replace(/^\u2212/, '-')
    .replace(/^(-?)[$¥￥€£]\s*/, '$1');
  if (IN_THOUSANDS.test(plain)) return new Big(plain.replaceAll(',', ''));
  return DECIMAL.test(plain) ? new Big(plain) : undefined;
}

/** The month of a date or an instant as these files write it, year first. "10/1/2026" is none: it may be October or January. */
export function monthIn(cell: string): string | undefined {
  const [, year, month = ''] = /^(\d{4})[-/](\d{1,2})(?:[-/ T]|$)/.exec(cell.trim()) ?? [];
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : undefined;
}

/** The meter of a usage type as AWS writes it, or of a meter's own name, as our exports do. AWS often leaves the prefix of us-east-1 out. */
export function meterOf(usageType: string, region = ''): { readonly meter: MeterId | undefined; readonly region: string | undefined } {
  const own = METERS.find((meter) => meter === usageType);
  if (own) return { meter: own, region: region || undefined };
  const { meter, prefix, region: named } = readUsageType(usageType);
  return { meter, region: region || (named ?? (meter && prefix === '' ? 'us-east-1' : undefined)) };
}
