import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Big } from '../../pricing/exact.js';
import { moneyText } from '../../src/locale/numbers.js';
import { offeringName } from '../../src/locale/offerings.js';
import { boundText } from '../../src/locale/rates.js';
import { BOARD_LIMITS, type Board, type Scenario } from '../../src/scenarios/board.js';
import type { Priced, Unserved } from '../../src/scenarios/priced-board.js';
import { nameView } from './name-view.js';
import { reasonsText, type Telling } from './telling.js';

export interface ListActions {
  readonly board: Board;
  readonly priced: readonly (Priced | Unserved)[];
  /** Ids of those that are compared, and of the one that the others are told against. */
  readonly ticked: readonly string[];
  readonly baseline: string;
  readonly renaming: string | undefined;
  readonly noting: string | undefined;
  readonly activate: (id: string) => void;
  readonly tick: (id: string, isTicked: boolean) => void;
  readonly move: (id: string, by: -1 | 1) => void;
  readonly duplicate: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly beginName: (id: string) => void;
  readonly endName: (id: string, name: string | undefined) => void;
  readonly beginNote: (id: string) => void;
  readonly endNote: (id: string, note: string) => void;
}

/** As many as can be read side by side. */
export const MOST_COMPARED = 6;

/** The scenarios in their order, each with its price and what can be done with it. */
export function listView(actions: ListActions, telling: Telling): TemplateResult {
  const { text, book } = telling;
  const { board, priced } = actions;
  const place = board.scenarios.findIndex(({ id }) => id === actions.baseline) + 1;
  return html`<div class="list" part="list" role="group" aria-label=${text.title}>
    <div class="row heads" aria-hidden="true">
      <span>${text.edited}</span><span>${text.compared}</span><span>${text.scenario}</span
      ><span class="amount">${text.perMonth(book.currency)}</span><span class="difference">${text.toBase(place)}</span>
    </div>
    <ol>
      ${repeat(
        priced,
        ({ scenario }) => scenario.id,
        (each, index) => rowView(each, index, actions, telling),
      )}
    </ol>
    ${board.scenarios.length > 1 ? html`<p class="note keys">${text.keys}</p>` : nothing}
  </div>`;
}

function rowView(each: Priced | Unserved, index: number, actions: ListActions, telling: Telling): TemplateResult {
  const { text, locale } = telling;
  const { scenario } = each;
  const { id, name, offering } = scenario;
  const isActive = id === actions.board.active,
    isTicked = actions.ticked.includes(id),
    last = actions.board.scenarios.length - 1;
  const arrow = (by: -1 | 1, isOff: boolean): TemplateResult =>
    html`<button
      type="button"
      class="icon"
      id=${`${by < 0 ? 'up' : 'down'}-${id}`}
      aria-label=${by < 0 ? text.up(name) : text.down(name)}
      ?disabled=${isOff}
      @click=${() => actions.move(id, by)}
    >
      <svg class="glyph" viewBox="0 0 12 12" aria-hidden="true"><path d=${by < 0 ? 'M2.5 7.5L6 4l3.5 3.5' : 'M2.5 4.5L6 8l3.5-3.5'} /></svg>
    </button>`;
  return html`<li
    class=${isActive ? 'row chosen' : 'row'}
    part="scenario"
    @keydown=${(event: KeyboardEvent) => {
      const isText = event.target instanceof HTMLTextAreaElement || (event.target as Element).classList.contains('rename');
      if (!event.altKey || isText || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      event.preventDefault();
      actions.move(id, event.key === 'ArrowUp' ? -1 : 1);
    }}
  >
    <input
      type="radio"
      name="active"
      id=${`active-${id}`}
      .checked=${live(isActive)}
      aria-label=${text.editThis(name)}
      @change=${() => actions.activate(id)}
    />
    <input
      type="checkbox"
      id=${`tick-${id}`}
      .checked=${live(isTicked)}
      ?disabled=${!isTicked && actions.ticked.length >= MOST_COMPARED}
      aria-label=${text.compareThis(name)}
      @change=${(event: Event) => actions.tick(id, (event.target as HTMLInputElement).checked)}
    />
    <div class="what">
      ${nameView(
        scenario,
        {
          isRenaming: actions.renaming === id,
          begin: () => actions.beginName(id),
          end: (typed) => actions.endName(id, typed),
        },
        telling,
      )}
      <p class="how">
        ${offeringName(offering, locale)}${each.kind === 'unserved' ? html`<br />${reasonsText(each.reasons, scenario, telling)}` : nothing}
      </p>
      ${noteView(scenario, actions, telling)}
    </div>
    ${
      each.kind === 'priced'
        ? html`<p class="amount">
            ${each.bound ? html`<span class="mark">${boundText(each.bound, locale)}</span>` : nothing}
            ${moneyText(each.quote.total, locale)}
            <span class="unit narrow">${text.perMonth(telling.book.currency)}</span>
          </p>`
        : html`<p class="amount dim">${text.unserved}</p>`
    }
    <p class="difference">${differenceView(each, actions, telling)}</p>
    <div class="acts">
      ${arrow(-1, index === 0)}${arrow(1, index === last)}
      <button type="button" class="link" aria-label=${text.duplicateOf(name)} @click=${() => actions.duplicate(id)}>
        ${text.duplicate}
      </button>
      <button type="button" class="link" ?disabled=${last === 0} aria-label=${text.removeOf(name)} @click=${() => actions.remove(id)}>
        ${text.remove}
      </button>
    </div>
  </li>`;
}

function noteView({ id, name, note }: Scenario, actions: ListActions, { text }: Telling): TemplateResult {
  if (actions.noting === id)
    return html`<div class="noting">
      <textarea
        id=${`note-${id}`}
        rows="3"
        maxlength=${BOARD_LIMITS.noteLength}
        aria-label=${text.noteOf(name)}
        .value=${live(note)}
        @change=${(event: Event) => actions.endNote(id, (event.target as HTMLTextAreaElement).value)}
        @blur=${(event: Event) => actions.endNote(id, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <button type="button" class="link">${text.done}</button>
    </div>`;
  return html`<p class="noted">
    ${note.trim() === '' ? nothing : html`<span class="words">${note}</span> `}<button
      type="button"
      class="link note-open"
      id=${`note-${id}`}
      aria-label=${note.trim() === '' ? `${text.addNote}: ${name}` : `${text.editNote}: ${name}`}
      @click=${() => actions.beginNote(id)}
    >
      ${note.trim() === '' ? text.addNote : text.editNote}
    </button>
  </p>`;
}

function differenceView(
  each: Priced | Unserved,
  { priced, baseline }: ListActions,
  { text, locale }: Telling,
): TemplateResult | typeof nothing {
  if (each.scenario.id === baseline) return html`<span class="dim">${text.base}</span>`;
  const base = priced.find(({ scenario }) => scenario.id === baseline);
  if (each.kind === 'unserved' || base?.kind !== 'priced') return nothing;
  return signed(each.quote.total.minus(base.quote.total), text.same, (apart) => moneyText(apart, locale, { signed: true }));
}

/** A difference with its sign and its colour, to the cent; in words where there is none. */
export function signed(difference: Big, same: string, write: (difference: Big) => string): TemplateResult {
  const apart = difference.round(2, 1);
  if (apart.eq(0)) return html`<span class="dim">${same}</span>`;
  return html`<span class=${apart.lt(0) ? 'less' : 'more'}>${write(apart)}</span>`;
}
