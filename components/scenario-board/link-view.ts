import { html, nothing, type TemplateResult } from 'lit';
import { countText } from '../../src/locale/numbers.js';
import type { Telling } from './telling.js';

/** A link that is being made, was made of so many scenarios, or can't be. */
export type LinkState =
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly url: string; readonly scenarios: number; readonly copied: boolean | undefined }
  | { readonly kind: 'too-large' };

/** From here on mail programs are known to cut. */
const LONG = 2000;

/** The link, how long it is, and what whoever gets it can read. */
export function linkView(link: LinkState, copy: () => void, { text, locale }: Telling): TemplateResult {
  return html`<section class="panel" part="panel" aria-label=${text.linkTitle}>
    <h3>${text.linkTitle}</h3>
    ${
      link.kind === 'too-large'
        ? html`<p class="error" role="alert">${text.linkTooLarge}</p>`
        : html`<div class="link-line">
              <label class="input"
                ><span class="sr">${text.link}</span
                ><input
                  id="link"
                  class="start"
                  readonly
                  .value=${link.kind === 'made' ? link.url : ''}
                  @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
              /></label>
              <button type="button" class="button" ?disabled=${link.kind !== 'made'} @click=${copy}>${text.copy}</button>
            </div>
            <p role="status" class="copied">
              ${link.kind === 'made' && link.copied !== undefined ? (link.copied ? text.linkCopied : text.linkByHand) : nothing}
            </p>
            <p class="note">${link.kind === 'made' ? text.linkHolds(link.scenarios, countText(link.url.length, locale)) : nothing}</p>
            ${link.kind === 'made' && link.url.length > LONG ? html`<p class="note">${text.linkLong}</p>` : nothing}`
    }
  </section>`;
}
