import type { ReactiveControllerHost } from 'lit';
import type { Board } from '../../src/scenarios/board.js';
import type { ImportActions, ImportFailure } from './import-view.js';
import { boardFromFile, boardFromImport } from './read-import.js';
import type { Telling } from './telling.js';

export interface Importing {
  readonly telling: () => Telling;
  /** Called before anything is read. */
  readonly begin: () => void;
  /** Takes what was read, or says why it can't. */
  readonly add: (board: Board) => ImportFailure | undefined;
}

/** What a person pasted or chose to be added, and why it could not be. */
export class BoardImport implements ImportActions {
  readonly #host: ReactiveControllerHost;
  readonly #importing: Importing;
  #pasted = '';
  #failure: ImportFailure | undefined;

  constructor(host: ReactiveControllerHost, importing: Importing) {
    this.#host = host;
    this.#importing = importing;
  }

  get pasted(): string {
    return this.#pasted;
  }

  get failure(): ImportFailure | undefined {
    return this.#failure;
  }

  readonly type = (text: string): void => {
    this.#pasted = text;
    this.forget();
  };

  /** Forgets what went wrong, not what was pasted. */
  forget(): void {
    this.#settle(undefined);
  }

  readonly add = async (): Promise<void> => {
    const { begin, telling } = this.#importing,
      { text } = telling();
    begin();
    if (this.#pasted.trim() === '') this.#settle({ kind: 'sentence', words: text.importNothing });
    else this.#take(await boardFromImport(this.#pasted, text.theText, telling()));
  };

  readonly take = async (file: File): Promise<void> => {
    this.#importing.begin();
    this.#take(await boardFromFile(file, this.#importing.telling()));
  };

  #take(read: Awaited<ReturnType<typeof boardFromImport>>): void {
    const failure = read.kind === 'board' ? this.#importing.add(read.board) : read;
    if (!failure) this.#pasted = '';
    this.#settle(failure);
  }

  #settle(failure: ImportFailure | undefined): void {
    this.#failure = failure;
    this.#host.requestUpdate();
  }
}
