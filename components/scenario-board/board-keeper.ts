import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Board } from '../../src/scenarios/board.js';
import { keepBoard, recordKey, storedBoard, type KeyValueStore } from '../../src/scenarios/board-store.js';
import { hasRoom, newBoard, withAdded } from '../../src/scenarios/edit-board.js';
import { boardFromFragment, carriesBoard, isShareLinkError } from '../../src/scenarios/share-link.js';
import { announce } from '../events.js';
import type { Notice, Origin } from './notice-view.js';

/** The element whose board is kept: what it shows, under which name, where. */
export interface Kept extends ReactiveControllerHost, HTMLElement {
  board?: Board | undefined;
  readonly storageKey: string;
  readonly storage?: KeyValueStore | undefined;
}

/** What became of a board that a person wants kept: as it is, below their own, or not, for want of room. */
export type Joined = { readonly kind: 'alone' | 'beside'; readonly board: Board } | { readonly kind: 'no-room' };

/**
 * Keeps a person's own board in the browser, and shows others (from a link, or fresh) beside it: those are kept only when asked for, and
 * nothing is written over that this tab has not read. A board that the page did not give is told to it by `scenario-change`.
 */
export class BoardKeeper implements ReactiveController {
  origin: Origin = 'own';
  notice: Notice | undefined;
  readonly #host: Kept;
  readonly #presented: () => void;
  /** The board that was seen last: any other came from the page. */
  #shown: Board | undefined;
  #hasLooked = false;
  #mustTell = false;
  /** The text that this tab last read from the store or wrote to it; null for none. */
  #known: string | null = null;
  /** What the host gave first: a fresh start begins with it. */
  #given: Board | undefined;
  /** The person's own board, while another is shown. */
  #own: Board | undefined;

  /** @param presented called when a board that was found took the place of the one that was shown */
  constructor(host: Kept, presented: () => void) {
    this.#host = host;
    this.#presented = presented;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('storage', this.#onStorage);
  }

  hostDisconnected(): void {
    window.removeEventListener('storage', this.#onStorage);
  }

  hostUpdate(): void {
    const { board } = this.#host;
    if (this.#hasLooked && board === this.#shown) return;
    this.#shown = board;
    this.#given ??= board;
    if (this.#hasLooked) this.#keep();
    else this.#look();
    this.#hasLooked = true;
  }

  hostUpdated(): void {
    const { board } = this.#host;
    if (!this.#mustTell || !board) return;
    this.#mustTell = false;
    announce(this.#host, 'scenario-change', { board });
  }

  get hasOwn(): boolean {
    return this.#own !== undefined;
  }

  get #store(): KeyValueStore | undefined {
    const { storageKey, storage } = this.#host;
    if (storageKey === '') return undefined;
    try {
      return storage ?? window.localStorage;
    } catch {
      // Where a person has the browser keep nothing, asking alone throws.
      return undefined;
    }
  }

  /** Shows a board that a person made of the one that is shown, keeps it, and tells the page. */
  change(board: Board): void {
    this.#show(board);
    this.#keep();
    announce(this.#host, 'scenario-change', { board });
  }

  /** Shows a board that was found: in the store, or in a link. */
  #present(board: Board): void {
    this.#show(board);
    this.#mustTell = true;
    this.#presented();
  }

  #show(board: Board): void {
    this.#host.board = board;
    this.#shown = board;
  }

  /** Opens the board that is kept in this browser, if there is one. */
  #look(): void {
    const store = this.#store,
      { storageKey } = this.#host;
    if (storageKey === '') return;
    const found = store ? storedBoard(store, storageKey) : { kind: 'denied' as const };
    switch (found.kind) {
      case 'none':
        this.#known = null;
        return;
      case 'denied':
        return this.#notify({ kind: 'not-kept', why: 'denied' });
      case 'unreadable':
        this.#known = null;
        return this.#notify({ kind: 'unreadable', movedTo: found.movedTo });
      case 'board':
        this.#known = found.text;
        this.#present(found.board);
    }
  }

  /** Keeps the board that is shown, if it is the person's own. */
  #keep(): void {
    const store = this.#store,
      { board, storageKey } = this.#host;
    const isStuck = this.notice?.kind === 'unreadable' && this.notice.movedTo === undefined;
    if (!board || storageKey === '' || this.origin !== 'own' || isStuck) return;
    const kept = store ? keepBoard(store, storageKey, board, this.#known) : { kind: 'denied' as const };
    switch (kept.kind) {
      case 'kept':
        this.#known = kept.text;
        if (this.notice?.kind === 'not-kept' || this.notice?.kind === 'elsewhere') this.dismiss();
        return;
      case 'changed':
        return this.#notify({ kind: 'elsewhere' });
      case 'full':
      case 'denied':
        this.#notify({ kind: 'not-kept', why: kept.kind });
    }
  }

  /** Another tab wrote. Nothing of it is shown, and nothing written over, before the person has chosen. */
  readonly #onStorage = (event: StorageEvent): void => {
    const key = recordKey(this.#host.storageKey);
    // A null key: everything was cleared.
    if (event.key !== key && event.key !== null) return;
    const store = this.#store;
    if (store && store.getItem(key) !== this.#known) this.#notify({ kind: 'elsewhere' });
  };

  dismiss(): void {
    this.#notify(undefined);
  }

  showThat(): void {
    this.dismiss();
    this.#look();
  }

  keepThis(): void {
    this.dismiss();
    this.#known = this.#store?.getItem(recordKey(this.#host.storageKey)) ?? null;
    this.#keep();
  }

  /** Gives up a record that can't be read and found no room aside. */
  giveUp(): void {
    this.#store?.removeItem(recordKey(this.#host.storageKey));
    this.#known = null;
    this.dismiss();
    this.#keep();
  }

  /**
   * Shows the board of a link beside the person's own, or says why it can't be read.
   * @param isWanted false once another link was followed meanwhile
   */
  async openShared(fragment: string, isWanted: () => boolean): Promise<void> {
    if (!carriesBoard(fragment)) return;
    let shared: Board;
    try {
      shared = await boardFromFragment(fragment);
    } catch (error) {
      if (!isShareLinkError(error)) throw error;
      if (isWanted()) this.#notify({ kind: 'link', wrong: error.kind });
      return;
    }
    if (isWanted()) this.#showBeside(shared, 'shared');
  }

  /** Begins anew with what the host gave first, or with what is shown. */
  startFresh(): void {
    const [first] = (this.#given ?? this.#host.board)?.scenarios ?? [];
    if (!first) return this.dismiss();
    const { id: _, ...scenario } = first;
    this.#showBeside(newBoard(scenario), 'fresh');
  }

  #showBeside(board: Board, origin: Origin): void {
    if (this.origin === 'own') this.#own = this.#host.board;
    this.origin = origin;
    this.dismiss();
    this.#present(board);
  }

  /** Makes the board that is shown the person's own. It goes below the one that is kept: nothing of theirs is lost. */
  join(board: Board): Joined {
    // One that was never kept is the host's example, not the person's work.
    const own = this.#known === null ? undefined : this.#own;
    if (own && !hasRoom(own, board.scenarios.length)) return { kind: 'no-room' };
    this.origin = 'own';
    this.#own = undefined;
    return own ? { kind: 'beside', board: withAdded(own, board.scenarios) } : { kind: 'alone', board };
  }

  back(): void {
    const own = this.#own;
    this.origin = 'own';
    this.#own = undefined;
    if (own) this.#present(own);
  }

  #notify(notice: Notice | undefined): void {
    this.notice = notice;
    this.#host.requestUpdate();
  }
}
