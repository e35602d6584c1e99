import { InvalidInputError } from '../../pricing/invalid-input.js';
import type { BillRow } from './cells.js';

/** Rows of one go: a few milliseconds of work, between which a page can draw and a person can cancel. */
const ROWS_AT_ONCE = 5000;
const DELIMITERS = [',', ';', '\t'];

/** What the first line separates its names with. */
function delimiterOf(text: string): string {
  const [first = ''] = /^[^\n]*/.exec(text.trimStart()) ?? [];
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => bare.split(delimiter).length;
  return DELIMITERS.reduce((most, delimiter) => (count(delimiter) > count(most) ? delimiter : most));
}

/**
 * The rows of CSV text that have something in them, some thousand at a time, each with the line that it begins on.
 * @throws InvalidInputError for a quoted cell without an end; the signal's reason once it is aborted
 */
export async function* csvRows(raw: string, signal: AbortSignal | undefined): AsyncGenerator<readonly BillRow[]> {
  // Only who reconciles needs it.
  const { default: papaparse } = await import('papaparse');
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(text);
  let at = 0,
    line = 1;
  while (at < text.length) {
    signal?.throwIfAborted();
    const { data, errors, meta } = papaparse.parse<string[]>(text.slice(at), {
      delimiter,
      newline: '\n',
      preview: ROWS_AT_ONCE,
      // Its fast mode splits the whole rest each time.
      fastMode: false,
    });
    const lines: number[] = [];
    for (const cells of data) {
      lines.push(line);
      line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    }
    const broken = errors.find(({ type }) => type === 'Quotes');
    if (broken) {
      const path = `line ${lines[broken.row ?? 0] ?? line}`;
      throw new InvalidInputError([
        { path, value: undefined, message: `${path}: expected the closing double quote, got the end of the text` },
      ]);
    }
    yield data.map((cells, index) => ({ cells, line: lines[index]! })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    if (!meta.truncated || meta.cursor <= 0) return;
    at += meta.cursor;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
