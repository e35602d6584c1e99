import { html, nothing, type TemplateResult } from 'lit';
import { TOKENS } from '../canvas/palette.js';

export interface CurveStage {
  /** The drawing in words. */
  readonly label: string;
  /** What stands in the place of a drawing: that it waits, that there is nothing, that it failed. */
  readonly said: string | undefined;
  readonly hasFailed: boolean;
  readonly isDrawn: boolean;
  readonly onPoint: (event: MouseEvent) => void;
}

/** Where the chart is drawn. Its height is kept whatever stands there, and its canvas too; the probes tell which colours the page has. */
export function curveStage({ label, said, hasFailed, isDrawn, onPoint }: CurveStage): TemplateResult {
  return html`<div class="stage" part="chart">
    <canvas role="img" aria-label=${label} ?hidden=${!isDrawn} @click=${onPoint}></canvas>
    ${isDrawn ? nothing : html`<div class="blank"></div>`}
    ${said === undefined ? nothing : html`<div class="message" role=${hasFailed ? 'alert' : nothing}><p>${said}</p></div>`}
    <div class="probes" aria-hidden="true">${TOKENS.map(() => html`<i></i>`)}</div>
  </div>`;
}
