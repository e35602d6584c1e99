import { html, nothing, type TemplateResult } from 'lit';
import { TOKENS } from './palette.js';

export interface Stage {
  /** The drawing in words. */
  readonly label: string;
  /** What stands in the place of a drawing: that it waits, that there is nothing, that it failed. */
  readonly said: string | undefined;
  readonly hasFailed: boolean;
  readonly isDrawn: boolean;
  readonly part?: string;
  /** The canvas was pressed. */
  readonly onPoint?: (event: MouseEvent) => void;
  /** What is taken hold of on the drawing. */
  readonly handles?: TemplateResult | undefined;
}

/** Where a chart is drawn. Its height is kept whatever stands there, and its canvas too; the probes tell which colours the page has. */
export function stage({ label, said, hasFailed, isDrawn, part, onPoint, handles }: Stage): TemplateResult {
  return html`<div class="stage" part=${part ?? nothing}>
    <canvas role="img" aria-label=${label} ?hidden=${!isDrawn} @click=${onPoint}></canvas>
    ${isDrawn ? nothing : html`<div class="blank"></div>`}
    ${said === undefined ? nothing : html`<div class="message" role=${hasFailed ? 'alert' : nothing}><p>${said}</p></div>`}
    ${handles ?? nothing}
    <div class="probes" aria-hidden="true">${TOKENS.map(() => html`<i></i>`)}</div>
  </div>`;
}
