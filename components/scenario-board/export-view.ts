import { html, type TemplateResult } from 'lit';
import type { PriceBook } from '../../pricing/price-book.js';
import type { Locale } from '../../src/locale/locale.js';
import type { Board } from '../../src/scenarios/board.js';
import { boardToText } from '../../src/scenarios/board-text.js';
import { boardCsv } from '../../src/scenarios/export-csv.js';
import { focusCsv } from '../../src/scenarios/export-focus.js';
import { boardMarkdown } from '../../src/scenarios/export-markdown.js';
import type { Telling } from './telling.js';

export type Format = 'json' | 'csv' | 'markdown' | 'focus';

interface Written {
  readonly fileName: string;
  readonly type: string;
  readonly write: (board: Board, book: PriceBook, locale: Locale) => string | Promise<string>;
}

export const FORMATS = {
  json: { fileName: 'personalize-scenarios.json', type: 'application/json', write: (board) => boardToText(board) },
  csv: { fileName: 'personalize-scenarios.csv', type: 'text/csv;charset=utf-8', write: boardCsv },
  markdown: { fileName: 'personalize-scenarios.md', type: 'text/markdown;charset=utf-8', write: boardMarkdown },
  focus: { fileName: 'personalize-scenarios.focus.csv', type: 'text/csv;charset=utf-8', write: focusCsv },
} as const satisfies Record<Format, Written>;

export interface ExportActions {
  readonly download: (format: Format) => void;
  readonly copy: (format: Format) => void;
  readonly print: () => void;
}

/** The ways to take a board along, each with what it is for. */
export function exportView({ download, copy, print }: ExportActions, { text }: Telling): TemplateResult {
  return html`<section class="panel" part="panel" aria-label=${text.exportTitle}>
    <h3>${text.exportTitle}</h3>
    <ul class="formats">
      ${(Object.keys(FORMATS) as Format[]).map((format) => {
        const [name, purpose] = text.formats[format] as [string, string];
        return html`<li>
          <b>${name}</b><span class="purpose">${purpose}</span>
          <span class="acts"
            ><button type="button" class="link" aria-label=${text.downloadOf(name)} @click=${() => download(format)}>
              ${text.download}
            </button>
            <button type="button" class="link" aria-label=${text.copyOf(name)} @click=${() => copy(format)}>${text.copy}</button></span
          >
        </li>`;
      })}
    </ul>
    <p><button type="button" class="button quiet" @click=${print}>${text.print}</button></p>
  </section>`;
}

/** Hands a text to the browser as a file. A link with `download` on a blob is no navigation: a policy of 'self' lets it pass. */
export function saveAs(fileName: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // Safari reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
