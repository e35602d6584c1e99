import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PriceBook } from '../../pricing/price-book.js';
import { BILLING_REGIONS } from '../../pricing/regions.js';
import { isoDateText } from '../../src/locale/times.js';
import { chosenFile } from '../file-drop.js';
import type { Shelved } from './read-book.js';
import type { Telling } from './telling.js';

export interface Choice {
  readonly shelf: readonly Shelved[];
  readonly inUse: PriceBook;
  /** The region that is shown, also where it has no rates. */
  readonly region: string;
  readonly chooseRegion: (region: string) => void;
  readonly choose: (book: PriceBook) => void;
  readonly open: (file: File) => void;
  /** While a book is read: stops it. */
  readonly cancel: (() => void) | undefined;
}

/** Which book: by region, by date, or from a file. */
export function choiceView({ shelf, inUse, region, chooseRegion, choose, open, cancel }: Choice, telling: Telling): TemplateResult {
  const { text, locale } = telling;
  const withRates = new Set(shelf.map(({ book }) => book.region));
  const others = [...BILLING_REGIONS].filter(([code, { hasPersonalize }]) => hasPersonalize && !withRates.has(code)).map(([code]) => code);
  const ofRegion = shelf.filter(({ book }) => book.region === region);
  const opened = (event: Event): void => {
    const file = chosenFile(event);
    if (file) open(file);
  };
  return html`<div class="choice">
    <label class="pick"
      ><span class="label">${text.region}</span>
      <select part="region" @change=${(event: Event) => chooseRegion((event.target as HTMLSelectElement).value)}>
        ${[...withRates].sort().map((code) => html`<option value=${code} .selected=${live(code === region)}>${code}</option>`)}
        ${[...others].sort().map((code) => html`<option value=${code} .selected=${live(code === region)}>${text.noRates(code)}</option>`)}
      </select>
    </label>
    <label class="pick"
      ><span class="label">${text.date}</span>
      <select
        part="date"
        ?disabled=${ofRegion.length === 0}
        @change=${(event: Event) => {
          const chosen = ofRegion[(event.target as HTMLSelectElement).selectedIndex];
          if (chosen) choose(chosen.book);
        }}
      >
        ${ofRegion.length === 0 ? html`<option>${text.nothing}</option>` : nothing}
        ${ofRegion.map(
          ({ book, origin }) =>
            html`<option .selected=${live(book === inUse)}>
              ${text.dated(isoDateText(book.date, locale), text.origins[origin.kind])}
            </option>`,
        )}
      </select>
    </label>
    <div class="load">
      <label class="button"
        ><input class="sr" type="file" accept="application/json,.json" part="file" @change=${opened} />${text.load}</label
      >
      ${
        cancel
          ? html`<span class="loading" part="loading" aria-busy="true"
              ><span class="bar"></span><button class="button quiet" @click=${cancel}>${text.cancel}</button></span
            >`
          : html`<span class="note">${text.dropHere}</span>`
      }
    </div>
  </div>`;
}
