import { isInvalidInputError, type Issue } from '../../pricing/invalid-input.js';
import type { Board } from './board.js';
import { boardFromText } from './board-text.js';

/** Where boards are kept: the browser's localStorage, or a host's own. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was found: nothing, a board (with the text it was read from), a record that can't be read, or a store that answers nothing at all. */
export type StoredBoard =
  | { readonly kind: 'none' }
  | { readonly kind: 'board'; readonly board: Board; readonly text: string }
  | {
      readonly kind: 'unreadable';
      readonly text: string;
      readonly issues: readonly Issue[];
      /** The key under which the record lies now; undefined where there was no room: it is still in its place. */
      readonly movedTo: string | undefined;
    }
  | { readonly kind: 'denied' };

/** What came of keeping a board. `full`: no room; `denied`: the browser keeps nothing for this page; `changed`: another tab has written since. */
export type Keeping = { readonly kind: 'kept'; readonly text: string } | { readonly kind: 'full' | 'denied' | 'changed' };

/** A later way to write records gets another key, so that an old page does not take it for a broken one. */
const VERSION = 1;
const ASIDE = 3;

/** The key of a board's record. */
export function recordKey(name: string): string {
  return `${name}.v${VERSION}`;
}

/** Puts a record that can't be read under a key of its own, the oldest of three given up, and takes it from its place. */
function setAside(store: KeyValueStore, name: string, text: string): string | undefined {
  const keys = Array.from({ length: ASIDE }, (_, index) => `${recordKey(name)}.unreadable-${index + 1}`);
  const key = keys.find((each) => store.getItem(each) === null) ?? keys.at(-1)!;
  try {
    store.setItem(key, text);
    store.removeItem(recordKey(name));
    return key;
  } catch {
    return undefined;
  }
}

/** Reads the board that is kept under a name. One that can't be read is set aside, not lost and not written over. */
export function storedBoard(store: KeyValueStore, name: string): StoredBoard {
  let text: string | null;
  try {
    text = store.getItem(recordKey(name));
  } catch {
    return { kind: 'denied' };
  }
  if (text === null) return { kind: 'none' };
  try {
    return { kind: 'board', board: boardFromText(text), text };
  } catch (error) {
    if (!isInvalidInputError(error)) throw error;
    return { kind: 'unreadable', text, issues: error.issues, movedTo: setAside(store, name, text) };
  }
}

/**
 * Keeps a board under a name.
 * @param known the text that was last read or kept, null for none: if another stands there, somebody else wrote it, and it is left as it is
 */
export function keepBoard(store: KeyValueStore, name: string, board: Board, known: string | null): Keeping {
  const text = JSON.stringify(board);
  try {
    const present = store.getItem(recordKey(name));
    if (present !== known && present !== text) return { kind: 'changed' };
    store.setItem(recordKey(name), text);
    return { kind: 'kept', text };
  } catch (error) {
    // Firefox names it NS_ERROR_DOM_QUOTA_REACHED; a blocked store says SecurityError.
    return { kind: error instanceof Error && /quota/i.test(error.name) ? 'full' : 'denied' };
  }
}
