import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '../src/locale/locale.js';
import type { Cell } from '../src/scenarios/csv-text.js';
import type * as writer from '../src/scenarios/csv-text.js';
import { saveFile } from './save-file.js';

const FAILED = {
  en: 'The file could not be made. Reload the page to try again.',
  ja: 'ファイルを作成できませんでした。ページを再読み込みしてください。',
};

/** Rows of an element as a CSV file for sheets. What writes them is loaded with the first ones. */
export class RowsFile {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<typeof writer>;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<typeof writer> = () => import('../src/scenarios/csv-text.js')) {
    this.#host = host;
    this.#load = load;
  }

  async save(
    name: string,
    { columns, rows }: { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] },
  ): Promise<void> {
    try {
      const { csvText } = await this.#load();
      saveFile(`${name}.csv`, new Blob([await csvText(columns, rows, { forSheets: true })], { type: 'text/csv' }));
      this.#hasFailed = false;
    } catch (error) {
      console.error('personalize-planner: a file could not be made', error);
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }

  /** That the last one could not be made. */
  failure(locale: Locale): TemplateResult | typeof nothing {
    return this.#hasFailed ? html`<p class="note" role="alert">${FAILED[locale]}</p>` : nothing;
  }
}
