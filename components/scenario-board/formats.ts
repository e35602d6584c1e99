import type { PriceBook } from '../../pricing/price-book.js';
import type { Locale } from '../../src/locale/locale.js';
import type { Board } from '../../src/scenarios/board.js';
import { boardToText } from '../../src/scenarios/board-text.js';
import { boardCsv } from '../../src/scenarios/export-csv.js';
import { focusCsv } from '../../src/scenarios/export-focus.js';
import { boardMarkdown } from '../../src/scenarios/export-markdown.js';

export type Format = 'json' | 'csv' | 'markdown' | 'focus';

interface Written {
  readonly fileName: string;
  readonly type: string;
  readonly write: (board: Board, book: PriceBook, locale: Locale) => string | Promise<string>;
}

/** What a board can be written as, and how its file is called. */
export const FORMATS = {
  json: { fileName: 'personalize-scenarios.json', type: 'application/json', write: (board) => boardToText(board) },
  csv: { fileName: 'personalize-scenarios.csv', type: 'text/csv;charset=utf-8', write: boardCsv },
  markdown: { fileName: 'personalize-scenarios.md', type: 'text/markdown;charset=utf-8', write: boardMarkdown },
  focus: { fileName: 'personalize-scenarios.focus.csv', type: 'text/csv;charset=utf-8', write: focusCsv },
} as const satisfies Record<Format, Written>;
