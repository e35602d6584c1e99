import { html, nothing, type TemplateResult } from 'lit';
import { grip, type Grip } from './grip.js';
import { TOKENS } from '../canvas/palette.js';

export interface Stage {
  /** The drawing in words. */
  readonly label: string;
  /** What stands in the place of a drawing: that it waits, that there is nothing, that it failed. */
  readonly said: string | undefined;
  readonly hasFailed: boolean;
  /** undefined where nothing is drawn. */
  readonly grip: Grip | undefined;
}

/** Where the chart is drawn. Its height is kept whatever stands there, and its canvas too; the probes tell which colours the page has. */
export function stage({ label, said, hasFailed, grip: handle }: Stage): TemplateResult {
  return html`<div class="stage">
    <canvas role="img" aria-label=${label} ?hidden=${!handle}></canvas>
    ${handle ? nothing : html`<div class="blank"></div>`}
    ${said === undefined ? nothing : html`<div class="message" role=${hasFailed ? 'alert' : nothing}><p>${said}</p></div>`}
    ${handle ? grip(handle) : nothing}
    <div class="probes" aria-hidden="true">${TOKENS.map(() => html`<i></i>`)}</div>
  </div>`;
}
