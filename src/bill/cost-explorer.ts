import type { BillLine } from '../../pricing/bill.js';
import type { Issue } from '../../pricing/invalid-input.js';
import { cellIssue, decimalIn, meterOf, monthIn, type BillRow, type RowReader } from './cells.js';

/** "USE1-TPS-hours($)", "Total costs($)", "APN1-TPS-hours (Hours)": a usage type and what its cells count. */
const COLUMN = /^(.*?)\s*\(([^()]*)\)$/;
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...([
    ['$', 'USD'],
    ['¥', 'JPY'],
    ['￥', 'JPY'],
    ['€', 'EUR'],
    ['£', 'GBP'],
  ] as const),
  ...['USD', 'JPY', 'EUR', 'GBP', 'CNY'].map((code) => [code, code] as const),
]);
const BY_USAGE_TYPE = /^(usage ?type|使用タイプ|使用量タイプ)$/i;
const BY_SERVICE = /^(service|サービス)$/i;
/** "Total costs($)", 合計コスト($). */
const isTotalColumn = (name: string): boolean => /^(total|合計)/i.test(name);
/** "Usage type total", サービス の合計. */
const isTotalRow = (name: string): boolean => /(^total|total$|合計)/i.test(name.trim());

interface Column {
  readonly index: number;
  /** Its header without what its cells count. */
  readonly name: string;
  readonly counted: string;
  readonly currency: string | undefined;
}

const columnsOf = (header: readonly string[]): Column[] =>
  header.flatMap((cell, index) => {
    const [, words = cell.trim(), counted = ''] = COLUMN.exec(cell.trim()) ?? [];
    const name = words.trim();
    return index === 0 || name === '' ? [] : [{ index, name, counted: counted.trim(), currency: CURRENCIES.get(counted.trim()) }];
  });

/** What Cost Explorer's download is grouped by, for instance "Region"; undefined for another layout. */
export function groupedBy(header: readonly string[]): string | undefined {
  const [first = ''] = header;
  const hasCosts = columnsOf(header).some(({ currency }) => currency !== undefined);
  return hasCosts || BY_USAGE_TYPE.test(first.trim()) || BY_SERVICE.test(first.trim()) ? first.trim() : undefined;
}

export const isReadable = (grouping: string): boolean => BY_USAGE_TYPE.test(grouping) || BY_SERVICE.test(grouping);

/**
 * Cost Explorer's CSV: a column a usage type, a row a day or month, and a row of totals, which is passed over where there are others. A column
 * of the same usage type that counts no money is its quantity. Grouped by service there is one column for all of Personalize: its cost has no
 * meter. Grouped by usage type nothing says which service a column is of: what is none of ours is kept as `unplaced`.
 */
export function costExplorerReader(header: readonly string[]): RowReader {
  const byService = BY_SERVICE.test(header[0]!.trim());
  const columns = columnsOf(header).filter(({ name }) => !isTotalColumn(name));
  const costs = columns.filter(({ currency }) => currency !== undefined);
  const ours = costs.filter(({ name }) => !byService || /personalize/i.test(name));
  const issues: Issue[] = [],
    lines: BillLine[] = [],
    totals: BillRow[] = [];

  const read = ({ cells, line }: BillRow, month: string | undefined): void => {
    for (const { index, name, currency } of ours) {
      const value = cells[index]?.trim() ?? '';
      if (value === '') continue;
      const cost = decimalIn(value);
      if (cost === undefined) {
        issues.push(cellIssue(line, `${name}(${currency})`, value, 'a decimal'));
        continue;
      }
      const of = byService ? { meter: undefined, region: undefined } : meterOf(name);
      const isOurs = byService || of.meter !== undefined;
      // A column that never cost anything says nothing.
      if (!isOurs && cost.eq(0)) continue;
      lines.push({
        line,
        usageType: byService ? '' : name,
        ...of,
        kind: isOurs ? 'usage' : 'unplaced',
        month,
        ...quantityBeside(name, cells, line),
        cost,
      });
    }
  };

  const quantityBeside = (name: string, cells: readonly string[], line: number): Pick<BillLine, 'quantity' | 'unit'> => {
    const beside = columns.find((each) => each.name === name && each.currency === undefined && each.counted !== '');
    const value = beside ? (cells[beside.index]?.trim() ?? '') : '';
    if (!beside || value === '') return { quantity: undefined, unit: '' };
    const quantity = decimalIn(value);
    if (quantity === undefined) issues.push(cellIssue(line, `${name}(${beside.counted})`, value, 'a decimal'));
    return { quantity, unit: beside.counted };
  };

  let dated = 0;
  return {
    take(row) {
      const first = row.cells[0] ?? '';
      const month = monthIn(first);
      if (month === undefined && isTotalRow(first)) totals.push(row);
      else if (month === undefined) issues.push(cellIssue(row.line, header[0]!.trim(), first, 'a date such as "2026-10-01"'));
      else {
        dated++;
        read(row, month);
      }
    },
    done() {
      if (dated === 0) for (const row of totals) read(row, undefined);
      return {
        lines,
        issues,
        currencies: new Set(ours.flatMap(({ currency }) => currency ?? [])),
        otherServices: costs.length - ours.length,
      };
    },
  };
}
