import { html, nothing, type TemplateResult } from 'lit';
import { activeScenario } from '../../src/scenarios/edit-board.js';
import type { Board } from '../../src/scenarios/board.js';
import { nameView, type NameActions } from './name-view.js';
import type { Panel } from './panel.js';
import type { Telling } from './telling.js';

export interface HeadActions {
  readonly panel: Panel | undefined;
  readonly toggle: (panel: Panel) => void;
  readonly copyLink: () => void;
  readonly go: (id: string) => void;
  readonly duplicate: () => void;
  readonly naming: NameActions;
  /** Whether the whole board is open; undefined where it always is. */
  readonly isOpen: boolean | undefined;
  readonly open: () => void;
}

/** Which scenario is edited, and what can be done with it and with the board. */
export function headView(board: Board, actions: HeadActions, telling: Telling): TemplateResult {
  const { text } = telling;
  const active = activeScenario(board)!;
  const at = board.scenarios.indexOf(active);
  const step = (by: -1 | 1): TemplateResult => {
    const to = board.scenarios[at + by];
    return html`<button
      type="button"
      class="icon"
      aria-label=${by < 0 ? text.previous : text.next}
      title=${to?.name ?? nothing}
      ?disabled=${!to}
      @click=${() => to && actions.go(to.id)}
    >
      <svg class="glyph" viewBox="0 0 12 12" aria-hidden="true">
        <path d=${by < 0 ? 'M7.5 2.5L4 6l3.5 3.5' : 'M4.5 2.5L8 6l-3.5 3.5'} />
      </svg>
    </button>`;
  };
  const opens = (panel: Panel, words: string): TemplateResult =>
    html`<button
      type="button"
      class="button quiet"
      aria-expanded=${actions.panel === panel ? 'true' : 'false'}
      @click=${() => actions.toggle(panel)}
    >
      ${words}
    </button>`;
  return html`<div class="head" part="head">
    <div class="title">
      <p class="crumb">${step(-1)}<span>${text.place(at + 1, board.scenarios.length)}</span>${step(1)}</p>
      <h2 class="big">${nameView(active, actions.naming, telling)}</h2>
    </div>
    <div class="acts">
      ${opens('import', text.import)} ${opens('export', text.export)}
      <button type="button" class="button quiet" aria-expanded=${actions.panel === 'link' ? 'true' : 'false'} @click=${actions.copyLink}>
        ${text.copyLink}
      </button>
      <span class="new-line"></span>
      <button type="button" class="button" @click=${actions.duplicate}>${text.duplicate}</button>
      ${
        actions.isOpen === undefined
          ? nothing
          : html`<button type="button" class="button" aria-expanded=${actions.isOpen ? 'true' : 'false'} @click=${actions.open}>
              ${text.compare}
            </button>`
      }
    </div>
  </div>`;
}
