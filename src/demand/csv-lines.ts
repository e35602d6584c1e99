import { InvalidInputError, type Issue } from '../../pricing/invalid-input.js';

/** A window as a line of a file tells it. */
export interface CsvRow {
  readonly line: number;
  readonly start: number;
  readonly requests: number;
}

const CELL = /,(?:\s*"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))/g;

export function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
}

/** Cells of a line; a quoted one may hold commas, and quotes doubled (RFC 4180), but no line break. */
export function cellsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',').map((cell) => cell.trim());
  return Array.from(`,${line}`.matchAll(CELL), ([, quoted, plain]) =>
    (quoted === undefined ? plain! : quoted.replaceAll('""', '"')).trim(),
  );
}

export function wholeNumber(cell: string): number | undefined {
  if (!/^\d+(\.0+)?$/.test(cell)) return undefined;
  const value = Number(cell);
  return Number.isSafeInteger(value) ? value : undefined;
}

export function issue(line: number, value: unknown, words: string): Issue {
  return { path: `line ${line}`, value, message: `line ${line}: ${words}` };
}

export function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InvalidInputError(issues);
}
