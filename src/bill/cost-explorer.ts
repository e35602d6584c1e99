import type { BillLine } from '../../pricing/bill.js';
import { shown, type Issue } from '../../pricing/invalid-input.js';
import { decimalIn, meterOf, monthIn, type BillRow, type ReadLines } from './cells.js';

/** "USE1-TPS-hours($)", "APN1-TPS-hours (Hours)": a column of Cost Explorer, a usage type and what its cells count. */
const COLUMN = /^(.*?)\s*\(([^()]*)\)$/;
const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', '¥': 'JPY', '€': 'EUR', '£': 'GBP', USD: 'USD', CNY: 'CNY' };
const FIRST = ['usage type', 'service', '使用タイプ', 'サービス'];
const isTotal = (name: string): boolean => /^(total|合計)/i.test(name);

/**
 * Cost Explorer's CSV: a column a usage type, a row a day or month, and a row of totals, which is passed over where there are others.
 * A file grouped by service has one column for all of Personalize: its cost has no meter.
 * @returns undefined for another layout
 */
export function costExplorerLines(header: readonly string[], rows: readonly BillRow[], headerLine: number): ReadLines | undefined {
  const [first = '', ...names] = header.map((name) => name.trim());
  if (!FIRST.includes(first.toLowerCase()) || names.length === 0) return undefined;
  const byService = /service|サービス/i.test(first);
  const columns = names.map((name, index) => {
    const [, words = name, counted = ''] = COLUMN.exec(name) ?? [];
    return { index: index + 1, name: words.trim(), currency: CURRENCIES[counted.trim()] };
  });
  const charged = columns.filter(({ name }) => name !== '' && !isTotal(name));
  const ours = charged.filter(
    ({ name, currency }) => currency !== undefined && (byService ? /personalize/i.test(name) : meterOf(name).meter !== undefined),
  );
  const dated = rows.filter(({ cells }) => monthIn(cells[0] ?? '') !== undefined);
  const issues: Issue[] = [],
    lines: BillLine[] = [];
  for (const { cells, line } of dated.length > 0 ? dated : rows) {
    for (const { index, name } of ours) {
      const value = cells[index]?.trim() ?? '';
      if (value === '') continue;
      const cost = decimalIn(value);
      if (cost === undefined) {
        issues.push({
          path: `line ${line}, column ${name}`,
          value,
          message: `line ${line}, column ${name}: expected a decimal, got ${shown(value)}`,
        });
        continue;
      }
      lines.push({
        line,
        usageType: byService ? '' : name,
        ...(byService ? { meter: undefined, region: undefined } : meterOf(name)),
        kind: 'usage',
        month: monthIn(cells[0] ?? ''),
        quantity: undefined,
        unit: '',
        cost,
      });
    }
  }
  if (ours.length > 0 && lines.length === 0 && issues.length === 0)
    issues.push({
      path: `line ${headerLine}`,
      value: undefined,
      message: `line ${headerLine}: expected rows of days or months after the header, got none`,
    });
  return { lines, issues, currencies: new Set(ours.map(({ currency }) => currency!)), otherServices: charged.length - ours.length };
}
