import { expect } from 'chai';
import { html } from 'lit';
import '../../components/scenario-board/define.js';
import type { ScenarioBoard } from '../../components/scenario-board/scenario-board.js';
import { boardFromFragment, shareFragment } from '../../src/scenarios/share-link.js';
import { boardToText } from '../../src/scenarios/board-text.js';
import { recordKey, type KeyValueStore } from '../../src/scenarios/board-store.js';
import type { Board } from '../../src/scenarios/board.js';
import { BOARD, LAUNCH_ALONE } from '../../stories/planned-boards.js';
import { expectAccessible, fixture } from '../fixture.js';
import { until } from '../until.js';

/** What the host was told, in order. */
const told: Board[] = [];

const drawn = async (changes: Partial<ScenarioBoard> = {}): Promise<ScenarioBoard> => {
  told.length = 0;
  const element = await fixture<ScenarioBoard>(
    html`<personalize-scenario-board
      locale="en"
      .board=${'board' in changes ? changes.board : BOARD}
      .storage=${changes.storage}
      storage-key=${changes.storageKey ?? ''}
      show=${changes.show ?? 'all'}
      .fragment=${changes.fragment ?? ''}
      link-base="https://planner.example/"
      @scenario-change=${(event: CustomEvent<{ board: Board }>) => told.push(event.detail.board)}
    ></personalize-scenario-board>`,
  );
  await element.updateComplete;
  return element;
};

