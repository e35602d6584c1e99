import { html, type TemplateResult } from 'lit';
import { BOARD_LIMITS, type Scenario } from '../../src/scenarios/board.js';
import type { Telling } from './telling.js';

export interface NameActions {
  readonly isRenaming: boolean;
  readonly begin: () => void;
  /** With a name that is taken as it is, or undefined where nothing is to change. */
  readonly end: (name: string | undefined) => void;
}

/** A name that can be pressed to be changed in its place: Enter or leaving takes it, Escape does not. */
export function nameView({ id, name }: Scenario, { isRenaming, begin, end }: NameActions, { text }: Telling): TemplateResult {
  if (!isRenaming)
    return html`<button type="button" class="name" id=${`name-${id}`} title=${text.rename(name)} @click=${begin}>
      <span>${name}</span
      ><svg class="glyph" viewBox="0 0 12 12" role="img" aria-label=${text.rename('')}>
        <path d="M2 10l.6-2.4L8.2 2l1.8 1.8-5.6 5.6z" />
      </svg>
    </button>`;
  const taken = (event: Event): string | undefined => {
    const typed = (event.target as HTMLInputElement).value.trim();
    return typed === '' || typed === name ? undefined : typed;
  };
  return html`<input
    class="rename"
    aria-label=${text.nameOf}
    maxlength=${BOARD_LIMITS.nameLength}
    .value=${name}
    @blur=${(event: Event) => end(taken(event))}
    @keydown=${(event: KeyboardEvent) => {
      // An Enter that ends a Japanese conversion is not meant for us.
      if (event.isComposing) return;
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      // The focus goes back to the name before the key comes up: it must not press it.
      event.preventDefault();
      end(event.key === 'Enter' ? taken(event) : undefined);
    }}
  />`;
}
