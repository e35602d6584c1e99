import { expect } from 'chai';
import { html } from 'lit';
import '../../components/price-book/define.js';
import '../../components/scenario-board/define.js';
import { boardToText } from '../../src/scenarios/board-text.js';
import { PRIVATE } from '../../stories/price-books.js';
import { expectAccessible, fixture } from '../fixture.js';
import { BOARD } from '../scenarios/boards.js';
import { until } from '../until.js';

/** What an element says of a file that was dropped on it. */
async function told<E extends 'personalize-price-book' | 'personalize-scenario-board'>(
  name: E,
  locale: string,
  text: string,
): Promise<string[]> {
  const element = await fixture<HTMLElementTagNameMap[E]>(
    name === 'personalize-price-book'
      ? html`<personalize-price-book locale=${locale}></personalize-price-book>`
      : html`<personalize-scenario-board locale=${locale} storage-key="" .board=${BOARD}></personalize-scenario-board>`,
  );
  // A board takes files once its panel for them is open.
  [...element.renderRoot.querySelectorAll('button')].find(({ textContent }) => /^(Import|読み込み)$/.test(textContent.trim()))?.click();
  await element.updateComplete;
  const carried = new DataTransfer();
  carried.items.add(new File([text], 'mine.json', { type: 'application/json' }));
  // As a browser makes it that lets no script fill the transfer of a DragEvent.
  element.dispatchEvent(Object.assign(new Event('drop', { cancelable: true }), { dataTransfer: carried }));
  const items = (): Element[] => [...element.renderRoot.querySelectorAll('.issues li')];
  await until(() => items().length > 0, 'the file is refused');
  await expectAccessible(element);
  return items().map(({ textContent }) => textContent.trim());
}

const { currency: _currency, date: _date, ...rest } = PRIVATE;
const BOOK = JSON.stringify({ currency: 'dollars', date: 'soon', ...rest }, null, 2);
const SCENARIOS = boardToText(BOARD).replace('"version": 1', '"version": "one"');

describe('a wrong file is told by line, column and reason', () => {
  for (const [name, locale, text, messages] of [
    [
      'personalize-price-book',
      'en',
      BOOK,
      [
        'line 2, column 15 (currency): expected a currency code such as "USD", got "dollars"',
        'line 3, column 11 (date): expected a date such as "2026-11-24", got "soon"',
      ],
    ],
    [
      'personalize-price-book',
      'ja',
      BOOK,
      [
        '2行目15文字目（currency）："USD" のような値が必要ですが、"dollars"でした',
        '3行目11文字目（date）："2026-11-24" のような値が必要ですが、"soon"でした',
      ],
    ],
    [
      'personalize-scenario-board',
      'en',
      SCENARIOS,
      ['line 2, column 14 (version): expected 1, the version that this planner reads, got "one"'],
    ],
    ['personalize-scenario-board', 'ja', SCENARIOS, ['2行目14文字目（version）：1（このプランナーが読める版）が必要ですが、"one"でした']],
  ] as const)
    it(`${name}, ${locale}`, async () => expect(await told(name, locale, text)).to.deep.equal(messages));
});
