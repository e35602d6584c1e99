import type { ReactiveControllerHost } from 'lit';
import type { Board } from '../../src/scenarios/board.js';
import { isShareLinkError, shareFragment } from '../../src/scenarios/share-link.js';
import { copied } from './copied.js';
import type { LinkState } from './link-view.js';

/** The element whose board is linked to, and what its links begin with. */
export interface Linked extends ReactiveControllerHost {
  readonly board?: Board | undefined;
  readonly linkBase: string;
}

/** The link that carries the board that is shown. */
export class BoardLink {
  readonly #host: Linked;
  #state: LinkState = { kind: 'making' };

  constructor(host: Linked) {
    this.#host = host;
  }

  get state(): LinkState {
    return this.#state;
  }

  async make(): Promise<void> {
    const { board, linkBase } = this.#host;
    if (!board) return;
    let link: LinkState;
    try {
      const base = linkBase || location.href.replace(/#.*$/s, '');
      link = { kind: 'made', url: `${base}${await shareFragment(board)}`, scenarios: board.scenarios.length, copied: undefined };
    } catch (error) {
      if (!isShareLinkError(error)) throw error;
      link = { kind: 'too-large' };
    }
    // A board that was changed meanwhile has a link of its own on the way.
    if (this.#host.board === board) this.#become(link);
  }

  /** Makes the link and copies it; where the browser forbids that, the state says so. */
  async copy(): Promise<void> {
    await this.make();
    const link = this.#state;
    if (link.kind === 'made') this.#become({ ...link, copied: await copied(link.url) });
  }

  #become(state: LinkState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