const find = <T extends Element = HTMLElement>({ renderRoot }: ScenarioBoard, selector: string): T => {
  const found = renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const words = (element: ScenarioBoard, selector: string): string =>
  element.renderRoot.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const press = async (element: ScenarioBoard, selector: string): Promise<void> => {
  find(element, selector).click();
  await element.updateComplete;
};
const button = (element: ScenarioBoard, name: string): HTMLElement => {
  const found = [...element.renderRoot.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent.replace(/\s+/g, ' ').trim()) === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
const pressed = async (element: ScenarioBoard, name: string): Promise<void> => {
  button(element, name).click();
  await element.updateComplete;
};
const names = ({ board }: ScenarioBoard): string[] => board?.scenarios.map(({ name }) => name) ?? [];
const NAMES = names({ board: BOARD } as ScenarioBoard);
const rows = (element: ScenarioBoard): string[][] =>
  [...element.renderRoot.querySelectorAll('.compare tbody tr:not(.group, .fold)')].map((row) =>
    [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  );

class Memory implements KeyValueStore {
  readonly records = new Map<string, string>();
  capacity = Number.POSITIVE_INFINITY;
  getItem(key: string): string | null {
    return this.records.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (value.length > this.capacity) throw new DOMException('full', 'QuotaExceededError');
    this.records.set(key, value);
  }
  removeItem(key: string): void {
    this.records.delete(key);
  }
}
const KEY = recordKey('planner');
const kept = (storage: Memory): string[] =>
  names({ board: JSON.parse(storage.getItem(KEY) ?? '{"scenarios":[]}') as Board } as ScenarioBoard);
const withBoard = (board: Board): Memory => {
  const storage = new Memory();
  storage.setItem(KEY, JSON.stringify(board));
  return storage;
};

describe('personalize-scenario-board', () => {
  it('lists scenarios with their prices, and those that can’t be served with the reason', async () => {
    const element = await drawn();
    const list = [...element.renderRoot.querySelectorAll('li.row')].map((row) =>
      ['.name', '.amount', '.difference'].map((part) => row.querySelector(part)!.textContent.replace(/\s+/g, ' ').trim()),
    );
    expect(list).to.deep.equal([
      ['Launch, 500,000 users', '1,328.74 USD / month', 'base'],
      ['Launch on campaigns', '705.33 USD / month', '−623.41'],
      ['Sale week', '2,384.99 USD / month', '+1,056.25'],
      ['All in batch', 'can’t be served', ''],
    ]);
    expect(words(element, 'li.row:last-child .how')).to.match(/^Batch onlyAll 3 placements: Batch can’t answer in real time/);
    await expectAccessible(element);
  });

  it('sets those that are ticked side by side: inputs that differ, lines with their differences', async () => {
    const element = await drawn();
    await press(element, '#tick-s3');
    await press(element, '#tick-s4');
    expect(rows(element)).to.deep.equal([
      ['Total', '1,328.74', '705.33 −623.41'],
      ['USD per 1,000 recommendations', '0.108', '0.0573'],
      ['Offering', 'Domain recommenders', 'Custom campaigns'],
      ['Data ingestion', '10.00', '10.00 the same'],
      ['Training', 'none', '12.00 +12.00'],
      ['Recommender users', '1,218.78', 'none −1,218.78'],
      ['Additional recommendations', '99.96', 'none −99.96'],
      ['Campaign throughput', 'none', '683.33 +683.33'],
    ]);
    expect(words(element, '.fold')).to.equal('15 inputs are the same');
    await press(element, '.fold button');
    expect(rows(element).some(([name]) => name === 'Users in the dataset')).to.be.true;
    await press(element, '#tick-s2');
    expect(element.renderRoot.querySelector('.compare')).to.equal(null);
    expect(words(element, '.section .say')).to.match(/^Tick two to six/);
  });

  it('tells the differences against the one that is chosen', async () => {
    const element = await drawn();
    await pressed(element, 'Tell against this one: Launch on campaigns');
    expect(rows(element)[0]!.slice(0, 3)).to.deep.equal(['Total', '1,328.74 +623.41', '705.33']);
    expect(words(element, '.heads .difference')).to.equal('to number 2');
  });

  it('tells which scenario is edited', async () => {
    const element = await drawn();
    await press(element, '#active-s2');
    expect(told.map(({ active }) => active)).to.deep.equal(['s2']);
    expect(words(element, '.head .name')).to.equal('Launch on campaigns');
    await pressed(element, 'The next scenario');
    expect(element.board?.active).to.equal('s3');
  });

  it('shows what the host makes of the active scenario', async () => {
    const element = await drawn();
    const scenarios = BOARD.scenarios.map((each) =>
      each.id === 's1' ? { ...each, workload: { ...each.workload, users: 900_000 } } : each,
    );
    element.board = { ...BOARD, scenarios };
    await element.updateComplete;
    expect(words(element, 'li.row .amount')).not.to.include('1,328.74');
    expect(told).to.deep.equal([]);
  });

  describe('is edited', () => {
    const named = async (key: string, typed: string): Promise<string[]> => {
      const element = await drawn();
      await press(element, '.list .name');
      const field = find<HTMLInputElement>(element, '.rename');
      field.value = typed;
      // Else the same key would press the name, which has the focus next.
      expect(field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))).to.equal(false);
      await element.updateComplete;
      expect(element.renderRoot.querySelector('.rename')).to.equal(null);
      return names(element);
    };
    it('by a name in its place', async () => expect((await named('Enter', ' Spring '))[0]).to.equal('Spring'));
    it('not by a name that is put away', async () => expect(await named('Escape', 'Spring')).to.deep.equal(NAMES));
    it('not by an empty name', async () => expect(await named('Enter', '  ')).to.deep.equal(NAMES));

    it('by a note', async () => {
      const element = await drawn();
      await press(element, '#note-s2');
      const field = find<HTMLTextAreaElement>(element, 'textarea#note-s2');
      field.value = 'cheaper';
      field.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(told.map(({ scenarios }) => scenarios[1]!.note)).to.deep.equal(['cheaper']);
      expect(words(element, 'li.row:nth-child(2) .noted .words')).to.equal('cheaper');
    });

    it('by a copy, which is edited then', async () => {
      const element = await drawn();
      await pressed(element, 'Duplicate Sale week');
      expect(names(element)).to.deep.equal([...NAMES.slice(0, 3), 'Sale week, copy', 'All in batch']);
      expect(words(element, '.head .name')).to.equal('Sale week, copy');
    });

    it('by a removal, and back', async () => {
      const element = await drawn();
      await pressed(element, 'Remove Launch, 500,000 users');
      expect([names(element), element.board?.active]).to.deep.equal([NAMES.slice(1), 's2']);
      expect(words(element, '.said')).to.equal('Launch, 500,000 users was removed. Undo');
      await pressed(element, 'Undo');
      expect(element.board).to.deep.equal(BOARD);
    });

    it('by moves, with buttons and with Alt and an arrow', async () => {
      const element = await drawn();
      await pressed(element, 'Move Sale week up');
      expect(names(element).slice(0, 3)).to.deep.equal([NAMES[0], 'Sale week', NAMES[1]]);
      const row = find(element, '#tick-s3');
      row.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true }));
      await element.updateComplete;
      expect(names(element)[0]).to.equal('Sale week');
      expect(words(element, '.said')).to.equal('Sale week is number 1 of 4.');
      row.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
      await element.updateComplete;
      expect(names(element)[0]).to.equal('Sale week');
    });
  });

  describe('takes scenarios in', () => {
    const pasted = async (element: ScenarioBoard, text: string): Promise<void> => {
      if (!element.renderRoot.querySelector('.paste')) await pressed(element, 'Import');
      const field = find<HTMLTextAreaElement>(element, '.paste textarea');
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await element.updateComplete;
      await pressed(element, 'Add');
    };

    for (const [what, text] of [
      ['a text', () => Promise.resolve(boardToText(LAUNCH_ALONE))],
      ['a link', async () => `https://planner.example/${await shareFragment(LAUNCH_ALONE)}`],
    ] as const)
      it(`from ${what}, below those that are there, and back`, async () => {
        const element = await drawn();
        await pasted(element, await text());
        await until(() => names(element).length === 5, 'a scenario is added');
        expect(names(element)).to.deep.equal([...NAMES, 'Launch, 500,000 users']);
        await element.updateComplete;
        await pressed(element, 'Undo');
        expect(element.board).to.deep.equal(BOARD);
      });

    it('from a file', async () => {
      const element = await drawn();
      await pressed(element, 'Import');
      const dropped = new DataTransfer();
      dropped.items.add(new File([boardToText(LAUNCH_ALONE)], 'board.json'));
      find(element, '[part=panel]').dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, composed: true }));
      await until(() => names(element).length === 5, 'a scenario is added');
    });

    it('or says what is wrong, keeps what was typed, and changes nothing', async () => {
      const element = await drawn();
      await pasted(element, '{\n "version": 1,\n}');
      await until(() => words(element, '.issues') !== '', 'the text is refused');
      expect(words(element, '#import-failure .error')).to.equal('The text can’t be read: 1 thing is wrong. Nothing was added.');
      expect(words(element, '.issues')).to.equal('line 3, column 1: expected a name in double quotes, got "}"');
      expect(find<HTMLTextAreaElement>(element, '.paste textarea').value).to.equal('{\n "version": 1,\n}');
      expect([element.board, told]).to.deep.equal([BOARD, []]);
      await expectAccessible(element);
    });
  });

  it('makes a link of the whole board, and says how long it is and what it holds', async () => {
    const element = await drawn({ show: 'head' });
    await pressed(element, 'Copy link');
    await until(() => words(element, '.panel .note') !== '', 'the link is made');
    const { value } = find<HTMLInputElement>(element, '#link');
    expect(value).to.match(/^https:\/\/planner\.example\/#board=1\./);
    expect(await boardFromFragment(value)).to.deep.equal(BOARD);
    expect(words(element, '.panel .note')).to.match(new RegExp(`^${value.length} characters\\. They hold 4 scenarios .* no credentials`));
    await expectAccessible(element);
  });

  it('opens below its head', async () => {
    const element = await drawn({ show: 'head' });
    expect(element.renderRoot.querySelector('[part=list]')).to.equal(null);
    await pressed(element, 'Compare');
    expect(element.open).to.be.true;
    expect(element.renderRoot.querySelector('[part=list]')).not.to.equal(null);
  });

  it('says what to do while there is nothing', async () => {
    expect(words(await drawn({ board: undefined }), '[part=empty]')).to.match(/^No scenarios yet/);
  });

  it('speaks Japanese', async () => {
    const element = await drawn();
    element.locale = 'ja';
    await element.updateComplete;
    expect(words(element, '.crumb')).to.equal('シナリオ 1 / 4');
    expect(rows(element)[0]![0]).to.equal('合計');
    await expectAccessible(element);
  });

  describe('keeps its board in the browser', () => {
    it('and opens it in place of the first one given, telling the host', async () => {
      const element = await drawn({ board: LAUNCH_ALONE, storage: withBoard(BOARD), storageKey: 'planner' });
      expect(element.board).to.deep.equal(BOARD);
      expect(told).to.deep.equal([BOARD]);
    });

    it('when it is changed, here or by the host, and not before', async () => {
      const storage = new Memory();
      const element = await drawn({ storage, storageKey: 'planner' });
      expect(kept(storage)).to.deep.equal([]);
      await pressed(element, 'Remove Sale week');
      expect(kept(storage)).to.deep.equal(['Launch, 500,000 users', 'Launch on campaigns', 'All in batch']);
      element.board = LAUNCH_ALONE;
      await element.updateComplete;
      expect(kept(storage)).to.deep.equal(['Launch, 500,000 users']);
    });

    it('not without a name to keep it under', async () => {
      const storage = new Memory();
      await pressed(await drawn({ storage }), 'Remove Sale week');
      expect(storage.records.size).to.equal(0);
    });

    it('and sets one aside that can’t be read', async () => {
      const storage = new Memory();
      storage.setItem(KEY, '{"version":');
      const element = await drawn({ storage, storageKey: 'planner' });
      expect(words(element, '.notice')).to.include(`set aside under “${KEY}.unreadable-1”`);
      expect([...storage.records]).to.deep.equal([[`${KEY}.unreadable-1`, '{"version":']]);
      expect(element.board).to.deep.equal(BOARD);
      await expectAccessible(element);
    });

    it('and says when there is no room', async () => {
      const storage = new Memory();
      storage.capacity = 100;
      const element = await drawn({ storage, storageKey: 'planner' });
      await pressed(element, 'Remove Sale week');
      expect(words(element, '.notice')).to.match(/^The browser has no room left/);
      storage.capacity = 1e6;
      await pressed(element, 'Remove All in batch');
      expect(element.renderRoot.querySelector('.notice')).to.equal(null);
    });

    it('and writes over nothing of another tab before it was asked', async () => {
      const storage = withBoard(BOARD);
      const element = await drawn({ storage, storageKey: 'planner' });
      storage.setItem(KEY, JSON.stringify(LAUNCH_ALONE));
      window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
      await element.updateComplete;
      expect(words(element, '.notice p')).to.equal('The board was changed in another tab. Nothing was written over.');
      await pressed(element, 'Remove Sale week');
      expect(kept(storage)).to.deep.equal(['Launch, 500,000 users']);
      await pressed(element, 'Keep this one');
      expect(kept(storage)).to.deep.equal(['Launch, 500,000 users', 'Launch on campaigns', 'All in batch']);

      storage.setItem(KEY, JSON.stringify(LAUNCH_ALONE));
      window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
      await element.updateComplete;
      await pressed(element, 'Show that one');
      expect(element.board).to.deep.equal(LAUNCH_ALONE);
      expect(element.renderRoot.querySelector('.notice')).to.equal(null);
    });
  });

  describe('opens the board of a link', () => {
    const opened = async (storage: Memory, fragment: string): Promise<ScenarioBoard> => {
      const element = await drawn({ storage, storageKey: 'planner', fragment });
      await until(() => element.renderRoot.querySelector('.notice') !== null, 'the link is opened or refused');
      return element;
    };

    it('beside one’s own, which stays as it is, and goes back to it', async () => {
      const storage = withBoard(BOARD);
      const element = await opened(storage, await shareFragment(LAUNCH_ALONE));
      expect(element.board).to.deep.equal(LAUNCH_ALONE);
      await pressed(element, 'Duplicate Launch, 500,000 users');
      expect(kept(storage)).to.deep.equal(NAMES);
      await expectAccessible(element);
      await pressed(element, 'Back to my own');
      expect(element.board).to.deep.equal(BOARD);
      expect(told.at(-1)).to.deep.equal(BOARD);
      expect(kept(storage)).to.deep.equal(NAMES);
    });

    it('and keeps it below one’s own when asked', async () => {
      const storage = withBoard(BOARD);
      const element = await opened(storage, await shareFragment(LAUNCH_ALONE));
      await pressed(element, 'Keep it here');
      expect(kept(storage)).to.deep.equal([...NAMES, 'Launch, 500,000 users']);
      expect(element.renderRoot.querySelector('.notice')).to.equal(null);
    });

    it('and keeps it alone where nothing was kept before', async () => {
      const storage = new Memory();
      const element = await opened(storage, await shareFragment(LAUNCH_ALONE));
      expect(kept(storage)).to.deep.equal([]);
      await pressed(element, 'Keep it here');
      expect(kept(storage)).to.deep.equal(['Launch, 500,000 users']);
    });

    for (const [fragment, sentence] of [
      ['#board=1.cut', 'The link can’t be read: it is incomplete'],
      ['#board=9.abc', 'The link was made by a newer version of this planner.'],
    ] as const)
      it(`or says why not, offers to start fresh, and leaves the kept board alone: ${fragment}`, async () => {
        const storage = withBoard(BOARD);
        const before = storage.getItem(KEY);
        const element = await opened(storage, fragment);
        expect(words(element, '.notice p')).to.include(sentence);
        expect(words(element, '.notice p')).to.include('The boards that are kept here are untouched.');
        expect(element.board).to.deep.equal(BOARD);
        await pressed(element, 'Start fresh');
        expect(names(element)).to.deep.equal(['Launch, 500,000 users']);
        await pressed(element, 'Duplicate Launch, 500,000 users');
        expect(storage.getItem(KEY)).to.equal(before);
        await pressed(element, 'Back to my own');
        expect(element.board).to.deep.equal(BOARD);
      });
  });
});
