import type { BillLine } from '../../pricing/bill.js';
import type { Issue } from '../../pricing/invalid-input.js';
import { BILL_COLUMNS, billLineKind, type BillColumns } from './bill-columns.js';
import { cellIssue, decimalIn, meterOf, monthIn, type BillRow, type RowReader } from './cells.js';

const SERVICE = /personalize/i;

const has = (header: readonly string[], names: readonly string[]): boolean => names.some((name) => header.includes(name));

/** The layout that a header (in lower case) is of. */
export function layoutOf(header: readonly string[]): BillColumns | undefined {
  const fits = ({ usageType, cost, service }: BillColumns): number =>
    [usageType, cost, service].filter((names) => has(header, names)).length;
  return BILL_COLUMNS.find((columns) => fits(columns) === 3) ?? BILL_COLUMNS.find((columns) => fits(columns) === 2);
}

/** Which column a layout can't do without is not there. */
export function missingColumn(header: readonly string[], { usageType, cost, service }: BillColumns): string | undefined {
  return [usageType, cost, service].find((names) => !has(header, names))?.[0];
}

interface Cell {
  readonly name: string;
  readonly value: string;
}

/** Reports of one charge a row: both Cost and Usage Reports, and FOCUS. `header` is as the file writes it. */
export function reportReader(header: readonly string[], columns: BillColumns): RowReader {
  const places = new Map(header.map((name, index) => [name.trim().toLowerCase(), index]));
  const asWritten = (name: string): string => header[places.get(name) ?? -1]?.trim() ?? name;
  const lines: BillLine[] = [],
    issues: Issue[] = [],
    currencies = new Set<string>(),
    scenarios = new Set<string>();
  let otherServices = 0;

  /** The first of these columns that has something in it. */
  const cellOf = ({ cells }: BillRow, names: readonly string[]): Cell => {
    const there = names.flatMap((name) => (places.has(name) ? { name, value: cells[places.get(name)!]?.trim() ?? '' } : []));
    return there.find(({ value }) => value !== '') ?? there[0] ?? { name: names[0] ?? '', value: '' };
  };

  const quantityOf = (row: BillRow): Pick<BillLine, 'quantity' | 'unit'> => {
    const pairs = columns.quantity.map(([quantity, unit]) => ({ quantity: cellOf(row, [quantity]), unit: cellOf(row, [unit]).value }));
    const found =
      pairs.find(({ quantity, unit }) => quantity.value !== '' && unit !== '') ?? pairs.find(({ quantity }) => quantity.value !== '');
    if (!found) return { quantity: undefined, unit: '' };
    const quantity = decimalIn(found.quantity.value);
    if (quantity === undefined) issues.push(cellIssue(row.line, asWritten(found.quantity.name), found.quantity.value, 'a decimal'));
    return { quantity, unit: found.unit };
  };

  return {
    take(row) {
      if (!columns.service.some((name) => SERVICE.test(row.cells[places.get(name) ?? -1] ?? ''))) {
        otherServices++;
        return;
      }
      const costCell = cellOf(row, columns.cost),
        cost = decimalIn(costCell.value),
        start = cellOf(row, columns.start),
        month = monthIn(start.value);
      if (cost === undefined) issues.push(cellIssue(row.line, asWritten(costCell.name), costCell.value, 'a decimal'));
      if (start.value !== '' && month === undefined)
        issues.push(cellIssue(row.line, asWritten(start.name), start.value, 'a date such as "2026-10-01"'));
      const currency = cellOf(row, columns.currency).value,
        scenario = cellOf(row, columns.scenario).value;
      if (currency !== '') currencies.add(currency);
      if (scenario !== '') scenarios.add(scenario);
      const quantity = quantityOf(row),
        usageType = cellOf(row, columns.usageType).value;
      if (cost === undefined) return;
      lines.push({
        line: row.line,
        usageType,
        ...meterOf(usageType, cellOf(row, columns.region).value),
        kind: billLineKind(cellOf(row, columns.kind).value),
        month,
        ...quantity,
        cost,
      });
    },
    done: () => ({
      lines,
      issues:
        scenarios.size > 1
          ? [{ path: 'file', value: [...scenarios], message: `file: expected one scenario, got ${scenarios.size}` }, ...issues]
          : issues,
      currencies,
      otherServices,
    }),
  };
}
