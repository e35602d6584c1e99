import { expect } from 'chai';
import { keepBoard, recordKey, storedBoard, type KeyValueStore } from '../../src/scenarios/board-store.js';
import { BOARD } from './boards.js';

const NAME = 'planner';
const KEY = recordKey(NAME);

/** A store that holds so many characters, as browsers do. */
class BoundedStore implements KeyValueStore {
  readonly records = new Map<string, string>();
  constructor(readonly capacity = 1_000_000) {}
  getItem(key: string): string | null {
    return this.records.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    const others = [...this.records].filter(([each]) => each !== key).reduce((length, [, text]) => length + text.length, 0);
    if (others + value.length > this.capacity) throw new DOMException('full', 'QuotaExceededError');
    this.records.set(key, value);
  }
  removeItem(key: string): void {
    this.records.delete(key);
  }
}

const BLOCKED: KeyValueStore = {
  getItem: () => {
    throw new DOMException('blocked', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('blocked', 'SecurityError');
  },
  removeItem: () => undefined,
};

describe('the store of boards', () => {
  it('gives back what it was given', () => {
    const store = new BoundedStore();
    expect(storedBoard(store, NAME)).to.deep.equal({ kind: 'none' });
    const kept = keepBoard(store, NAME, BOARD, null);
    expect(kept).to.have.property('kind', 'kept');
    expect(storedBoard(store, NAME)).to.deep.equal({ kind: 'board', board: BOARD, text: kept.kind === 'kept' && kept.text });
  });

  it('is the browser’s', () => {
    const name = `planner-test-${crypto.randomUUID()}`;
    try {
      expect(keepBoard(localStorage, name, BOARD, null)).to.have.property('kind', 'kept');
      expect(storedBoard(localStorage, name)).to.deep.include({ kind: 'board', board: BOARD });
    } finally {
      localStorage.removeItem(recordKey(name));
    }
  });

  it('sets a record aside that can’t be read, and starts empty', () => {
    const store = new BoundedStore();
    store.setItem(KEY, '{"version":1,');
    const found = storedBoard(store, NAME);
    expect(found).to.deep.include({ kind: 'unreadable', text: '{"version":1,', movedTo: `${KEY}.unreadable-1` });
    expect(found.kind === 'unreadable' && found.issues.map(({ message }) => message)).to.deep.equal([
      'line 1, column 14: expected a name in double quotes, got the end of the text',
    ]);
    expect([...store.records]).to.deep.equal([[`${KEY}.unreadable-1`, '{"version":1,']]);
    expect(storedBoard(store, NAME)).to.deep.equal({ kind: 'none' });
  });

  it('keeps three such records at most', () => {
    const store = new BoundedStore();
    for (const text of ['a', 'b', 'c', 'd']) {
      store.setItem(KEY, text);
      storedBoard(store, NAME);
    }
    expect([...store.records.values()]).to.deep.equal(['a', 'b', 'd']);
  });

  it('leaves a record where it is that finds no room aside', () => {
    const store = new BoundedStore(30);
    store.setItem(KEY, '{ "a record": "of 24"  }');
    expect(storedBoard(store, NAME)).to.deep.include({ kind: 'unreadable', movedTo: undefined });
    expect(store.getItem(KEY)).to.equal('{ "a record": "of 24"  }');
  });

  it('writes over nothing that somebody else wrote', () => {
    const store = new BoundedStore();
    const mine = keepBoard(store, NAME, BOARD, null);
    const theirs = JSON.stringify({ ...BOARD, active: 's2' });
    store.setItem(KEY, theirs);
    expect(keepBoard(store, NAME, { ...BOARD, active: 's3' }, mine.kind === 'kept' ? mine.text : null)).to.deep.equal({ kind: 'changed' });
    expect(store.getItem(KEY)).to.equal(theirs);
    expect(keepBoard(store, NAME, { ...BOARD, active: 's3' }, theirs)).to.have.property('kind', 'kept');
  });

  it('is at peace with somebody who wrote the same', () => {
    const store = new BoundedStore();
    store.setItem(KEY, JSON.stringify(BOARD));
    expect(keepBoard(store, NAME, BOARD, null)).to.have.property('kind', 'kept');
  });

  it('says when there is no room, and keeps what was there', () => {
    const store = new BoundedStore(JSON.stringify(BOARD).length);
    const kept = keepBoard(store, NAME, BOARD, null);
    const more = { ...BOARD, scenarios: BOARD.scenarios.map((each) => ({ ...each, note: 'more than before'.repeat(9) })) };
    expect(keepBoard(store, NAME, more, kept.kind === 'kept' ? kept.text : null)).to.deep.equal({ kind: 'full' });
    expect(storedBoard(store, NAME)).to.deep.include({ kind: 'board', board: BOARD });
  });

  it('says when the browser keeps nothing for this page', () => {
    expect(storedBoard(BLOCKED, NAME)).to.deep.equal({ kind: 'denied' });
    expect(keepBoard(BLOCKED, NAME, BOARD, null)).to.deep.equal({ kind: 'denied' });
  });
});
