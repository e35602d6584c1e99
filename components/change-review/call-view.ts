import { html, type TemplateResult } from 'lit';
import type { PlannedCall } from '../../src/provisioning/change-plan.js';

/** The call that will be made, to the letter, behind a disclosure. */
export function callView({ target, input }: PlannedCall, host: string, label: string): TemplateResult {
  return html`<details class="call" part="call">
    <summary>
      <svg class="chevron" viewBox="0 0 16 16" aria-hidden="true"><path d="M6 3.5 10.5 8 6 12.5" /></svg>
      ${label}
    </summary>
    <pre tabindex="0" role="group" aria-label=${label}><span class="dim">POST</span> ${host}
<span class="dim">X-Amz-Target:</span> ${target}

${JSON.stringify(input, null, 2)}</pre>
  </details>`;
}
