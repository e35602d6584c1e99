import { html, type TemplateResult } from 'lit';
import { FORMATS, type Format } from './formats.js';
import type { Telling } from './telling.js';

export interface ExportActions {
  readonly download: (format: Format) => void;
  readonly copy: (format: Format) => void;
  readonly print: () => void;
}

/** The ways to take a board along, each with what it is for. */
export function exportView({ download, copy, print }: ExportActions, { text }: Telling): TemplateResult {
  return html`<section class="panel" part="panel" aria-label=${text.exportTitle}>
    <h3>${text.exportTitle}</h3>
    <ul class="formats">
      ${(Object.keys(FORMATS) as Format[]).map((format) => {
        const [name, purpose] = text.formats[format] as [string, string];
        return html`<li>
          <b>${name}</b><span class="purpose">${purpose}</span>
          <span class="acts"
            ><button type="button" class="link" aria-label=${text.downloadOf(name)} @click=${() => download(format)}>
              ${text.download}
            </button>
            <button type="button" class="link" aria-label=${text.copyOf(name)} @click=${() => copy(format)}>${text.copy}</button></span
          >
        </li>`;
      })}
    </ul>
    <p><button type="button" class="button quiet" @click=${print}>${text.print}</button></p>
  </section>`;
}
