import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { RowsFile } from '../../components/rows-file.js';
import { localeOf } from '../../components/words.js';
import type * as writer from '../../src/scenarios/csv-text.js';
import { fixture } from '../fixture.js';
import { heardOnConsole, lost } from '../late-loading.js';

const rows = { columns: ['Hour', 'Minimum'], rows: [['0', '4']] };
const load = (): Promise<typeof writer> => import('../../src/scenarios/csv-text.js');

class Table extends LitElement {
  loads: () => Promise<typeof writer> = lost;
  readonly file = new RowsFile(this, () => this.loads());

  override render(): TemplateResult {
    return html`${this.file.failure(localeOf(this))}`;
  }
}
customElements.define('table-with-a-file', Table);

describe('a file of rows', () => {
  const heard = heardOnConsole();
  const alert = async (element: Table): Promise<string | undefined> => {
    await element.updateComplete;
    return element.renderRoot.querySelector('[role=alert]')?.textContent;
  };

  for (const [lang, says] of [
    ['en', 'The file could not be made. Reload the page to try again.'],
    ['ja', 'ファイルを作成できませんでした。ページを再読み込みしてください。'],
  ] as const)
    it(`says that it could not be made where what writes it can't be loaded, in ${lang}`, async () => {
      const element = await fixture<Table>(html`<table-with-a-file lang=${lang}></table-with-a-file>`);
      expect(await alert(element)).to.equal(undefined);
      await element.file.save('week', rows);
      expect(await alert(element)).to.equal(says);
      expect(heard.map(([said]) => said)).to.deep.equal(['personalize-planner: a file could not be made']);
    });

  it('is saved, and says nothing any more', async () => {
    const element = await fixture<Table>(html`<table-with-a-file lang="en"></table-with-a-file>`);
    await element.file.save('week', rows);
    const saved: string[] = [];
    const take = (event: MouseEvent): void => {
      event.preventDefault();
      saved.push((event.target as HTMLAnchorElement).download);
    };
    document.addEventListener('click', take);
    element.loads = load;
    await element.file.save('week', rows);
    document.removeEventListener('click', take);
    expect(saved).to.deep.equal(['week.csv']);
    expect(await alert(element)).to.equal(undefined);
  });
});
