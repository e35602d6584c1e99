import type { BillLine } from '../../pricing/bill.js';
import { Big } from '../../pricing/exact.js';
import type { Issue } from '../../pricing/invalid-input.js';
import { METERS, type MeterId } from '../../pricing/price-book.js';
import { readUsageType } from '../../pricing/usage-types.js';

/** What the rows of a file gave. */
export interface ReadLines {
  readonly lines: BillLine[];
  readonly issues: Issue[];
  readonly currencies: ReadonlySet<string>;
  readonly otherServices: number;
}

export interface BillRow {
  readonly cells: readonly string[];
  readonly line: number;
}

const DECIMAL = /^-?\d+(\.\d+)?(e[+-]?\d{1,3})?$/i;

/** A cell of a sheet: "1,234.50" and "$12.30" are numbers there. */
export function decimalIn(cell: string): Big | undefined {
  const plain = cell
    .trim()
    .replace(/^'/, '')
    .replace(/^(-?)[$¥€£]\s*/, '$1')
    .replace(/(?<=\d),(?=\d{3})/g, '');
  return DECIMAL.test(plain) ? new Big(plain) : undefined;
}

/** The month of a date or an instant as these files write it. */
export function monthIn(cell: string): string | undefined {
  return /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-|$)/.exec(cell.trim())?.[1];
}

/** The meter of a usage type as AWS writes it, or of a meter's own name, as our exports do. */
export function meterOf(usageType: string, region = ''): { readonly meter: MeterId | undefined; readonly region: string | undefined } {
  const own = METERS.find((meter) => meter === usageType);
  if (own) return { meter: own, region: region || undefined };
  const read = readUsageType(usageType);
  return { meter: read.meter, region: region || read.region };
}
